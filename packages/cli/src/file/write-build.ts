import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { OutputFile } from '@regional-presence/core';
import { hashedContent } from './hashed-content.js';
import { writeAtomically } from './write-atomically.js';
import {
  formatWrittenFiles,
  readWrittenFiles,
  WRITTEN_FILES_NAME,
  type WrittenFile,
  type WrittenFiles,
} from './written-files.js';

/** What a build did with its folder: paths from there. */
export interface BuiltFolder {
  written: string[];
  /** The size of the files that were written. */
  bytes: number;
  /** Files of the last build that are not written any longer. */
  removed: string[];
  /** The same, but changed since: they stay. */
  left: string[];
}

/**
 * Writes the files of a build and the list of them, and removes what the last build wrote and this one does not. All
 * of it or nothing. A file that no build wrote, or that was changed since, is never removed.
 */
export async function writeBuild(
  folder: string,
  files: AsyncIterable<OutputFile>,
  uidDomain: string | undefined,
): Promise<BuiltFolder> {
  const previous = await readWrittenFiles(folder);
  const list = new FileList();
  const obsolete: { removed: string[]; left: string[] } = { removed: [], left: [] };
  const written = await writeAtomically(folder, withList(files, list, uidDomain), async () => {
    Object.assign(obsolete, await obsoleteFiles(folder, previous, list.files));
    return obsolete.removed;
  });
  return { written, bytes: list.bytes, ...obsolete };
}

/** The hashes of the files of a build, and their size. */
class FileList {
  readonly files: WrittenFile[] = [];
  bytes = 0;

  /** The content of a file, noted when it has been written. */
  add({ path, content }: OutputFile): OutputFile['content'] {
    return hashedContent(content, ({ sha256, bytes }) => {
      this.files.push({ path, sha256 });
      this.bytes += bytes;
    });
  }
}

/** The files, noted in a list, and at the end the list. */
async function* withList(
  files: AsyncIterable<OutputFile>,
  list: FileList,
  uidDomain: string | undefined,
): AsyncIterable<OutputFile> {
  for await (const file of files) yield { path: file.path, content: list.add(file) };
  const written: WrittenFiles = { files: list.files, ...(uidDomain === undefined ? {} : { uidDomain }) };
  const text = formatWrittenFiles(written);
  list.bytes += Buffer.byteLength(text);
  yield { path: WRITTEN_FILES_NAME, content: [text] };
}

async function obsoleteFiles(
  folder: string,
  previous: WrittenFiles | undefined,
  hashes: readonly WrittenFile[],
): Promise<{ removed: string[]; left: string[] }> {
  // On a disk that ignores case, `AFR.ics` of the last build is the `afr.ics` of this one.
  const current = new Set(hashes.map(({ path }) => path.toLowerCase()).concat(WRITTEN_FILES_NAME));
  const root = await realpath(folder);
  const removed: string[] = [];
  const left: string[] = [];
  for (const { path, sha256 } of previous?.files ?? []) {
    if (current.has(path.toLowerCase())) continue;
    const found = await fileHash(join(folder, path)).catch(() => undefined);
    if (found === undefined) continue;
    const mayBeRemoved = found === sha256 && (await isBelow(root, join(folder, path)));
    (mayBeRemoved ? removed : left).push(path);
  }
  return { removed, left };
}

/** Whether a file is there, and not behind a link that leads out of the folder. */
const isBelow = (root: string, path: string): Promise<boolean> =>
  realpath(dirname(path)).then(
    (parent) => parent === root || parent.startsWith(`${root}${sep}`),
    () => false,
  );

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
