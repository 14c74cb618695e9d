import type { Problem, ProblemPlace, TableRow } from '@regional-presence/core';
import { quotesUnbalanced } from '@regional-presence/core/internal';

import Papa from 'papaparse';

/** How a text is cut into rows and cells. */
export interface CsvDialect {
  delimiter: string;
  quote: string;
  /** Each line is one quoted cell, and its cells are within it. */
  isWrapped?: boolean;
}

/** A row of a table with more characters than this is no row: a quotation mark was left open. */
const MAX_ROW_LENGTH = 64 * 1024 * 1024;

/** The part of papaparse that parses a piece of text, and tells how far it came. */
interface PieceParser {
  parse(text: string, baseIndex: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}
type PieceParserType = new (config: Papa.ParseConfig & { preview?: number }) => PieceParser;
const PieceParser = (Papa as unknown as { Parser: PieceParserType }).Parser;

/**
 * Cuts text that comes in pieces into rows. Line ends may be of every kind. A quotation mark that is never
 * closed, or that is closed in another row, costs the row in which it was opened and no other.
 */
export class CsvRowParser {
  private readonly parser: PieceParser;
  private readonly rowParser: PieceParser;
  private rest = '';
  /** Before so much has gathered there is no use in trying again. */
  private minLength = 0;
  private row = 0;

  constructor(
    private readonly dialect: CsvDialect,
    private readonly place: ProblemPlace,
  ) {
    const config = { delimiter: dialect.delimiter, quoteChar: dialect.quote, newline: '\n' } as const;
    this.parser = new PieceParser(config);
    this.rowParser = new PieceParser({ ...config, preview: 1, fastMode: false });
  }

  /** The rows that end in what has come so far. */
  push(piece: string): TableRow[] {
    let text = this.rest + piece;
    let held = '';
    if (text.endsWith('\r')) [text, held] = [text.slice(0, -1), '\r'];
    this.rest = text + held;
    if (this.rest.length < this.minLength) return [];
    return this.parseRows(withLineFeeds(text), held, false);
  }

  /** The rows that are left. */
  end(): TableRow[] {
    const text = withLineFeeds(this.rest.replace(/\r$/, '\n'));
    this.rest = '';
    return text === '' ? [] : this.parseRows(text, '', true);
  }

  private parseRows(text: string, held: string, last: boolean): TableRow[] {
    const { data, errors, meta } = this.parser.parse(text, 0, !last);
    if (errors.length > 0) return this.parseRowByRow(text, held, last);
    if (last && text.endsWith('\n')) data.pop();
    const left = last ? '' : text.slice(meta.cursor);
    if (left.length > MAX_ROW_LENGTH) return this.parseRowByRow(text, held, true);
    this.rest = left + held;
    this.minLength = data.length === 0 ? 2 * this.rest.length : 0;
    return data.map((cells) => this.toRow(cells));
  }

  /** Row by row, where quotation marks are not as they should be. */
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
      if (unclosed || runsOn) {
        const line = firstLine(left);
        rows.push(this.unbalancedRow(line));
        at += line.length + 1;
      } else {
        rows.push(this.toRow(cells));
        at += end;
      }
    }
    this.rest = text.slice(at) + held;
    this.minLength = rows.length === 0 ? 2 * this.rest.length : 0;
    return rows;
  }

  /** A row, without the carriage return that stands before its line feed. */
  private toRow(cells: string[]): TableRow {
    const last = cells.length - 1;
    const text = cells[last];
    if (text?.charCodeAt(text.length - 1) === 13) cells[last] = text.slice(0, -1);
    const row = ++this.row;
    return this.dialect.isWrapped && cells.length === 1
      ? { row, cells: this.rowParser.parse(cells[0]!, 0, false).data[0] ?? cells }
      : { row, cells };
  }

  /** A line whose quotation marks do not pair, its cells as the separators alone cut them. */
  private unbalancedRow(line: string): TableRow {
    const row = ++this.row;
    const found: Problem = quotesUnbalanced({}, { ...this.place, row });
    return { row, cells: line.replace(/\r$/, '').split(this.dialect.delimiter), problem: found };
  }
}

const firstLine = (text: string): string => {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
};

const LONE_RETURN = /\r(?!\n)/g;

/** Lone carriage returns, the line ends of old, as line feeds. */
const withLineFeeds = (text: string): string =>
  text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(LONE_RETURN, '\n') : text;
