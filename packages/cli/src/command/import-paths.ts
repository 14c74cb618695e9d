import type { Problem, Reader, RegionCode } from '@regional-presence/core';
import {
  type ImportOptions,
  type ImportResult,
  importFiles,
  type Mapping,
  READERS,
} from '@regional-presence/import';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { readInputs } from '../file/read-inputs';

/** Options of every command that reads files. */
export interface ReadingOptions {
  period?: string;
  lang?: string;
  order?: 'dmy' | 'mdy';
  region?: RegionCode;
  encoding?: string;
  delimiter?: string;
  map?: Mapping;
}

export interface PathsImported extends ImportResult {
  /** A file could not be read at all, so that the result lacks what is in it. */
  incomplete: boolean;
}

/** The formats that the command reads: those of import, and the plugins. */
export const ALL_READERS: readonly Reader[] = [xlsxReader, ...READERS];

/** Problems after which a file as a whole is missing from the result. */
const FILE_LOST = new Set<string>([
  'file-empty',
  'file-format-unknown',
  'file-unreadable',
  'folder-without-files',
  'workbook-unreadable',
  'json-invalid',
  'json-version-unknown',
  'heading-not-found',
  'table-without-rows',
]);

/** Reads and imports files and folders. */
export async function importPaths(paths: readonly string[], options: ReadingOptions): Promise<PathsImported> {
  const read = await readInputs(paths, ALL_READERS);
  const { period, lang, order, region, encoding, delimiter, map: mapping } = options;
  const given = { period, language: lang, order, region, encoding, delimiter, mapping, readers: ALL_READERS };
  const importing = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as ImportOptions;
  const result = await importFiles(read.inputs, importing);
  const problems: Problem[] = [...read.problems, ...result.problems];
  const fileLost = problems.some(
    ({ code, place }) => FILE_LOST.has(code) || (code === 'json-type-wrong' && place?.row === undefined),
  );
  return { ...result, problems, incomplete: fileLost || result.counts.rows === 0 };
}
