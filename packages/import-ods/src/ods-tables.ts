import { type Input, type ReaderOutput, readAll } from '@regional-presence/core';
import { type WorkbookFault, workbookUnreadable } from '@regional-presence/core/internal';
import { type SheetBuilder, sheetTables, unpack } from '@regional-presence/import-xlsx/internal';
import { readContent, readStyles } from './ods-content.js';
import { OdsStyles } from './ods-styles.js';

const ARCHIVE_SIGNATURE = [0x50, 0x4b];

/** The document in one XML file (`.fods`), or the parts of the archive. */
function readOdsDocument(bytes: Uint8Array): { sheets: SheetBuilder[] } | { fault: WorkbookFault } {
  const styles = new OdsStyles();
  if (!ARCHIVE_SIGNATURE.every((byte, i) => bytes[i] === byte)) return readContent(bytes, styles);
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
  const document = readOdsDocument(await readAll(input));
  const fault = 'fault' in document ? document.fault : undefined;
  if (fault || 'fault' in document || document.sheets.length === 0) {
    yield { type: 'problem', problem: workbookUnreadable(fault ?? { reason: 'noSheets' }, place) };
    return;
  }
  yield* sheetTables(document.sheets, { place, format: 'ods', skipHidden });
}
