import { type Input, type ReaderOutput, readAll, type TableRow } from '@regional-presence/core';
import {
  documentWithoutTables,
  type WorkbookFault,
  workbookUnreadable,
} from '@regional-presence/core/internal';
import {
  readRelationships,
  relationshipsPath,
  type SheetBuilder,
  sheetTables,
  unpack,
} from '@regional-presence/import-xlsx/internal';
import { readAnswers, referencesOf } from './answered-form.js';
import { readDocumentTables } from './document-content.js';
import { DocumentStyles } from './document-styles.js';

/** The parts that are read: the document, its styles, where its links lead, and what the answers of a form change. */
const READ_PARTS =
  /^(?:_rels\/\.rels|customXml\/item\d+\.xml|word\/(?:_rels\/)?(?:document\d*|styles\d*)\.xml(?:\.rels)?)$/i;
const MAIN_DOCUMENT = 'word/document.xml';

type Document = { tables: SheetBuilder[] } | { answers: TableRow[] } | { fault: WorkbookFault };

/** The path of the main part, which the relationships of the package declare (ECMA-376 part 2, 9.3). */
function mainPath(parts: ReadonlyMap<string, Uint8Array>): string {
  const { relationships } = readRelationships(parts, relationshipsPath(''));
  const main = relationships.find(({ type }) => type.endsWith('/officeDocument'));
  return main?.target.replace(/^\//, '') ?? MAIN_DOCUMENT;
}

function readPackage(bytes: Uint8Array): Document {
  const unpacked = unpack(bytes, (name) => READ_PARTS.test(name));
  if ('unsafe' in unpacked) return { fault: unpacked.unsafe };
  const { parts } = unpacked;
  const path = mainPath(parts);
  const content = parts.get(path) ?? parts.get(MAIN_DOCUMENT);
  if (!content) return { fault: { reason: 'sheetMissing', part: path } };
  const references = referencesOf(parts);
  if (references) return readAnswers(content, references);
  const styles = new DocumentStyles();
  for (const [name, part] of parts) if (/styles\d*\.xml$/i.test(name)) styles.read(part);
  const { relationships } = readRelationships(parts, relationshipsPath(path));
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return readDocumentTables(content, styles, targets);
}

/** The tables of a document, and the problems of the document. */
export async function* readDocxTables(input: Input, skipHidden: boolean): AsyncIterable<ReaderOutput> {
  const place = { file: input.name };
  const document = readPackage(await readAll(input));
  if ('fault' in document) yield { type: 'problem', problem: workbookUnreadable(document.fault, place) };
  else if ('answers' in document)
    yield { type: 'table', facts: { format: 'docx' }, rows: () => [document.answers] };
  else if (document.tables.length === 0) yield { type: 'problem', problem: documentWithoutTables({}, place) };
  else yield* sheetTables(document.tables, { place, format: 'docx', skipHidden });
}
