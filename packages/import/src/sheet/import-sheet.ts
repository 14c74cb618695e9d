import type { Problem, ProblemPlace, Table, TableRow } from '@regional-presence/core';
import {
  headerRowNotFound,
  headerRowRepeated,
  rowBlank,
  rowTooLong,
  rowTooShort,
  rowTotal,
  tableEmpty,
} from '@regional-presence/core/internal';

import { canonicalTimeZone } from '@regional-presence/core/time-zone';
import type { DayMonthOrder } from '@regional-presence/dates';

import type { Column } from '../column/match-columns.js';
import { REASON_HEADING, unescapeFormula } from '../field/formula-escape.js';
import type { TableOptions } from '../import-options.js';
import { withFile } from '../reader/problem-file.js';
import { type ColumnFact, DateColumns } from '../row/date-columns.js';
import { type Draft, RowReader } from '../row/read-row.js';
import { isBlank, repeatsHeaderRow, rowTexts } from './header-row.js';
import { SAMPLE_ROWS, type TableLayout, tableLayout } from './table-layout.js';
import { isTotalRow } from './total-row.js';

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

/** Where the rows of a table go, in their order. */
export interface RowSink {
  problem(found: Problem): void;
  /** The activities of one row: one for each occasion. */
  row(drafts: readonly Draft[]): void;
  rejected(row: RejectedRow): void;
  /** Called after each batch of rows. */
  flush?(): Promise<void> | undefined;
}

/** What was detected in a table. */
export interface TableReport {
  file: string;
  sheet?: string | undefined;
  /** Facts about the format: `{ format: 'csv', encoding: 'windows-1252', delimiter: ';' }`. */
  facts: Readonly<Record<string, string>>;
  /** The number of the header row, 1-based, where the table has one. */
  headerRow?: number | undefined;
  /** BCP 47 tag: the language that is declared or that the column headings are in. */
  language?: string | undefined;
  columns: { letter: string; name: string; field?: string | undefined }[];
  rows: number;
}

/** By the letter of a column: the date order that its values decide. */
export type ColumnOrders = ReadonlyMap<string, ColumnFact>;

/**
 * The result of reading a table. If later rows decide another date order than the first, it must be read
 * again.
 */
export interface SheetRead {
  report: TableReport;
  /** The date orders that its values decide, if it was read with others. */
  otherOrders?: ColumnOrders;
  /** Set for a table without a header row. None of its rows went to the sink. */
  withoutHeaderRow?: { problem: Problem; rejected: RejectedRow[] };
}

/**
 * Reads a table: finds its header row, matches its columns, and passes each row to the sink.
 *
 * @param known the date orders of its columns, if it was read before.
 */
export async function importSheet(
  table: Table,
  file: string,
  options: TableOptions,
  sink: RowSink,
  known?: ColumnOrders,
): Promise<SheetRead> {
  const place: { file: string; sheet?: string } = { file, ...(table.sheet ? { sheet: table.sheet } : {}) };
  const batches = iteratorOf(table.rows());
  const first: TableRow[] = [];
  while (first.length < SAMPLE_ROWS) {
    const next = await batches.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  const head = tableLayout(table, first, place, options);
  if (!head) return rejectAllRows(first, batches, place, table);
  const headerRow = head.headerRow?.row;
  for (const found of head.problems) sink.problem(found);
  const orders = known ?? ordersOfSample(head.columns, first, options.order);
  const reading = new SheetReader(table, head, place, options, orders, sink);
  reading.readBatch(first.slice(head.headerRow ? head.headerRow.index + head.headerRow.height : 0));
  await sink.flush?.();
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    reading.readBatch(next.value);
    const flushed = sink.flush?.();
    if (flushed) await flushed;
  }
  const otherOrders = reading.end();
  const language = options.language ?? head.language;
  return {
    report: {
      ...place,
      facts: table.facts ?? {},
      ...(headerRow ? { headerRow } : {}),
      ...(language ? { language } : {}),
      columns: head.columns.map(({ letter, name, field }) => ({ letter, name, ...(field ? { field } : {}) })),
      rows: reading.rows,
    },
    ...(otherOrders ? { otherOrders } : {}),
  };
}

type RowBatchIterator = AsyncIterator<readonly TableRow[]> | Iterator<readonly TableRow[]>;

const iteratorOf = (
  rows: AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>,
): RowBatchIterator =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();

/** The date orders of the columns that the first rows decide. */
function ordersOfSample(
  columns: readonly Column[],
  first: readonly TableRow[],
  declared: DayMonthOrder | undefined,
): ColumnOrders {
  const dates = new DateColumns({ language: undefined, order: declared, orders: new Map() });
  for (const [i, column] of columns.entries())
    if (column.field && DATE_FIELDS.has(column.field))
      for (const row of first) dates.recordCellEvidence(row.cells[i], column);
  return dates.detectedOrders();
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'start', 'end', 'period']);

/** Reads the rows of a table: each becomes activities or is rejected. */
class SheetReader {
  rows = 0;
  private readonly dates: DateColumns;
  private readonly reader: RowReader;
  private readonly width: number;
  private readonly layout: RejectedRow['layout'];
  private readonly isRejectFile: boolean;
  /** Blank rows, which are reported when another row follows. */
  private blankRows: number[] = [];

  constructor(
    table: Table,
    private readonly head: TableLayout,
    private readonly place: { file: string; sheet?: string },
    options: TableOptions,
    private readonly orders: ColumnOrders,
    private readonly sink: RowSink,
  ) {
    const language = options.language ?? head.language;
    this.dates = new DateColumns({ language, order: options.order, orders });
    this.reader = new RowReader({
      ...place,
      columns: head.columns,
      language,
      textLanguage: options.language?.split('-')[0],
      dates: this.dates,
      reportingPeriod: options.period,
      zone: options.zone && canonicalTimeZone(options.zone),
      region: options.region,
      includePrivate: options.includePrivate ?? false,
      mapping: head.mapping,
      namesOthers: head.columns.some(({ field }) => field === 'sameAs'),
    });
    this.width = head.columns.length;
    const headings = head.names.filter((name) => name !== REASON_HEADING);
    this.layout = table.columns
      ? undefined
      : { headings, ...(table.delimiter ? { delimiter: table.delimiter } : {}) };
    this.isRejectFile = head.names.includes(REASON_HEADING);
  }

  readBatch(batch: readonly TableRow[]): void {
    for (const row of batch) this.readRow(this.isRejectFile ? unescapeRow(row) : row);
  }

  /** @returns the date orders, if the values decide others than those it was read with. */
  end(): ColumnOrders | undefined {
    const detected = this.dates.detectedOrders();
    const differs = [...detected].some(([letter, order]) => this.orders.get(letter) !== order);
    if (differs) return detected;
    for (const found of this.dates.orderProblems(this.place)) this.sink.problem(found);
    if (this.rows === 0) this.sink.problem(tableEmpty({}, this.place));
    return undefined;
  }

  private readRow(row: TableRow): void {
    const { sink } = this;
    if (!row.problem && isBlank(row)) {
      this.blankRows.push(row.row);
      return;
    }
    for (const number of this.blankRows) sink.problem(rowBlank({}, { ...this.place, row: number }));
    this.blankRows = [];
    const place: ProblemPlace = { ...this.place, row: row.row };
    if (this.layout && !row.problem && repeatsHeaderRow(row, this.head.names)) {
      sink.problem(headerRowRepeated({}, place));
      return;
    }
    this.rows++;
    if (row.problem) {
      this.reject(row, [withFile(row.problem, this.place.file)]);
      return;
    }
    const { width } = this;
    if (row.cells.length > width) {
      const length = rowTexts(row).length;
      if (length > width) {
        this.reject(row, [rowTooLong({ cells: length, columns: width }, place)]);
        return;
      }
    }
    if (isTotalRow(row)) {
      this.reject(row, [rowTotal({ value: rowTexts(row).join(' ') }, place)]);
      return;
    }
    const { drafts, problems } = this.reader.read(row);
    if (this.layout?.delimiter && row.cells.length < width)
      problems.unshift(rowTooShort({ cells: row.cells.length, columns: width }, place));
    if (drafts.length === 0) this.reject(row, problems);
    else {
      for (const found of problems) sink.problem(found);
      sink.row(drafts);
    }
  }

  private reject(row: TableRow, problems: Problem[]): void {
    for (const found of problems) this.sink.problem(found);
    this.sink.rejected({
      ...this.place,
      row: row.row,
      cells: row.cells,
      problems,
      ...(this.layout ? { layout: this.layout } : {}),
    });
  }
}

/** The row of a reject file without the apostrophes before formulas. */
const unescapeRow = (row: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => (typeof cell === 'string' ? unescapeFormula(cell) : cell)),
});

/** A table without a header row: every row is rejected as it is. */
async function rejectAllRows(
  first: TableRow[],
  batches: RowBatchIterator,
  place: { file: string; sheet?: string },
  table: Table,
): Promise<SheetRead> {
  for (let next = await batches.next(); !next.done; next = await batches.next()) first.push(...next.value);
  const names = table.columns ?? (first[0] ? rowTexts(first[0]) : []);
  const found = headerRowNotFound({ firstRow: names.length === 0 ? undefined : names.slice(0, 6) }, place);
  const rejected = first
    .filter((row) => !isBlank(row))
    .map(({ row, cells }): RejectedRow => ({ ...place, row, cells, problems: [found] }));
  return {
    report: { ...place, facts: table.facts ?? {}, columns: [], rows: rejected.length },
    withoutHeaderRow: { problem: found, rejected },
  };
}
