import { type CellElement, rowCells } from './row-cells.js';
import type { Container } from './sheet-elements.js';

/** A cell that is written again: another text, or the content of another cell. */
export type CellChange = { text: string } | { copyOf: CellElement };

/** The cells that are written again, by row and column, and the cells of the rows as they are. */
export class CellChanges {
  readonly byRow = new Map<number, Map<number, CellChange>>();
  private readonly cells = new Map<number, readonly CellElement[]>();

  constructor(
    private readonly xml: string,
    private readonly rows: ReadonlyMap<number, Container>,
  ) {}

  /** The cells of a row as they are in the file. */
  cellsOf(row: number): readonly CellElement[] {
    let cells = this.cells.get(row);
    if (!cells) {
      const element = this.rows.get(row);
      cells = element ? rowCells(this.xml, element) : [];
      this.cells.set(row, cells);
    }
    return cells;
  }

  cellAt(row: number, column: number): CellElement | undefined {
    return this.cellsOf(row).find((cell) => cell.column === column);
  }

  has(row: number, column: number): boolean {
    return this.byRow.get(row)?.has(column) ?? false;
  }

  set(row: number, column: number, change: CellChange): void {
    const changes = this.byRow.get(row) ?? new Map<number, CellChange>();
    this.byRow.set(row, changes.set(column, change));
  }
}
