import {
  type Cell,
  COLLECTION_NAMES,
  type CollectionName,
  DATASET_FORMAT,
  DATASET_VERSION,
  type Input,
  isEvent,
  type Problem,
  type ProblemCode,
  problem,
  type Reader,
  type ReaderOutput,
  readAll,
  type TableRow,
} from '@regional-presence/core';
import { decodeText } from './bytes/encoding.js';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The dataset itself, or objects whose keys are the columns: an array of them, or one a line (NDJSON). */
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
    const trouble: Trouble = (code, { row, ...details }) =>
      problem(code, { ...details, place: { file: input.name, ...(row ? { row } : {}) } });
    const { text } = decodeText(await readAll(input));
    const [imprecise] = IMPRECISE.exec(text) ?? [];
    if (imprecise !== undefined)
      yield told(trouble('json-number-imprecise', { value: imprecise.replace(/^[[:,\s]+/, '') }));
    const byLine = /\.(?:ndjson|jsonl)$/i.test(input.name) || isByLine(text);
    if (byLine) {
      yield* itemsOf(linesOf(text, trouble), trouble);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield told(trouble('json-invalid', { detail: (error as Error).message }));
      return;
    }
    if (Array.isArray(value))
      yield* itemsOf(
        value.map((item, i) => ({ row: i + 1, item })),
        trouble,
      );
    else if (!isPlain(value))
      yield told(
        trouble('json-type-wrong', {
          detail: `The file holds ${kindOf(value)}; an object or an array of objects is expected`,
        }),
      );
    else yield* documentOf(value, trouble);
  },
};

/** A number of more digits than the platform's numbers have, outside a text as far as that can be told. */
const IMPRECISE = /[[:,]\s*-?(?:\d{17,}|\d+(?:\.\d+)?e\+?[3-9]\d\d)(?=\s*[,\]}])/i;

/** An item of an array, or a line, with its number; or why it is none. */
interface Item {
  row: number;
  item?: unknown;
  problem?: Problem;
}

/** One object a line: the first two lines that hold anything are an object each, whatever else is wrong. */
function isByLine(text: string): boolean {
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

/** NDJSON: one object a line. A line that is broken is a row that is rejected. */
function linesOf(text: string, trouble: Trouble): Item[] {
  return text.split(/\r?\n/).flatMap((line, i): Item[] => {
    if (line.trim() === '') return [];
    const row = i + 1;
    try {
      return [{ row, item: JSON.parse(line) as unknown }];
    } catch (error) {
      const detail = `line ${row}: ${(error as Error).message}`;
      return [{ row, item: line, problem: trouble('json-invalid', { detail, row }) }];
    }
  });
}

/** Items that are records of the model's own shape, or rows of a table. */
function* itemsOf(items: readonly Item[], trouble: Trouble): Iterable<ReaderOutput> {
  const records = items.filter(({ problem: found }) => !found).map(({ item }) => item);
  if (records.length > 0 && records.length === items.length && records.every(isRecord)) {
    const collections: Record<string, unknown[]> = {};
    for (const record of records) {
      const name = collectionOf(record.kind);
      collections[name] ??= [];
      collections[name].push(record);
    }
    yield { type: 'records', collections };
  } else yield* tableOf(items, trouble);
}

type ActivityShape = Plain & { kind: string };

/** An activity as a dataset has it: with id, kind, and titles by language. */
const isRecord = (item: unknown): item is ActivityShape =>
  isPlain(item) && typeof item.id === 'string' && typeof item.kind === 'string' && isPlain(item.title);

const collectionOf = (kind: string): CollectionName =>
  kind === 'series'
    ? 'series'
    : kind === 'project'
      ? 'projects'
      : isEvent({ kind })
        ? 'events'
        : 'engagements';

type Trouble = (code: ProblemCode, details: { detail?: string; value?: string; row?: number }) => Problem;

const told = (found: Problem): ReaderOutput => ({ type: 'problem', problem: found });

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;

function* documentOf(value: Plain, trouble: Trouble): Iterable<ReaderOutput> {
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
      yield told(trouble('json-version-unknown', { value: JSON.stringify(value.version) }));
      return;
    }
    const { $schema: _, format: __, version: ___, ...collections } = value;
    yield { type: 'records', collections };
    return;
  }
  if (Array.isArray(value.resources) && !value.resources.some((r) => isPlain(r) && 'data' in r)) {
    yield told(trouble('data-package-description', {}));
    return;
  }
  const arrays = Object.entries(value).filter(([, member]) => Array.isArray(member) && member.some(isPlain));
  if (arrays.length === 1) {
    const items = arrays[0]![1] as unknown[];
    yield* itemsOf(
      items.map((item, i) => ({ row: i + 1, item })),
      trouble,
    );
    return;
  }
  const detail =
    arrays.length === 0
      ? 'The object is no dataset and holds no array of records'
      : `The object holds several arrays of records: ${arrays.map(([name]) => name).join(', ')}`;
  yield told(trouble('json-type-wrong', { detail }));
}

/** Objects whose keys are the columns and which are the rows, each with its number. */
function* tableOf(items: readonly Item[], trouble: Trouble): Iterable<ReaderOutput> {
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  for (const { row, item, problem: found } of items) {
    const refuse = (cell: Cell, why: Problem) => rows.push({ row, cells: [cell], problem: why });
    const wrong = (detail: string) => trouble('json-type-wrong', { detail, row });
    try {
      if (found) refuse(cellOf(item), found);
      else if (!isPlain(item))
        refuse(cellOf(item), wrong(`Item ${row} is ${kindOf(item)}; an object is expected`));
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
      refuse(null, wrong(`Item ${row} is nested too deeply`));
    }
  }
  if (columns.size === 0 && items.length > 0) {
    const [first] = items;
    const detail = `No item of the array is an object; the first is ${kindOf(first!.item)}`;
    yield told(first!.problem ?? trouble('json-type-wrong', { detail }));
  } else yield { type: 'table', columns: [...columns.keys()], facts: { format: 'json' }, rows: () => [rows] };
}

/** Objects nested deeper than this are kept as their JSON. */
const DEEPEST = 8;

/** Nested objects as `place.city`; lists of texts as one text. */
function* flatten(item: Plain, prefix: string, depth = 0): Iterable<[string, Cell]> {
  for (const [key, value] of Object.entries(item)) {
    if (isPlain(value) && depth < DEEPEST) yield* flatten(value, `${prefix}${key}.`, depth + 1);
    else yield [prefix + key, cellOf(value)];
  }
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join('; ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
