import type { Cell, CollectionName } from '@regional-presence/core';
import { escapeFormula, unescapeFormula } from '../field/formula-escape.js';
import { type RecordColumn, valueAtPath } from './record-columns.js';

/**
 * Characters that a cell cannot have: control characters, lone surrogates, and a carriage return without a
 * line feed.
 */
const UNSUPPORTED_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufeff]|\r(?!\n)/gu;

/** The cells of a record. Characters that a cell cannot have are removed and reported. */
export function recordToCells(
  record: object,
  columns: readonly RecordColumn[],
  onRemoved: (column: RecordColumn, text: string) => void,
): string[] {
  return columns.map((column) => {
    const value = valueAtPath(record, column.path);
    if (value === undefined || value === null) return '';
    if (column.type === 'array' || column.type === 'object') return JSON.stringify(value);
    const text = String(value);
    const cleaned = text.replace(UNSUPPORTED_CHARACTERS, '');
    if (cleaned !== text) onRemoved(column, text);
    return escapeFormula(cleaned);
  });
}

/** A cell with a value of the wrong type. */
export interface CellFault {
  indexOfColumn: number;
  /** The type of value that the column holds. */
  expected: string;
}

/** The record of a row, not yet validated. */
export function cellsToRecord(
  cells: readonly Cell[],
  columns: readonly (RecordColumn | undefined)[],
): { record: Record<string, unknown>; faults: CellFault[] } {
  const record: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  for (const [place, column] of columns.entries()) {
    if (!column) continue;
    const text = unescapedText(cells[place]);
    if (text === '') continue;
    const read = cellValue(text, column);
    if (read) setAtPath(record, column.path, read.value);
    else faults.push({ indexOfColumn: place, expected: `JSON ${column.type}` });
  }
  return { record, faults };
}

const unescapedText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? cell.date
      : unescapeFormula(String(cell));

/** The value of a cell. An invalid number stays a text, which the schema rejects. */
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

/** Sets the value at a path. Paths come from the schema, so none of them reaches a prototype. */
function setAtPath(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = record;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[path.at(-1)!] = value;
}

/** The collection of a header row: one of the column headings is its id, such as `events.id`. */
export function collectionOfHeadings(
  headings: readonly string[],
  collections: readonly CollectionName[],
): CollectionName | undefined {
  const named = new Set(headings.map((heading) => heading.toLowerCase()));
  return collections.find((name) => named.has(`${name.toLowerCase()}.id`));
}
