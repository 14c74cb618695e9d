import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporaryName } from './temporary-name.js';

/**
 * The names of the files of a folder that may be read, in order. Subfolders, temporary files, and what is no file are
 * left out: a pipe may never end. A link that leads nowhere is among them, and is reported when it is opened.
 */
export async function folderFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries)
    if (!isTemporaryName(entry.name) && (await mayBeRead(folder, entry))) names.push(entry.name);
  return names.sort();
}

async function mayBeRead(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(join(folder, entry.name)).then(
    (target) => target.isFile(),
    () => true,
  );
}
