import type { DateReading, Span } from '../date-reading.js';
import type { PhraseShape } from './phrase-shape.js';

/** How phrases of a shape are read: the grammar reads the first of them, and others have its periods with their values. */
interface ShapeReading {
  language: DateReading['language'];
  /** Each period: the marks of EDTF, and the position of each of its numbers among the values of the phrase. */
  periods: readonly (readonly (string | number)[])[];
  /** Their bounds lie before the first value or behind the last one: those are counted from the end of the phrase. */
  read: readonly Span[];
  unread: readonly Span[];
}

/** How many shapes are kept. A spreadsheet has a few hundred: a shape for each order of its numbers. */
const MAX_SHAPES = 2000;

/** `undefined` for a shape that is left to the grammar. */
const SHAPES = new Map<string, ShapeReading | undefined>();

/** The reading of a phrase by what is known of its shape. `options`: those of the reading, as a text. */
export function readByShape(
  phrase: string,
  { key, values }: PhraseShape,
  options: string,
): DateReading | undefined {
  const known = SHAPES.get(options + key);
  if (!known) return undefined;
  const spanOf = ({ start, end }: Span): Span => ({
    start: start < 0 ? phrase.length + 1 + start : start,
    end: end < 0 ? phrase.length + 1 + end : end,
  });
  const reading: DateReading = {
    input: phrase,
    periods: known.periods.map((parts) => {
      let period = '';
      for (const part of parts) period += typeof part === 'string' ? part : figuresOf(values[part]!.value);
      return period;
    }),
    read: known.read.map(spanOf),
    unread: known.unread.map(spanOf),
    problems: [],
  };
  if (known.language) reading.language = known.language;
  return reading;
}

const figuresOf = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Keeps how a phrase is read for others of its shape. What says more than periods is left to the grammar. */
export function learnShape(reading: DateReading, shape: PhraseShape, options: string): void {
  const key = options + shape.key;
  if (SHAPES.has(key)) return;
  if (SHAPES.size >= MAX_SHAPES) SHAPES.clear();
  SHAPES.set(key, shapeReading(reading, shape));
}

/** What a reading has that says nothing but its periods. */
const PLAIN: ReadonlySet<string> = new Set(['input', 'language', 'periods', 'read', 'unread', 'problems']);

function shapeReading(reading: DateReading, { values, start, end }: PhraseShape): ShapeReading | undefined {
  const { input, language, periods, read, unread, problems } = reading;
  const isPlain =
    periods.length > 0 &&
    problems.length === 0 &&
    Object.entries(reading).every(([name, value]) => PLAIN.has(name) || value === undefined);
  const isOutside = (span: Span): boolean =>
    [span.start, span.end].every((offset) => offset <= start || offset >= end);
  if (!isPlain || ![...read, ...unread].every(isOutside)) return undefined;
  const outside = (offset: number): number => (offset <= start ? offset : offset - input.length - 1);
  const spansOf = (spans: readonly Span[]): Span[] =>
    spans.map((span) => ({ start: outside(span.start), end: outside(span.end) }));
  const parts = periods.map((period) => partsOf(period, values));
  if (!parts.every((each) => each !== undefined)) return undefined;
  return { language, periods: parts, read: spansOf(read), unread: spansOf(unread) };
}

/** The marks of a period and the positions of its numbers; `undefined` if one of these is not among the values. */
function partsOf(period: string, values: PhraseShape['values']): (string | number)[] | undefined {
  const parts: (string | number)[] = [];
  for (const [text] of period.matchAll(/\d+|\D+/g)) {
    if (!/\d/.test(text)) {
      parts.push(text);
      continue;
    }
    const isYear = text.length === 4;
    const at = values.findIndex(({ kind, value }) => value === Number(text) && (kind === 'year') === isYear);
    if (at < 0) return undefined;
    parts.push(at);
  }
  return parts;
}
