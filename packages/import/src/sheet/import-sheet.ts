import type { Problem, Table, TableRow } from '@regional-presence/core';
import { headerRowNotFound } from '@regional-presence/core/internal';

import { isBlank, rowTexts } from '../scan/header-row.js';
import { SAMPLE_ROWS, type SheetScan, scanSheet } from '../scan/scan-sheet.js';
import type { LineObserver } from './line-observer.js';
import type { RejectedRow } from './row-sink.js';
import type { RowSource } from './row-source.js';
import type { SheetContext } from './sheet-context.js';
import { SheetReading } from './sheet-reading.js';
import { type SheetPlace, sheetPlace, sheetReport, type TableReport } from './table-report.js';

/** The result of reading a sheet. */
export interface SheetRead {
  report: TableReport;
  /** Set for a table without a header row. None of its rows went to the sink or the observer of lines. */
  withoutHeaderRow?: { problem: Problem; rejected: RejectedRow[]; rows: readonly TableRow[] };
}

/**
 * Imports a sheet: scans its first rows, then reads each row once and passes it to the sink. A row whose dates depend
 * on rows below it waits until those were seen.
 */
export async function importSheet(
  table: Table,
  rows: RowSource,
  file: string,
  context: SheetContext,
): Promise<SheetRead> {
  const place = sheetPlace(file, table);
  const first = await rows.look(SAMPLE_ROWS);
  const scan = scanSheet(table, first, place, context.options);
  if (!scan) return rejectAllRows(table, rows, place);
  for (const found of scan.problems) context.sink.problem(found);
  const sample = takeHeaderRow(first, scan, context.lines);
  const reading = new SheetReading(table, scan, place, context);
  await reading.scan(sample, rows.isAtEnd);
  await rows.next();
  await reading.read(sample);
  for (let batch = await rows.next(); batch; batch = await rows.next()) await reading.read(batch);
  const layout = await reading.end();
  return { report: sheetReport(table, place, scan, layout, reading.rows) };
}

/** The rows below the header row. */
function takeHeaderRow(
  first: readonly TableRow[],
  { headerRow }: SheetScan,
  lines: LineObserver | undefined,
): readonly TableRow[] {
  const { index, height } = headerRow ?? { index: 0, height: 0 };
  if (lines)
    for (const [i, row] of first.slice(0, index + height).entries())
      lines.line(row, i >= index ? 'header' : isBlank(row) ? 'blank' : 'above');
  return first.slice(index + height);
}

/** A table without a header row: every row is rejected as it is. */
async function rejectAllRows(table: Table, rows: RowSource, place: SheetPlace): Promise<SheetRead> {
  const all: TableRow[] = [];
  for (let batch = await rows.next(); batch; batch = await rows.next()) all.push(...batch);
  const names = table.columns ?? (all[0] ? rowTexts(all[0]) : []);
  const found = headerRowNotFound({ firstRow: names.length === 0 ? undefined : names.slice(0, 6) }, place);
  const rejected = all
    .filter((row) => !isBlank(row))
    .map(({ row, cells }): RejectedRow => ({ ...place, row, cells, problems: [found] }));
  return {
    report: { ...place, facts: table.facts ?? {}, columns: [], rows: rejected.length },
    withoutHeaderRow: { problem: found, rejected, rows: all },
  };
}
