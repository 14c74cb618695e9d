import { parsePeriod } from '@regional-presence/core/period';
import { type DayMonthOrder, parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import type { ColumnCells } from './column-cells.js';
import { areDaysOfGroups, MAX_ROWS_OF_GROUPS } from './day-groups.js';
import { hasNoYear } from './year-column.js';

/** Fewer blank cells may be blank for another reason. */
const MIN_BLANK = 3;

const YEAR = /^(?:19|20)\d\d$/;

/** The month of a cell, with its year: `Janvier 2026` → `2026-01`. */
const monthWithYear = memoize((text: string): string | undefined => {
  const [period, other] = parseDate(text).periods;
  return other === undefined && /^\d{4}-\d\d$/.test(period ?? '') ? period : undefined;
});

/** The first day of a date in a year that another cell gives it: `31 janvier`, `2026` → `2026-01-31`. */
function firstDayIn(text: string, year: string, order?: DayMonthOrder): string | undefined {
  const { periods } = parseDate(text, { reportingPeriod: year, ...(order ? { order } : {}) });
  const start = periods[0] === undefined ? undefined : parsePeriod(periods[0])?.start;
  return start?.month === undefined ? undefined : periods[0]!.split('/')[0];
}

/** The dates without a year of the rows of a table, with the cell that holds for their group. */
function* datesOfGroups(
  groups: ColumnCells,
  dates: ColumnCells,
): Iterable<{ text: string; group: string; isBlank: boolean }> {
  let group = '';
  for (let row = 0; row < groups.rowCount; row++) {
    const own = groups.at(row);
    if (own !== '') group = own;
    const text = dates.at(row);
    if (text !== '' && hasNoYear(text)) yield { text, group, isBlank: own === '' };
  }
}

/** Whether days are in their order: none is before the one above it, or none after it. */
const areSorted = (days: readonly string[]): boolean =>
  days.every((day, i) => i === 0 || days[i - 1]! <= day) ||
  days.every((day, i) => i === 0 || days[i - 1]! >= day);

/** Whether the months of a column are those of the dates in the rows of their groups. */
const areMonthsOfGroups = (texts: readonly { text: string; group: string }[]): boolean =>
  texts.every(({ text, group }) => {
    const month = monthWithYear(group);
    return month !== undefined && firstDayIn(text, month.slice(0, 4))?.startsWith(month) === true;
  });

/** Whether the years of a column bring the dates in the rows of their groups into order, whichever order day and month have. */
function areYearsOfGroups(texts: readonly { text: string; group: string }[]): boolean {
  if (!texts.every(({ group }) => YEAR.test(group))) return false;
  const areInOrder = (order: DayMonthOrder) => {
    const days = texts.flatMap(({ text, group }) => firstDayIn(text, group, order) ?? []);
    return days.length === texts.length && areSorted(days);
  };
  return areInOrder('dmy') || areInOrder('mdy');
}

/**
 * The column of which a cell holds for the blank cells below it: days in the first row of each group; months with their
 * year, or years, in the first row of each group of dates without a year. The dates are of the months of their groups, or
 * in order with their years.
 *
 * @param rowCount the number of rows that were seen, blank ones among them.
 * @returns its index.
 */
export function columnOfGroups(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  rowCount: number,
): number | undefined {
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date < 0) return undefined;
  const isFree = !columns[date]!.isDeclared && columns[date]!.fillDown === undefined;
  if (isFree && rowCount < MAX_ROWS_OF_GROUPS && areDaysOfGroups(cells, cells[date]!)) return date;
  const found = columns.findIndex(({ field, isDeclared }, i) => {
    if ((field !== 'month' && field !== 'year') || isDeclared || cells[i]!.isFilled(1)) return false;
    const dates = [...datesOfGroups(cells[i]!, cells[date]!)];
    if (dates.filter(({ isBlank }) => isBlank).length < MIN_BLANK || dates[0]!.group === '') return false;
    return field === 'month'
      ? areMonthsOfGroups(dates)
      : rowCount < MAX_ROWS_OF_GROUPS && areYearsOfGroups(dates);
  });
  return found < 0 ? undefined : found;
}
