import { fieldOfHeading } from '../column/match-columns.js';
import { type LogicalLine, logicalLines, splitCells } from './logical-lines.js';

/** In the order in which they are preferred when nothing tells. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So much of a text is looked at. */
const SAMPLE_LENGTH = 200_000;
const MAX_LINES = 200;

/** Excel's own first line that names the delimiter: `sep=;`. It is no row: Excel does not show it. */
const SEP_LINE = /^\u{FEFF}?(?:sep=(.)|"sep=(.)")[,;\t|]*(?:\r\n?|\n)/iu;

export interface DetectedDelimiter {
  delimiter: string;
  /** The text behind a `sep=` line. */
  text: string;
  /** What stands round a cell that holds a delimiter or a line's end. */
  quote: string;
  /** Each line stands between quotes as a whole, and its cells are within them. */
  isQuotedThroughout?: true;
}

/**
 * Finds the delimiter: the one that cuts the rows into equally many cells, quoted cells left whole.
 *
 * @param whole whether the text is all of the file.
 */
export function detectDelimiter(text: string, whole = true): DetectedDelimiter {
  const sep = SEP_LINE.exec(text);
  const rest = sep ? text.slice(sep[0].length) : text;
  const sample = rest.slice(0, SAMPLE_LENGTH);
  const quote = isWrapped(sample, "'") ? "'" : '"';
  const lines = logicalLines(sample, quote, MAX_LINES, whole && sample === rest);
  const inner = innerLines(lines);
  if (inner && !sep) return { delimiter: bestDelimiter(inner), text: rest, quote, isQuotedThroughout: true };
  return { delimiter: sep?.[1] ?? sep?.[2] ?? bestDelimiter(lines), text: rest, quote };
}

/** The lines within the quotes, where each line is one quoted cell that holds several. */
function innerLines(lines: readonly LogicalLine[]): LogicalLine[] | undefined {
  if (lines.length < 2 || !lines.every(({ text }) => /^".*[,;\t|].*"$/s.test(text.trim()))) return undefined;
  if (DELIMITERS.some((delimiter) => lines.some(({ unquoted }) => unquoted.includes(delimiter))))
    return undefined;
  return lines.flatMap(({ text }) => logicalLines(text.trim().slice(1, -1).replaceAll('""', '"'), '"', 1));
}

/** Below this a delimiter is rather punctuation in a file of one column. */
const MIN_SCORE = 0.2;

function bestDelimiter(lines: readonly LogicalLine[]): string {
  let best: string = DELIMITERS[0];
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score =
      rowWidthAgreement(lines, delimiter) *
      delimiterShare(lines, delimiter) *
      knownHeadingFactor(lines, delimiter);
    if (score > most) [best, most] = [delimiter, score];
  }
  if (most === 0 || most >= MIN_SCORE) return best;
  return ['\t', '|', ';'].find((unused) => lines.every(({ unquoted }) => !unquoted.includes(unused))) ?? best;
}

/** Rows of one table have the same number of cells; a delimiter inside text has now one place, now none. */
function rowWidthAgreement(lines: readonly LogicalLine[], delimiter: string): number {
  const counts = lines.map(({ unquoted }) => unquoted.split(delimiter).length);
  let most = 0;
  for (const cells of new Set(counts)) {
    if (cells === 1) continue;
    const same = counts.filter((count) => count === cells).length;
    // Rows that a tool cut short have lost cells; none has won some, but by a delimiter inside a text.
    const shorter = counts.filter((count) => count > 1 && count < cells).length;
    const longer = counts.filter((count) => count > cells).length;
    const share = (same + shorter / 4) / (lines.length + longer);
    most = Math.max(most, share * share * (1 + Math.log2(Math.min(cells, 16))));
  }
  return most;
}

/** A sign between digits is a decimal point's, one before a blank is a sentence's. */
const PUNCTUATION_USE: Readonly<Record<string, RegExp>> = {
  ',': /\d,(?=\d)|[\p{L}\d],(?= \S)/gu,
  ';': /[\p{L}\d];(?= \S)/gu,
};

/** How much a sign is used as a delimiter, not as punctuation: from a third to all. */
function delimiterShare(lines: readonly LogicalLine[], delimiter: string): number {
  const punctuation = PUNCTUATION_USE[delimiter];
  if (!punctuation) return 1;
  const all = lines.reduce((sum, { unquoted }) => sum + unquoted.split(delimiter).length - 1, 0);
  const inText = lines.reduce((sum, { unquoted }) => sum + (unquoted.match(punctuation)?.length ?? 0), 0);
  return 1 - (0.67 * inText) / Math.max(all, 1);
}

/** Headings that are known tip the balance. */
function knownHeadingFactor(lines: readonly LogicalLine[], delimiter: string): number {
  const known = lines.slice(0, 20).map((line) => {
    const cells = splitCells(line, delimiter);
    return cells.length > 1 ? cells.filter((cell) => fieldOfHeading(cell) !== undefined).length : 0;
  });
  return 1 + Math.min(Math.max(0, ...known), 4) / 4;
}

/** Nearly all cells stand between apostrophes; in text an apostrophe is none of a pair. */
function isWrapped(sample: string, quote: string): boolean {
  if (!sample.trimStart().startsWith(quote)) return false;
  const lines = logicalLines(sample, quote, MAX_LINES);
  return DELIMITERS.some((delimiter) => {
    const cells = lines
      .flatMap(({ text, unquoted }) => splitCells({ text, unquoted }, delimiter, false))
      .filter((c) => c !== '');
    const wrapped = cells.filter((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote));
    return cells.length > 1 && wrapped.length >= cells.length * 0.9;
  });
}
