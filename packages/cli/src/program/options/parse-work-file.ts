import { parseWork, type Work } from '@regional-presence/import';
import { invalidOptionFile, readOptionFile } from './option-file.js';

/** Reads a work file. */
export function parseWorkFile(path: string): Work {
  const result = parseWork(readOptionFile(path, 'work file'));
  if ('work' in result) return result.work;
  throw invalidOptionFile('work file', result.fault);
}
