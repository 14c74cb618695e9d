import type { CellRange } from '../cell-reference.js';
import { MAX_MERGED_ROWS } from '../fill-merged-cells.js';
import type { CellChanges } from './cell-changes.js';
import type { SheetCorrections } from './sheet-corrections.js';
import type { RangeElement, SheetElements } from './sheet-elements.js';
import type { XmlSplice } from './xml-splices.js';

/**
 * Divides the merged cells in which a cell is corrected: a program shows only the first of them, and import repeats
 * it in the rows below. Each of these rows gets the value that it had, as a cell of its own.
 */
export function divideMergedCells(
  { merges, mergeList }: SheetElements,
  corrections: SheetCorrections,
  changes: CellChanges,
  xml: string,
): XmlSplice[] {
  const divided = merges.filter(({ range }) => isConcerned(range, corrections, changes));
  for (const { range } of divided) copyDown(range, corrections, changes);
  if (divided.length === 0 || !mergeList) return [];
  if (divided.length === merges.length) return [{ start: mergeList.start, end: mergeList.end, text: '' }];
  const { start, contentStart } = mergeList;
  const count = String(merges.length - divided.length);
  const tag = xml.slice(start, contentStart).replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
  const removed = divided.map((merge: RangeElement) => ({ start: merge.start, end: merge.end, text: '' }));
  return [{ start, end: contentStart, text: tag }, ...removed];
}

function isConcerned(
  [left, top, right, bottom]: CellRange,
  corrections: SheetCorrections,
  changes: CellChanges,
): boolean {
  for (const [row, texts] of corrections) {
    if (row < top || row > bottom) continue;
    // The value of an emptied first row stays in the rows below. Any other emptied row shows nothing of its own.
    if (texts === 'emptied') {
      if (row === top && bottom > top) return true;
    } else if ([...texts.keys()].some((column) => column >= left && column <= right)) return true;
    // The value is repeated only in rows with another one.
    else if (row > top && isBlankRow(row, changes) !== isBlankRow(row, changes, texts)) return true;
  }
  return false;
}

function isBlankRow(
  row: number,
  changes: CellChanges,
  texts: ReadonlyMap<number, string> = new Map(),
): boolean {
  const hasOwn = changes.cellsOf(row).some(({ column, hasValue }) => hasValue && !texts.has(column));
  return !hasOwn && [...texts.values()].every((text) => text === '');
}

function copyDown(
  [left, top, , bottom]: CellRange,
  corrections: SheetCorrections,
  changes: CellChanges,
): void {
  const first = changes.cellAt(top, left);
  if (!first?.hasValue) return;
  for (let row = top + 1; row <= Math.min(bottom, top + MAX_MERGED_ROWS); row++) {
    const cells = changes.cellsOf(row);
    const isFilled =
      cells.some(({ hasValue }) => hasValue) && !cells.some((cell) => cell.column === left && cell.hasValue);
    if (isFilled && corrections.get(row) !== 'emptied' && !changes.has(row, left))
      changes.set(row, left, { copyOf: first });
  }
}
