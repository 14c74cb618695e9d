import type { TableRow } from '@regional-presence/core';
import { type Range, rangeOf } from './cell-reference.js';
import { relationOf } from './workbook.js';

/** A cell, or a range of them, and where it leads (ECMA-376 part 1, 18.3.1.47). */
export interface Hyperlink {
  cells: Range;
  target: string;
}

/** A link over more cells than this is no link of theirs. */
const CELLS_OF_A_LINK = 1_000;

/** `HYPERLINK("https://a.example","Register")`: its target, and its text where that stands in it. */
export function linkOfFormula(formula: string): { target: string; text: string | undefined } | undefined {
  const [, target, text] =
    /^\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*(?:,\s*"((?:[^"]|"")*)"\s*\)|,|\))/i.exec(formula) ?? [];
  return target === undefined ? undefined : { target: unquoted(target), text: text && unquoted(text) };
}

const unquoted = (text: string): string => text.replaceAll('""', '"');

/** A link of a relationship, or `undefined` where it leads to a place in the workbook itself. */
export function hyperlinkOf(
  attributes: Record<string, string>,
  targets: ReadonlyMap<string, string>,
): Hyperlink | undefined {
  const { ref, location } = attributes;
  const relation = relationOf(attributes);
  const target = relation === undefined ? undefined : targets.get(relation);
  if (!ref || !target) return undefined;
  return { cells: rangeOf(ref), target: location ? `${target}#${location}` : target };
}

/** Puts links on the rows of their cells. */
export function addLinks(rows: readonly TableRow[], links: readonly Hyperlink[]): void {
  if (links.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { cells, target } of links) {
    const [left, top, right, bottom] = cells;
    if ((right - left + 1) * (bottom - top + 1) > CELLS_OF_A_LINK) continue;
    for (let number = top; number <= bottom; number++) {
      const row = byNumber.get(number);
      for (let cell = left; row && cell <= right; cell++)
        if (isWritten(row, cell)) row.links = [...(row.links ?? []), { cell, target }];
    }
  }
}

const isWritten = ({ cells }: TableRow, cell: number): boolean =>
  cells[cell] !== null && cells[cell] !== undefined;
