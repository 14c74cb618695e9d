import { type Input, type ProblemPlace, type ReaderOutput, readAll } from '@regional-presence/core';
import {
  hiddenSkipped,
  rowsHidden,
  sheetHidden,
  type WorkbookFault,
  workbookUnreadable,
} from '@regional-presence/core/internal';
import { unpack, withoutRows } from '@regional-presence/import-xlsx/internal';
import { readContent, readStyles } from './ods-content.js';
import type { OdsSheet } from './ods-sheet.js';
import { OdsStyles } from './ods-styles.js';

/** A problem lists at most this many rows. */
const MAX_LISTED_ROWS = 12;

const ZIP_SIGNATURE = [0x50, 0x4b];

/** The document in one XML file (`.fods`), or the parts of the archive. */
function readDocument(bytes: Uint8Array): { sheets: OdsSheet[] } | { fault: WorkbookFault } {
  const styles = new OdsStyles();
  if (!ZIP_SIGNATURE.every((byte, i) => bytes[i] === byte)) return readContent(bytes, styles);
  const unpacked = unpack(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  if ('unsafe' in unpacked) return { fault: unpacked.unsafe };
  const [content, common] = ['content.xml', 'styles.xml'].map((name) => unpacked.parts.get(name));
  if (!content) return { fault: { reason: 'noSheets' } };
  const fault = common && readStyles(common, styles);
  return fault ? { fault: { ...fault, part: 'styles.xml' } } : readContent(content, styles);
}

/** The sheets of a document as tables, and the problems of the document. */
export async function* readOdsTables(input: Input, skipHidden: boolean): AsyncIterable<ReaderOutput> {
  const place = { file: input.name };
  const document = readDocument(await readAll(input));
  const fault = 'fault' in document ? document.fault : undefined;
  if (fault || 'fault' in document || document.sheets.length === 0) {
    yield { type: 'problem', problem: workbookUnreadable(fault ?? { reason: 'noSheets' }, place) };
    return;
  }
  for (const sheet of document.sheets) yield* sheetOutput(sheet, { ...place, sheet: sheet.name }, skipHidden);
}

function* sheetOutput(sheet: OdsSheet, place: ProblemPlace, skipHidden: boolean): Iterable<ReaderOutput> {
  const { name, isHidden, hiddenRows, isTooLarge } = sheet;
  if (isHidden) {
    yield {
      type: 'problem',
      problem: skipHidden ? hiddenSkipped({}, place) : sheetHidden({ sheet: name }, place),
    };
    if (skipHidden) return;
  }
  if (isTooLarge) {
    yield { type: 'problem', problem: workbookUnreadable({ reason: 'tooLarge', part: name }, place) };
    return;
  }
  if (hiddenRows.length > 0) {
    const listed = hiddenRows.slice(0, MAX_LISTED_ROWS).join(', ');
    const rows = listed + (hiddenRows.length > MAX_LISTED_ROWS ? ' …' : '');
    yield { type: 'problem', problem: (skipHidden ? hiddenSkipped : rowsHidden)({ rows }, place) };
  }
  const all = sheet.finish();
  const rows = skipHidden ? withoutRows(all, hiddenRows) : all;
  if (rows.length > 0) yield { type: 'table', sheet: name, facts: { format: 'ods' }, rows: () => [rows] };
}
