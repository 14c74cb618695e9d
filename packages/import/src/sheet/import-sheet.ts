import type { Table, TableRow } from '@regional-presence/core';
import { headerRowOther } from '@regional-presence/core/internal';

import type { Field } from '../column/field-words.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { rowTexts } from '../scan/header-row.js';
import { isOtherHeaderRow } from '../scan/header-row-again.js';
import { SAMPLE_ROWS, type SheetScan, scanSheet } from '../scan/scan-sheet.js';
import { RowSource } from './row-source.js';
import { type RowsWithoutHeader, rowsWithoutHeader, skipOrReject } from './rows-without-header.js';
import type { SheetContext } from './sheet-context.js';
import { SheetReading } from './sheet-reading.js';
import { type SheetPlace, sheetPlace, sheetReport, type TableReport } from './table-report.js';

/** The result of reading a sheet. */
export interface SheetRead {
  report: TableReport;
  /** Set for a table without a header row. None of its rows went to the sink or the observer of lines. */
  withoutHeaderRow?: RowsWithoutHeader;
  /** Set for a sheet of which nothing shows that it lists activities. It is read if no other sheet does. */
  postponed?: { rows: readonly TableRow[]; read: () => Promise<SheetRead> };
}

/**
 * Imports a sheet: scans its first rows, then reads each row once and passes it to the sink. A row whose dates depend
 * on rows below it waits until those were seen. Below the header row of another table its columns hold.
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
  if (table.sheet !== undefined && !context.options.mapping && !showsActivities(scan.layout))
    return postponeSheet(table, rows, scan, place, context);
  return readSheetTables(table, rows, scan, place, context);
}

async function readSheetTables(
  table: Table,
  rows: RowSource,
  scan: SheetScan,
  place: SheetPlace,
  context: SheetContext,
): Promise<SheetRead> {
  const { layout, read } = await importTable(table, rows, { scan, place, context });
  let count = read;
  for (let next = await rows.look(SAMPLE_ROWS); next.length > 0; next = await rows.look(SAMPLE_ROWS))
    count += await importNextTable(table, rows, next, { place, context });
  return { report: sheetReport(table, place, scan, layout, count) };
}

interface TableImport {
  scan: SheetScan;
  place: SheetPlace;
  context: SheetContext;
}

/** Imports the rows of a table up to the header row of another one. */
async function importTable(
  table: Table,
  rows: RowSource,
  { scan, place, context }: TableImport,
): Promise<{ layout: SheetLayout; read: number }> {
  const { index, height } = scan.headerRow ?? { index: 0, height: 0 };
  const reading = new SheetReading(table, scan, place, context);
  const first = rows.take(index + height);
  for (const found of scan.problems) context.sink.problem(found);
  reading.takeAbove(first.slice(0, index));
  for (const row of first.slice(index)) context.lines?.line(row, 'header');
  const sample = await rows.look(SAMPLE_ROWS);
  await reading.scan(sample, rows.isAtEnd);
  for (let batch = await rows.next(); batch; batch = await rows.next()) {
    const rest = await reading.read(batch);
    if (!rest) continue;
    rows.putBack(rest);
    break;
  }
  return { layout: await reading.end(), read: reading.rows };
}

/** Imports a table below another one. @returns the number of its rows. */
async function importNextTable(
  table: Table,
  rows: RowSource,
  first: readonly TableRow[],
  { place, context }: Omit<TableImport, 'scan'>,
): Promise<number> {
  const [header] = first;
  const { mapping: _, ...options } = context.options;
  const own = { ...context, options: { ...options, headerRow: header!.row } };
  const at = { ...place, row: header!.row };
  const scan = scanSheet(table, first, place, own.options);
  if (!scan) return skipNextTable(rows, { at, context });
  context.sink.problem(headerRowOther({ headings: rowTexts(header!) }, at));
  return (await importTable(table, rows, { scan, place, context: own })).read;
}

/**
 * Skips a table of something else below one of activities, `Year | Budget`, up to the header row of another. If it has dated rows,
 * they are rejected. @returns the number of rejected rows.
 */
async function skipNextTable(
  rows: RowSource,
  { at, context: { sink, lines } }: { at: SheetPlace & { row: number }; context: SheetContext },
): Promise<number> {
  const all: TableRow[] = [];
  for (let batch = await rows.next(); batch; batch = await rows.next()) {
    const other = batch.findIndex((row, i) => all.length + i > 0 && isOtherHeaderRow(row));
    all.push(...(other < 0 ? batch : batch.slice(0, other)));
    if (other < 0) continue;
    rows.putBack(batch.slice(other));
    break;
  }
  return skipOrReject(rowsWithoutHeader(all, rowTexts(all[0]!), at), { mayBeSkipped: true, lines, sink });
}

/** Fields that lists of other things have as well: of persons, organizations, pages. */
const FIELDS_OF_OTHER_LISTS: ReadonlySet<Field> = new Set<Field>(
  'title otherTitle link note description contact address addressLine city subdivision postcode district country region office zone ref sameAs partners host funder categories visibility'.split(
    ' ',
  ) as Field[],
);

/** Whether a column says when, how or as what something takes place. */
const showsActivities = ({ columns }: SheetLayout): boolean =>
  columns.some(({ field }) => field !== undefined && !FIELDS_OF_OTHER_LISTS.has(field));

async function allRows(rows: RowSource): Promise<TableRow[]> {
  const all: TableRow[] = [];
  for (let batch = await rows.next(); batch; batch = await rows.next()) all.push(...batch);
  return all;
}

async function postponeSheet(
  table: Table,
  rows: RowSource,
  scan: SheetScan,
  place: SheetPlace,
  context: SheetContext,
): Promise<SheetRead> {
  const all = await allRows(rows);
  const read = () =>
    readSheetTables(table, new RowSource({ ...table, rows: () => [all] }), scan, place, context);
  return {
    report: { ...place, facts: table.facts ?? {}, columns: [], rows: 0 },
    postponed: { rows: all, read },
  };
}

/** A table without a header row: every row is rejected as it is. */
async function rejectAllRows(table: Table, rows: RowSource, place: SheetPlace): Promise<SheetRead> {
  const all = await allRows(rows);
  const names = table.columns ?? (all[0] ? rowTexts(all[0]) : []);
  const withoutHeaderRow = rowsWithoutHeader(all, names, place);
  return {
    report: { ...place, facts: table.facts ?? {}, columns: [], rows: withoutHeaderRow.rejected.length },
    withoutHeaderRow,
  };
}
