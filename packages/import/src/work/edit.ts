import type { Cell, Problem, Table, TableRow } from '@regional-presence/core';
import { editStale, hash53 } from '@regional-presence/core/internal';

import { columnIndex } from '../column/match-columns.js';
import { cellText } from '../field/text.js';

/** A row of an imported file. */
export interface RowRef {
  /** The name of the file. */
  file: string;
  /** The sheet of a workbook. */
  sheet?: string | undefined;
  /** The number of the row, 1-based as in a spreadsheet. */
  row: number;
  /** What {@link rowPrint} gives for the row, by which it is found if it moved. */
  print?: string | undefined;
}

/** A corrected cell. */
export interface CellEdit extends RowRef {
  /** The letter of the column: `D`. */
  column: string;
  /** The text of the cell before the correction. Where it is another one, the edit is stale. */
  from: string;
  to: string;
  /** When it was made, ISO 8601. Not used by the import. */
  at?: string | undefined;
  /** Edits that were made together. Not used by the import. */
  group?: string | undefined;
}

/** A row that is left out. */
export interface RowDrop extends RowRef {
  drop: true;
  at?: string | undefined;
  group?: string | undefined;
}

/** A correction of a file: of a cell, or a row that is left out. */
export type Edit = CellEdit | RowDrop;

export const isRowDrop = (edit: Edit): edit is RowDrop => 'drop' in edit;

/**
 * A fingerprint of a row's cells, by which edits and decisions find a row that moved.
 *
 * @example
 * rowPrint(['Forum', '5 May 2027']) === rowPrint([' Forum', '5 May 2027', '']); // true
 */
export function rowPrint(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => cellText(cell).text);
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return hash53(texts.join('\u0001')).toString(36);
}

/** A row after its edits; `dropped` where an edit leaves it out. */
export interface EditedRow extends TableRow {
  dropped?: true;
}

/**
 * A table with corrected cells. Its rows are gathered first, since a row that moved may be anywhere. An edit whose
 * cell is no longer what it was, and whose row is found nowhere else, is not applied and reported.
 *
 * @param edits those of the file and sheet.
 */
export function editedTable(table: Table, edits: readonly Edit[], report: (problem: Problem) => void): Table {
  return {
    ...table,
    async *rows() {
      const rows: TableRow[] = [];
      for await (const batch of table.rows()) rows.push(...batch);
      yield applyEdits(rows, edits, report);
    },
  };
}

function applyEdits(
  rows: readonly TableRow[],
  edits: readonly Edit[],
  report: (problem: Problem) => void,
): EditedRow[] {
  const result: EditedRow[] = [...rows];
  const finder = new RowFinder(rows);
  for (const edit of edits) {
    const index = finder.find(edit);
    if (index === undefined) report(staleProblem(edit));
    else result[index] = applyEdit(result[index]!, edit);
  }
  return result;
}

function applyEdit(row: EditedRow, edit: Edit): EditedRow {
  if (isRowDrop(edit)) return { ...row, dropped: true };
  const cells: Cell[] = [...row.cells];
  const index = columnIndex(edit.column);
  while (cells.length <= index) cells.push('');
  cells[index] = edit.to;
  const links = row.links?.filter(({ cell }) => cell !== index);
  return { ...row, cells, ...(links ? { links } : {}) };
}

/** Finds the rows of edits: by their number, or, if they moved, by their print. */
export class RowFinder {
  private readonly byNumber = new Map<number, number>();
  private byPrint: Map<string, number[]> | undefined;

  constructor(private readonly rows: readonly TableRow[]) {
    for (const [index, { row }] of rows.entries()) this.byNumber.set(row, index);
  }

  find(edit: Edit): number | undefined {
    const index = this.byNumber.get(edit.row);
    if (index !== undefined && this.isRowOf(edit, index)) return index;
    if (edit.print === undefined) return undefined;
    const found =
      this.prints()
        .get(edit.print)
        ?.filter((each) => this.isRowOf(edit, each)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  private isRowOf(edit: Edit, index: number): boolean {
    const { cells } = this.rows[index]!;
    if (isRowDrop(edit)) return edit.print === undefined || rowPrint(cells) === edit.print;
    return cellText(cells[columnIndex(edit.column)]).text === edit.from.trim();
  }

  private prints(): ReadonlyMap<string, number[]> {
    if (this.byPrint) return this.byPrint;
    this.byPrint = new Map();
    for (const [index, { cells }] of this.rows.entries()) {
      const print = rowPrint(cells);
      const known = this.byPrint.get(print);
      if (known) known.push(index);
      else this.byPrint.set(print, [index]);
    }
    return this.byPrint;
  }
}

export function staleProblem(edit: Edit): Problem {
  const { file, sheet, row } = edit;
  const place = { file, ...(sheet === undefined ? {} : { sheet }), row };
  if (isRowDrop(edit)) return editStale({}, place);
  const column = { letter: edit.column, name: '' };
  return editStale({ value: edit.from, replacement: edit.to }, { ...place, column });
}
