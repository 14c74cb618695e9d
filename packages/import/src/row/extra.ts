import type { Column, FieldCell } from '../column/column.js';

/** Keys that would change the prototype of a record. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The key of a column in `extra`: its heading, or its letter if it has no heading of its own. */
function extraKey({ name, letter, isRepeated }: Column): string {
  if (name === '') return `Column ${letter}`;
  return isRepeated || UNSAFE_KEYS.has(name) ? `${name} (${letter})` : name;
}

/** The target of a hyperlink that is not a web address, and its column. */
export interface UnreadLink {
  column: Column | undefined;
  target: string;
}

/** The `extra` of a record: the cells that no reader took, and the targets of links that are not web addresses. */
export function extraOf(
  cells: readonly FieldCell[],
  links: readonly UnreadLink[],
): Record<string, string> | undefined {
  if (cells.length === 0 && links.length === 0) return undefined;
  const entries = new Map<string, string>();
  for (const { text, column } of cells) {
    const key = extraKey(column);
    entries.set(entries.has(key) ? `${key} (${column.letter})` : key, text);
  }
  for (const { column, target } of links) {
    const key = `${column ? extraKey(column) : 'Column'} (link)`;
    const earlier = entries.get(key);
    entries.set(key, earlier === undefined ? target : `${earlier} ${target}`);
  }
  return Object.fromEntries(entries);
}
