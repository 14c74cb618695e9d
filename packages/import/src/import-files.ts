import {
  activitiesOf,
  COLLECTION_NAMES,
  checkDataset,
  type Dataset,
  type Input,
  type Problem,
  problem,
  type Reader,
} from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { addReportingPeriods, addRows } from './add-rows';
import { decodeText } from './bytes/encoding';
import { foreignKind } from './bytes/file-kind';
import type { CsvOptions } from './csv-reader';
import { READERS, readerFor } from './readers';
import { takeRecords } from './records/take-records';
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
