import { readFile, stat } from 'node:fs/promises';
import { LANGUAGES } from '@regional-presence/core';
import { PROGRAM_NAME, QUESTIONS_NAMESPACE } from '@regional-presence/core/internal';

/** Larger Word files are not opened, nor those with larger properties. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** The properties of a Word file, in which Word keeps its title. */
const TITLE_PATH = 'docProps/core.xml';
/** The properties in which a program has its name. */
const PROGRAM_PATH = 'docProps/app.xml';
/** The data of a form. */
const DATA_PATH = /^customXml\/item\d+\.xml$/;

/** What a Word file is that this product wrote: a form with questions that lost what its answers change, or a report. */
export type OwnDocument = 'damagedForm' | 'report';

/** Whether a file is a Word file that this product wrote and that has no list of an office. */
export async function ownDocumentOf(path: string): Promise<OwnDocument | undefined> {
  if (!/\.docx$/i.test(path)) return undefined;
  try {
    if ((await stat(path)).size > MAX_DOCUMENT_BYTES) return undefined;
    const parts = await properties(await readFile(path));
    if ([...parts].some(([name, text]) => DATA_PATH.test(name) && text.includes(QUESTIONS_NAMESPACE)))
      return undefined;
    const title = /<dc:title>([^<]*)/.exec(parts.get(TITLE_PATH) ?? '')?.[1] ?? '';
    if ((await questionTitles()).some((start) => title.startsWith(start))) return 'damagedForm';
    const isOwn = parts.get(PROGRAM_PATH)?.includes(`<Application>${PROGRAM_NAME}</Application>`);
    return isOwn ? 'report' : undefined;
  } catch {
    // It is read like any other file.
    return undefined;
  }
}

/** The texts of the properties and of the data of a Word file, by path. What unpacks a file is loaded here. */
async function properties(document: Uint8Array): Promise<Map<string, string>> {
  const { unpack } = await import('@regional-presence/import-xlsx/internal');
  const isRead = (name: string): boolean =>
    name === TITLE_PATH || name === PROGRAM_PATH || DATA_PATH.test(name);
  const unpacked = unpack(document, isRead, MAX_DOCUMENT_BYTES);
  if ('unsafe' in unpacked) return new Map();
  const decoder = new TextDecoder();
  return new Map([...unpacked.parts].map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** The titles of such files, before the name of the office. Few commands need the reports: they are loaded here. */
async function questionTitles(): Promise<string[]> {
  const { questionsDocument } = await import('@regional-presence/report');
  return LANGUAGES.map((language) => questionsDocument([], { language }).data.document.title);
}
