import type { Problem, TableRow } from '@regional-presence/core';
import { sheetSkipped } from '@regional-presence/core/internal';
import { isDate } from '../scan/cell-values.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import type { SheetRead } from './import-sheet.js';
import type { LineObserver } from './line-observer.js';
import type { RejectedRow } from './row-sink.js';

/** A sheet that was read, with the observer of its lines. */
export interface ObservedSheet extends SheetRead {
  lines: LineObserver | undefined;
}

interface SkippedSink {
  problem(found: Problem): void;
  rejected(row: RejectedRow): void;
}

/**
 * Finishes the sheets of a source that do not list activities, or not by what their columns show. Next to a sheet that
 * does they are skipped: they hold something else. Otherwise a table is read, and the rows of one without a header row
 * are rejected.
 */
export async function finishOtherSheets(sheets: readonly ObservedSheet[], sink: SkippedSink): Promise<void> {
  const hasOther = sheets.some(({ withoutHeaderRow, postponed }) => !withoutHeaderRow && !postponed);
  const hasTable = hasOther || sheets.some(({ postponed }) => postponed);
  for (const sheet of sheets) {
    const { postponed, report } = sheet;
    if (!postponed) rejectSheet(sheet, hasTable, sink);
    else if (hasOther) skipPostponed(sheet, sink);
    else Object.assign(report, (await postponed.read()).report);
  }
}

function skipPostponed({ postponed, report, lines }: ObservedSheet, sink: SkippedSink): void {
  const rows = postponed!.rows.filter((row) => !isBlank(row));
  for (const row of postponed!.rows) lines?.line(row, isBlank(row) ? 'blank' : 'skipped');
  const { file, sheet } = report;
  sink.problem(
    sheetSkipped({ rows: rows.length, reason: 'noActivities' }, { file, ...(sheet ? { sheet } : {}) }),
  );
}

/** Whether rows are those of a list of events whose titles are not found: most of them have a date. */
export function hasDatedRows(rows: readonly TableRow[]): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  const dated = filled.filter((row) => rowTexts(row).some((text) => isDate(text)));
  return dated.length > 1 && dated.length > filled.length / 2;
}

/** Documents have tables for their layout as well. */
const FORMATS_OF_DOCUMENTS: ReadonlySet<string | undefined> = new Set(['docx']);

/**
 * Skips the rows of a sheet without a header row, or rejects them where no other sheet is a table and the file is a list, or
 * where they may be events.
 */
function rejectSheet(
  { withoutHeaderRow, report, lines }: ObservedSheet,
  hasOther: boolean,
  sink: SkippedSink,
): void {
  if (!withoutHeaderRow) return;
  const { problem: found, rejected, rows } = withoutHeaderRow;
  const mayBeSkipped = hasOther || FORMATS_OF_DOCUMENTS.has(report.facts.format);
  const isSkipped = mayBeSkipped && !hasDatedRows(rows);
  for (const row of rows) lines?.line(row, isBlank(row) ? 'blank' : isSkipped ? 'skipped' : 'rejected');
  if (isSkipped) {
    sink.problem(sheetSkipped({ rows: rejected.length, reason: 'noTitles' }, found.place));
    report.rows = 0;
  } else {
    sink.problem(found);
    for (const row of rejected) sink.rejected(row);
  }
}
