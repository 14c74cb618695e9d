import type { TableRow } from '@regional-presence/core';
import { type CellRange, parseCellRange } from './cell-reference.js';
import { relationshipId } from './workbook.js';

/** A hyperlink of a range of cells (ECMA-376 part 1, 18.3.1.47). */
export interface Hyperlink {
  range: CellRange;
  target: string;
}

/** A hyperlink over a larger range is ignored: it is not meant for the single cells. */
export const MAX_CELLS_PER_LINK = 1_000;

/** `HYPERLINK("https://a.example","Register")` → its target, and its text if that is a literal. */
export function hyperlinkOfFormula(
  formula: string,
): { target: string; text: string | undefined } | undefined {
  const [, target, text] =
    /^\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*(?:,\s*"((?:[^"]|"")*)"\s*\)|,|\))/i.exec(formula) ?? [];
  return target === undefined
    ? undefined
    : { target: unescapeQuotes(target), text: text && unescapeQuotes(text) };
}

/** `see ""more""` → `see "more"`. */
const unescapeQuotes = (text: string): string => text.replaceAll('""', '"');

/** The link of a `hyperlink` element; `undefined` if it leads to a place in the workbook itself. */
export function hyperlinkOfElement(
  attributes: Record<string, string>,
  targets: ReadonlyMap<string, string>,
): Hyperlink | undefined {
  const { ref, location } = attributes;
  const relation = relationshipId(attributes);
  const target = relation === undefined ? undefined : targets.get(relation);
  if (!ref || !target) return undefined;
  return { range: parseCellRange(ref), target: location ? `${target}#${location}` : target };
}

/** Adds each link to the rows of its range, on the cells that have a value. */
export function addLinksToRows(rows: readonly TableRow[], links: readonly Hyperlink[]): void {
  if (links.length === 0) return;
  const rowsByNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { range, target } of links) {
    const [left, top, right, bottom] = range;
    if ((right - left + 1) * (bottom - top + 1) > MAX_CELLS_PER_LINK) continue;
    for (let number = top; number <= bottom; number++) {
      const row = rowsByNumber.get(number);
      for (let cell = left; row && cell <= right; cell++)
        if (hasValue(row, cell)) row.links = [...(row.links ?? []), { cell, target }];
    }
  }
}

const hasValue = ({ cells }: TableRow, cell: number): boolean =>
  cells[cell] !== null && cells[cell] !== undefined;
