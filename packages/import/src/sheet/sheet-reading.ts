import type { Problem, Table, TableRow } from '@regional-presence/core';
import { rowAboveHeader, rowTooShort, tableEmpty } from '@regional-presence/core/internal';

import { REASON_HEADING, unescapeRow } from '../field/formula-escape.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { type RowReader, rowReader } from '../row/read-row.js';
import { SheetFacts } from '../scan/column-facts.js';
import { isBlank } from '../scan/header-row.js';
import { isOtherHeaderRow, repeatsHeaderRow } from '../scan/header-row-again.js';
import { OrderQuestions } from '../scan/order-questions.js';
import type { SheetScan } from '../scan/scan-sheet.js';
import { WaitingRows } from '../store/waiting-rows.js';
import { FillDown } from './fill-down.js';
import { InferredZones } from './inferred-zones.js';
import type { LineObserver } from './line-observer.js';
import { rowFault } from './row-fault.js';
import type { RejectedRow, RowSink } from './row-sink.js';
import { isLikeTableRow, RowSorter } from './row-sorter.js';
import type { SheetContext } from './sheet-context.js';
import { rowPlace, type SheetPlace } from './table-report.js';
import { type YearsAbove, yearsAbove } from './years-above.js';

/** Reads the rows of a sheet: each becomes activities or is rejected. */
export class SheetReading {
  rows = 0;
  private layout: SheetLayout;
  private reader: RowReader;
  private readonly facts: SheetFacts;
  private timedColumns = 0;
  /** Whether all rows of the sheet were taken into account. */
  private isComplete = false;
  private readonly sink: RowSink;
  private readonly lines: LineObserver | undefined;
  private readonly pause: SheetContext['pause'];
  private readonly questions = new OrderQuestions();
  private readonly inferredZones = new InferredZones();
  private readonly waiting: WaitingRows;
  private readonly fillDown: FillDown;
  private readonly yearsAbove: YearsAbove | undefined;
  private readonly width: number;
  private readonly rejectLayout: RejectedRow['layout'];
  private readonly isRejectFile: boolean;
  private readonly sorter: RowSorter;

  constructor(
    table: Table,
    private readonly found: SheetScan,
    private readonly place: SheetPlace,
    { sink, lines, spillFile, pause }: SheetContext,
  ) {
    this.sink = sink;
    this.lines = lines;
    this.pause = pause;
    this.layout = found.layout;
    this.reader = rowReader(found.layout);
    this.facts = new SheetFacts(found.layout);
    this.waiting = new WaitingRows(spillFile);
    this.fillDown = new FillDown(found.layout);
    this.yearsAbove = yearsAbove(found.layout);
    this.width = found.layout.width;
    const headings = found.headings.filter((name) => name !== REASON_HEADING);
    this.rejectLayout = table.columns
      ? undefined
      : { headings, ...(table.delimiter ? { delimiter: table.delimiter } : {}) };
    this.sorter = new RowSorter(found, place, { sink, lines }, this.rejectLayout !== undefined);
    this.isRejectFile = found.headings.includes(REASON_HEADING);
  }

  /** Takes the rows above the header row: one that is like those of the table is rejected, so that it is not lost. */
  takeAbove(rows: readonly TableRow[]): void {
    for (const row of rows) {
      if (this.sorter.takeDayAbove(row, this.layout)) continue;
      if (!isLikeTableRow(row, this.width)) this.lines?.line(row, isBlank(row) ? 'blank' : 'above');
      else {
        this.rows++;
        const headerRow = this.found.headerRow!.row;
        this.reject(row, [rowAboveHeader({ headerRow }, rowPlace(this.place, row.row))]);
      }
    }
  }

  /** Takes the first rows into account before the first is read. */
  async scan(sample: readonly TableRow[], isWhole: boolean): Promise<void> {
    let isEnd = isWhole;
    for (const row of sample) {
      if (this.beginsOtherTable(row)) {
        isEnd = true;
        break;
      }
      if (!row.problem) this.facts.observe(row);
      this.sorter.look(row, this.layout);
      const paused = this.pause?.();
      if (paused) await paused;
    }
    this.timedColumns = this.facts.timedCount;
    this.isComplete = isEnd;
    this.useLayout(this.facts.applyTo(this.layout, isEnd));
  }

  /** Reads rows. @returns those from the header row of another table on. */
  async read(batch: readonly TableRow[]): Promise<readonly TableRow[] | undefined> {
    let rest: readonly TableRow[] | undefined;
    for (const [i, given] of batch.entries()) {
      if (this.beginsOtherTable(given)) {
        rest = batch.slice(i);
        break;
      }
      const cells = this.isRejectFile ? unescapeRow(given) : given;
      if (!this.isReadable(cells)) continue;
      const filled = this.fillDown.fill(cells);
      const { section: ofHeading } = this.sorter;
      const section = this.yearsAbove ? this.yearsAbove.sectionOf(filled, ofHeading) : ofHeading;
      const row = section ? { ...filled, section } : filled;
      if (this.facts.observe(row) && !this.isComplete) this.waiting.add(row);
      else this.readRow(row);
      const paused = this.pause?.();
      if (paused) await paused;
    }
    const written = this.waiting.flush();
    if (written) await written;
    const flushed = this.sink.flush?.();
    if (flushed) await flushed;
    return rest;
  }

  /** Whether the row is the header row of another table: where a date is expected it has none. */
  private beginsOtherTable(row: TableRow): boolean {
    const { date, start } = this.layout.byField;
    const index = (date ?? start)?.index;
    if (!this.rejectLayout || row.problem || index === undefined) return false;
    const cell = row.cells[index];
    if (typeof cell !== 'string' || cell === '' || /\p{N}/u.test(cell)) return false;
    return isOtherHeaderRow(row) && !repeatsHeaderRow(row, this.found.headings);
  }

  /** Reads the rows that waited. @returns the layout with all that the rows showed. */
  async end(): Promise<SheetLayout> {
    const { sink } = this;
    if (!this.isComplete) this.useLayout(this.facts.applyTo(this.layout, true));
    this.timedColumns = this.facts.timedCount;
    for await (const batch of this.waiting.take()) {
      for (const row of batch) {
        this.readRow(row);
        const paused = this.pause?.();
        if (paused) await paused;
      }
      await sink.flush?.();
    }
    for (const found of this.questions.problems(this.facts, this.layout.language, this.place))
      sink.problem(found);
    for (const found of this.inferredZones.problems(this.layout, this.place)) sink.problem(found);
    if (this.rows === 0) sink.problem(tableEmpty({}, this.place));
    return this.layout;
  }

  private useLayout(layout: SheetLayout): void {
    this.layout = layout;
    this.reader = rowReader(layout);
  }

  /** Whether the row is one of an activity that can be read. A faulty one is rejected. */
  private isReadable(row: TableRow): boolean {
    if (!this.sorter.isOfActivity(row, this.layout)) return false;
    this.rows++;
    const fault = rowFault(row, this.width, this.place);
    if (fault) this.reject(row, [fault]);
    return !fault;
  }

  private readRow(row: TableRow): void {
    const { sink } = this;
    if (this.facts.timedCount !== this.timedColumns) {
      this.timedColumns = this.facts.timedCount;
      this.useLayout(this.facts.applyTo(this.layout, false));
    }
    const place = rowPlace(this.place, row.row);
    const { drafts, problems } = this.reader(row, place);
    if (this.rejectLayout?.delimiter && row.cells.length < this.width)
      problems.unshift(rowTooShort({ cells: row.cells.length, columns: this.width }, place));
    if (drafts.length === 0) this.reject(row, problems);
    else {
      for (const found of problems) if (!this.questions.take(found)) sink.problem(found);
      this.inferredZones.observe(drafts);
      const activities = sink.row(drafts);
      this.lines?.line(row, 'recorded', activities);
    }
  }

  private reject(row: TableRow, problems: Problem[]): void {
    this.lines?.line(row, problems[0]?.code === 'row-total' ? 'total' : 'rejected');
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
