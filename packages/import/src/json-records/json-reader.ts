import {
  type Cell,
  type CollectionName,
  type Input,
  isEvent,
  type Problem,
  type ProblemPlace,
  type Reader,
  type ReaderOutput,
  readAll,
  type TableRow,
} from '@regional-presence/core';
import {
  COLLECTION_NAMES,
  DATASET_FORMAT,
  DATASET_VERSION,
  dataPackageDescriptor,
  datasetVersionUnsupported,
  jsonInvalid,
  jsonNumberImprecise,
  jsonStructureUnsupported,
} from '@regional-presence/core/internal';

import { decodeText } from '../encoding/decode-text.js';
import { detectionProblems, faultyLineProblems } from '../encoding/decoding-problems.js';

type JsonObject = Record<string, unknown>;

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The reader of JSON: a dataset, an array of objects whose keys are the column headings, or one object a line
 * (NDJSON).
 *
 * @example
 * await importFiles({ name: 'events.ndjson', content: '{"Title":"Forum","Date":"2027-05"}' }, { readers: [jsonReader] });
 */
export const jsonReader: Reader = {
  name: 'json',
  mediaTypes: ['application/json', 'application/x-ndjson'],
  extensions: ['json', 'ndjson', 'jsonl'],

  confidence({ firstBytes, name }) {
    const text = decodeText(firstBytes.subarray(0, 1024)).text.trimStart();
    if (/^[[{]\s*["{[\]}]/.test(text)) return 0.9;
    return /\.(?:json|ndjson|jsonl)$/i.test(name) && /^[[{"\d-]|^(?:true|false|null)/.test(text) ? 0.7 : 0;
  },

  async *read(input: Input): AsyncIterable<ReaderOutput> {
    const place: ProblemPlace = { file: input.name };
    const decoded = decodeText(await readAll(input));
    const { text, encoding, faultyLines } = decoded;
    for (const problem of [
      ...detectionProblems(decoded, place),
      ...faultyLineProblems(encoding, faultyLines, place),
    ])
      yield problemOutput(problem);
    const [imprecise] = IMPRECISE_NUMBER.exec(text) ?? [];
    if (imprecise !== undefined)
      yield problemOutput(jsonNumberImprecise({ value: imprecise.replace(/^[[:,\s]+/, '') }, place));
    const byLine = /\.(?:ndjson|jsonl)$/i.test(input.name) || isNdjson(text);
    if (byLine) {
      yield* readItems(parseLines(text, place), place);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield problemOutput(jsonInvalid({ detail: (error as Error).message }, place));
      return;
    }
    if (Array.isArray(value))
      yield* readItems(
        value.map((item, i) => ({ row: i + 1, item })),
        place,
      );
    else if (!isJsonObject(value))
      yield problemOutput(jsonStructureUnsupported({ reason: 'notATable', found: jsonTypeOf(value) }, place));
    else yield* readDocument(value, place);
  },
};

/** A number with more digits than a JSON number keeps, probably not within a text. */
const IMPRECISE_NUMBER = /[[:,]\s*-?(?:\d{17,}|\d+(?:\.\d+)?e\+?[3-9]\d\d)(?=\s*[,\]}])/i;

/** An item of an array, or a line, with its number; or the problem of a line that is not JSON. */
export interface JsonItem {
  row: number;
  item?: unknown;
  problem?: Problem;
}

/** Whether a text is one object a line: its first two lines with content are an object each. */
function isNdjson(text: string): boolean {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < 2; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines.length === 2 && isObjectText(lines[0]!) && lines[1]!.startsWith('{') && !isJson(text);
}

const isObjectText = (line: string): boolean => /^\{.*\}$/.test(line) && isJson(line);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** NDJSON: one object a line. An invalid line is a rejected row. */
function parseLines(text: string, place: ProblemPlace): JsonItem[] {
  return text.split(/\r?\n/).flatMap((line, i): JsonItem[] => {
    if (line.trim() === '') return [];
    const row = i + 1;
    try {
      return [{ row, item: JSON.parse(line) as unknown }];
    } catch (error) {
      const detail = (error as Error).message;
      return [{ row, item: line, problem: jsonInvalid({ line: row, detail }, { ...place, row }) }];
    }
  });
}

/** The records of the model's own shape, or the rows of a table. */
export function* readItems(items: readonly JsonItem[], place: ProblemPlace): Iterable<ReaderOutput> {
  const records = items.filter(({ problem: found }) => !found).map(({ item }) => item);
  if (records.length > 0 && records.length === items.length && records.every(isRecord)) {
    const collections: Record<string, unknown[]> = {};
    for (const record of records) {
      const name = collectionOfKind(record.kind);
      collections[name] ??= [];
      collections[name].push(record);
    }
    yield { type: 'records', collections };
  } else yield* tableFromItems(items, place);
}

type ActivityShape = JsonObject & { kind: string };

/** Whether an item is an activity of a dataset: with id, kind, and titles by language. */
const isRecord = (item: unknown): item is ActivityShape =>
  isJsonObject(item) &&
  typeof item.id === 'string' &&
  typeof item.kind === 'string' &&
  isJsonObject(item.title);

const collectionOfKind = (kind: string): CollectionName =>
  kind === 'series'
    ? 'series'
    : kind === 'project'
      ? 'projects'
      : isEvent({ kind })
        ? 'events'
        : 'engagements';

const problemOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });

const jsonTypeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function* readDocument(value: JsonObject, place: ProblemPlace): Iterable<ReaderOutput> {
  const isDataset =
    value.format === DATASET_FORMAT ||
    COLLECTION_NAMES.some(
      (name) =>
        Object.hasOwn(value, name) &&
        value[name] !== undefined &&
        name !== 'events' &&
        Array.isArray(value[name]),
    );
  if (isDataset) {
    if (value.version !== undefined && value.version !== DATASET_VERSION) {
      yield problemOutput(datasetVersionUnsupported({ version: JSON.stringify(value.version) }, place));
      return;
    }
    const { $schema: _, format: __, version: ___, ...collections } = value;
    yield { type: 'records', collections };
    return;
  }
  if (Array.isArray(value.resources) && !value.resources.some((r) => isJsonObject(r) && 'data' in r)) {
    yield problemOutput(dataPackageDescriptor({}, place));
    return;
  }
  const arrays = Object.entries(value).filter(
    ([, member]) => Array.isArray(member) && member.some(isJsonObject),
  );
  if (arrays.length === 1) {
    const items = arrays[0]![1] as unknown[];
    yield* readItems(
      items.map((item, i) => ({ row: i + 1, item })),
      place,
    );
    return;
  }
  yield problemOutput(
    arrays.length === 0
      ? jsonStructureUnsupported({ reason: 'noRecords' }, place)
      : jsonStructureUnsupported(
          { reason: 'severalArrays', found: arrays.map(([name]) => name).join(', ') },
          place,
        ),
  );
}

/** A table of objects whose keys are the column headings. */
function* tableFromItems(items: readonly JsonItem[], place: ProblemPlace): Iterable<ReaderOutput> {
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  for (const { row, item, problem: found } of items) {
    const reject = (cell: Cell, why: Problem) => rows.push({ row, cells: [cell], problem: why });
    try {
      if (found) reject(toCell(item), found);
      else if (!isJsonObject(item))
        reject(
          toCell(item),
          jsonStructureUnsupported(
            { reason: 'itemNotObject', item: row, found: jsonTypeOf(item) },
            { ...place, row },
          ),
        );
      else {
        const cells: Cell[] = [];
        for (const [key, value] of flatten(item, '')) {
          if (!columns.has(key)) columns.set(key, columns.size);
          cells[columns.get(key)!] = value;
        }
        rows.push({ row, cells: Array.from(cells, (cell) => cell ?? null) });
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      reject(null, jsonStructureUnsupported({ reason: 'tooDeep', item: row }, { ...place, row }));
    }
  }
  if (columns.size === 0 && items.length > 0) {
    const [first] = items;
    yield problemOutput(
      first!.problem ??
        jsonStructureUnsupported({ reason: 'noObjects', found: jsonTypeOf(first!.item) }, place),
    );
  } else yield { type: 'table', columns: [...columns.keys()], facts: { format: 'json' }, rows: () => [rows] };
}

/** Objects that are nested deeper become JSON texts. */
const MAX_FLATTENED_DEPTH = 8;

/** Nested objects with paths such as `place.city` as keys. A list of texts is one text. */
function* flatten(item: JsonObject, prefix: string, depth = 0): Iterable<[string, Cell]> {
  for (const [key, value] of Object.entries(item)) {
    if (isJsonObject(value) && depth < MAX_FLATTENED_DEPTH)
      yield* flatten(value, `${prefix}${key}.`, depth + 1);
    else yield [prefix + key, toCell(value)];
  }
}

function toCell(value: unknown): Cell {
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join('; ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
