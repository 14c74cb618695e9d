import type { FieldCell } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { type BareText, withoutMarkup } from '../field/markup.js';
import type { SheetLayout } from '../plan/sheet-layout.js';

/** Fields of short texts, in which markup is how they looked elsewhere. */
const FIELDS_WITHOUT_MARKUP = [
  'title',
  'otherTitle',
  'venue',
  'place',
  'address',
  'city',
  'date',
  'actualDate',
  'start',
  'end',
  'hours',
  'year',
  'month',
  'day',
] as const;

const FIELDS_OF_TIME: ReadonlySet<Field> = new Set<Field>(['date', 'actualDate', 'start', 'end', 'hours']);

const isOfDate = (field: Field): boolean => field !== 'hours' && FIELDS_OF_TIME.has(field);

/** From the first of the blanks before it, so that a run of blanks is read once. */
const LINE_END = /(?<!\s)\s*<br\s*\/?>\s*/i;

/** The text of a cell of dates, in which a line end is between two of them: `12 May<br>14 May`. */
function linesWithoutMarkup(text: string): BareText | undefined {
  if (!LINE_END.test(text)) return withoutMarkup(text);
  const lines = text.split(LINE_END).filter((line) => line !== '');
  const bare = lines.map((line) => withoutMarkup(line));
  return {
    text: lines.map((line, i) => bare[i]?.text ?? line).join('\n'),
    hasAttributes: bare.some((line) => line?.hasAttributes === true),
    isStruckThrough: false,
  };
}

const STRUCK = /<(?:s|del|strike)>/i;

const STRUCK_PARTS = /<(s|del|strike)>.*?<\/\1>|~~[^~]+~~/gis;

/**
 * What holds of a date or hours that are partly struck through: the rest, if it has a figure.
 * `<s>13 May 2027</s> 14 May 2027` → `14 May 2027`.
 */
function withoutStruck(text: string): string | undefined {
  const rest = text.replace(STRUCK_PARTS, ' ');
  if (rest === text) return undefined;
  const { text: held = rest.trim() } =
    linesWithoutMarkup(rest.replace(/^(?:\s|<br\s*\/?>)+|(?:\s|<br\s*\/?>)+$/gi, '')) ?? {};
  return /\d/.test(held) ? held : undefined;
}

/**
 * Takes the markup out of the title, the place, the dates and the hours. A cell with the address of a link is kept as it is.
 *
 * @returns the indexes of the cells that are struck through.
 */
export function takeMarkup(
  texts: string[],
  { byField, hasPlainTexts }: SheetLayout,
  struckThrough: readonly number[] | undefined,
  asWritten: FieldCell[],
): readonly number[] | undefined {
  if (hasPlainTexts) return struckThrough;
  let struck = struckThrough;
  for (const field of FIELDS_WITHOUT_MARKUP) {
    const column = byField[field];
    const text = column === undefined ? '' : texts[column.index]!;
    const bare = text === '' ? undefined : isOfDate(field) ? linesWithoutMarkup(text) : withoutMarkup(text);
    const isOfTime = FIELDS_OF_TIME.has(field);
    const held = isOfTime && /[<~]/.test(text) ? withoutStruck(text) : undefined;
    if (held !== undefined) {
      asWritten.push({ text, column: column! });
      texts[column!.index] = held;
      continue;
    }
    if (!bare || (isOfTime && STRUCK.test(text) && !bare.isStruckThrough)) continue;
    if (bare.hasAttributes) asWritten.push({ text, column: column! });
    if (bare.isStruckThrough) struck = [...(struck ?? []), column!.index];
    texts[column!.index] = bare.text;
  }
  return struck;
}
