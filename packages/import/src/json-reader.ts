import {
  type Cell,
  COLLECTION_NAMES,
  DATASET_FORMAT,
  DATASET_VERSION,
  type Found,
  type Input,
  type Problem,
  type ProblemCode,
  problem,
  type Reader,
  type TableRow,
  wholeOf,
} from '@regional-presence/core';
import { decodeText } from './bytes/encoding';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The dataset itself, or objects whose keys are the columns: an array of them, or one a line (NDJSON). */
export const jsonReader: Reader = {
  name: 'json',
  mediaTypes: ['application/json', 'application/x-ndjson'],
  extensions: ['json', 'ndjson', 'jsonl'],

  recognizes({ head, name }) {
    const text = decodeText(head.subarray(0, 1024)).text.trimStart();
    if (/^[[{]\s*["{[\]}]/.test(text)) return 0.9;
    return /\.(?:json|ndjson|jsonl)$/i.test(name) && /^[[{"\d-]|^(?:true|false|null)/.test(text) ? 0.7 : 0;
  },

  async *read(input: Input): AsyncIterable<Found> {
    const trouble: Trouble = (code, { row, ...details }) =>
      problem(code, { ...details, place: { file: input.name, ...(row ? { row } : {}) } });
    const { text } = decodeText(await wholeOf(input));
    const parsed = parseJson(text) ?? parseLines(text);
    if ('error' in parsed) {
      yield told(trouble('json-invalid', { detail: parsed.error }));
      return;
    }
    const { value } = parsed;
    if (Array.isArray(value)) yield* tableOf(value, trouble);
    else if (!isPlain(value))
      yield told(
        trouble('json-type-wrong', {
          detail: `The file holds ${kindOf(value)}; an object or an array of objects is expected`,
        }),
      );
    else yield* documentOf(value, trouble);
  },
};

type Parsed = { value: unknown } | { error: string };

/** The value of a JSON text; `undefined` where it may be one value a line instead. */
function parseJson(text: string): Parsed | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [first, second] = text.trimStart().split(/\r?\n/, 2);
    const lines = second !== undefined && isObjectText(first!) && isObjectText(second);
    return lines ? undefined : { error: (error as Error).message };
  }
}

const isObjectText = (line: string): boolean => /^\{.*\}\s*$/.test(line);

/** NDJSON: one object a line. A line that is broken is told with its number. */
function parseLines(text: string): Parsed {
  const values: unknown[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch (error) {
      return { error: `line ${i + 1}: ${(error as Error).message}` };
    }
  }
  return { value: values };
}

type Trouble = (code: ProblemCode, details: { detail?: string; value?: string; row?: number }) => Problem;

const told = (found: Problem): Found => ({ type: 'problem', problem: found });

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;

function* documentOf(value: Plain, trouble: Trouble): Iterable<Found> {
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
    yield* tableOf(arrays[0]![1] as unknown[], trouble);
    return;
  }
  const detail =
    arrays.length === 0
      ? 'The object is no dataset and holds no array of records'
      : `The object holds several arrays of records: ${arrays.map(([name]) => name).join(', ')}`;
  yield told(trouble('json-type-wrong', { detail }));
}

/** An array of objects: the keys are the columns, the items the rows, counted from 1. */
function* tableOf(items: readonly unknown[], trouble: Trouble): Iterable<Found> {
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  for (const [i, item] of items.entries()) {
    const row = i + 1;
    const refuse = (cell: Cell, detail: string) =>
      rows.push({ row, cells: [cell], problem: trouble('json-type-wrong', { detail, row }) });
    try {
      if (!isPlain(item)) refuse(cellOf(item), `Item ${row} is ${kindOf(item)}; an object is expected`);
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
      refuse(null, `Item ${row} is nested too deeply`);
    }
  }
  if (columns.size === 0 && items.length > 0) {
    const detail = `No item of the array is an object; the first is ${kindOf(items[0])}`;
    yield told(trouble('json-type-wrong', { detail }));
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
