import type { Dataset, DatasetStream, Event, EventOrder, ReportProblem } from '@regional-presence/core';
import {
  COLLECTION_NAMES,
  checkOptions,
  choiceOption,
  createChecker,
  type OptionRules,
  sheetSkipped,
} from '@regional-presence/core/internal';

import { referenceDataset } from '@regional-presence/reference';
import { findRecordTable, importRecordTable, type RecordSink } from './csv-package/import-record-table.js';
import { DatasetBuilder, type ImportCounts } from './gather/dataset-builder.js';
import { GroupLinks } from './gather/link-groups.js';
import { MemoryStore } from './gather/memory-store.js';
import { type SpillFile, SpillStore } from './gather/spill-store.js';
import { type ImportInput, openImportInputs } from './import-input.js';
import { type CommonImportOptions, IMPORT_OPTIONS, type ImportOptions } from './import-options.js';
import { validateRecords } from './json-records/validate-records.js';
import { type ImportSource, sourcesOf } from './reader/import-source.js';
import { importSheet, type SheetRead, type TableReport } from './sheet/import-sheet.js';
import type { RejectedRow, RowSink } from './sheet/row-sink.js';

/** Where the results of a streamed import go. */
export interface StreamTarget {
  /** The order in which the events come. */
  eventOrder?: EventOrder | undefined;
  /** A temporary file for events and for rows that wait for others. Without one they stay in memory. */
  spillFile?: SpillFile | undefined;
  /** Called for each problem: while files are read, and in the first pass through the events. */
  onProblem: ReportProblem;
  /** Called for each rejected row. */
  onRejected: (row: RejectedRow) => void;
}

/** Options of {@link importStream}. */
export interface StreamOptions extends ImportOptions, StreamTarget {}

const STREAM_OPTIONS: OptionRules = {
  ...IMPORT_OPTIONS,
  eventOrder: choiceOption(['id', 'first-day']),
  spillFile: { type: 'object' },
  onProblem: { type: 'function' },
  onRejected: { type: 'function' },
};

/** The result of a streamed import. Its events come in batches, in the order that was asked for. */
export interface StreamedImport extends DatasetStream {
  counts: ImportCounts;
  /** What was detected in each table. */
  tables: TableReport[];
}

/**
 * Imports files into one dataset whose events need not be in memory. All files are read before it returns. Then
 * `events()` can be iterated any number of times. Faults of a file are problems; it throws for wrong arguments
 * only.
 *
 * @example
 * const file = { name: 'plan.csv', content: 'Title,Date\nForum,5 May 2027\nDay,4 May 2027\n' };
 * const stream = await importStream(file, {
 *   eventOrder: 'first-day',
 *   onProblem: (problem) => console.error(problem.message),
 *   onRejected: () => {},
 * });
 * const periods: string[] = [];
 * for await (const events of stream.events()) for (const { when } of events) periods.push(when?.period ?? '');
 * periods; // ['2027-05-04', '2027-05-05']
 */
export async function importStream(
  inputs: ImportInput | Iterable<ImportInput>,
  options: StreamOptions,
): Promise<StreamedImport> {
  checkOptions('importStream', options, STREAM_OPTIONS);
  for (const name of ['onProblem', 'onRejected'] as const)
    if (options[name] === undefined)
      throw new TypeError(`importStream: the option "${name}" must be a function, not undefined.`);
  return importInputs('importStream', inputs, options);
}

/** Imports files. The options are valid. */
export async function importInputs(
  caller: string,
  given: ImportInput | Iterable<ImportInput>,
  options: StreamOptions,
): Promise<StreamedImport> {
  const { inputs, problems } = await openImportInputs(caller, given);
  return importSources((report) => {
    for (const problem of problems) report(problem);
    return sourcesOf(inputs, options, report);
  }, options);
}

type OpenSources = (report: ReportProblem) => AsyncIterable<ImportSource> | Iterable<ImportSource>;

/** Imports sources. Each is read once. */
export async function importSources(
  open: OpenSources,
  options: CommonImportOptions & StreamTarget,
): Promise<StreamedImport> {
  const { onProblem: report, spillFile } = options;
  const order = options.eventOrder ?? 'id';
  const data = referenceDataset();
  const reference = new Set<object>(COLLECTION_NAMES.flatMap((name): object[] => data[name]));
  const store = spillFile ? new SpillStore(spillFile, order) : new MemoryStore(order);
  const builder = new DatasetBuilder(report, options.onRejected, store);
  const tables: TableReport[] = [];
  for await (const source of open(report)) {
    const read: SheetRead[] = [];
    for await (const output of source.read(report)) {
      if (output.type === 'problem') report(output.problem);
      else if (output.type === 'records') {
        const validated = validateRecords(output, source.name);
        for (const problem of validated.problems) report(problem);
        for (const row of validated.rejected) builder.rejected(row);
        for (const activity of validated.activities) builder.record(activity);
        addCollections(data, validated.collections);
      } else {
        const sink = withProgress(source.name, builder, options);
        const records = await findRecordTable(output);
        if (records) {
          tables.push(
            await importRecordTable(output, records, source.name, recordSinkOf(data, sink, builder)),
          );
          continue;
        }
        read.push(await importSheet(output, source.name, options, sink, spillFile));
      }
    }
    skipOtherSheets(read, builder);
    tables.push(...read.map((table) => table.report));
  }
  const counts = await builder.finish(data);
  addReportingPeriod(data, options.period);
  const links = new GroupLinks(await addUndatedCollections(data, builder, report));
  for (const name of COLLECTION_NAMES) (data[name] as { id: string }[]).sort(byId);
  const base = options.reference === false ? withoutRecords(data, reference) : data;
  return { base, order, counts, tables, events: createEventPasses(builder, data, links, report) };
}

/** The dataset without some of its records. */
function withoutRecords(data: Dataset, records: ReadonlySet<object>): Dataset {
  const result = { ...data };
  for (const name of COLLECTION_NAMES)
    Object.assign(result, { [name]: (data[name] as object[]).filter((record) => !records.has(record)) });
  return result;
}

/** The sink of rows, with the progress reported after each batch. */
function withProgress(file: string, builder: DatasetBuilder, { onProgress }: CommonImportOptions): RowSink {
  if (!onProgress) return builder;
  return {
    problem: (found) => builder.problem(found),
    row: (drafts) => builder.row(drafts),
    rejected: (row) => builder.rejected(row),
    flush() {
      onProgress({ rows: builder.rows, file });
      return builder.flush();
    },
  };
}

/** A sink of records: activities are handled as rows are, other records replace those of the same id in the dataset. */
function recordSinkOf(data: Dataset, sink: RowSink, builder: DatasetBuilder): RecordSink {
  return {
    problem: (found) => sink.problem(found),
    record: (activity) => builder.record(activity),
    rejected: (row) => sink.rejected(row),
    otherRecord(name, record) {
      builder.countOtherRecord();
      addCollections(data, { [name]: [record] });
    },
    flush: () => sink.flush?.(),
  };
}

/** The events of the dataset. They are checked in the first pass. */
function createEventPasses(
  builder: DatasetBuilder,
  data: Dataset,
  links: GroupLinks,
  report: ReportProblem,
): StreamedImport['events'] {
  let checked = false;
  return async function* () {
    const first = !checked;
    checked = true;
    const checker = first ? createChecker(data, report) : undefined;
    for (const name of ['series', 'projects', 'engagements'] as const)
      for (const activity of data[name]) checker?.visit(activity);
    const { store, replaced } = builder.events;
    for await (const batch of store.ordered(replaced)) {
      const events = batch.map((staged) => links.link(staged, first ? report : ignore) as Event);
      if (checker) for (const event of events) checker.visit(event);
      yield events;
    }
    checker?.end();
  };
}

const ignore = (): void => {};

/** Adds series, projects and engagements to the dataset, linked to each other. */
async function addUndatedCollections(
  data: Dataset,
  builder: DatasetBuilder,
  report: ReportProblem,
): Promise<Dataset> {
  const { store, replaced } = builder.others;
  const all: Parameters<GroupLinks['link']>[0][] = [];
  for await (const batch of store.ordered(replaced)) all.push(...batch);
  for (const { activity } of all) {
    if (activity.kind === 'series') data.series.push(activity);
    else if (activity.kind === 'project') data.projects.push(activity);
  }
  const links = new GroupLinks(data);
  const linked = all.map((staged) => links.link(staged, report));
  data.series = linked.filter(
    (activity): activity is Dataset['series'][number] => activity.kind === 'series',
  );
  data.projects = linked.filter(
    (activity): activity is Dataset['projects'][number] => activity.kind === 'project',
  );
  data.engagements = linked.filter(
    (activity) => activity.kind !== 'series' && activity.kind !== 'project',
  ) as Dataset['engagements'];
  return data;
}

/** Skips the sheets without a header row of a workbook that has one with: they hold something else than activities. */
function skipOtherSheets(tables: readonly SheetRead[], builder: DatasetBuilder): void {
  const hasOtherTable = tables.length > 1 && tables.some(({ withoutHeaderRow }) => !withoutHeaderRow);
  for (const { withoutHeaderRow, report } of tables) {
    if (!withoutHeaderRow) continue;
    const { problem: found, rejected } = withoutHeaderRow;
    if (hasOtherTable) {
      builder.problem(sheetSkipped({ rows: rejected.length }, found.place));
      report.rows = 0;
    } else {
      builder.problem(found);
      for (const row of rejected) builder.rejected(row);
    }
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function addReportingPeriod(data: Dataset, period: string | undefined): void {
  if (period !== undefined && !data.reportingPeriods.some(({ region }) => region === undefined))
    data.reportingPeriods.push({ id: 'report', period, sources: [{ file: 'import options' }] });
}

/** Adds records to the dataset. A record replaces an earlier one of the same id. */
function addCollections(data: Dataset, collections: Partial<Dataset>): void {
  for (const name of COLLECTION_NAMES) {
    const added = collections[name] as { id: string }[] | undefined;
    if (!added) continue;
    const byIds = new Map((data[name] as { id: string }[]).map((record) => [record.id, record]));
    for (const record of added) byIds.set(record.id, record);
    Object.assign(data, { [name]: [...byIds.values()] });
  }
}
