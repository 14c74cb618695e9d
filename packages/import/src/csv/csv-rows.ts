import type { Problem, ProblemPlace, TableRow } from '@regional-presence/core';
import { quotesUnbalanced } from '@regional-presence/core/internal';

import Papa from 'papaparse';
import { hasSpacedQuote, withSpacedQuotes } from './spaced-quotes.js';

/** How a text is divided into rows and cells. */
export interface CsvDialect {
  delimiter: string;
  quote: string;
  /** Each line is one quoted cell, and its cells are within it. */
  isWrapped?: boolean;
}

/** Where a row is. */
export interface RowExtent {
  /** The offset of its first character in the text that was parsed, in UTF-16 units. */
  start: number;
  /** The row with its line end. Lone carriage returns are line feeds. */
  text: string;
}

/** A longer row is an open quotation mark, in characters. */
const MAX_ROW_LENGTH = 64 * 1024 * 1024;

/** The part of papaparse that parses a chunk of text and reports how far it came. */
interface ChunkParser {
  parse(text: string, baseIndex: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}
type ChunkParserType = new (config: Papa.ParseConfig & { preview?: number }) => ChunkParser;
const ChunkParser = (Papa as unknown as { Parser: ChunkParserType }).Parser;

/**
 * Parses text that comes in chunks into rows. Any kind of line end is accepted. A quotation mark that is
 * never closed, or is closed in another row, costs only the row in which it is opened.
 */
export class CsvRowParser {
  private readonly parser: ChunkParser;
  private readonly rowParser: ChunkParser;
  private rest = '';
  /** The length of the buffer before the next parse attempt. */
  private minLength = 0;
  private row = 0;
  /** The number of cells of the first row. */
  private width: number | undefined;
  /** Whether the first row has blanks before its quotation marks: then all rows are written so. */
  private areSpaced = false;
  /** The offset of `rest` in the whole text, where extents are wanted. */
  private offset = 0;

  /** @param onRow called with each row and where it is: slower than rows alone. */
  constructor(
    private readonly dialect: CsvDialect,
    private readonly place: ProblemPlace,
    private readonly onRow?: (row: TableRow, extent: RowExtent) => void,
  ) {
    const config = { delimiter: dialect.delimiter, quoteChar: dialect.quote, newline: '\n' } as const;
    this.parser = new ChunkParser(config);
    this.rowParser = new ChunkParser({ ...config, preview: 1, fastMode: false });
  }

  /** The complete rows so far. */
  push(chunk: string): TableRow[] {
    let text = this.rest + chunk;
    let held = '';
    if (text.endsWith('\r')) [text, held] = [text.slice(0, -1), '\r'];
    this.rest = text + held;
    if (this.rest.length < this.minLength) return [];
    return this.parseRows(withLineFeeds(text), held, false);
  }

  /** The rest of the rows. */
  end(): TableRow[] {
    const text = withLineFeeds(this.rest.replace(/\r$/, '\n'));
    this.rest = '';
    return text === '' ? [] : this.parseRows(text, '', true);
  }

  private parseRows(text: string, held: string, last: boolean): TableRow[] {
    if (this.onRow) return this.parseRowByRow(text, held, last);
    const { data, errors, meta } = this.parser.parse(text, 0, !last);
    if (errors.length > 0) return this.parseRowByRow(text, held, last);
    if (last && text.endsWith('\n')) data.pop();
    const left = last ? '' : text.slice(meta.cursor);
    if (left.length > MAX_ROW_LENGTH) return this.parseRowByRow(text, held, true);
    this.rest = left + held;
    this.minLength = data.length === 0 ? 2 * this.rest.length : 0;
    return data.map((cells) => this.toRow(cells));
  }

  /** Parses row by row, where quotation marks are unbalanced or extents are wanted. */
  private parseRowByRow(text: string, held: string, last: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let at = 0;
    while (at < text.length) {
      const left = text.slice(at);
      const { data, errors, meta } = this.rowParser.parse(left, 0, !last);
      const cells = data[0];
      if (!cells) break;
      const end = last && meta.cursor === 0 ? left.length : meta.cursor;
      const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
      const runsOn = errors.length > 0 && cells.some((cell) => cell.includes('\n'));
      const line = unclosed || runsOn ? firstLine(left) : undefined;
      const literal = line === undefined ? undefined : this.literalCells(line);
      const row =
        line === undefined ? this.toRow(cells) : literal ? this.toRow(literal) : this.unbalancedRow(line);
      const next = at + (line === undefined ? end : line.length + 1);
      this.onRow?.(row, { start: this.offset + at, text: text.slice(at, next) });
      rows.push(row);
      at = next;
    }
    this.offset += at;
    this.rest = text.slice(at) + held;
    this.minLength = rows.length === 0 ? 2 * this.rest.length : 0;
    return rows;
  }

  /** A row without the carriage return before its line feed. */
  private toRow(cells: string[]): TableRow {
    const last = cells.length - 1;
    const text = cells[last];
    if (text?.charCodeAt(text.length - 1) === 13) cells[last] = text.slice(0, -1);
    const row = ++this.row;
    if (this.dialect.isWrapped && cells.length === 1)
      return { row, cells: this.rowParser.parse(cells[0]!, 0, false).data[0] ?? cells };
    return { row, cells: this.withoutSpacedQuotes(cells) };
  }

  private withoutSpacedQuotes(cells: string[]): string[] {
    if (this.width === undefined) {
      this.areSpaced = cells.some((cell) => hasSpacedQuote(cell, this.dialect.quote));
      const first = this.areSpaced ? (withSpacedQuotes(cells, this.dialect) ?? cells) : cells;
      this.width = first.length;
      return first;
    }
    if (!this.areSpaced && cells.length <= this.width) return cells;
    const joined = withSpacedQuotes(cells, this.dialect);
    const isOfTable = joined && (this.areSpaced ? joined.length <= this.width : joined.length === this.width);
    return isOfTable ? joined : cells;
  }

  /**
   * The cells of a line whose quotation marks are part of the text, as in `"Ten years", a book` and `"Ten years” in Lima`:
   * divided at every delimiter it has as many cells as the first row, and no cell with a mark at its start has one at its
   * end.
   */
  private literalCells(line: string): string[] | undefined {
    const { delimiter, quote } = this.dialect;
    const cells = line.replace(/\r$/, '').split(delimiter);
    const isText = (cell: string) => {
      const text = cell.trim();
      if (!text.startsWith(quote)) return !text.endsWith(quote);
      const marks = text.split(quote).length - 1;
      return !text.endsWith(quote) && (marks % 2 === 0 || (marks === 1 && CLOSING_MARK.test(text)));
    };
    return cells.length === this.width && cells.every(isText) ? cells : undefined;
  }

  /** A row with unbalanced quotation marks. Its line is divided at every delimiter. */
  private unbalancedRow(line: string): TableRow {
    const row = ++this.row;
    const found: Problem = quotesUnbalanced({}, { ...this.place, row });
    return { row, cells: line.replace(/\r$/, '').split(this.dialect.delimiter), problem: found };
  }
}

/** A typographic mark that closes what a straight one opened. */
const CLOSING_MARK = /[\u201c\u201d\u2019»]/;

const firstLine = (text: string): string => {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
};

const LONE_RETURN = /\r(?!\n)/g;

/** Lone carriage returns, as old systems have them, as line feeds. */
const withLineFeeds = (text: string): string =>
  text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(LONE_RETURN, '\n') : text;
