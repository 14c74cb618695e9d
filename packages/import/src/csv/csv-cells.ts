import type { CsvDialect } from './csv-rows.js';

/** A cell in the text of its row. */
export interface CsvCell {
  /** With its quotation marks, but without spaces after them. */
  start: number;
  end: number;
  isQuoted: boolean;
  value: string;
}

/**
 * The cells of a row with balanced quotation marks.
 *
 * @param row without its line end.
 * @returns `undefined` if a quotation mark is not closed.
 */
export function csvCells(row: string, { delimiter, quote }: CsvDialect): CsvCell[] | undefined {
  const cells: CsvCell[] = [];
  let start = 0;
  for (;;) {
    const isQuoted = row.startsWith(quote, start);
    const end = isQuoted ? quotedCellEnd(row, start, delimiter, quote) : delimiterFrom(row, start, delimiter);
    if (end === undefined) return undefined;
    const value = isQuoted
      ? row.slice(start + quote.length, end - quote.length).replaceAll(quote + quote, quote)
      : row.slice(start, end);
    cells.push({ start, end, isQuoted, value });
    const next = delimiterFrom(row, end, delimiter);
    if (next === row.length) return cells;
    start = next + delimiter.length;
  }
}

/** Where the next delimiter is; the end of the row if there is none. */
function delimiterFrom(row: string, from: number, delimiter: string): number {
  const found = row.indexOf(delimiter, from);
  return found < 0 ? row.length : found;
}

/** A quotation mark closes a cell if only white space is between it and the end of the cell. */
function quotedCellEnd(row: string, start: number, delimiter: string, quote: string): number | undefined {
  for (let from = start + quote.length; ; ) {
    const mark = row.indexOf(quote, from);
    if (mark < 0) return undefined;
    const end = mark + quote.length;
    if (row.startsWith(quote, end)) from = end + quote.length;
    else if (row.slice(end, delimiterFrom(row, end, delimiter)).trim() === '') return end;
    else from = end;
  }
}

/** What a program may take for a delimiter or a line end. */
const AMBIGUOUS_CHARACTER = /[,;\t|\r\n]/;

/** A lone carriage return is read as a line feed. */
export const readAsLineFeeds = (text: string): string => text.replace(/\r(?!\n)/g, '\n');

/** The text of a cell, in quotation marks where it needs them, or is to have them. */
export function csvCellText(text: string, { delimiter, quote }: CsvDialect, isQuoted: boolean): string {
  const value = readAsLineFeeds(text);
  const needsQuotes =
    isQuoted || AMBIGUOUS_CHARACTER.test(value) || value.includes(delimiter) || value.includes(quote);
  return needsQuotes ? quotedCell(value, quote) : value;
}

/** `5" pipe` → `"5"" pipe"`. */
export const quotedCell = (value: string, quote: string): string =>
  quote + value.replaceAll(quote, quote + quote) + quote;
