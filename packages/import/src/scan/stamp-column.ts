import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { namesOtherDate } from '../column/heading-grammar.js';
import type { ColumnCells } from './column-cells.js';
import { firstKnownDay, wholeDayOf } from './known-days.js';
import { hasNoYear } from './year-column.js';

/** How the cells of a column of years are written that are the times at which rows were entered: its hint. */
export const TIME_OF_ENTRY = 'time-of-entry';

/** Rows that show of which year the dates are. */
const MIN_STAMPS = 3;

/** An event is at most this many days after it was entered. */
const MAX_DAYS_AHEAD = 183;

/** The day of a text, as a number; of a date without a year in the first year in which it is not before another day. */
function dayAfterEntry(text: string, from?: string): number | undefined {
  const within =
    from === undefined
      ? {}
      : { reportingPeriod: `${from}/${Number(from.slice(0, 4)) + 1}${from.slice(4, 7)}` };
  return firstKnownDay(parseDate(text, within).periods[0]);
}

/** Whether each date without a year is soon after the time at which its row was entered. */
function areSoonAfter(dates: ColumnCells, stamps: ColumnCells): boolean {
  const rows = Array.from({ length: dates.rowCount }, (_, row) => row).filter((row) => dates.has(row));
  return (
    rows.length >= MIN_STAMPS &&
    rows.every((row) => {
      const stamp = wholeDayOf(stamps.at(row));
      if (stamp === undefined || !hasNoYear(dates.at(row))) return false;
      const [entered, day] = [dayAfterEntry(stamp)!, dayAfterEntry(dates.at(row), stamp)];
      return day !== undefined && day >= entered && day - entered <= MAX_DAYS_AHEAD;
    })
  );
}

/** The one column of the times at which rows were entered, if the dates of all rows are soon after them: `Timestamp`. */
export function columnOfStamps(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
): number | undefined {
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date < 0 || columns.some(({ field }) => field === 'year')) return undefined;
  const found = columns.findIndex(
    ({ name, field, isDeclared, hint }, i) =>
      field === undefined &&
      !isDeclared &&
      hint === undefined &&
      namesOtherDate(name) &&
      areSoonAfter(cells[date]!, cells[i]!),
  );
  return found < 0 ? undefined : found;
}
