import type { Problem } from '@regional-presence/core';

import type { Draft } from '../row/draft.js';

/** A row that was rejected, with its cells as they are in the file. */
export interface RejectedRow {
  file: string;
  sheet?: string | undefined;
  row: number;
  cells: readonly unknown[];
  problems: Problem[];
  /** The column headings and the delimiter of the row's table. */
  layout?: { headings: readonly string[]; delimiter?: string | undefined } | undefined;
}

/** The activities that a row became: numbers in the order in which they were added, from `first`. */
export interface RowActivities {
  isEvent: boolean;
  first: number;
  count: number;
  /** The events of a series whose row has their dates. */
  events?: RowActivities;
}

/** Where the rows of a table go. Rows that waited for others come after those that did not. */
export interface RowSink {
  problem(found: Problem): void;
  /** The activities of one row: one for each occasion. */
  row(drafts: readonly Draft[]): RowActivities;
  rejected(row: RejectedRow): void;
  /** Called after each batch of rows. */
  flush?(): Promise<void> | undefined;
}
