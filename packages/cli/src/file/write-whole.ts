import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written: a path below the folder, and its content in pieces. */
export interface OutputFile {
  path: string;
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/**
 * Writes files whole or not at all: each is written beside its place first, and put there once all of them
 * are complete. On any failure nothing is changed.
 */
export async function writeWhole(folder: string, files: readonly OutputFile[]): Promise<void> {
  const suffix = `.${process.pid}.part`;
  const written: { part: string; target: string }[] = [];
  try {
    for (const { path, content } of files) {
      const target = join(folder, path);
      const part = target + suffix;
      await mkdir(dirname(target), { recursive: true });
      written.push({ part, target });
      const handle = await open(part, 'w');
      try {
        for await (const piece of content) await handle.writeFile(piece);
      } finally {
        await handle.close();
      }
    }
    for (const { part, target } of written) await rename(part, target);
  } finally {
    await Promise.all(written.map(({ part }) => rm(part, { force: true })));
  }
}
