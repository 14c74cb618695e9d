/// <reference types="node" />
import { basename } from 'node:path';
import type { Input } from '@regional-presence/core';
import { FileContent } from './file-content.js';

/** An open file as an input. Close it after the import. */
export interface FileInput extends Input {
  content: FileContent;
  close(): Promise<void>;
}

/**
 * Opens a file as an input that is read in parts, so that a large file is never in memory as a whole.
 *
 * @param name the name for problems and sources; without it the last segment of the path.
 * @throws the error of `node:fs` where the file cannot be opened.
 * @example
 * const input = await fileInput('package.json');
 * const { counts } = await importFiles(input);
 * await input.close();
 * counts.recorded; // 0
 */
export async function fileInput(path: string, name: string = basename(path)): Promise<FileInput> {
  const content = await FileContent.open(path);
  return { name, content, close: () => content.close() };
}
