import type { Cell, CollectionName } from '@regional-presence/core';
import { guarded, unguarded } from '../field/reject-column.js';
import { type RecordColumn, valueAt } from './record-columns.js';

/** Characters that a cell does not keep: those that a text must not hold, and a carriage return that ends no line. */
const NOT_KEPT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufeff]|\r(?!\n)/gu;

/** A record as the cells of its row; texts without the characters that a cell does not keep. */
export function cellsOf(
  record: object,
  columns: readonly RecordColumn[],
  onRemoved: (column: RecordColumn, text: string) => void,
): string[] {
  return columns.map((column) => {
    const value = valueAt(record, column.path);
    if (value === undefined || value === null) return '';
    if (column.type === 'array' || column.type === 'object') return JSON.stringify(value);
    const text = String(value);
    const kept = text.replace(NOT_KEPT, '');
    if (kept !== text) onRemoved(column, text);
    return guarded(kept);
  });
}

/** A cell that is not what its column holds. */
export interface CellFault {
  place: number;
  /** What the cell must hold. */
  expected: string;
}

/** A record from the cells of its row, not yet validated. */
export function recordOf(
  cells: readonly Cell[],
  columns: readonly (RecordColumn | undefined)[],
): { record: Record<string, unknown>; faults: CellFault[] } {
  const record: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  for (const [place, column] of columns.entries()) {
    if (!column) continue;
    const text = textOf(cells[place]);
    if (text === '') continue;
    const read = cellValue(text, column);
    if (read) setAt(record, column.path, read.value);
    else faults.push({ place, expected: `JSON ${column.type}` });
  }
  return { record, faults };
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.date : unguarded(String(cell));

/** The value of a cell; a number that is none stays a text, which the schema then refuses. */
function cellValue(text: string, { type }: RecordColumn): { value: unknown } | undefined {
  if (type === 'string') return { value: text };
  if (type === 'integer' || type === 'number')
    return { value: text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text };
  if (type === 'boolean') return { value: text === 'true' ? true : text === 'false' ? false : text };
  try {
    const value: unknown = JSON.parse(text);
    const fits = type === 'array' ? Array.isArray(value) : typeof value === 'object' && value !== null;
    return fits ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** The paths are those of the schema: none of them leads to what an object inherits. */
function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = record;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[path.at(-1)!] = value;
}

/** The collection that headings name: one of them is the collection's `id`. */
export function collectionNamed(
  headings: readonly string[],
  collections: readonly CollectionName[],
): CollectionName | undefined {
  const named = new Set(headings.map((heading) => heading.toLowerCase()));
  return collections.find((name) => named.has(`${name.toLowerCase()}.id`));
}
