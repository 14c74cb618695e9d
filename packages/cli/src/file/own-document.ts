import { readFile, stat } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { LANGUAGES } from '@regional-presence/core';
import { QUESTIONS_NAMESPACE } from '@regional-presence/core/internal';

/** Larger Word files are not opened. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** The properties of a Word file, in which Word keeps its title. */
const TITLE_PATH = /^docProps\/core\.xml$/;
/** The properties in which a program has its name. */
const PROGRAM_PATH = /^docProps\/app\.xml$/;
const OWN_NAME = 'Regional Presence';
const MAX_PART_BYTES = 64 * 1024 * 1024;

/** What a Word file is that this product wrote: a form with questions that lost what its answers change, or a report. */
export type OwnDocument = 'damagedForm' | 'report';

/** Whether a file is a Word file that this product wrote and that has no list of an office. */
export async function ownDocumentOf(path: string): Promise<OwnDocument | undefined> {
  if (!/\.docx$/i.test(path)) return undefined;
  try {
    if ((await stat(path)).size > MAX_DOCUMENT_BYTES) return undefined;
    const zip = await readFile(path);
    if (zipEntries(zip, /^customXml\/item\d+\.xml$/).some((part) => part.includes(QUESTIONS_NAMESPACE)))
      return undefined;
    const [properties = ''] = zipEntries(zip, TITLE_PATH);
    const title = /<dc:title>([^<]*)/.exec(properties)?.[1] ?? '';
    if ((await questionTitles()).some((start) => title.startsWith(start))) return 'damagedForm';
    const [program = ''] = zipEntries(zip, PROGRAM_PATH);
    return program.includes(`<Application>${OWN_NAME}</Application>`) ? 'report' : undefined;
  } catch {
    // It is read like any other file.
    return undefined;
  }
}

/** The titles of such files, before the name of the office. Few commands need the reports: they are loaded here. */
async function questionTitles(): Promise<string[]> {
  const { questionsDocument } = await import('@regional-presence/report');
  return LANGUAGES.map((language) => questionsDocument([], { language }).data.document.title);
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_HEADER_LENGTH = 46;
const ENTRY_HEADER_LENGTH = 30;

/** The texts of the files of a ZIP archive (APPNOTE.TXT 4.3) with some names. */
function zipEntries(zip: Buffer, name: RegExp): string[] {
  const found: string[] = [];
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const from = at + DIRECTORY_HEADER_LENGTH;
    if (name.test(zip.toString('utf8', from, from + nameLength))) found.push(contentAt(zip, at));
    at = from + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}

function contentAt(zip: Buffer, entry: number): string {
  const [isStored, length] = [zip.readUInt16LE(entry + 10) === 0, zip.readUInt32LE(entry + 20)];
  const local = zip.readUInt32LE(entry + 42);
  const from = local + ENTRY_HEADER_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(from, from + length);
  const content = isStored ? bytes : inflateRawSync(bytes, { maxOutputLength: MAX_PART_BYTES });
  return content.toString('utf8');
}
