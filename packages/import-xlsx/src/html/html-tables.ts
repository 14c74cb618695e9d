import { type Input, type ReaderOutput, readAll } from '@regional-presence/core';
import { workbookUnreadable } from '@regional-presence/core/internal';
import { Parser } from 'htmlparser2';
import { sheetTables } from '../sheet-tables.js';
import { decodeHtml } from './decode-html.js';
import { HtmlTable } from './html-table.js';

/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);

const HEADING_ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption']);

/** A longer heading is a text. */
const MAX_TABLE_HEADING = 100;

/** The text of the heading or caption that is open, and of the last one for which no table followed. */
class Headings {
  private current: string | undefined;
  private last: string | undefined;

  open(): void {
    this.current = '';
  }

  text(text: string): void {
    if (this.current !== undefined) this.current += text;
  }

  close(): void {
    const text = this.current?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && text.length <= MAX_TABLE_HEADING) this.last = text;
    this.current = undefined;
  }

  /** The heading for a table: the next one has another. */
  take(): string | undefined {
    const { last } = this;
    this.last = undefined;
    return last;
  }
}

/** The tables of a page, by the heading above each. A table in a cell of another is a table of its own. */
export async function* readHtmlTables(input: Input): AsyncIterable<ReaderOutput> {
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  const headings = new Headings();
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen++;
      else if (name === 'table') {
        const table = new HtmlTable(open.length === 0 ? headings.take() : undefined);
        tables.push(table);
        open.push(table);
      } else if (HEADING_ELEMENTS.has(name) && !open.at(-1)?.isInCell) headings.open();
      else open.at(-1)?.open(name, attributes);
    },
    ontext(text) {
      if (unseen > 0) return;
      headings.text(text);
      open.at(-1)?.text(text);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (name === 'table') open.pop()?.end();
      else {
        if (HEADING_ELEMENTS.has(name)) headings.close();
        const table = open.at(-1);
        if (name === 'caption' && table) table.heading = headings.take() ?? table.heading;
        table?.close(name);
      }
    },
  });
  parser.write(decodeHtml(await readAll(input)));
  parser.end();
  const place = { file: input.name };
  const filled = tables.filter(({ rowCount }) => rowCount > 0);
  if (filled.length === 0) {
    yield { type: 'problem', problem: workbookUnreadable({ reason: 'noSheets' }, place) };
    return;
  }
  const sheets = filled.map((table, i) => table.toSheet(nameOfTable(filled, i)));
  yield* sheetTables(sheets, { place, format: 'html', skipHidden: false });
}

/** The heading of a table, if no other has it; else its number, if there are several. */
function nameOfTable(tables: readonly HtmlTable[], i: number): string | undefined {
  const { heading } = tables[i]!;
  const isOwn = heading !== undefined && tables.filter((table) => table.heading === heading).length === 1;
  if (isOwn) return heading;
  return tables.length === 1 ? undefined : `${i + 1}`;
}
