import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Input, type Problem, problem, type Reader } from '@regional-presence/core';

export interface InputsRead {
  inputs: Input[];
  problems: Problem[];
}

/** Reads files, and the files of folders (not of the folders below them). */
export async function readInputs(paths: readonly string[], readers: readonly Reader[]): Promise<InputsRead> {
  const read: InputsRead = { inputs: [], problems: [] };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await readFolder(path, readers, read);
      else await readOne(path, path, read);
    } catch (error) {
      read.problems.push(unreadable(path, error));
    }
  }
  return read;
}

const unreadable = (path: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException).code;
  const detail =
    code === 'ENOENT' ? 'it does not exist' : code === 'EACCES' ? 'permission is denied' : String(error);
  return problem('file-unreadable', { detail, place: { file: path } });
};

async function readFolder(folder: string, readers: readonly Reader[], read: InputsRead): Promise<void> {
  const endings = new Set(readers.flatMap(({ extensions }) => extensions));
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !entry.isDirectory() && !entry.name.startsWith('.'),
  );
  let any = false;
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name);
    if (endings.has(name.split('.').at(-1)!.toLowerCase())) {
      any = true;
      await readOne(path, name, read);
    } else {
      const detail = [...endings].map((ending) => `.${ending}`).join(', ');
      read.problems.push(problem('file-skipped', { detail, place: { file: name } }));
    }
  }
  if (!any) read.problems.push(problem('folder-without-files', { place: { file: folder } }));
}

/** A file's name as it stands in problems: without its folder, unless another file has the same. */
async function readOne(path: string, name: string, read: InputsRead): Promise<void> {
  const short = basename(name);
  const taken = read.inputs.some((input) => input.name === short);
  try {
    read.inputs.push({ name: taken ? path : short, bytes: await readFile(path) });
  } catch (error) {
    read.problems.push(unreadable(path, error));
  }
}
