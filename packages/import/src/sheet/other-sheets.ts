import type { Problem } from '@regional-presence/core';
import { sheetSkipped } from '@regional-presence/core/internal';
import { isBlank } from '../scan/header-row.js';
import type { SheetRead } from './import-sheet.js';
import type { LineObserver } from './line-observer.js';
import type { RejectedRow } from './row-sink.js';

/** A sheet that was read, with the observer of its lines. */
export interface ObservedSheet extends SheetRead {
  lines: LineObserver | undefined;
}

/**
 * Rejects the rows of sheets without a header row. In a workbook that has another sheet with one they are skipped:
 * they hold something else than activities.
 */
export function rejectSheetsWithoutHeaderRow(
  sheets: readonly ObservedSheet[],
  sink: { problem(found: Problem): void; rejected(row: RejectedRow): void },
): void {
  const hasOther = sheets.length > 1 && sheets.some(({ withoutHeaderRow }) => !withoutHeaderRow);
  for (const { withoutHeaderRow, report, lines } of sheets) {
    if (!withoutHeaderRow) continue;
    const { problem: found, rejected, rows } = withoutHeaderRow;
    for (const row of rows) lines?.line(row, isBlank(row) ? 'blank' : hasOther ? 'skipped' : 'rejected');
    if (hasOther) {
      sink.problem(sheetSkipped({ rows: rejected.length }, found.place));
      report.rows = 0;
    } else {
      sink.problem(found);
      for (const row of rejected) sink.rejected(row);
    }
  }
}
