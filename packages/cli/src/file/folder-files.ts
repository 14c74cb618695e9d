import { readdir } from 'node:fs/promises';
import { isTemporaryName } from './temporary-name.js';

/** The names of the files of a folder that may be read, in order. Subfolders and temporary files are left out. */
export async function folderFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !isTemporaryName(entry.name))
    .map(({ name }) => name)
    .sort();
}
