import { type Input, type ReaderOutput, readAll } from '@regional-presence/core';
import { workbookUnreadable } from '@regional-presence/core/internal';
import { Parser } from 'htmlparser2';
import { sheetTables } from '../sheet-tables.js';
import { decodeHtml } from './decode-html.js';
import { HtmlTable } from './html-table.js';

/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);

/** The tables of a page. A table in a cell of another is a table of its own. */
export async function* readHtmlTables(input: Input): AsyncIterable<ReaderOutput> {
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen++;
      else if (name === 'table') {
        const table = new HtmlTable();
        tables.push(table);
        open.push(table);
      } else open.at(-1)?.open(name, attributes);
    },
    ontext(text) {
      if (unseen === 0) open.at(-1)?.text(text);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (name === 'table') open.pop()?.end();
      else open.at(-1)?.close(name);
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
  const sheets = filled.map((table, i) => table.toSheet(filled.length === 1 ? undefined : `${i + 1}`));
  yield* sheetTables(sheets, { place, format: 'html', skipHidden: false });
}
