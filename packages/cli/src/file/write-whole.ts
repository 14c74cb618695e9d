import { rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '@regional-presence/core';

interface Pending {
  /** Where it is written at first. */
  part: string;
  target: string;
  /** Where what was there before is kept meanwhile. */
  old: string;
}

/**
 * Writes files whole or not at all: each is written beside its place first, and put there once all of them
 * are complete. On any failure, and when the program is stopped, what was there before is there again.
 *
 * @returns the paths of the files, as they were given.
 */
export async function writeWhole(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
): Promise<string[]> {
  const suffix = `.${process.pid}`;
  const pending: Pending[] = [];
  const paths: string[] = [];
  const made: string[] = [];
  const stop = () => {
    for (const { part } of pending) rmSync(part, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for await (const { path, content } of files) {
      const target = join(folder, path);
      const next = { target, part: `${target}${suffix}.part`, old: `${target}${suffix}.old` };
      pending.push(next);
      paths.push(path);
      const first = await mkdir(dirname(target), { recursive: true });
      if (first !== undefined) made.push(first);
      await writePart(next, content);
    }
    await putInPlace(pending);
  } catch (error) {
    await Promise.all(pending.map(({ part }) => rm(part, { force: true })));
    for (const path of made.reverse()) await removeEmpty(path);
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await Promise.all(pending.map(({ part }) => rm(part, { force: true })));
  }
  return paths;
}

async function writePart({ part, target }: Pending, content: OutputFile['content']): Promise<void> {
  if (await isFolder(target)) throw new Error(`${target} is a folder`);
  const handle = await open(part, 'w');
  try {
    for await (const piece of content) await handle.writeFile(piece);
  } finally {
    await handle.close();
  }
}

/** Removes folders in which there is nothing. */
async function removeEmpty(path: string): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(join(path, entry.name));
  await rmdir(path).catch(() => undefined);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Puts all parts in their places; if one cannot be, the old files are put back. */
async function putInPlace(pending: readonly Pending[]): Promise<void> {
  const moved: { target: string; old: string | undefined }[] = [];
  try {
    for (const { part, target, old } of pending) {
      const kept = await rename(target, old).then(
        () => old,
        () => undefined,
      );
      moved.push({ target, old: kept });
      await rename(part, target);
    }
  } catch (error) {
    for (const { target, old } of moved.reverse())
      await (old ? rename(old, target) : rm(target, { force: true }));
    throw error;
  }
  await Promise.all(moved.map(({ old }) => (old ? rm(old, { force: true }) : undefined)));
}
