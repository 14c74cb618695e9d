import type {
  Activity,
  CollectionName,
  Problem,
  ProblemPlace,
  Table,
  TableRow,
} from '@regional-presence/core';
import {
  COLLECTION_NAMES,
  columnsUnknown,
  recordCellInvalid,
  recordColumnUnknown,
} from '@regional-presence/core/internal';

import { columnLetter } from '../column/match-columns.js';
import { REASON_HEADING } from '../field/formula-escape.js';
import { cellText } from '../field/text.js';
import {
  isActivityCollection,
  type RecordFault,
  validateRecord,
  withSource,
} from '../json-records/validate-records.js';
import { withFile } from '../reader/problem-file.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RejectedRow, RowActivities } from '../sheet/row-sink.js';
import type { RowSource } from '../sheet/row-source.js';
import { sheetPlace, type TableReport } from '../sheet/table-report.js';
import { cellsToRecord, collectionOfHeadings } from './record-cells.js';
import { columnsOfHeadings, type RecordColumn } from './record-columns.js';

/** A table of records, as `csvTablesWriter` writes it. */
export interface RecordTable {
  collection: CollectionName;
  headerRow: TableRow;
  names: readonly string[];
}

/** Where the records of a table go. */
export interface RecordSink {
  problem(found: Problem): void;
  record(activity: Activity): RowActivities;
  /** A record that is not an activity. */
  otherRecord(collection: CollectionName, record: { id: string }): void;
  rejected(row: RejectedRow): void;
  flush?(): Promise<void> | undefined;
}

/** The record table that begins with some rows; `undefined` if the first of them has no heading such as `events.id`. */
export function recordTableOf([headerRow]: readonly TableRow[]): RecordTable | undefined {
  if (!headerRow) return undefined;
  const names = rowTexts(headerRow);
  const collection = collectionOfHeadings(names, COLLECTION_NAMES);
  return collection ? { collection, headerRow, names } : undefined;
}

/** Imports a record table: each row becomes a record or is rejected. */
export async function importRecordTable(
  table: Table,
  rows: RowSource,
  { collection, headerRow, names }: RecordTable,
  file: string,
  sink: RecordSink,
  lines?: LineObserver,
): Promise<TableReport> {
  const base = sheetPlace(file, table);
  const columns = columnsOfHeadings(collection, names);
  const reader = new RecordTableReader(collection, names, columns, base, table.delimiter, sink, lines);
  for (const found of reader.headingProblems(headerRow.row)) sink.problem(found);
  for (let batch = await rows.next(); batch; batch = await rows.next()) {
    for (const row of batch)
      if (row === headerRow) lines?.line(row, 'header');
      else reader.read(row);
    const flushed = sink.flush?.();
    if (flushed) await flushed;
  }
  const reported = names.map((name, i) => ({
    letter: columnLetter(i),
    name,
    ...(columns[i] ? { field: columns[i].path.join('.') } : {}),
  }));
  const facts = { ...table.facts, records: collection };
  return { ...base, facts, headerRow: headerRow.row, columns: reported, rows: reader.rows };
}

class RecordTableReader {
  rows = 0;
  private readonly isActivity: boolean;
  private readonly ids = new Map<string, number>();
  private readonly layout: NonNullable<RejectedRow['layout']>;

  constructor(
    private readonly collection: CollectionName,
    private readonly names: readonly string[],
    private readonly columns: readonly (RecordColumn | undefined)[],
    private readonly place: ProblemPlace,
    delimiter: string | undefined,
    private readonly sink: RecordSink,
    private readonly lines: LineObserver | undefined,
  ) {
    this.isActivity = isActivityCollection(collection);
    const headings = names.filter((name) => name !== REASON_HEADING);
    this.layout = { headings, ...(delimiter ? { delimiter } : {}) };
  }

  headingProblems(row: number): Problem[] {
    const unknown = this.names.flatMap((name, i) =>
      this.columns[i] || name === '' || name === REASON_HEADING ? [] : [{ name, letter: columnLetter(i) }],
    );
    const place = { ...this.place, row };
    if (this.isActivity && unknown.length > 0)
      return [columnsUnknown({ count: unknown.length, headings: unknown.map(({ name }) => name) }, place)];
    return unknown.map((column) => recordColumnUnknown({ heading: column.name }, { ...place, column }));
  }

  read(row: TableRow): void {
    if (!row.problem && isBlank(row)) {
      this.lines?.line(row, 'blank');
      return;
    }
    this.rows++;
    const problems: Problem[] = [];
    if (row.problem) problems.push(withFile(row.problem, this.place.file!));
    else {
      const { record, faults } = cellsToRecord(row.cells, this.columns);
      for (const { indexOfColumn, expected } of faults)
        problems.push(this.invalid(row, indexOfColumn, { reason: 'format', expected }));
      if (problems.length === 0) {
        if (this.isActivity) this.addUnknown(record, row);
        if (this.accept(record, row, problems)) return;
      }
    }
    this.lines?.line(row, 'rejected');
    for (const found of problems) this.sink.problem(found);
    const { file, sheet } = this.place as { file: string; sheet?: string };
    const cells = row.cells.filter((_, i) => this.names[i] !== REASON_HEADING);
    this.sink.rejected({
      file,
      ...(sheet ? { sheet } : {}),
      row: row.row,
      cells,
      problems,
      layout: this.layout,
    });
  }

  private accept(record: Record<string, unknown>, row: TableRow, problems: Problem[]): boolean {
    const validated = validateRecord(this.collection, withSource(record, this.place.file!, row.row));
    if ('faults' in validated) {
      for (const { path, reason, expected } of validated.faults) {
        const at = this.columns.findIndex((column) => column?.path.every((key, i) => path[i] === key));
        problems.push(this.invalid(row, at, { reason, expected: at < 0 ? path.join('.') : expected }));
      }
      return false;
    }
    const { id } = validated.record;
    const earlier = this.ids.get(id);
    if (earlier !== undefined) {
      const at = this.columns.findIndex((column) => column?.path.join('.') === 'id');
      problems.push(this.invalid(row, at, { reason: 'idDuplicate', otherRow: earlier }));
      return false;
    }
    this.ids.set(id, row.row);
    const activities = this.isActivity ? this.sink.record(validated.record as Activity) : undefined;
    if (!this.isActivity) this.sink.otherRecord(this.collection, validated.record);
    this.lines?.line(row, 'recorded', activities);
    return true;
  }

  /** Adds the columns that a user added to the `extra` of the record. */
  private addUnknown(record: Record<string, unknown>, row: TableRow): void {
    const added: [string, string][] = [];
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i]!;
      if (this.columns[i] || name === '' || name === REASON_HEADING || name === '__proto__') continue;
      const { text } = cellText(row.cells[i]);
      if (text !== '') added.push([name, text]);
    }
    if (added.length > 0)
      record.extra = { ...(record.extra as object | undefined), ...Object.fromEntries(added) };
  }

  private invalid(
    row: TableRow,
    at: number,
    fault: Omit<RecordFault, 'path'> & { otherRow?: number },
  ): Problem {
    const column = at < 0 ? undefined : { letter: columnLetter(at), name: this.names[at]! };
    const place = { ...this.place, row: row.row, ...(column ? { column } : {}) };
    const value = column ? cellText(row.cells[at]).text : undefined;
    return recordCellInvalid({ value: value || undefined, ...fault }, place);
  }
}
