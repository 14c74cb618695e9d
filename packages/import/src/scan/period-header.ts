import type { TableRow } from '@regional-presence/core';
import type { PeriodColumn } from '../column/period-column.js';
import { fieldsOfHeadings, type HeaderRow, rowTexts, searchedRows } from './header-row.js';
import { isPeriod, periodColumns } from './period-columns.js';

const YEAR_IN_TEXT = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/** The one year of a text: `2026`, `Year 2026`. */
function oneYearOf(text: string): string | undefined {
  const [year, other] = text.match(YEAR_IN_TEXT) ?? [];
  return other === undefined ? year : undefined;
}

/** The number of a week of a month: `1`, `S2`, `Week 3`, `4s`. */
const WEEK = /^(?:\p{L}{1,6}\.?\s*)?[1-6](?:\p{L}|[ªº.])?$/u;

/**
 * Headings of two rows: that of the lower one, with the year above it; of the weeks of a month that month. What is above
 * several columns is in the first of them. Where the lower one is blank, the heading is the upper one.
 */
function joinPeriodRows(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above = '', below = ''] = [upper[i], lower[i]];
    if (above !== '') last = above;
    if (below === '') return above;
    if (WEEK.test(below) && isPeriod(last)) return last;
    const year = oneYearOf(last);
    return year === undefined || oneYearOf(below) !== undefined ? below : `${below} ${year}`;
  });
}

/** Whether a header has titles: their heading, or a column without one left of the parts of the year. */
const hasTitles = (texts: readonly string[], [first]: readonly PeriodColumn[]): boolean =>
  fieldsOfHeadings(texts).has('title') || (first!.index > 0 && texts.slice(0, first!.index).includes(''));

/** The header row of a plan whose months or quarters are columns next to one of titles; years or weeks may divide it. */
export function findPeriodHeader(rows: readonly TableRow[]): HeaderRow | undefined {
  const searched = searchedRows(rows);
  for (const [index, { row }] of searched.entries()) {
    const texts = rowTexts(searched[index]!);
    const found = periodColumns(texts);
    const below = searched[index + 1];
    const both = below && texts.length > 1 ? joinPeriodRows(texts, rowTexts(below)) : [];
    const joined = periodColumns(both);
    if (joined && joined.length > (found?.length ?? 0) && hasTitles(both, joined) && !isAlone(both, below))
      return { index, height: 2, row, texts: both };
    if (found && hasTitles(texts, found)) return { index, height: 1, row, texts };
  }
  return undefined;
}

/** Whether the second of two rows has the headings of both. */
const isAlone = (both: readonly string[], below: TableRow | undefined): boolean =>
  below !== undefined && both.every((text, i) => text === (rowTexts(below)[i] ?? ''));
