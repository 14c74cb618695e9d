import type { Cell, TableRow } from '@regional-presence/core';
import { fillMergedCells } from './fill-merged-cells.js';

/** Columns beyond it are ignored; it is the limit of spreadsheet programs. */
const MAX_SHEET_COLUMNS = 16_384;

/** A row that is repeated more often is given so often. */
const MAX_REPEATED_ROWS = 10_000;

/** All rows of a sheet have at most this many cells, against small files with huge repetitions. */
const MAX_SHEET_CELLS = 20_000_000;

/** A cell as it is read. */
export interface SheetCell {
  value: Cell;
  /** The number of columns in which it is repeated. */
  columns: number;
  /** The number of rows over which it is merged. */
  rows: number;
  isStruckThrough: boolean;
  links: readonly string[];
}

/** Builds a sheet from its rows and cells in their order. Blank cells and rows are counted and not kept. */
export class SheetBuilder {
  readonly hiddenRows: number[] = [];
  private readonly rows: TableRow[] = [];
  private readonly merges: [left: number, top: number, right: number, bottom: number][] = [];
  private row = 1;
  private cells: Cell[] = [];
  private column = 0;
  private struckThrough: number[] = [];
  private links: { cell: number; target: string }[] = [];
  private cellCount = 0;
  /** Whether rows were left out because there are too many cells. */
  isTooLarge = false;

  constructor(
    /** The name of the sheet, if it has one. */
    readonly name: string | undefined,
    public isHidden: boolean,
  ) {}

  cell({ value, columns, rows, isStruckThrough, links }: SheetCell): void {
    const end = Math.min(this.column + columns, MAX_SHEET_COLUMNS);
    if (value !== null && value !== '') {
      for (let i = this.column; i < end; i++) this.cells[i] = value;
      if (isStruckThrough) this.struckThrough.push(this.column);
      for (const target of links) this.links.push({ cell: this.column, target });
      if (rows > 1) this.merges.push([this.column, this.row, this.column, this.row + rows - 1]);
    }
    this.column = Math.max(this.column, end);
  }

  /** Leaves out rows before a row. @param number 1-based; of a row that was given already, nothing is done. */
  moveToRow(number: number): void {
    this.row = Math.max(this.row, number);
  }

  /** Leaves out cells before a column. @param column 0-based. */
  moveToColumn(column: number): void {
    this.column = Math.max(this.column, column);
  }

  /** Ends a row. */
  endRow(repeated: number, isHidden: boolean): void {
    const cells = Array.from(this.cells, (cell) => cell ?? null);
    const isBlank = cells.length === 0;
    const count = isBlank ? 0 : Math.min(repeated, MAX_REPEATED_ROWS);
    for (let i = 0; i < count && !this.isTooLarge; i++) this.addRow(this.row + i, cells, isHidden);
    this.row += repeated;
    this.cells = [];
    this.column = 0;
    this.struckThrough = [];
    this.links = [];
  }

  private addRow(number: number, cells: readonly Cell[], isHidden: boolean): void {
    this.cellCount += cells.length;
    this.isTooLarge = this.cellCount > MAX_SHEET_CELLS;
    const row: TableRow = { row: number, cells };
    if (this.struckThrough.length > 0) row.struckThrough = this.struckThrough;
    if (this.links.length > 0) row.links = this.links;
    if (isHidden) this.hiddenRows.push(number);
    this.rows.push(row);
  }

  /** The rows, with the value of a merged cell in each of its rows. */
  finish(): TableRow[] {
    fillMergedCells(this.rows, this.merges);
    return this.rows;
  }
}
