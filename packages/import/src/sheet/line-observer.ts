import type { TableRow } from '@regional-presence/core';
import type { RowActivities } from './row-sink.js';

/**
 * What became of a line of a sheet. `recorded`: records of its own. `merged`: part of the record of another row.
 * `rejected`: no record, with a problem that says why. `total`: the sums of other rows, rejected as well. `skipped`: in
 * a sheet of a workbook that has no activities. `dropped`: left out by an edit. The others are no rows: blank lines,
 * the header row and its repetitions, lines above it, and headings and notes between the rows (`section`).
 */
export type RowOutcome =
  | 'recorded'
  | 'merged'
  | 'rejected'
  | 'total'
  | 'skipped'
  | 'dropped'
  | 'blank'
  | 'header'
  | 'above'
  | 'section';

/** Is shown each line of a sheet once, with what became of it, as far as the sheet shows it. */
export interface LineObserver {
  line(row: TableRow, outcome: RowOutcome, activities?: RowActivities): void;
}

/** One observer for those that there are. */
export function observers(...all: (LineObserver | undefined)[]): LineObserver | undefined {
  const given = all.filter((observer) => observer !== undefined);
  if (given.length < 2) return given[0];
  return {
    line(...shown) {
      for (const observer of given) observer.line(...shown);
    },
  };
}
