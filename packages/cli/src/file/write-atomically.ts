import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OutputFile } from '@regional-presence/core';
import { TargetFolders } from './target-folders.js';

interface PendingFile {
  target: string;
  /** The path of the new content until all files are complete. */
  part: string;
  /** The path of the previous file until the new one is in its place. */
  backup: string;
  /** Whether something is at the target. */
  exists: boolean;
}

/** After so many files signals are heard, since files in memory are written without waiting. */
const FILES_PER_TURN = 50;

/**
 * Writes all files or none: each is first written next to its target, and moved there when all files are
 * complete. On any failure, and if the program is stopped, the previous files are kept. A program that is stopped while
 * the files are moved ends when all are in their places.
 *
 * @param obsolete is called when all files are complete, and returns the paths of those to remove from the folder. If
 *   one cannot be removed, nothing is written.
 * @returns the paths of the files, as given.
 */
export async function writeAtomically(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  obsolete: () => Promise<readonly string[]> = async () => [],
): Promise<string[]> {
  const suffix = `.${process.pid}`;
  const pending: PendingFile[] = [];
  const paths: string[] = [];
  const folders = new TargetFolders();
  let isMoving = false;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    if (isMoving) return;
    for (const { part } of pending) rmSync(part, { force: true });
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    for await (const { path, content } of files) {
      const target = join(folder, path);
      const exists = await folders.has(target);
      const next = { target, part: `${target}${suffix}.part`, backup: `${target}${suffix}.old`, exists };
      pending.push(next);
      paths.push(path);
      await writePart(next, content);
      if (pending.length % FILES_PER_TURN === 0) await nextTurn();
    }
    const removed = (await obsolete()).map((path) => join(folder, path));
    isMoving = true;
    moveToTargets(
      pending,
      removed.map((target) => ({ target, backup: `${target}${suffix}.old` })),
    );
    await removeEmptyParents(folder, removed);
  } catch (error) {
    await Promise.all(pending.map(({ part }) => rm(part, { force: true })));
    for (const path of folders.created.reverse()) await removeEmpty(path);
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    if (isStopped) process.exit(130);
  }
  return paths;
}

async function writePart(
  { part, target, exists }: PendingFile,
  content: OutputFile['content'],
): Promise<void> {
  if (exists && (await isFolder(target))) throw new Error(`${target} is a folder`);
  if (Array.isArray(content)) {
    writeChunks(part, content);
    return;
  }
  const handle = await open(part, 'w');
  try {
    for await (const chunk of content) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}

/** Writes a file that is in memory. For small files that is several times as fast as without blocking. */
function writeChunks(path: string, chunks: readonly (string | Uint8Array)[]): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** Removes a folder and its subfolders as far as they are empty. */
async function removeEmpty(path: string): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(join(path, entry.name));
  await rmdir(path).catch(() => undefined);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Removes the folders in which files were, if nothing is left in them, up to the folder of all files. */
async function removeEmptyParents(folder: string, removed: readonly string[]): Promise<void> {
  for (const target of removed)
    for (let parent = dirname(target); parent.startsWith(join(folder, sep)); parent = dirname(parent))
      if (
        !(await rmdir(parent).then(
          () => true,
          () => false,
        ))
      )
        break;
}

/**
 * Moves all new files to their targets, and the obsolete ones away. If one cannot be moved, all previous files are
 * restored.
 */
function moveToTargets(
  pending: readonly PendingFile[],
  obsolete: readonly Pick<PendingFile, 'target' | 'backup'>[],
): void {
  const moved: { target: string; backup: string | undefined }[] = [];
  try {
    for (const { part, target, backup, exists } of pending) {
      if (exists) renameSync(target, backup);
      moved.push({ target, backup: exists ? backup : undefined });
      renameSync(part, target);
    }
    for (const { target, backup } of obsolete) {
      renameSync(target, backup);
      moved.push({ target, backup });
    }
  } catch (error) {
    for (const { target, backup } of moved.reverse()) {
      if (backup !== undefined) renameSync(backup, target);
      else rmSync(target, { force: true });
    }
    throw error;
  }
  for (const { backup } of moved) if (backup !== undefined) rmSync(backup, { force: true });
}
