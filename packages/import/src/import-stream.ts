import type {
  Dataset,
  DatasetStream,
  Event,
  EventOrder,
  Input,
  Reader,
  ReportProblem,
} from '@regional-presence/core';
import {
  COLLECTION_NAMES,
  createChecker,
  fileDuplicate,
  fileEmpty,
  fileFormatUnsupported,
  inputSize,
  sampleInput,
  sheetSkipped,
} from '@regional-presence/core/internal';

import { referenceDataset } from '@regional-presence/reference';
import { decodeText } from './bytes/encoding.js';
import { sniffForeignFormat } from './bytes/file-kind.js';
import type { CsvOptions } from './csv/csv-reader.js';
import { Gathering, type ImportCounts } from './gather/gathering.js';
import { GroupLinks } from './gather/link-groups.js';
import { MemoryStore } from './gather/memory-store.js';
import { type Scratch, ScratchStore } from './gather/scratch-store.js';
import { READERS, readerFor } from './readers.js';
import { takeRecords } from './records/take-records.js';
import { repeatedInputs } from './repeated-inputs.js';
import {
  type ColumnOrders,
  importTable,
  type RejectedRow,
  type RowSink,
  type TableOptions,
  type TableRead,
  type TableReport,
} from './table/import-table.js';
import { importRecordTable, type RecordSink, recordTableOf } from './tables/import-record-table.js';

export interface ImportOptions extends TableOptions, CsvOptions {
  /** The formats that can be read, plugins among them. */
  readers?: readonly Reader[];
  /** Is told how far the reading has come, after each batch of rows. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  /** Rows that were read. */
  rows: number;
  /** The file that is being read. */
  file: string;
}

export interface StreamOptions extends ImportOptions {
  /** The order in which the events shall come. */
  eventOrder?: EventOrder;
  /** A place outside memory for the events; without one they are kept in memory. */
  scratch?: () => Scratch;
  /** Takes the problems as they are found: while files are read, and while the events are first gone through. */
  onProblem: ReportProblem;
  /** Takes the rows that are rejected. */
  onRejected: (row: RejectedRow) => void;
  /**
   * Everything that was given so far is void, and comes again: rows far down a file settled the order of a
   * column's dates otherwise than its first rows did.
   */
  onRestart?: () => void;
}

/** Events that come one by one, with what is known once all files are read. */
export interface StreamedImport extends DatasetStream {
  counts: ImportCounts;
  /** What was found of each table. */
  tables: TableReport[];
}

/**
 * Turns spreadsheets into one dataset whose events need not be in memory. All files are read at once; then the
 * events can be gone through, as often as one likes. Never throws for what is in a file.
 */
export async function importStream(
  inputs: readonly Input[],
  options: StreamOptions,
): Promise<StreamedImport> {
  const orders = new Map<string, ColumnOrders>();
  for (;;) {
    const attempt = await readAll(inputs, options, orders);
    if (attempt) return attempt;
    options.onRestart?.();
  }
}

/** Reads all files; `undefined` where a table must be read in another order of dates, which is then in `orders`. */
async function readAll(
  inputs: readonly Input[],
  options: StreamOptions,
  orders: Map<string, ColumnOrders>,
): Promise<StreamedImport | undefined> {
  const { eventOrder: order = 'id', onProblem: tell } = options;
  const data = referenceDataset();
  const store = options.scratch ? new ScratchStore(options.scratch(), order) : new MemoryStore(order);
  const gathering = new Gathering(tell, options.onRejected, store);
  const tables: TableReport[] = [];
  let again = false;
  const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const repeated = await repeatedInputs(sorted);
  for (const input of sorted) {
    const first = repeated.get(input);
    if (first) {
      tell(fileDuplicate({ other: first.name }, { file: input.name }));
      continue;
    }
    const reader = await readerOf(input, options, tell);
    if (!reader) continue;
    const read: TableRead[] = [];
    for await (const found of reader.read(input, options)) {
      if (found.type === 'problem') tell(found.problem);
      else if (found.type === 'records') {
        const taken = takeRecords(found, input.name);
        for (const trouble of taken.problems) tell(trouble);
        for (const row of taken.rejected) gathering.rejected(row);
        for (const activity of taken.activities) gathering.record(activity);
        addCollections(data, taken.collections);
      } else {
        const records = await recordTableOf(found);
        if (records) {
          const sink = recordSinkOf(data, progressOf(input.name, gathering, options), gathering);
          tables.push(await importRecordTable(found, records, input.name, sink));
          continue;
        }
        const key = `${input.name}\n${read.length}`;
        const progress = progressOf(input.name, gathering, options);
        const table = await importTable(found, input.name, options, progress, orders.get(key));
        read.push(table);
        if (!table.otherOrders) continue;
        orders.set(key, table.otherOrders);
        again = true;
      }
    }
    passOverSheets(read, gathering);
    tables.push(...read.map(({ report }) => report));
  }
  if (again) return undefined;
  const counts = await gathering.settle(data);
  addReportingPeriod(data, options.period);
  const links = new GroupLinks(await addOthers(data, gathering, tell));
  for (const name of COLLECTION_NAMES) (data[name] as { id: string }[]).sort(byId);
  return { base: data, order, counts, tables, events: eventsOf(gathering, data, links, tell) };
}

/** Passes rows on, and tells how many there were. */
function progressOf(file: string, gathering: Gathering, { onProgress }: ImportOptions): RowSink {
  if (!onProgress) return gathering;
  return {
    problem: (found) => gathering.problem(found),
    row: (drafts) => gathering.row(drafts),
    rejected: (row) => gathering.rejected(row),
    flush() {
      onProgress({ rows: gathering.rows, file });
      return gathering.flush();
    },
  };
}

/** Records of activities go the way of rows; the others into the dataset, in the place of those of the same id. */
function recordSinkOf(data: Dataset, sink: RowSink, gathering: Gathering): RecordSink {
  return {
    problem: (found) => sink.problem(found),
    record: (activity) => gathering.record(activity),
    rejected: (row) => sink.rejected(row),
    other(name, record) {
      gathering.other();
      addCollections(data, { [name]: [record] });
    },
    flush: () => sink.flush?.(),
  };
}

/** The events as they are now; on the first way through they are checked. */
function eventsOf(
  gathering: Gathering,
  data: Dataset,
  links: GroupLinks,
  tell: ReportProblem,
): StreamedImport['events'] {
  let checked = false;
  return async function* () {
    const first = !checked;
    checked = true;
    const checker = first ? createChecker(data, tell) : undefined;
    for (const name of ['series', 'projects', 'engagements'] as const)
      for (const activity of data[name]) checker?.visit(activity);
    const { store, replaced } = gathering.events;
    for await (const batch of store.ordered(replaced)) {
      const events = batch.map((kept) => links.link(kept, first ? tell : ignore) as Event);
      if (checker) for (const event of events) checker.visit(event);
      yield events;
    }
    checker?.end();
  };
}

const ignore = (): void => {};

/** Series, projects and engagements, linked to each other. */
async function addOthers(data: Dataset, gathering: Gathering, tell: ReportProblem): Promise<Dataset> {
  const { store, replaced } = gathering.others;
  const all: Parameters<GroupLinks['link']>[0][] = [];
  for await (const batch of store.ordered(replaced)) all.push(...batch);
  for (const { activity } of all) {
    if (activity.kind === 'series') data.series.push(activity);
    else if (activity.kind === 'project') data.projects.push(activity);
  }
  const links = new GroupLinks(data);
  const linked = all.map((kept) => links.link(kept, tell));
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

/** Sheets without a heading, beside others that have one, hold something else than activities. */
function passOverSheets(tables: readonly TableRead[], gathering: Gathering): void {
  const beside = tables.length > 1 && tables.some(({ headless }) => !headless);
  for (const { headless, report } of tables) {
    if (!headless) continue;
    const { problem: found, rejected } = headless;
    if (beside) {
      gathering.problem(sheetSkipped({ rows: rejected.length }, found.place));
      report.rows = 0;
    } else {
      gathering.problem(found);
      for (const row of rejected) gathering.rejected(row);
    }
  }
}

async function readerOf(
  input: Input,
  options: ImportOptions,
  tell: ReportProblem,
): Promise<Reader | undefined> {
  const place = { file: input.name };
  const sample = await sampleInput(input);
  if (isEmpty(sample.firstBytes, inputSize(input))) {
    tell(fileEmpty({}, place));
    return undefined;
  }
  const reader = readerFor(sample, options.readers ?? READERS);
  if (!reader) {
    const head = decodeText(sample.firstBytes.subarray(0, 4096)).text;
    const format = sniffForeignFormat(sample.firstBytes, head) ?? { advice: 'export' };
    tell(fileFormatUnsupported(format, place));
  }
  return reader;
}

/** Nothing but white space and a mark of the encoding. */
const isEmpty = (head: Uint8Array, size: number): boolean =>
  size === 0 || (size < 4096 && decodeText(head).text.trim() === '');

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function addReportingPeriod(data: Dataset, period: string | undefined): void {
  if (period !== undefined && !data.reportingPeriods.some(({ region }) => region === undefined))
    data.reportingPeriods.push({ id: 'report', period, sources: [{ file: 'as asked for' }] });
}

/** Adds records to the dataset; a record of an id that is there already takes its place. */
function addCollections(data: Dataset, collections: Partial<Dataset>): void {
  for (const name of COLLECTION_NAMES) {
    const added = collections[name] as { id: string }[] | undefined;
    if (!added) continue;
    const byIds = new Map((data[name] as { id: string }[]).map((record) => [record.id, record]));
    for (const record of added) byIds.set(record.id, record);
    Object.assign(data, { [name]: [...byIds.values()] });
  }
}
