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

import { REASON_HEADING, unescapeFormula } from '../field/formula-escape.js';
import type { SpillFile } from '../gather/spill-store.js';
import type { TableOptions } from '../import-options.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { type SheetPlan, sheetPlan } from '../plan/sheet-plan.js';
import { withFile } from '../reader/problem-file.js';
import { type RowReader, rowReader } from '../row/read-row.js';
import { SheetFacts } from '../scan/column-facts.js';
import { isBlank, repeatsHeaderRow, rowTexts } from '../scan/header-row.js';
import { OrderQuestions } from '../scan/order-questions.js';
import { SAMPLE_ROWS, type SheetScan, scanSheet } from '../scan/scan-sheet.js';
import { isTotalRow } from '../scan/total-row.js';
import type { RejectedRow, RowSink } from './row-sink.js';
import { WaitingRows } from './waiting-rows.js';

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
  /** How it was read. Given as `mapping`, it is read in the same way. */
  plan?: SheetPlan | undefined;
}

/** The result of reading a sheet. */
export interface SheetRead {
  report: TableReport;
  /** Set for a table without a header row. None of its rows went to the sink. */
  withoutHeaderRow?: { problem: Problem; rejected: RejectedRow[] };
}

type Place = { file: string; sheet?: string };

/**
 * Imports a sheet: scans its first rows, then reads each row once and passes it to the sink. A row whose dates depend
 * on rows below it waits until those were seen.
 *
 * @param spillFile where waiting rows are kept that do not fit into memory.
 */
export async function importSheet(
  table: Table,
  file: string,
  options: TableOptions,
  sink: RowSink,
  spillFile?: SpillFile,
): Promise<SheetRead> {
  const place: Place = { file, ...(table.sheet ? { sheet: table.sheet } : {}) };
  const batches = iteratorOf(table.rows());
  const first: TableRow[] = [];
  let isWhole = false;
  while (first.length < SAMPLE_ROWS && !isWhole) {
    const next = await batches.next();
    if (next.done) isWhole = true;
    else for (const row of next.value) first.push(row);
  }
  const scan = scanSheet(table, first, place, options);
  if (!scan) return rejectAllRows(first, batches, place, table);
  for (const found of scan.problems) sink.problem(found);
  const reading = new SheetReading(table, scan, place, sink, spillFile);
  const { headerRow } = scan;
  const sample = first.slice(headerRow ? headerRow.index + headerRow.height : 0);
  reading.scan(sample, isWhole);
  await reading.read(sample);
  for (let next = await batches.next(); !next.done; next = await batches.next())
    await reading.read(next.value);
  const layout = await reading.end();
  return { report: tableReport(table, place, scan, layout, reading.rows) };
}

function tableReport(
  table: Table,
  place: Place,
  { headerRow, layout: { language } }: SheetScan,
  layout: SheetLayout,
  rows: number,
): TableReport {
  return {
    ...place,
    facts: table.facts ?? {},
    ...(headerRow ? { headerRow: headerRow.row } : {}),
    ...(language ? { language } : {}),
    columns: layout.columns
      .slice(0, layout.width)
      .map(({ letter, name, field }) => ({ letter, name, ...(field ? { field } : {}) })),
    rows,
    plan: sheetPlan(layout, headerRow?.row),
  };
}

type RowBatchIterator = AsyncIterator<readonly TableRow[]> | Iterator<readonly TableRow[]>;

const iteratorOf = (
  rows: AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>,
): RowBatchIterator =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();

/** Reads the rows of a sheet: each becomes activities or is rejected. */
class SheetReading {
  rows = 0;
  private layout: SheetLayout;
  private reader: RowReader;
  private readonly facts: SheetFacts;
  private timedColumns = 0;
  /** Whether all rows of the sheet were taken into account. */
  private isComplete = false;
  private readonly questions = new OrderQuestions();
  private readonly waiting: WaitingRows;
  private readonly width: number;
  private readonly rejectLayout: RejectedRow['layout'];
  private readonly isRejectFile: boolean;
  /** Blank rows, which are reported when another row follows. */
  private blankRows: number[] = [];

  constructor(
    table: Table,
    private readonly found: SheetScan,
    private readonly place: Place,
    private readonly sink: RowSink,
    spillFile: SpillFile | undefined,
  ) {
    this.layout = found.layout;
    this.reader = rowReader(found.layout);
    this.facts = new SheetFacts(found.layout);
    this.waiting = new WaitingRows(spillFile);
    this.width = found.layout.width;
    const headings = found.headings.filter((name) => name !== REASON_HEADING);
    this.rejectLayout = table.columns
      ? undefined
      : { headings, ...(table.delimiter ? { delimiter: table.delimiter } : {}) };
    this.isRejectFile = found.headings.includes(REASON_HEADING);
  }

  /** Takes the first rows into account before the first is read. */
  scan(sample: readonly TableRow[], isWhole: boolean): void {
    for (const row of sample) if (!row.problem) this.facts.observe(row);
    this.timedColumns = this.facts.timedCount;
    this.isComplete = isWhole;
    this.useLayout(this.facts.applyTo(this.layout, isWhole));
  }

  async read(batch: readonly TableRow[]): Promise<void> {
    for (const given of batch) {
      const row = this.isRejectFile ? unescapeRow(given) : given;
      if (!this.isDataRow(row)) continue;
      if (this.facts.observe(row) && !this.isComplete) this.waiting.add(row);
      else this.readRow(row);
    }
    const written = this.waiting.flush();
    if (written) await written;
    const flushed = this.sink.flush?.();
    if (flushed) await flushed;
  }

  /** Reads the rows that waited. @returns the layout with all that the rows showed. */
  async end(): Promise<SheetLayout> {
    const { sink } = this;
    if (!this.isComplete) this.useLayout(this.facts.applyTo(this.layout, true));
    this.timedColumns = this.facts.timedCount;
    for await (const batch of this.waiting.take()) {
      for (const row of batch) this.readRow(row);
      await sink.flush?.();
    }
    for (const found of this.questions.problems(this.facts, this.layout.language, this.place))
      sink.problem(found);
    if (this.rows === 0) sink.problem(tableEmpty({}, this.place));
    return this.layout;
  }

  private useLayout(layout: SheetLayout): void {
    this.layout = layout;
    this.reader = rowReader(layout);
  }

  /** Whether the row holds an activity. Blank rows and repeated headers are reported, faulty rows are rejected. */
  private isDataRow(row: TableRow): boolean {
    const { sink, width } = this;
    if (!row.problem && isBlank(row)) {
      this.blankRows.push(row.row);
      return false;
    }
    for (const number of this.blankRows) sink.problem(rowBlank({}, { ...this.place, row: number }));
    this.blankRows = [];
    const place: ProblemPlace = { ...this.place, row: row.row };
    if (this.rejectLayout && !row.problem && repeatsHeaderRow(row, this.found.headings)) {
      sink.problem(headerRowRepeated({}, place));
      return false;
    }
    this.rows++;
    const fault = rowFault(row, width, place);
    if (fault) this.reject(row, [fault]);
    return !fault;
  }

  private readRow(row: TableRow): void {
    const { sink } = this;
    if (this.facts.timedCount !== this.timedColumns) {
      this.timedColumns = this.facts.timedCount;
      this.useLayout(this.facts.applyTo(this.layout, false));
    }
    const place = { ...this.place, row: row.row };
    const { drafts, problems } = this.reader(row, place);
    if (this.rejectLayout?.delimiter && row.cells.length < this.width)
      problems.unshift(rowTooShort({ cells: row.cells.length, columns: this.width }, place));
    if (drafts.length === 0) this.reject(row, problems);
    else {
      for (const found of problems) if (!this.questions.take(found)) sink.problem(found);
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
      ...(this.rejectLayout ? { layout: this.rejectLayout } : {}),
    });
  }
}

/** Why a row cannot be read at all. */
function rowFault(row: TableRow, width: number, place: ProblemPlace): Problem | undefined {
  if (row.problem) return withFile(row.problem, place.file!);
  if (row.cells.length > width) {
    const { length } = rowTexts(row);
    if (length > width) return rowTooLong({ cells: length, columns: width }, place);
  }
  return isTotalRow(row) ? rowTotal({ value: rowTexts(row).join(' ') }, place) : undefined;
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
  place: Place,
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
