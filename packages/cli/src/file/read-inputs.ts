import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem, Reader } from '@regional-presence/core';
import { fileSkipped, fileUnreadable, folderEmpty } from '@regional-presence/core/internal';
import { type FileInput, fileInput } from '@regional-presence/import/node';

/** Files that were opened to be read. */
export interface InputsOpened {
  inputs: FileInput[];
  problems: Problem[];
  close(): Promise<void>;
}

/** Opens files, and the files of folders (not of the folders below them). */
export async function openInputs(
  paths: readonly string[],
  readers: readonly Reader[],
): Promise<InputsOpened> {
  const opened: InputsOpened = {
    inputs: [],
    problems: [],
    async close() {
      await Promise.all(opened.inputs.map((input) => input.close()));
    },
  };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await openFolder(path, readers, opened);
      else await openOne(path, path, opened);
    } catch (error) {
      opened.problems.push(unreadable(path, error));
    }
  }
  return opened;
}

const unreadable = (path: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === 'ENOENT' ? 'notFound' : code === 'EACCES' ? 'permission' : 'other';
  return fileUnreadable(
    { reason, detail: reason === 'other' ? (error as Error).message : undefined },
    { file: path },
  );
};

async function openFolder(folder: string, readers: readonly Reader[], opened: InputsOpened): Promise<void> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !entry.isDirectory() && !entry.name.startsWith('.'),
  );
  let any = false;
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name);
    if (extensions.has(name.split('.').at(-1)!.toLowerCase())) {
      any = true;
      await openOne(path, name, opened);
    } else {
      const supported = [...extensions].map((extension) => `.${extension}`);
      opened.problems.push(fileSkipped({ extensions: supported }, { file: name }));
    }
  }
  if (!any) opened.problems.push(folderEmpty({}, { file: folder }));
}

/** A file's name as it stands in problems: without its folder, unless another file has the same. */
async function openOne(path: string, name: string, opened: InputsOpened): Promise<void> {
  const short = basename(name);
  const taken = opened.inputs.some((input) => input.name === short);
  try {
    opened.inputs.push(await fileInput(path, taken ? path : short));
  } catch (error) {
    opened.problems.push(unreadable(path, error));
  }
}
