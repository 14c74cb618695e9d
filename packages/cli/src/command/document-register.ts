import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '@regional-presence/core';
import { hashedContent } from '../file/hashed-content.js';

/** The path of the register, from the folder for the offices. */
export const REGISTER_PATH = 'reports/register.csv';

const REGISTER_COLUMNS = [
  'file',
  'document',
  'language',
  'version',
  'date',
  'dataset-sha256',
  'sha256',
] as const;
type RegisterEntry = Record<(typeof REGISTER_COLUMNS)[number], string>;

/** What the documents of a build are registered with. */
interface RegisterSource {
  /** The hash (SHA-256) of the dataset, once it was written. */
  datasetHash: () => string;
  /** The time of the build, an instant in UTC. */
  stamp: string;
  /** The folder with the register of the build before. */
  folder: string;
}

/**
 * The documents, then the register of what was produced: document, language, version, date, and the hashes (SHA-256) of the
 * dataset and of the file. A document whose bytes are those of the build before keeps its version and date; of another one the
 * former versions stay in the register.
 */
export async function* withRegister(
  files: AsyncIterable<OutputFile>,
  { datasetHash, stamp, folder }: RegisterSource,
): AsyncIterable<OutputFile> {
  const before = await readRegister(join(folder, REGISTER_PATH));
  const entries: RegisterEntry[] = [];
  for await (const { path, content } of files) {
    let sha256 = '';
    yield {
      path,
      content: hashedContent(content, (found) => {
        sha256 = found.sha256;
      }),
    };
    const [, language = '', name = ''] = /^reports\/([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
    const versions = before.get(path) ?? [];
    before.delete(path);
    const earlier = versions.at(-1);
    const isSame = earlier?.sha256 === sha256;
    entries.push(...(isSame ? versions.slice(0, -1) : versions), {
      file: path,
      document: name,
      language,
      version: isSame ? earlier.version : String(Number(earlier?.version ?? '0') + 1),
      date: isSame ? earlier.date : stamp.slice(0, 10),
      'dataset-sha256': isSame ? earlier['dataset-sha256'] : datasetHash(),
      sha256,
    });
  }
  // What was produced before stays registered, also where it is not written any more.
  yield { path: REGISTER_PATH, content: [registerText([...entries, ...[...before.values()].flat()])] };
}

const registerText = (entries: readonly RegisterEntry[]): string =>
  [
    REGISTER_COLUMNS.join(','),
    ...entries.map((entry) => REGISTER_COLUMNS.map((column) => entry[column]).join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('');

/** The versions of each file of an earlier register; none if it is not there, or was changed into something else. */
async function readRegister(path: string): Promise<Map<string, RegisterEntry[]>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const versions = new Map<string, RegisterEntry[]>();
  if (header !== REGISTER_COLUMNS.join(',')) return versions;
  for (const line of lines) {
    const cells = line.split(',');
    const entry = Object.fromEntries(
      REGISTER_COLUMNS.map((column, i) => [column, cells[i] ?? '']),
    ) as RegisterEntry;
    if (!/^\d{1,6}$/.test(entry.version)) continue;
    versions.set(entry.file, [...(versions.get(entry.file) ?? []), entry]);
  }
  return versions;
}
