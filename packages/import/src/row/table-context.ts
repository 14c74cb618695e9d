import type { RegionCode } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';

import type { Column } from '../column/match-columns.js';
import type { AppliedMapping } from '../mapping/apply-mapping.js';
import type { DateColumns } from './date-columns.js';

/** What is known of a table before its rows are read. */
export interface TableContext {
  file: string;
  sheet?: string;
  columns: readonly Column[];
  /** The language of the file, declared or detected from the column headings. */
  language: string | undefined;
  /** The declared language of the texts. */
  textLanguage: string | undefined;
  /** The language of the title of the current row, if the format declares it. */
  titleLanguage?: string;
  dates: DateColumns;
  reportingPeriod: Edtf | undefined;
  /** The IANA zone that the options declare for hours without one. */
  zone: string | undefined;
  /** The region of rows that name none. */
  region: RegionCode | undefined;
  /** Whether rows that are marked as private are read. */
  includePrivate: boolean;
  mapping: AppliedMapping | undefined;
  /** Whether it has a column in which rows refer to each other as duplicates. */
  namesOthers: boolean;
}
