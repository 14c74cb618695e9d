import { sheetSkipped } from '@regional-presence/core/internal';
import { isBlank } from '../scan/header-row.js';
import type { SheetRead } from './import-sheet.js';
import type { LineObserver } from './line-observer.js';
import { type SkippedSink, skipOrReject } from './rows-without-header.js';

/** A sheet that was read, with the observer of its lines. */
export interface ObservedSheet extends SheetRead {
  lines: LineObserver | undefined;
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
  const mayBeSkipped = hasOther || FORMATS_OF_DOCUMENTS.has(report.facts.format);
  report.rows = skipOrReject(withoutHeaderRow, { mayBeSkipped, lines, sink });
}
