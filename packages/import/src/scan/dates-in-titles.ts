import type { Column } from '../column/column.js';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { saysWhen } from './when-fields.js';
import { hasNoYear } from './year-column.js';

/** A text up to a colon or a dash with a title behind it: `January 29: Forum`, `29 Jan – Forum`. */
const BEFORE_TITLE = /^(.{3,40}?)\s*(?::\s|：|\s[-–—]\s)\s*(.*)$/su;

/** A title has a word at least. */
const WORD_OF_TITLE = /\p{L}{3}|\p{Script=Han}{2}/u;

/** The share of titles that begin with a date, and of years that are one. */
const MOST_ROWS_DATED = 0.8;

/** The date with which a title begins: `January 29: Forum` → `January 29`, `11/09/24: Talk` → `11/09/24`. */
export function dateBeforeTitle(title: string): string | undefined {
  const [, date, rest] = BEFORE_TITLE.exec(title) ?? [];
  if (date === undefined || !/\p{N}/u.test(date) || !isDate(date)) return undefined;
  return WORD_OF_TITLE.test(rest!) && !isDate(rest!) ? date : undefined;
}

/**
 * Marks the column of titles that begin with the date, in a table that has no other: with its year, or where the table has
 * a column of years.
 */
export function markDatesInTitles(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const title = columns.findIndex(({ field }) => field === 'title');
  const year = columns.findIndex(({ field }) => field === 'year');
  if (title < 0 || columns.some(({ field }) => saysWhen(field))) return;
  const hasYears = year >= 0 && cells[year]!.share((text) => /^\d{4}$/.test(text)) >= MOST_ROWS_DATED;
  const isDated = (text: string) => {
    const date = dateBeforeTitle(text);
    return date !== undefined && hasNoYear(date) === hasYears;
  };
  if (cells[title]!.share(isDated) >= MOST_ROWS_DATED && (hasYears || year < 0))
    columns[title]!.beginsWithDate = true;
}
