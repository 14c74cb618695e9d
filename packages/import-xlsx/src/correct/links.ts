import { type CellRange, cellRangeReference } from '../cell-reference.js';
import { MAX_CELLS_PER_LINK } from '../hyperlinks.js';
import type { CellChanges } from './cell-changes.js';
import type { SheetElements } from './sheet-elements.js';
import type { XmlSplice } from './xml-splices.js';

/** Removes the links of changed cells: they belong to the text that was there. Other cells of a range keep theirs. */
export function linkSplices(
  xml: string,
  { links, linkList }: SheetElements,
  changes: CellChanges,
): XmlSplice[] {
  let removed = 0;
  const splices = links.flatMap(({ start, end, range }): XmlSplice[] => {
    const rest = rangesWithout(range, changes);
    if (rest.length === 1 && rest[0] === range) return [];
    if (rest.length === 0) removed++;
    const element = xml.slice(start, end);
    const text = rest.map((part) =>
      element.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${cellRangeReference(part)}"`),
    );
    return [{ start, end, text: text.join('') }];
  });
  return linkList && removed === linkList.count ? [{ ...linkList, text: '' }] : splices;
}

const sizeOf = ([left, top, right, bottom]: CellRange): number => (right - left + 1) * (bottom - top + 1);

/** The parts of a range without the changed cells. */
function rangesWithout(range: CellRange, changes: CellChanges): CellRange[] {
  let parts: CellRange[] = [range];
  // Import ignores the link of a larger range, and would read those of its parts.
  if (sizeOf(range) > MAX_CELLS_PER_LINK) return parts;
  for (const [row, columns] of changes.byRow)
    for (const column of columns.keys())
      parts = parts.flatMap((part) => rangesWithoutCell(part, column, row));
  return parts;
}

/** What is above, left, right and below of a cell. */
function rangesWithoutCell(range: CellRange, column: number, row: number): CellRange[] {
  const [left, top, right, bottom] = range;
  if (column < left || column > right || row < top || row > bottom) return [range];
  const around: CellRange[] = [
    [left, top, right, row - 1],
    [left, row, column - 1, row],
    [column + 1, row, right, row],
    [left, row + 1, right, bottom],
  ];
  return around.filter(([l, t, r, b]) => l <= r && t <= b);
}
