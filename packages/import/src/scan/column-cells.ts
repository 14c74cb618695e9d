import type { TableRow } from '@regional-presence/core';
import { isPlaceholder } from '../field/placeholder.js';
import { plainCellText } from '../field/text.js';

/** With fewer cells than this the heading of a column alone decides. */
export const MIN_CELLS = 3;

const isFilledCell = (text: string): boolean => text !== '' && !isPlaceholder(text);

/** The cells of a column in the first rows of a table. */
export class ColumnCells {
  /** Those that are not blank, and no dash or word for nothing. */
  readonly texts: readonly string[];

  constructor(
    private readonly rows: readonly TableRow[],
    private readonly index: number,
  ) {
    this.texts = rows.map((row) => plainCellText(row.cells[index])).filter(isFilledCell);
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /** The cell of a row, by the index of the row. */
  at(row: number): string {
    return plainCellText(this.rows[row]?.cells[this.index]);
  }

  /** Whether the cell of a row is no blank one, and no dash or word for nothing. */
  has(row: number): boolean {
    return isFilledCell(this.at(row));
  }

  /** Whether a share of the rows has a cell of the column. */
  isFilled(share: number): boolean {
    return this.texts.length > 0 && this.texts.length >= share * this.rows.length;
  }

  /** The share of the cells that pass a test; 0 where there are none. */
  share(test: (text: string) => boolean): number {
    return this.texts.length === 0 ? 0 : this.texts.filter(test).length / this.texts.length;
  }
}

/** The cells of all columns. */
export const columnCells = (rows: readonly TableRow[], width: number): ColumnCells[] =>
  Array.from({ length: width }, (_, index) => new ColumnCells(rows, index));
