import type { CellRange } from '../cell-reference.js';
import type { CellChanges } from './cell-changes.js';
import type { FormulaElement } from './sheet-elements.js';
import type { XmlSplice } from './xml-splices.js';

/** What becomes of the formulas of a sheet. */
export interface FormulaChanges {
  splices: XmlSplice[];
  /** Whether a cell has no formula any more. */
  hasRemoved: boolean;
}

/**
 * Removes the formulas that cannot stay: those that depend on the shared formula of a corrected cell, and array
 * formulas over a corrected cell, which would overwrite it. Their cells keep the values that were last computed.
 */
export function formulaChanges(formulas: readonly FormulaElement[], changes: CellChanges): FormulaChanges {
  const lost = formulas.filter(({ row, column }) => changes.has(row, column));
  const groups = new Set(
    lost.flatMap(({ type, group, range }) =>
      type === 'shared' && range && group !== undefined ? [group] : [],
    ),
  );
  const removed = formulas.filter(
    (formula) =>
      !changes.has(formula.row, formula.column) &&
      ((formula.type === 'shared' && formula.group !== undefined && groups.has(formula.group)) ||
        (formula.type !== 'shared' && formula.range !== undefined && isOverChange(formula.range, changes))),
  );
  return {
    splices: removed.map(({ start, end }) => ({ start, end, text: '' })),
    hasRemoved: lost.length + removed.length > 0,
  };
}

function isOverChange([left, top, right, bottom]: CellRange, { byRow }: CellChanges): boolean {
  for (const [row, columns] of byRow) {
    if (row < top || row > bottom) continue;
    for (const column of columns.keys()) if (column >= left && column <= right) return true;
  }
  return false;
}
