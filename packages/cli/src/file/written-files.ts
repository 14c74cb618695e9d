import { readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';

/** The list of the files that a build wrote, in its folder. */
export const WRITTEN_FILES_NAME = 'files.json';

const WRITTEN_FILES_FORMAT = 'regional-presence/files';

/** A file that a build wrote. */
export interface WrittenFile {
  /** Its path from the folder, with slashes. */
  path: string;
  /** The SHA-256 of its content, in hexadecimal digits. */
  sha256: string;
}

/** What a build wrote, and what decides the UIDs of its events. */
export interface WrittenFiles {
  /** The domain in the UIDs; absent for the default. */
  uidDomain?: string;
  files: WrittenFile[];
}

/** The content of the list. */
export const formatWrittenFiles = ({ uidDomain, files }: WrittenFiles): string =>
  `${JSON.stringify({ format: WRITTEN_FILES_FORMAT, version: 1, uidDomain, files }, null, 2)}\n`;

/**
 * Reads the list in a folder. Entries that are no path within the folder are left out.
 *
 * @returns `undefined` if there is none, or a file of that name that no build wrote.
 */
export async function readWrittenFiles(folder: string): Promise<WrittenFiles | undefined> {
  let list: unknown;
  try {
    list = JSON.parse(await readFile(join(folder, WRITTEN_FILES_NAME), 'utf8'));
  } catch {
    return undefined;
  }
  const { format, uidDomain, files } = (list ?? {}) as Record<string, unknown>;
  if (format !== WRITTEN_FILES_FORMAT || !Array.isArray(files)) return undefined;
  return {
    ...(typeof uidDomain === 'string' ? { uidDomain } : {}),
    files: files.filter(isWrittenFile).map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

function isWrittenFile(entry: unknown): entry is WrittenFile {
  const { path, sha256 } = (entry ?? {}) as Record<string, unknown>;
  return typeof path === 'string' && typeof sha256 === 'string' && isPathWithin(path);
}

/** `calendar/all.ics`, but not `../all.ics`, `/all.ics` or `a/../../all.ics`. */
const isPathWithin = (path: string): boolean =>
  path !== '' &&
  !/[\\\0]/.test(path) &&
  !isAbsolute(path) &&
  normalize(path).split(sep).join('/') === path &&
  !path.split('/').includes('..');
