import { readFile, stat } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { LANGUAGES } from '@regional-presence/core';

/** Larger Word files are not opened. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** The properties of a Word file, in which Word keeps its title. */
const PROPERTIES_PATH = 'docProps/core.xml';
const MAX_PROPERTIES_BYTES = 1024 * 1024;

/** Whether a file is a Word file with questions to an office, also after it was filled in and saved. */
export async function isQuestionsDocument(path: string): Promise<boolean> {
  if (!/\.docx$/i.test(path)) return false;
  try {
    if ((await stat(path)).size > MAX_DOCUMENT_BYTES) return false;
    const title = /<dc:title>([^<]*)/.exec(zipEntry(await readFile(path), PROPERTIES_PATH) ?? '')?.[1] ?? '';
    return (await questionTitles()).some((start) => title.startsWith(start));
  } catch {
    // It is skipped like any other file.
    return false;
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

/** The text of a file in a ZIP archive (APPNOTE.TXT 4.3); `undefined` if it is not there. */
function zipEntry(zip: Buffer, name: string): string | undefined {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const from = at + DIRECTORY_HEADER_LENGTH;
    if (zip.toString('utf8', from, from + nameLength) === name) return contentAt(zip, at);
    at = from + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return undefined;
}

function contentAt(zip: Buffer, entry: number): string {
  const [isStored, length] = [zip.readUInt16LE(entry + 10) === 0, zip.readUInt32LE(entry + 20)];
  const local = zip.readUInt32LE(entry + 42);
  const from = local + ENTRY_HEADER_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(from, from + length);
  const content = isStored ? bytes : inflateRawSync(bytes, { maxOutputLength: MAX_PROPERTIES_BYTES });
  return content.toString('utf8');
}
