import type { TableRow } from '@regional-presence/core';
import type { CellRange } from './cell-reference.js';

/** A merged cell is repeated in at most this many rows below its first. */
export const MAX_MERGED_ROWS = 10_000;

/** Repeats the value of a cell merged over several rows in each of them. */
export function fillMergedCells(rows: TableRow[], merges: readonly CellRange[]): void {
  if (merges.length === 0) return;
  const rowsByNumber = new Map(rows.map((row) => [row.row, row]));
  for (const [column, top, , bottom] of merges) {
    const value = rowsByNumber.get(top)?.cells[column];
    if (value === undefined || value === null) continue;
    for (let number = top + 1; number <= Math.min(bottom, top + MAX_MERGED_ROWS); number++) {
      const row = rowsByNumber.get(number);
      if (!row || row.cells.every((cell) => cell === null)) continue;
      const cells = [...row.cells];
      while (cells.length <= column) cells.push(null);
      cells[column] ??= value;
      rowsByNumber.set(number, Object.assign(row, { cells }));
    }
  }
}
