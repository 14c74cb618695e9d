import type { Cell, TableRow } from '@regional-presence/core';
import { plainCellText } from '../field/text.js';
import type { SheetLayout } from '../plan/sheet-layout.js';

/** Fills blank cells of columns that a mapping declares to hold the value above: a year in the first row of a group. */
export class FillDown {
  private readonly above = new Map<number, Cell>();
  private readonly indexes: readonly number[];

  constructor({ columns, width }: SheetLayout) {
    this.indexes = columns.slice(0, width).flatMap(({ fillDown, index }) => (fillDown ? [index] : []));
  }

  /** The row with its blank cells filled. */
  fill(row: TableRow): TableRow {
    if (this.indexes.length === 0 || row.problem) return row;
    let cells: Cell[] | undefined;
    for (const index of this.indexes) {
      const cell = row.cells[index];
      if (plainCellText(cell) !== '') this.above.set(index, cell!);
      else if (this.above.has(index)) {
        cells ??= [...row.cells];
        while (cells.length < index) cells.push('');
        cells[index] = this.above.get(index)!;
      }
    }
    return cells ? { ...row, cells } : row;
  }
}
