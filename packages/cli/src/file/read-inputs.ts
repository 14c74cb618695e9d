import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Reader } from '@regional-presence/core';
import {
  fileSkipped,
  fileUnreadable,
  folderEmpty,
  ownReportSkipped,
  questionsDocumentSkipped,
  shortFileNames,
} from '@regional-presence/core/internal';

import { type FileInput, fileInput } from '@regional-presence/import/node';
import { folderFiles } from './folder-files.js';
import { ownDocumentOf } from './own-document.js';

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
      else await openFile(path, opened);
    } catch (error) {
      opened.problems.push(unreadableProblem(path, error));
    }
  }
  return { ...opened, inputs: withShortNames(opened.inputs) };
}

/** The inputs by their names without folders; where several files have one name, with the folders that tell them apart. */
function withShortNames(inputs: readonly FileInput[]): FileInput[] {
  const names = shortFileNames(inputs.map(({ name }) => name));
  return inputs.map((input) => ({ ...input, name: names.get(input.name)! }));
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
    const own = await ownDocumentOf(path);
    if (own) {
      const place = { file: name };
      const workbook = name.replace(/\.docx$/i, '.xlsx');
      opened.problems.push(
        own === 'report' ? ownReportSkipped({}, place) : questionsDocumentSkipped({ workbook }, place),
      );
    } else if (extensions.has(name.split('.').at(-1)!.toLowerCase())) {
      hasSupportedFile = true;
      await openFile(path, opened);
    } else {
      const supported = [...extensions].map((extension) => `.${extension}`);
      opened.problems.push(fileSkipped({ extensions: supported }, { file: name }));
    }
  }
  if (!hasSupportedFile) opened.problems.push(folderEmpty({}, { file: folder }));
}

/** Opens a file under its path. */
async function openFile(path: string, opened: OpenedPaths): Promise<void> {
  try {
    opened.inputs.push(await fileInput(path, path));
  } catch (error) {
    opened.problems.push(unreadableProblem(path, error));
  }
}
