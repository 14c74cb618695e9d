import { REGION_CODES, type Reader, type RegionCode } from '@regional-presence/core';
import {
  choiceOption,
  LANGUAGE_OPTION,
  type OptionRules,
  PERIOD_OPTION,
} from '@regional-presence/core/internal';

import { isTimeZone } from '@regional-presence/core/time-zone';
import type { DayMonthOrder } from '@regional-presence/dates';
import type { CsvOptions } from './csv/csv-options.js';
import { type Mapping, mappingFault } from './plan/mapping.js';

/** How the tables of the input are read. */
export interface TableOptions {
  /** BCP 47 tag: the language of the texts and of numeric dates. */
  language?: string | undefined;
  /** The order of day and month in numeric dates. */
  order?: DayMonthOrder | undefined;
  /** The reporting period as EDTF: `2021-09/2022-11`. A date without a year is in it. */
  period?: string | undefined;
  /** The IANA time zone of hours that have none: `Africa/Cairo`. */
  zone?: string | undefined;
  /** Read rows and events that are marked as private or confidential as well. Default: `false`. */
  includePrivate?: boolean | undefined;
  /** The region of rows that name none. */
  region?: RegionCode | undefined;
  /** The number of the header row, 1-based as in a spreadsheet. Without it the header row is detected. */
  headerRow?: number | undefined;
  /** Which column holds which field, where the column headings do not say it. */
  mapping?: Mapping | undefined;
}

/** How far an import is, after each batch of rows. */
export interface ImportProgress {
  /** Rows read so far. */
  rows: number;
  /** The file that is being read. */
  file: string;
}

/** Options of every import. */
export interface CommonImportOptions extends TableOptions {
  /** `false`: the dataset is without ITU's reference records (regions, offices, Sectors, bodies …). */
  reference?: boolean | undefined;
  /** Called after each batch of rows. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Options of an import of files. */
export interface ImportOptions extends CommonImportOptions, CsvOptions {
  /** The formats that can be read: `[...READERS, mine]`. */
  readers?: readonly Reader[] | undefined;
}

const ONE_CHARACTER = (value: string): string | undefined =>
  [...value].length === 1 ? undefined : 'one character';

function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
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

export const COMMON_IMPORT_OPTIONS: OptionRules = {
  language: LANGUAGE_OPTION,
  order: choiceOption(['dmy', 'mdy']),
  period: PERIOD_OPTION,
  zone: {
    type: 'string',
    expected: (value: string) => (isTimeZone(value) ? undefined : 'an IANA time zone such as "Africa/Cairo"'),
  },
  includePrivate: { type: 'boolean' },
  region: choiceOption(REGION_CODES),
  headerRow: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value > 0 ? undefined : 'the number of a row, counted from 1',
  },
  mapping: {
    type: 'object',
    expected(value: object) {
      const fault = mappingFault(value);
      return fault === undefined ? undefined : `a column mapping (${fault})`;
    },
  },
  reference: { type: 'boolean' },
  onProgress: { type: 'function' },
};

export const IMPORT_OPTIONS: OptionRules = {
  ...COMMON_IMPORT_OPTIONS,
  ...READERS_OPTION,
  encoding: {
    type: 'string',
    expected: (value: string) =>
      isKnownEncoding(value) ? undefined : 'a WHATWG encoding label such as "windows-1252"',
  },
  delimiter: { type: 'string', expected: ONE_CHARACTER },
  quote: { type: 'string', expected: ONE_CHARACTER },
};
