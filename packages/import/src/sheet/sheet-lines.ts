import type { Cell, Problem } from '@regional-presence/core';

/**
 * What became of a line of a sheet. `recorded`: records of its own. `merged`: part of the record of another row.
 * `rejected`: no record, with a problem that says why. `total`: the sums of other rows, rejected as well. `dropped`:
 * left out by an edit. The others are no rows: blank lines, the header row and its repetitions, and lines above it.
 */
export type RowOutcome =
  | 'recorded'
  | 'merged'
  | 'rejected'
  | 'total'
  | 'dropped'
  | 'blank'
  | 'header'
  | 'above';

/** A line of a sheet. */
export interface SheetLine {
  /** The number of the line, 1-based as in a spreadsheet. */
  row: number;
  /** The cells as they are in the file. */
  cells: readonly Cell[];
  outcome: RowOutcome;
  /** The ids of the records that the row became, or became part of. */
  records: readonly string[];
  /** The problems of the row. */
  problems: readonly Problem[];
}

/** All lines of a sheet, in the order of the file. */
export interface SheetLines {
  readonly count: number;
  /** How many lines had each outcome. */
  readonly outcomes: Readonly<Record<RowOutcome, number>>;
  /** The lines from an index to before another, from 0. */
  at(from: number, to?: number): SheetLine[];
}

/** The activities that a row became: a range of numbers in the order in which they were added. */
export interface RowActivities {
  isEvent: boolean;
  first: number;
  count: number;
}

/** A line before it is known which rows were merged. */
export interface RecordedLine {
  row: number;
  cells: readonly Cell[];
  outcome: RowOutcome;
  activities?: RowActivities;
}

/** Finds what became of a row's activities: whether all of them were merged into others, and the ids of the records. */
export type ResolveActivities = (activities: RowActivities) => { isMerged: boolean; records: string[] };

/** The lines of a sheet, once all rows were merged. */
export function sheetLines(
  recorded: readonly RecordedLine[],
  resolve: ResolveActivities,
  problemsOfRow: (row: number) => readonly Problem[],
): SheetLines {
  const sorted = [...recorded].sort((a, b) => a.row - b.row);
  const outcomes: Record<RowOutcome, number> = {
    recorded: 0,
    merged: 0,
    rejected: 0,
    total: 0,
    dropped: 0,
    blank: 0,
    header: 0,
    above: 0,
  };
  const lines = sorted.map(({ row, cells, outcome, activities }) => {
    const resolved = activities && resolve(activities);
    const known = resolved?.isMerged ? 'merged' : outcome;
    outcomes[known]++;
    return { row, cells, outcome: known, records: resolved?.records ?? NO_RECORDS };
  });
  return {
    count: lines.length,
    outcomes,
    at: (from, to) => lines.slice(from, to).map((line) => ({ ...line, problems: problemsOfRow(line.row) })),
  };
}

const NO_RECORDS: readonly string[] = [];
