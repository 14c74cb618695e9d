import {
  type Activity,
  activitiesOf,
  COLLECTION_NAMES,
  checkDataset,
  type Dataset,
  type Input,
  type Problem,
  problem,
  type Reader,
  type RegionCode,
  sourceLabel,
  titleKey,
} from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { decodeText } from './bytes/encoding';
import { foreignKind } from './bytes/file-kind';
import type { CsvOptions } from './csv-reader';
import { activityId, distinguish } from './identity';
import { mergeDrafts } from './merge';
import { READERS, readerFor } from './readers';
import { takeRecords } from './records/take-records';
import { type Draft, isEventKind } from './row/read-row';
import {
  importTable,
  type ReadRow,
  type RejectedRow,
  type TableOptions,
  type TableReading,
} from './table/import-table';

export interface ImportOptions extends TableOptions, CsvOptions {
  /** The formats that can be read, plugins among them. */
  readers?: readonly Reader[];
}

/** What became of the rows: `rows` is the sum of the next three. */
export interface ImportCounts {
  rows: number;
  /** Rows that became records of their own. */
  recorded: number;
  /** Rows that were found to tell of an activity of another row, and went into its record. */
  merged: number;
  rejected: number;
  /** Activities in the dataset; more than the rows where one row names several occasions. */
  records: number;
}

export interface ImportResult {
  dataset: Dataset;
  problems: Problem[];
  counts: ImportCounts;
  rejected: RejectedRow[];
}

/**
 * Turns spreadsheets into one dataset. Each row ends as a record, as part of another row's record, or as a
 * rejected row with its reason; the counts add up. ITU's own reference data is part of the dataset. Never
 * throws for what is in a file.
 *
 * @example
 * const { dataset, problems, counts } = await importFiles([{ name: 'africa.csv', bytes }]);
 */
export async function importFiles(
  inputs: readonly Input[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const data = referenceDataset();
  const problems: Problem[] = [];
  const rejected: RejectedRow[] = [];
  const rows: ReadRow[] = [];
  let records = 0;
  const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const input of sorted) {
    const reader = readerOf(input, options, problems);
    if (!reader) continue;
    const tables: TableReading[] = [];
    for await (const found of reader.read(input, options)) {
      if (found.type === 'problem') problems.push(found.problem);
      else if (found.type === 'records') {
        const taken = takeRecords(found, input.name);
        problems.push(...taken.problems);
        rejected.push(...taken.rejected);
        records += taken.activities;
        addCollections(data, taken.collections);
      } else {
        tables.push(await importTable(found, input.name, options));
      }
    }
    for (const reading of passOverSheets(tables)) {
      problems.push(...reading.problems);
      rejected.push(...reading.rejected);
      rows.push(...reading.rows);
    }
  }
  const counts = addRows(data, rows, problems);
  addReportingPeriods(data, rows, options.period);
  for (const name of COLLECTION_NAMES) (data[name] as { id: string }[]).sort(byId);
  problems.push(...checkDataset(data));
  return {
    dataset: data,
    problems,
    rejected,
    counts: {
      rows: counts.recorded + counts.merged + records + rejected.length,
      recorded: counts.recorded + records,
      merged: counts.merged,
      rejected: rejected.length,
      records: activitiesOf(data).length,
    },
  };
}

/** Sheets without a heading, beside others that have one, hold something else than activities. */
function passOverSheets(tables: readonly TableReading[]): TableReading[] {
  const isHeadless = ({ problems }: TableReading) =>
    problems.some(({ code }) => code === 'heading-not-found');
  if (tables.length < 2 || tables.every(isHeadless)) return [...tables];
  return tables.map((reading) => {
    const headless = reading.problems.find(({ code }) => code === 'heading-not-found');
    if (!headless) return reading;
    const value = String(reading.rejected.length);
    const told = problem('sheet-passed-over', {
      value,
      ...(headless.place ? { place: headless.place } : {}),
    });
    return { ...reading, rejected: [], problems: [told] };
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function readerOf(input: Input, options: ImportOptions, problems: Problem[]): Reader | undefined {
  const place = { file: input.name };
  if (isEmpty(input.bytes)) {
    problems.push(problem('file-empty', { place }));
    return undefined;
  }
  const reader = readerFor(input, options.readers ?? READERS);
  if (!reader) {
    const head = decodeText(input.bytes.subarray(0, 4096)).text;
    const detail = foreignKind(input.bytes, head) ?? 'nothing in it looks like a table';
    problems.push(problem('file-format-unknown', { detail, place }));
  }
  return reader;
}

/** Nothing but white space and a mark of the encoding. */
const isEmpty = (bytes: Uint8Array): boolean =>
  bytes.length === 0 || (bytes.length < 4096 && decodeText(bytes).text.trim() === '');

/** Adds records to the dataset; a record of an id that is there already takes its place. */
function addCollections(data: Dataset, collections: Partial<Dataset>): void {
  for (const name of COLLECTION_NAMES) {
    const added = collections[name] as { id: string }[] | undefined;
    if (!added) continue;
    const byIds = new Map((data[name] as { id: string }[]).map((record) => [record.id, record]));
    const known = new Set(byIds.keys());
    const fresh = added.filter(({ id }) => !known.has(id));
    for (const record of added) if (known.has(record.id)) byIds.set(record.id, record);
    Object.assign(data, { [name]: [...byIds.values(), ...fresh] });
  }
}

function addRows(
  data: Dataset,
  rows: readonly ReadRow[],
  problems: Problem[],
): { recorded: number; merged: number } {
  const drafts = rows.flatMap((row) => row.drafts);
  const { drafts: kept, into, problems: told } = mergeDrafts(drafts);
  problems.push(...told);
  const finished = kept.map((draft) => ({
    draft,
    activity: {
      id: activityId(draft.activity as Omit<Activity, 'id'>, ownReference(draft)),
      ...draft.activity,
    } as Activity,
  }));
  distinguish(finished.map(({ activity }) => activity));
  const again = mergeById(data, finished, problems);
  for (const draft of again) into.set(draft, draft);
  linkGroups(finished, problems);
  for (const { draft, activity } of finished) {
    if (again.has(draft)) continue;
    if (isEventKind(activity.kind)) data.events.push(activity as Dataset['events'][number]);
    else if (activity.kind === 'series') data.series.push(activity);
    else if (activity.kind === 'project') data.projects.push(activity);
    else data.engagements.push(activity as Dataset['engagements'][number]);
  }
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  for (const { draft } of finished)
    for (const body of draft.bodies) if (!bodies.has(body.id)) bodies.set(body.id, body);
  data.bodies = [...bodies.values()];
  addParents(data);
  const merged = rows.filter((row) => row.drafts.every((draft) => into.has(draft))).length;
  return { recorded: rows.length - merged, merged };
}

/** Activities that a dataset read beside the spreadsheets has already, by their id: the sources are joined. */
function mergeById(data: Dataset, finished: readonly Finished[], problems: Problem[]): Set<Draft> {
  const known = new Map(activitiesOf(data).map((activity) => [activity.id, activity]));
  const again = new Set<Draft>();
  for (const { draft, activity } of finished) {
    const first = known.get(activity.id);
    if (!first) continue;
    again.add(draft);
    const labels = new Set(first.sources.map(sourceLabel));
    first.sources.push(...activity.sources.filter((source) => !labels.has(sourceLabel(source))));
    const { file, row } = activity.sources[0]!;
    const other = first.sources[0] ? sourceLabel(first.sources[0]) : first.id;
    problems.push(
      problem('row-merged', {
        other,
        detail: `the same id, ${first.id}`,
        place: { file, ...(row ? { row } : {}) },
      }),
    );
  }
  return again;
}

/** The study group of a regional group that a row named. */
function addParents(data: Dataset): void {
  const known = new Set(data.bodies.map(({ id }) => id));
  for (const body of [...data.bodies]) {
    if (!body.parent || known.has(body.parent)) continue;
    known.add(body.parent);
    const number = body.parent.replace(/\D/g, '');
    const name = { en: `ITU-T Study Group ${number}` };
    data.bodies.push({ id: body.parent, kind: 'study-group', name, sector: 'ITU-T', sources: body.sources });
  }
}

/** A running number is no reference: it names another activity as soon as a row is put in. */
const ownReference = ({ ref }: Draft): string | undefined =>
  ref === undefined || /^\d+$/.test(ref) ? undefined : ref;

interface Finished {
  draft: Draft;
  activity: Activity;
}

/** Links events to the series and projects that they name by title. */
function linkGroups(finished: readonly Finished[], problems: Problem[]): void {
  for (const field of ['series', 'project'] as const) {
    const byTitle = new Map<string, string>();
    for (const { activity } of finished) {
      if (activity.kind === field) byTitle.set(`${activity.region} ${titleKey(activity.title)}`, activity.id);
    }
    for (const { draft, activity } of finished) {
      const cell = draft[field];
      if (!cell) continue;
      const id = byTitle.get(`${activity.region} ${titleKey({ und: cell.text })}`);
      if (id && activity.kind !== 'series' && activity.kind !== 'project') {
        activity[field] = id;
        continue;
      }
      activity.extra = { ...activity.extra, [cell.column.name]: cell.text };
      if (id) continue;
      const { file, row } = activity.sources[0]!;
      const { letter, name } = cell.column;
      const place = { file, ...(row ? { row } : {}), column: { letter, name } };
      problems.push(problem('group-unknown', { value: cell.text, detail: field, place }));
    }
  }
}

/** The reporting period of the caller, and those that rows name for their region. */
function addReportingPeriods(data: Dataset, rows: readonly ReadRow[], period: string | undefined): void {
  if (period !== undefined && !data.reportingPeriods.some(({ region }) => region === undefined))
    data.reportingPeriods.push({ id: 'report', period, sources: [{ file: 'as asked for' }] });
  const named = new Set(data.reportingPeriods.map(({ region }) => region));
  for (const { drafts } of rows) {
    for (const { activity, reportingPeriod } of drafts) {
      const region: RegionCode | undefined = activity.region;
      if (!reportingPeriod || named.has(region)) continue;
      named.add(region);
      const id = `report-${region?.toLowerCase() ?? 'all'}`;
      const source = activity.sources[0]!;
      data.reportingPeriods.push({
        id,
        period: reportingPeriod,
        ...(region ? { region } : {}),
        sources: [source],
      });
    }
  }
}
