import type { Column } from '../column/column.js';
import { isClock, isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { saysWhen } from './when-fields.js';
import { hasNoYear } from './year-column.js';

/** What may stand between the date and the title, or in a date: `January 29: Forum`, `29 May – 2 June 2025: Forum`. */
const SEPARATOR = /\s*(?::\s|：|\s[-–—]\s)\s*/gu;

/** What stands longer before a title is no date. */
const MAX_LENGTH_BEFORE_TITLE = 90;

/** Words that a date or a time at the beginning of a text has at most. */
const MAX_DATE_WORDS = 5;

/** A title has a word at least. */
const WORD_OF_TITLE = /\p{L}{3}|\p{Script=Han}{2}/u;

/** The share of titles that begin with a date, and of years that are one. */
const MOST_ROWS_DATED = 0.8;

const isDateOrTime = (text: string): boolean => isDate(text) || isClock(text);

/** Whether a text begins with a date or a time that has words behind it: `7 May 2025 Forum`; not `2026 outlook`. */
function continuesDate(text: string): boolean {
  if (!/\p{N}/u.test(text.slice(0, 30)) || /^\d{4}\s/.test(text)) return false;
  const words = text.split(/\s+/, MAX_DATE_WORDS);
  const begins = words.map((_, i) => words.slice(0, i + 1).join(' '));
  return begins.some((begin) => isDateOrTime(begin.replace(/[:,;]$/, '')));
}

/**
 * The date with which a title begins, whole: `January 29: Forum` → `January 29`, `5 May – 7 May 2025: Forum` → `5 May – 7
 * May 2025`, `12 June 2025 - 10:00 - Forum` → `12 June 2025 - 10:00`. None where a part of it would be left to the title.
 */
export function dateBeforeTitle(title: string): string | undefined {
  let date: string | undefined;
  /** Where that begins which stands behind the last separator. */
  let from = 0;
  for (const { 0: separator, index } of title.matchAll(SEPARATOR)) {
    // What does not go on with a date is the title.
    if (index > MAX_LENGTH_BEFORE_TITLE || (date !== undefined && !isDateOrTime(title.slice(from, index))))
      break;
    const text = title.slice(0, index);
    if (/\p{N}/u.test(text) && isDate(text)) [date, from] = [text, index + separator.length];
    else if (date !== undefined) return undefined;
    if (date !== undefined && !/[-–—]/.test(separator)) break;
  }
  const rest = title.slice(from);
  const isWhole = WORD_OF_TITLE.test(rest) && !isDate(rest) && !continuesDate(rest);
  return isWhole ? date : undefined;
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
