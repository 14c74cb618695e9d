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
  /** Of the file, declared or found from its headings. */
  language: string | undefined;
  /** Declared by the caller: the language that texts are in. */
  textLanguage: string | undefined;
  /** Of the title of the row that is read, where its format says it. */
  titleLanguage?: string;
  dates: DateColumns;
  reportingPeriod: Edtf | undefined;
  /** For rows that name none. */
  region: RegionCode | undefined;
  mapping: AppliedMapping | undefined;
  /** It has a column in which a row names another as the same. */
  namesOthers: boolean;
}
