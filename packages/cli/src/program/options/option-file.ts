import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** Reads the file that an option names. */
export function readOptionFile(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InvalidArgumentError(`The ${what} cannot be read.`);
  }
}

/** The error for a file with a fault. The message ends with one mark. */
export const invalidOptionFile = (what: string, fault: string): InvalidArgumentError =>
  new InvalidArgumentError(`Invalid ${what}: ${/[.?!]$/.test(fault) ? fault : `${fault}.`}`);
