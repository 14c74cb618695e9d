import type { TableRow } from '@regional-presence/core';
import { rowTexts } from './header-row.js';

/** A year that is no part of a date, of a range of years or of a longer number: `Plan 2027`, not `15.11.2026`. */
const YEAR_OF_TITLE = /(?<![\p{N}.,/–-]\s?)(?:19|20)\d\d(?!\s?[\p{N}/–-]|[.,]\p{N})/gu;
const ANY_YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/** Longer texts above a table are notes. */
const MAX_SHEET_TITLE_LENGTH = 120;

/**
 * The one year that the title above a table has: `Events 2027` → `2027`.
 *
 * @returns `undefined` if there is none, or several.
 */
export function yearAbove(rows: readonly TableRow[]): string | undefined {
  const years = new Set<string>();
  for (const text of rows.flatMap(rowTexts)) {
    if (text.length > MAX_SHEET_TITLE_LENGTH) continue;
    const alone = text.match(YEAR_OF_TITLE) ?? [];
    // `2026/27` and `2026-2027` are the years of another count.
    if (alone.length > 0 && text.match(ANY_YEAR)!.length > alone.length) return undefined;
    for (const year of alone) years.add(year);
  }
  const [year, other] = years;
  return other === undefined ? year : undefined;
}
