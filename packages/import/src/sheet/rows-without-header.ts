import type { Problem, TableRow } from '@regional-presence/core';
import { headerRowNotFound, sheetSkipped } from '@regional-presence/core/internal';
import { isDate } from '../scan/cell-values.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import type { LineObserver } from './line-observer.js';
import type { RejectedRow } from './row-sink.js';
import type { SheetPlace } from './table-report.js';

/** The rows of a table of which the header row is not found, and the problem of it. */
export interface RowsWithoutHeader {
  problem: Problem;
  rejected: RejectedRow[];
  rows: readonly TableRow[];
}

/** @param names the first cells, by which people find the table. */
export function rowsWithoutHeader(
  rows: readonly TableRow[],
  names: readonly string[],
  place: SheetPlace,
): RowsWithoutHeader {
  const problem = headerRowNotFound({ firstRow: names.length === 0 ? undefined : names.slice(0, 6) }, place);
  const rejected = rows
    .filter((row) => !isBlank(row))
    .map(({ row, cells }): RejectedRow => ({ ...place, row, cells, problems: [problem] }));
  return { problem, rejected, rows };
}

/** Takes the rows that are not read, and the problems of their tables. */
export interface SkippedSink {
  problem(found: Problem): void;
  rejected(row: RejectedRow): void;
}

/** Whether rows are those of a list of events whose titles are not found: most of them have a date. */
function hasDatedRows(rows: readonly TableRow[]): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  const dated = filled.filter((row) => rowTexts(row).some((text) => isDate(text)));
  return dated.length > 1 && dated.length > filled.length / 2;
}

/**
 * Skips the rows of a table without a header row, or rejects them where they may be events, or may not be skipped.
 *
 * @returns the number of rejected rows.
 */
export function skipOrReject(
  { problem, rejected, rows }: RowsWithoutHeader,
  {
    mayBeSkipped,
    lines,
    sink,
  }: { mayBeSkipped: boolean; lines: LineObserver | undefined; sink: SkippedSink },
): number {
  const isSkipped = mayBeSkipped && !hasDatedRows(rows);
  for (const row of rows) lines?.line(row, isBlank(row) ? 'blank' : isSkipped ? 'skipped' : 'rejected');
  if (isSkipped) {
    sink.problem(sheetSkipped({ rows: rejected.length, reason: 'noTitles' }, problem.place));
    return 0;
  }
  sink.problem(problem);
  for (const row of rejected) sink.rejected(row);
  return rejected.length;
}
