import { LINE_OF_DASHES } from './line-of-dashes.js';
import { type LogicalLine, logicalLines, splitCells } from './logical-lines.js';

/** In the order of preference among equals. */
const CANDIDATE_DELIMITERS = [',', ';', '\t', '|'] as const;

/** Characters of a text that are examined. */
const SAMPLE_LENGTH = 200_000;
const MAX_EXAMINED_LINES = 200;

/** Excel's first line that names the delimiter: `sep=;`. It is not a row: Excel does not show it. */
const SEP_LINE = /^\u{FEFF}?(?:sep=(.)|"sep=(.)")[,;\t|]*(?:\r\n?|\n)/iu;

/** How a table is divided into cells. */
export interface DetectedDialect {
  delimiter: string;
  /** The text after a `sep=` line. */
  text: string;
  /** The quotation mark around a cell that contains a delimiter or a line end. */
  quote: string;
  /** Each line as a whole is in quotation marks, and its cells are within them. */
  isQuotedThroughout?: true;
}

/** Whether a text is a column heading that the caller knows. */
export type IsHeading = (text: string) => boolean;

/**
 * Detects the delimiter and the quotation mark of a table. The delimiter is the one that divides the rows into
 * equal numbers of cells. Quoted cells stay whole.
 *
 * @param options.whole whether the text is the entire file.
 * @param options.isHeading known headings among the cells speak for a delimiter.
 */
export function detectDialect(
  text: string,
  { whole = true, isHeading = () => false }: { whole?: boolean; isHeading?: IsHeading } = {},
): DetectedDialect {
  const sep = SEP_LINE.exec(text);
  const rest = sep ? text.slice(sep[0].length) : text;
  const sample = rest.slice(0, SAMPLE_LENGTH);
  const quote = isWrapped(sample, "'") ? "'" : '"';
  const lines = logicalLines(sample, quote, MAX_EXAMINED_LINES, whole && sample === rest);
  const inner = innerLines(lines);
  if (inner && !sep)
    return { delimiter: bestDelimiter(inner, isHeading), text: rest, quote, isQuotedThroughout: true };
  return { delimiter: sep?.[1] ?? sep?.[2] ?? bestDelimiter(lines, isHeading), text: rest, quote };
}

/** The lines within the quotation marks, if each line is one quoted cell that contains several. */
function innerLines(lines: readonly LogicalLine[]): LogicalLine[] | undefined {
  if (lines.length < 2 || !lines.every(({ text }) => /^".*[,;\t|].*"$/s.test(text.trim()))) return undefined;
  if (CANDIDATE_DELIMITERS.some((delimiter) => lines.some(({ unquoted }) => unquoted.includes(delimiter))))
    return undefined;
  return lines.flatMap(({ text }) => logicalLines(text.trim().slice(1, -1).replaceAll('""', '"'), '"', 1));
}

/** With a lower score a delimiter is more likely punctuation in a file of one column. */
const MIN_SCORE = 0.2;

function bestDelimiter(lines: readonly LogicalLine[], isHeading: IsHeading): string {
  // Pages of Markdown have more text than table.
  if (lines.some(({ text }) => LINE_OF_DASHES.test(text))) return '|';
  let best: string = CANDIDATE_DELIMITERS[0];
  let most = 0;
  for (const delimiter of CANDIDATE_DELIMITERS) {
    const score =
      rowWidthAgreement(lines, delimiter) *
      delimiterShare(lines, delimiter) *
      knownHeadingFactor(lines, delimiter, isHeading);
    if (score > most) [best, most] = [delimiter, score];
  }
  if (most === 0 || most >= MIN_SCORE) return best;
  return ['\t', '|', ';'].find((unused) => lines.every(({ unquoted }) => !unquoted.includes(unused))) ?? best;
}

/**
 * How far the rows agree in their number of cells. A delimiter within texts occurs a different number of
 * times in each.
 */
function rowWidthAgreement(lines: readonly LogicalLine[], delimiter: string): number {
  const counts = lines.map(({ unquoted }) => unquoted.split(delimiter).length);
  let most = 0;
  for (const cells of new Set(counts)) {
    if (cells === 1) continue;
    const same = counts.filter((count) => count === cells).length;
    // A tool that shortens rows removes cells. Only a delimiter within a text adds one.
    const shorter = counts.filter((count) => count > 1 && count < cells).length;
    const longer = counts.filter((count) => count > cells).length;
    const share = (same + shorter / 4) / (lines.length + longer);
    most = Math.max(most, share * share * (1 + Math.log2(Math.min(cells, 16))));
  }
  return most;
}

/** Between digits a comma is a decimal point; before a space it is punctuation. */
const PUNCTUATION_USE: Readonly<Record<string, RegExp>> = {
  ',': /\d,(?=\d)|[\p{L}\d],(?= \S)/gu,
  ';': /[\p{L}\d];(?= \S)/gu,
};

/** How much of a character's use is as a delimiter and not as punctuation, from a third to 1. */
function delimiterShare(lines: readonly LogicalLine[], delimiter: string): number {
  const punctuation = PUNCTUATION_USE[delimiter];
  if (!punctuation) return 1;
  const all = lines.reduce((sum, { unquoted }) => sum + unquoted.split(delimiter).length - 1, 0);
  const inText = lines.reduce((sum, { unquoted }) => sum + (unquoted.match(punctuation)?.length ?? 0), 0);
  return 1 - (0.67 * inText) / Math.max(all, 1);
}

/** Known column headings increase the score of a delimiter, at most twofold. */
function knownHeadingFactor(lines: readonly LogicalLine[], delimiter: string, isHeading: IsHeading): number {
  const known = lines.slice(0, 20).map((line) => {
    const cells = splitCells(line, delimiter);
    return cells.length > 1 ? cells.filter(isHeading).length : 0;
  });
  return 1 + Math.min(Math.max(0, ...known), 4) / 4;
}

/** Whether nearly all cells are in single quotation marks. An apostrophe within a text has no partner. */
function isWrapped(sample: string, quote: string): boolean {
  if (!sample.trimStart().startsWith(quote)) return false;
  const lines = logicalLines(sample, quote, MAX_EXAMINED_LINES);
  return CANDIDATE_DELIMITERS.some((delimiter) => {
    const cells = lines
      .flatMap(({ text, unquoted }) => splitCells({ text, unquoted }, delimiter, false))
      .filter((c) => c !== '');
    const wrapped = cells.filter((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote));
    return cells.length > 1 && wrapped.length >= cells.length * 0.9;
  });
}
