import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem, Reader } from '@regional-presence/core';
import { fileSkipped, fileUnreadable, folderEmpty } from '@regional-presence/core/internal';

import { type FileInput, fileInput } from '@regional-presence/import/node';
import { folderFiles } from './folder-files.js';

/** Files that are open for reading, and the problems of those that cannot be opened. */
export interface OpenedPaths {
  inputs: FileInput[];
  problems: Problem[];
  close(): Promise<void>;
}

/** Opens files, and the files of folders, but not of their subfolders, and no temporary files. */
export async function openPaths(paths: readonly string[], readers: readonly Reader[]): Promise<OpenedPaths> {
  const opened: OpenedPaths = {
    inputs: [],
    problems: [],
    async close() {
      await Promise.all(opened.inputs.map((input) => input.close()));
    },
  };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await openFolder(path, readers, opened);
      else await openFile(path, path, opened);
    } catch (error) {
      opened.problems.push(unreadableProblem(path, error));
    }
  }
  return opened;
}

const unreadableProblem = (path: string, error: unknown): Problem => {
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === 'ENOENT' ? 'notFound' : code === 'EACCES' ? 'permission' : 'other';
  return fileUnreadable(
    { reason, detail: reason === 'other' ? (error as Error).message : undefined },
    { file: path },
  );
};

async function openFolder(folder: string, readers: readonly Reader[], opened: OpenedPaths): Promise<void> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  let hasSupportedFile = false;
  for (const name of await folderFiles(folder)) {
    const path = join(folder, name);
    if (extensions.has(name.split('.').at(-1)!.toLowerCase())) {
      hasSupportedFile = true;
      await openFile(path, name, opened);
    } else {
      const supported = [...extensions].map((extension) => `.${extension}`);
      opened.problems.push(fileSkipped({ extensions: supported }, { file: name }));
    }
  }
  if (!hasSupportedFile) opened.problems.push(folderEmpty({}, { file: folder }));
}

/** Opens a file. Problems name it without its folder, unless another file has the same name. */
async function openFile(path: string, name: string, opened: OpenedPaths): Promise<void> {
  const shortName = basename(name);
  const isTaken = opened.inputs.some((input) => input.name === shortName);
  try {
    opened.inputs.push(await fileInput(path, isTaken ? path : shortName));
  } catch (error) {
    opened.problems.push(unreadableProblem(path, error));
  }
}
