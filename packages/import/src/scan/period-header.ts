import type { TableRow } from '@regional-presence/core';
import { fieldsOfHeadings, type HeaderRow, MAX_SEARCHED_ROWS, rowTexts } from './header-row.js';
import { periodColumns } from './period-columns.js';

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/** The one year of a text: `2026`, `Year 2026`. */
function yearOf(text: string): string | undefined {
  const [year, other] = text.match(YEAR) ?? [];
  return other === undefined ? year : undefined;
}

/**
 * Headings of two rows: that of the lower one, with the year above it. A year is in the first of the columns that it is
 * for. Where the lower one is blank, the heading is the upper one.
 */
function withYearsAbove(upper: readonly string[], lower: readonly string[]): string[] {
  let year: string | undefined;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above = '', below = ''] = [upper[i], lower[i]];
    if (above !== '') year = yearOf(above);
    if (below === '') return above;
    return year === undefined || yearOf(below) !== undefined ? below : `${below} ${year}`;
  });
}

/** The header row of a plan whose months or quarters are columns next to one of titles; the years may be above them. */
export function findPeriodHeader(rows: readonly TableRow[]): HeaderRow | undefined {
  const searched = rows.slice(0, MAX_SEARCHED_ROWS);
  for (const [index, current] of searched.entries()) {
    const lower = rowTexts(current);
    const found = periodColumns(lower);
    const before = searched[index - 1];
    const upper = before ? rowTexts(before) : [];
    const both = withYearsAbove(upper, lower);
    const isTwoRows = upper.length > 1 && (both.some((text, i) => text !== (lower[i] ?? '')) || !found);
    if (isTwoRows && periodColumns(both) && fieldsOfHeadings(both).has('title'))
      return { index: index - 1, height: 2, row: before!.row, texts: both };
    if (found && fieldsOfHeadings(lower).has('title'))
      return { index, height: 1, row: current.row, texts: lower };
  }
  return undefined;
}
