import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written: a path below the folder, and its content in pieces. */
export interface OutputFile {
  path: string;
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

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
 */
export async function writeWhole(folder: string, files: readonly OutputFile[]): Promise<void> {
  const suffix = `.${process.pid}`;
  const pending = files.map(({ path }): Pending => {
    const target = join(folder, path);
    return { target, part: `${target}${suffix}.part`, old: `${target}${suffix}.old` };
  });
  const stop = () => {
    for (const { part } of pending) rmSync(part, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const [i, { content }] of files.entries()) await writePart(pending[i]!, content);
    await putInPlace(pending);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await Promise.all(pending.map(({ part }) => rm(part, { force: true })));
  }
}

async function writePart({ part, target }: Pending, content: OutputFile['content']): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  if (await isFolder(target)) throw new Error(`${target} is a folder`);
  const handle = await open(part, 'w');
  try {
    for await (const piece of content) await handle.writeFile(piece);
  } finally {
    await handle.close();
  }
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
