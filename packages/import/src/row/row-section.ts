import type { RegionCode, Status, TableRow } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';

/** What a heading between the rows says of those below it. */
export interface RowSection {
  /** The period of dates without a year: `May 2026`. */
  period?: Edtf | undefined;
  /** The month of days without one, as it is written: `May`. */
  month?: string | undefined;
  region?: RegionCode | undefined;
  /** The status of rows without one: `Cancelled events`. */
  status?: Status | undefined;
  /** The heading with the status, as it is written. */
  statusText?: string | undefined;
  /** The date of rows without one, as it is written: `Monday 12 May 2025`. */
  date?: string | undefined;
}

/** A row below a heading between the rows. */
export interface SectionedRow extends TableRow {
  section?: RowSection;
}
