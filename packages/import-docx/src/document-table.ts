import { SheetBuilder } from '@regional-presence/import-xlsx/internal';
import { isOn, type WordAttributes } from './document-styles.js';
import type { RunContent } from './run-text.js';
import { tableColumns } from './table-columns.js';

/** More than any table of Word has. */
const MAX_GRID_COLUMNS = 256;

interface DocumentCell {
  /** The column of the grid in which it begins, 0-based. */
  from: number;
  /** It goes on with the cell above (ECMA-376 part 1, 17.4.84). */
  continuesAbove: boolean;
  content: RunContent | undefined;
}

interface DocumentRow {
  cells: DocumentCell[];
  isHidden: boolean;
  isDeleted: boolean;
}

const positiveInteger = (text: string | undefined): number => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : 0;
};
const gridCount = (attributes: WordAttributes): number =>
  Math.min(positiveInteger(attributes['w:val']), MAX_GRID_COLUMNS);

/** The rows and cells of one table (ECMA-376 part 1, 17.4). */
export class DocumentTable {
  private readonly rows: DocumentRow[] = [];
  /** The widths of the columns of the grid, in twentieths of a point. */
  private readonly grid: number[] = [];
  private row: DocumentRow = { cells: [], isHidden: false, isDeleted: false };
  private cell: DocumentCell | undefined;
  private isInRowProperties = false;
  /** The column of the grid behind the last cell. */
  private next = 0;
  private span = 1;

  /** @param name the heading or caption before the table. */
  constructor(readonly name: string | undefined) {}

  get isBlank(): boolean {
    return !this.rows.some(({ cells }) =>
      cells.some(({ content }) => content !== undefined && content.text !== ''),
    );
  }

  open(name: string, attributes: WordAttributes): void {
    if (name === 'gridCol' && this.grid.length < MAX_GRID_COLUMNS)
      this.grid.push(positiveInteger(attributes['w:w']));
    else if (name === 'tr') this.startRow();
    else if (name === 'tc') this.startCell();
    else if (name === 'trPr') this.isInRowProperties = true;
    else if (this.isInRowProperties) this.openRowProperty(name, attributes);
    else if (this.cell) this.openCellProperty(name, attributes, this.cell);
  }

  private openRowProperty(name: string, attributes: WordAttributes): void {
    if (name === 'gridBefore') this.next += gridCount(attributes);
    else if (name === 'hidden') this.row.isHidden = isOn(attributes);
    else if (name === 'del') this.row.isDeleted = true;
  }

  private openCellProperty(name: string, attributes: WordAttributes, cell: DocumentCell): void {
    if (name === 'gridSpan') this.span = Math.max(1, gridCount(attributes));
    else if (name === 'vMerge') cell.continuesAbove = attributes['w:val'] !== 'restart';
  }

  private startRow(): void {
    this.row = { cells: [], isHidden: false, isDeleted: false };
    this.next = 0;
  }

  private startCell(): void {
    this.span = 1;
    this.cell = { from: this.next, continuesAbove: false, content: undefined };
  }

  close(name: string): void {
    if (name === 'trPr') this.isInRowProperties = false;
    else if (name === 'tr' && !this.row.isDeleted) this.rows.push(this.row);
  }

  /** Ends a cell. */
  endCell(content: RunContent): void {
    if (!this.cell) return;
    this.cell.content = content;
    this.row.cells.push(this.cell);
    this.next = Math.min(this.next + this.span, MAX_GRID_COLUMNS);
    this.cell = undefined;
  }

  toSheet(name: string | undefined): SheetBuilder {
    const sheet = new SheetBuilder(name, false);
    const columns = tableColumns(
      this.grid,
      this.rows.map(({ cells }) => cells.map(({ from }) => from)),
    );
    for (const [i, { cells, isHidden }] of this.rows.entries()) {
      for (const { from, content, continuesAbove } of cells) {
        const column = columns.get(from)!;
        sheet.moveToColumn(column);
        const { text = '', date, links = [], isStruckThrough = false } = content ?? {};
        const value = date === undefined ? text || null : { date };
        sheet.cell({
          value,
          columns: 1,
          rows: continuesAbove ? 1 : this.rowsOf(i, from),
          isStruckThrough,
          links,
        });
      }
      sheet.endRow(1, isHidden);
    }
    return sheet;
  }

  /** The number of rows over which a cell is merged. */
  private rowsOf(row: number, from: number): number {
    let end = row + 1;
    const continues = ({ cells }: DocumentRow) =>
      cells.some((cell) => cell.from === from && cell.continuesAbove);
    while (end < this.rows.length && continues(this.rows[end]!)) end++;
    return end - row;
  }
}
