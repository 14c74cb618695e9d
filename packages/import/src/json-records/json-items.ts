import {
  type Cell,
  type CollectionName,
  isEvent,
  type Problem,
  type ProblemPlace,
  type ReaderOutput,
  type TableRow,
} from '@regional-presence/core';
import { jsonStructureUnsupported } from '@regional-presence/core/internal';
import { hasTitle, isSession } from './event-objects.js';
import { isJsonObject, type JsonObject } from './json-object.js';

/** An item of an array, or a line, with its number; or the problem of a line that is not JSON. */
export interface JsonItem {
  row: number;
  item?: unknown;
  problem?: Problem;
}

/**
 * The records of the model's own shape, or the rows of a table.
 *
 * @param sheet the name of the list, where a document has several: each is as a sheet of a workbook.
 */
export function* readItems(
  items: readonly JsonItem[],
  place: ProblemPlace,
  sheet?: string,
): Iterable<ReaderOutput> {
  const records = items.filter(({ problem: found }) => !found).map(({ item }) => item);
  if (records.length > 0 && records.length === items.length && records.every(isRecord)) {
    const collections: Record<string, unknown[]> = {};
    for (const record of records) {
      const name = collectionOfKind(record.kind);
      collections[name] ??= [];
      collections[name].push(record);
    }
    yield { type: 'records', collections };
  } else yield* tableFromItems(items, sheet === undefined ? place : { ...place, sheet }, sheet);
}

/** A table of arrays, one of which has the headings. */
export const tableOfRows = (items: readonly (readonly unknown[])[], sheet?: string): ReaderOutput => ({
  type: 'table',
  ...(sheet === undefined ? {} : { sheet }),
  facts: { format: 'json' },
  rows: () => [items.map((cells, i) => ({ row: i + 1, cells: cells.map(toCell) }))],
});

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

export const problemOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });

export const jsonTypeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** A table of objects whose keys are the column headings. */
function* tableFromItems(
  items: readonly JsonItem[],
  place: ProblemPlace,
  sheet: string | undefined,
): Iterable<ReaderOutput> {
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
  } else
    yield {
      type: 'table',
      ...(sheet === undefined ? {} : { sheet }),
      columns: [...columns.keys()],
      facts: { format: 'json' },
      rows: () => [rows],
    };
}

/** Objects that are nested deeper become JSON texts. */
export const MAX_FLATTENED_DEPTH = 8;

/**
 * Nested objects with paths such as `place.city` as keys. An array of one object is that object: `venues.city`. A list of
 * texts is one text.
 */
function* flatten(item: JsonObject, prefix: string, depth = 0): Iterable<[string, Cell]> {
  const isOfRecord = hasTitle(item);
  for (const [key, member] of Object.entries(item)) {
    const value = onlyObject(member, isOfRecord);
    if (isJsonObject(value) && depth < MAX_FLATTENED_DEPTH)
      yield* flatten(value, `${prefix}${key}.`, depth + 1);
    else if (!Array.isArray(value) || value.length > 0) yield [prefix + key, toCell(value)];
  }
}

/** The object of an array that has no other item; any other value as it is, and a session with its own days or hours. */
const onlyObject = (value: unknown, isOfRecord: boolean): unknown =>
  Array.isArray(value) && value.length === 1 && isJsonObject(value[0]) && !(isOfRecord && isSession(value[0]))
    ? value[0]
    : value;

function toCell(value: unknown): Cell {
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join('; ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
