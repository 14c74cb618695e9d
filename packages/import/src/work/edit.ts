import type { Cell, Problem, Table, TableRow } from '@regional-presence/core';
import { editStale, rowDropped } from '@regional-presence/core/internal';

import { indexOfColumn } from '../column/match-columns.js';
import { cellText } from '../field/text.js';
import { type CorrectedRow, printOfRow, rowPrint } from '../sheet/row-print.js';
import { placeOfRow, type RowRef } from './row-ref.js';

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

/** What happens while a table is edited. */
export interface EditObserver {
  problem(found: Problem): void;
  /** Called for each edit that was not applied. Default: it is a problem. */
  stale?(edit: Edit): void;
  /** Called for each cell that was corrected, with its row as it is numbered now. */
  corrected?(edit: CellEdit, row: TableRow): void;
  /** Called for each row that is left out. */
  dropped?(row: TableRow): void;
}

/**
 * A table with corrected cells. Its rows are gathered first, since a row that moved may be anywhere. An edit whose
 * cell is no longer what it was, and whose row is found nowhere else, is not applied and reported.
 *
 * @param edits those of the file and sheet.
 */
export function editedTable(table: Table, edits: readonly Edit[], observer: EditObserver): Table {
  return {
    ...table,
    async *rows() {
      const rows: TableRow[] = [];
      for await (const batch of table.rows()) rows.push(...batch);
      const edited = applyEdits(rows, edits);
      for (const edit of edited.stale)
        if (observer.stale) observer.stale(edit);
        else observer.problem(staleEdit(edit));
      for (const { edit, row } of edited.applied) {
        if (!isRowDrop(edit)) {
          observer.corrected?.(edit, row);
          continue;
        }
        observer.problem(rowDropped({}, placeOfRow({ ...edit, row: row.row })));
        observer.dropped?.(row);
      }
      yield edited.rows;
    },
  };
}

/** Rows with edits that were made one after the other. */
export interface EditedRows {
  /** The rows that are left, with their corrections. */
  rows: TableRow[];
  /** The edits that changed something, each with the row that it was made in. */
  applied: { edit: Edit; row: TableRow }[];
  /** The edits whose row was not found as it was. */
  stale: Edit[];
}

/**
 * The rows with their edits, made one after the other. One whose cell is not yet as it was is tried again after the
 * others: it may correct what one of them wrote.
 */
export function applyEdits(rows: readonly TableRow[], edits: readonly Edit[]): EditedRows {
  const current: (TableRow | undefined)[] = [...rows];
  const result: EditedRows = { rows: [], applied: [], stale: [] };
  const finder = new RowFinder(rows);
  let pending = edits;
  do {
    result.stale = pending.filter((edit) => !applyEdit(edit, finder, current, result.applied));
    if (result.stale.length === pending.length) break;
    pending = result.stale;
  } while (pending.length > 0);
  result.rows = current.filter((row) => row !== undefined);
  return result;
}

/** Makes an edit. @returns whether its row was found as it was. */
function applyEdit(
  edit: Edit,
  finder: RowFinder,
  current: (TableRow | undefined)[],
  applied: EditedRows['applied'],
): boolean {
  const index = finder.find(edit, current);
  const row = index === undefined ? undefined : current[index];
  if (index === undefined || !row) return false;
  if (!isRowDrop(edit) && row.cells[indexOfColumn(edit.column)] === edit.to) return true;
  applied.push({ edit, row });
  current[index] = isRowDrop(edit) ? undefined : correctedRow(row, edit);
  return true;
}

function correctedRow(row: TableRow, edit: CellEdit): CorrectedRow {
  const cells: Cell[] = [...row.cells];
  const index = indexOfColumn(edit.column);
  while (cells.length <= index) cells.push('');
  cells[index] = edit.to;
  const links = row.links?.filter(({ cell }) => cell !== index);
  return { ...row, cells, print: printOfRow(row), ...(links ? { links } : {}) };
}

/** A sheet has no more columns: the column `ZZZZZZZ` of an edit is no cell. */
const MAX_EDITED_COLUMNS = 16_384;

/** Finds the rows of edits: by their print, or, for an edit without one, by their number. */
class RowFinder {
  private readonly byNumber = new Map<number, number>();
  private byPrint: Map<string, number[]> | undefined;

  constructor(private readonly rows: readonly TableRow[]) {
    for (const [index, { row }] of rows.entries()) if (!this.byNumber.has(row)) this.byNumber.set(row, index);
  }

  /**
   * The index of the row of an edit. A row of another print is another row, unless it has the corrected text already:
   * then the file was saved with the correction.
   *
   * @param current the rows as earlier edits left them.
   */
  find(edit: Edit, current: readonly (TableRow | undefined)[]): number | undefined {
    if (!isRowDrop(edit) && !(indexOfColumn(edit.column) < MAX_EDITED_COLUMNS)) return undefined;
    const index = this.byNumber.get(edit.row);
    if (edit.print === undefined)
      return index !== undefined && hasText(current[index], edit) ? index : undefined;
    const printed = this.prints().get(edit.print) ?? [];
    const found = printed.filter((each) => hasText(current[each], edit));
    if (found.length > 1) return found.find((each) => this.rows[each]!.row === edit.row);
    if (found.length === 1) return found[0];
    return index !== undefined && printed.length === 0 && isCorrected(current[index], edit)
      ? index
      : undefined;
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

const textOfColumn = ({ cells }: TableRow, column: string): string =>
  cellText(cells[indexOfColumn(column)]).text;

/** Whether the cell of an edit has the corrected text already. */
const isCorrected = (row: TableRow | undefined, edit: Edit): boolean =>
  row !== undefined && !isRowDrop(edit) && textOfColumn(row, edit.column) === cellText(edit.to).text;

/** Whether the cell of an edit has the text before the correction, or the corrected one already. */
const hasText = (row: TableRow | undefined, edit: Edit): boolean =>
  row !== undefined &&
  (isRowDrop(edit) || textOfColumn(row, edit.column) === cellText(edit.from).text || isCorrected(row, edit));

/** The problem that an edit was not applied. */
export function staleEdit(edit: Edit): Problem {
  const place = placeOfRow(edit);
  if (isRowDrop(edit)) return editStale({}, place);
  const column = { letter: edit.column, name: '' };
  return editStale({ value: edit.from, replacement: edit.to }, { ...place, column });
}
