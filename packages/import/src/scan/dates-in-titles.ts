import type { Column } from '../column/column.js';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { saysWhen } from './when-fields.js';
import { hasNoYear } from './year-column.js';

/** A text up to a colon or a dash with a title behind it: `January 29: Forum`, `29 Jan – Forum`. */
const BEFORE_TITLE = /^(.{3,24}?)\s*(?::\s|：|\s[-–—]\s)\s*(.*)$/su;

/** A title has a word at least. */
const WORD_OF_TITLE = /\p{L}{3}|\p{Script=Han}{2}/u;

/** The share of titles that begin with a date, and of years that are one. */
const MOST_ROWS_DATED = 0.8;

/** The day and month, without a year, with which a title begins: `January 29: Forum` → `January 29`. */
export function dateBeforeTitle(title: string): string | undefined {
  const [, date, rest] = BEFORE_TITLE.exec(title) ?? [];
  if (date === undefined || !/\p{N}/u.test(date) || !hasNoYear(date) || !isDate(date)) return undefined;
  return WORD_OF_TITLE.test(rest!) && !isDate(rest!) ? date : undefined;
}

/** Marks the column of titles that begin with the date, in a table that has the year and no other date. */
export function markDatesInTitles(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const title = columns.findIndex(({ field }) => field === 'title');
  const year = columns.findIndex(({ field }) => field === 'year');
  if (title < 0 || year < 0 || columns.some(({ field }) => saysWhen(field))) return;
  const isDated = cells[title]!.share((text) => dateBeforeTitle(text) !== undefined) >= MOST_ROWS_DATED;
  if (isDated && cells[year]!.share((text) => /^\d{4}$/.test(text)) >= MOST_ROWS_DATED)
    columns[title]!.beginsWithDate = true;
}
