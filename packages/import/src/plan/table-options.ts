import { REGION_CODES, type RegionCode } from '@regional-presence/core';
import {
  choiceOption,
  LANGUAGE_OPTION,
  type OptionRules,
  PERIOD_OPTION,
} from '@regional-presence/core/internal';

import { isTimeZone } from '@regional-presence/core/time-zone';
import type { DayMonthOrder } from '@regional-presence/dates';
import { type Mapping, mappingFault } from './mapping.js';

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
  /** Skip the hidden sheets and the hidden and filtered rows of a workbook. Default: `false`; they are reported. */
  skipHidden?: boolean | undefined;
  /** The region of rows that name none. */
  region?: RegionCode | undefined;
  /** The number of the header row, 1-based as in a spreadsheet; 0 for a table without one. Without it the header row is detected. */
  headerRow?: number | undefined;
  /** Which column holds which field, where the column headings do not say it. */
  mapping?: Mapping | undefined;
}

export const TABLE_OPTIONS: OptionRules = {
  language: LANGUAGE_OPTION,
  order: choiceOption(['dmy', 'mdy']),
  period: PERIOD_OPTION,
  zone: {
    type: 'string',
    expected: (value: string) => (isTimeZone(value) ? undefined : 'an IANA time zone such as "Africa/Cairo"'),
  },
  includePrivate: { type: 'boolean' },
  skipHidden: { type: 'boolean' },
  region: choiceOption(REGION_CODES),
  headerRow: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value >= 0
        ? undefined
        : 'the number of a row, counted from 1, or 0 for none',
  },
  mapping: {
    type: 'object',
    expected(value: object) {
      const fault = mappingFault(value);
      return fault === undefined ? undefined : `a column mapping (${fault})`;
    },
  },
};
