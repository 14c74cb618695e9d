import type { TableRow } from '@regional-presence/core';

/** The rows of a sheet without those of some numbers. */
export function withoutRows(rows: readonly TableRow[], hidden: readonly number[]): readonly TableRow[] {
  const left = new Set(hidden);
  return left.size === 0 ? rows : rows.filter(({ row }) => !left.has(row));
}
