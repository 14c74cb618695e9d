import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** Reads the file that an option names. */
export const readOptionFile = (path: string, what: string): string =>
  new TextDecoder().decode(readOptionBytes(path, what));

/** Reads the bytes of the file that an option names. */
export function readOptionBytes(path: string, what: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new InvalidArgumentError(`The ${what} cannot be read.`);
  }
}

/** The error for a file with a fault. The message ends with one mark. */
export const invalidOptionFile = (what: string, fault: string): InvalidArgumentError =>
  new InvalidArgumentError(`Invalid ${what}: ${/[.?!]$/.test(fault) ? fault : `${fault}.`}`);
