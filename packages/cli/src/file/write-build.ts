import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { OutputFile } from '@regional-presence/core';
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
  const hashes: WrittenFile[] = [];
  const obsolete: { removed: string[]; left: string[] } = { removed: [], left: [] };
  const written = await writeAtomically(folder, withList(files, hashes, uidDomain), async () => {
    Object.assign(obsolete, await obsoleteFiles(folder, previous, hashes));
    return obsolete.removed;
  });
  return { written, ...obsolete };
}

/** The files, their hashes noted, and at the end the list of them. */
async function* withList(
  files: AsyncIterable<OutputFile>,
  hashes: WrittenFile[],
  uidDomain: string | undefined,
): AsyncIterable<OutputFile> {
  for await (const { path, content } of files) {
    const hash = createHash('sha256');
    yield { path, content: hashedContent(content, (chunk) => void hash.update(chunk)) };
    hashes.push({ path, sha256: hash.digest('hex') });
  }
  const list: WrittenFiles = { files: hashes, ...(uidDomain === undefined ? {} : { uidDomain }) };
  yield { path: WRITTEN_FILES_NAME, content: [formatWrittenFiles(list)] };
}

/** Content that is passed to a hash as it is written. */
export async function* hashedContent(
  content: OutputFile['content'],
  update: (chunk: string | Uint8Array) => void,
): AsyncIterable<string | Uint8Array> {
  for await (const chunk of content) {
    update(chunk);
    yield chunk;
  }
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
