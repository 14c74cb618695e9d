import {
  type Problem,
  type ProblemPlace,
  problem,
  type RegionCode,
  type Table,
  type TableRow,
} from '@regional-presence/core';
import { columnOrders } from '../column/date-order';
import { type Column, headingLanguage, matchColumns } from '../column/match-columns';
import { REASON_HEADING, unguarded } from '../field/reject-column';
import { applyMapping } from '../mapping/apply-mapping';
import type { Mapping } from '../mapping/mapping';
import { type Draft, readRow, type TableContext } from '../row/read-row';
import { wordKey } from '../words';
import { findHeading, headingTexts, isBlank } from './find-heading';

/** What a caller can say of files beforehand. */
export interface TableOptions {
  /** BCP 47 tag: the language of the texts and of numeric dates. */
  language?: string;
  /** The order of numeric dates. */
  order?: 'dmy' | 'mdy';
  /** EDTF period of the report. */
  period?: string;
  /** The region of rows that name none. */
  region?: RegionCode;
  /** How the columns are to be understood, where their headings do not say it. */
  mapping?: Mapping;
}

/** A row that could not be taken, as it stood. */
export interface RejectedRow {
  file: string;
  sheet?: string;
  row: number;
  cells: readonly unknown[];
  problems: Problem[];
  /** Of a row of a table: the headings above it, and what separated the cells. */
  layout?: { headings: readonly string[]; delimiter?: string };
}

/** A row that was taken. */
export interface ReadRow {
  file: string;
  row: number;
  drafts: Draft[];
}

export interface TableReading {
  columns: readonly Column[];
  rows: ReadRow[];
  rejected: RejectedRow[];
  problems: Problem[];
}

/** Reads a table: finds its heading, matches its columns, and reads each row below. */
export async function importTable(table: Table, file: string, options: TableOptions): Promise<TableReading> {
  const all: TableRow[] = [];
  for await (const batch of table.rows) for (const row of batch) all.push(row);
  const place: ProblemPlace = { file, ...(table.sheet ? { sheet: table.sheet } : {}) };
  const reading: TableReading = { columns: [], rows: [], rejected: [], problems: [] };
  const { mapping } = options;
  const heading = table.columns ? undefined : headingOf(all, mapping);
  if (!table.columns && heading === undefined) return withoutHeading(all, place, reading);
  const names = table.columns ?? headingTexts(all[heading!]!);
  const matched = matchColumns(names);
  const applied = mapping && applyMapping(matched, mapping);
  const columns = applied?.columns ?? matched;
  reading.columns = columns;
  for (const name of applied?.missing ?? [])
    reading.problems.push(problem('mapping-column-missing', { value: name, place }));
  const headingRow = heading === undefined ? undefined : all[heading]!.row;
  tellColumns(columns, { ...place, ...(headingRow ? { row: headingRow } : {}) }, reading.problems);
  const titled =
    columns.some(({ field }) => field === 'title') ||
    applied?.combined.some(({ field }) => field === 'title');
  if (!titled) return withoutHeading(all, place, reading, names);
  const language = options.language ?? headingLanguage(names);
  const context: TableContext = {
    file,
    ...(table.sheet ? { sheet: table.sheet } : {}),
    columns,
    language,
    textLanguage: options.language?.split('-')[0],
    order: options.order,
    orders: new Map(),
    reportingPeriod: options.period,
    region: options.region,
    mapping: applied,
  };
  const layout = {
    headings: names.filter((name) => name !== REASON_HEADING),
    ...(table.delimiter ? { delimiter: table.delimiter } : {}),
  };
  const guarded = names.includes(REASON_HEADING);
  const below = all
    .slice(heading === undefined ? 0 : heading + 1)
    .map((row) => (guarded ? withoutGuards(row) : row));
  if (!options.order) settleOrders(context, columns, below, place, reading.problems);
  const last = below.findLastIndex((row) => row.problem || !isBlank(row));
  for (const row of below.slice(0, last + 1))
    takeRow(row, context, reading, table.columns ? undefined : layout);
  if (last < 0) reading.problems.push(problem('table-without-rows', { place }));
  return reading;
}

/** Cells of a reject file, without the guards that were put before formulas. */
const withoutGuards = (row: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => (typeof cell === 'string' ? unguarded(cell) : cell)),
});

/** The row of the heading: the one that the mapping names, or that has the columns it names, else as found. */
function headingOf(all: readonly TableRow[], mapping: Mapping | undefined): number | undefined {
  if (mapping?.headingRow !== undefined) {
    const named = all.findIndex(({ row }) => row === mapping.headingRow);
    if (named >= 0) return named;
  }
  const names = Object.keys(mapping?.columns ?? {}).map(wordKey);
  const byNames =
    names.length === 0
      ? -1
      : all.slice(0, 30).findIndex((row) => {
          const texts = new Set(headingTexts(row).map(wordKey));
          return names.filter((name) => texts.has(name)).length > names.length / 2;
        });
  return byNames >= 0 ? byNames : findHeading(all);
}

/** Settles the order of numeric dates column by column, and says by which value. */
function settleOrders(
  context: TableContext,
  columns: readonly Column[],
  rows: readonly TableRow[],
  place: ProblemPlace,
  problems: Problem[],
): void {
  for (const { column, order, evidence } of columnOrders(columns, rows)) {
    const at: ProblemPlace = { ...place, column: { letter: column.letter, name: column.name } };
    if (!order) problems.push(problem('date-order-mixed', { readings: evidence, place: at }));
    else {
      context.orders.set(column.letter, order);
      const detail = order === 'dmy' ? 'day' : 'month';
      problems.push(problem('date-order-settled', { value: evidence[0], detail, place: at }));
    }
  }
}

function withoutHeading(
  all: readonly TableRow[],
  place: ProblemPlace,
  reading: TableReading,
  names?: readonly string[],
): TableReading {
  const first = names ?? (all[0] ? headingTexts(all[0]) : []);
  const detail =
    first.length === 0 ? 'the table is empty' : `the first row has ${first.slice(0, 6).join(', ')}`;
  const found = problem('heading-not-found', { detail, place });
  reading.problems.push(found);
  for (const row of all) {
    if (isBlank(row)) continue;
    reading.rejected.push({
      ...(place as { file: string }),
      row: row.row,
      cells: row.cells,
      problems: [found],
    });
  }
  return reading;
}

function tellColumns(columns: readonly Column[], place: ProblemPlace, problems: Problem[]): void {
  for (const { name, letter, field, nearTo, repeated } of columns) {
    if (field || name === '' || name === REASON_HEADING) continue;
    const column = { letter, name };
    if (repeated) problems.push(problem('heading-repeated', { value: name, place: { ...place, column } }));
    else
      problems.push(problem('column-unknown', { value: name, detail: nearTo, place: { ...place, column } }));
  }
}

function takeRow(
  row: TableRow,
  context: TableContext,
  reading: TableReading,
  layout: RejectedRow['layout'],
): void {
  const place: ProblemPlace = {
    file: context.file,
    ...(context.sheet ? { sheet: context.sheet } : {}),
    row: row.row,
  };
  if (isBlank(row) && !row.problem) {
    reading.problems.push(problem('row-blank', { place }));
    return;
  }
  const width = context.columns.length;
  const details = { value: String(row.cells.length), detail: String(width), place };
  const reject = (problems: Problem[]) => {
    reading.problems.push(...problems);
    reading.rejected.push({
      file: context.file,
      ...(context.sheet ? { sheet: context.sheet } : {}),
      row: row.row,
      cells: row.cells,
      problems,
      ...(layout ? { layout } : {}),
    });
  };
  if (row.problem) {
    reject([row.problem]);
    return;
  }
  if (headingTexts(row).length > width) {
    reject([problem('row-too-long', { ...details, value: String(headingTexts(row).length) })]);
    return;
  }
  const { drafts, cells } = readRow(row, context);
  if (layout && row.cells.length < width) cells.problems.unshift(problem('row-too-short', details));
  if (drafts.length === 0) reject(cells.problems);
  else {
    reading.problems.push(...cells.problems);
    reading.rows.push({ file: context.file, row: row.row, drafts });
  }
}
