import type { Reader } from '@regional-presence/core';
import type { OptionRules } from '@regional-presence/core/internal';

import { CSV_OPTIONS, type CsvOptions } from './csv/csv-options.js';
import { TABLE_OPTIONS, type TableOptions } from './plan/table-options.js';
import type { Decision } from './work/decision.js';
import type { Edit } from './work/edit.js';
import type { OptionsByFile } from './work/file-options.js';
import type { ImportProgress } from './work/import-pace.js';
import { workFault } from './work/work.js';

/** Options of every import. */
export interface CommonImportOptions extends TableOptions {
  /** How single files are read, by their names. These take precedence over the options of the import. */
  files?: OptionsByFile | undefined;
  /** Corrections of cells, and rows that are left out. Those that do not fit the files any more are reported. */
  edits?: readonly Edit[] | undefined;
  /** Whether rows are one meeting. Those that do not fit the files any more are reported. */
  decisions?: readonly Decision[] | undefined;
  /** `true`: all lines of each table are kept, with what became of each. Default: `false`. */
  keepRows?: boolean | undefined;
  /** `false`: the dataset is without ITU's reference records (regions, offices, Sectors, bodies …). */
  reference?: boolean | undefined;
  /** Called as the import goes on. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /**
   * Cancels the import: it ends with the reason of the signal as its error. With a signal other tasks of the page or
   * server run every 50 ms.
   */
  signal?: AbortSignal | undefined;
}

/** Options of an import of files. */
export interface ImportOptions extends CommonImportOptions, CsvOptions {
  /** The formats that can be read: `[...READERS, mine]`. */
  readers?: readonly Reader[] | undefined;
}

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' &&
  value !== null &&
  ['confidence', 'read'].every((name) => typeof (value as Record<string, unknown>)[name] === 'function');

export const READERS_OPTION: OptionRules = {
  readers: {
    type: 'array',
    expected: (value: readonly unknown[]) =>
      value.every(isReader) ? undefined : 'a list of readers, each with the methods confidence and read',
  },
};

function expectedWork(part: object): string | undefined {
  const fault = workFault(part);
  return fault === undefined ? undefined : `as a work file has them (${fault})`;
}

export const COMMON_IMPORT_OPTIONS: OptionRules = {
  ...TABLE_OPTIONS,
  reference: { type: 'boolean' },
  onProgress: { type: 'function' },
  signal: { type: 'object' },
  keepRows: { type: 'boolean' },
  files: { type: 'object', expected: (files: object) => expectedWork({ files }) },
  edits: { type: 'array', expected: (edits: readonly unknown[]) => expectedWork({ edits }) },
  decisions: { type: 'array', expected: (decisions: readonly unknown[]) => expectedWork({ decisions }) },
};

export const IMPORT_OPTIONS: OptionRules = {
  ...COMMON_IMPORT_OPTIONS,
  ...READERS_OPTION,
  ...CSV_OPTIONS,
};
