import { parseDate } from '@regional-presence/dates';
import type { PeriodColumn } from '../column/period-column.js';
import { memoize } from '../field/memoize.js';

/** How the cells of a month are written where they are days: the hint of its column. */
export const DAYS_OF_MONTH = 'days';

/** Fewer months or quarters next to each other are no plan. */
const MIN_PERIOD_COLUMNS = 3;

const MAX_PERIOD_LENGTH = 24;

/** A year that a heading without one is read with. */
const HEADING_YEAR = 2001;

const MONTHS_OR_SPAN = /^(\d{4})-(\d\d)(?:\/(\d{4})-(\d\d))?$/;

/** A first day, as spreadsheets write a month, and a month with two digits of its year: `2026-03-01`, `Mar-26`. */
const FIRST_OF_MONTH = /^(\d{4}-\d\d)-01$/;
const SHORT_YEAR = /^(\p{L}{3,10})\.?[\s'’/-]{1,2}(\d\d)$/u;

/** Longer spans of months are those of years. */
const MAX_MONTHS = 6;

type Months = Omit<PeriodColumn, 'index'>;

/** The months that a heading is. Of `Mar-26` other headings must show that it is no day. */
const monthsOfHeading = memoize((heading: string): Months | undefined => {
  if (heading === '' || heading.length > MAX_PERIOD_LENGTH || isFigure(heading)) return undefined;
  const text = heading.replace(FIRST_OF_MONTH, '$1').replace(SHORT_YEAR, '$1 20$2');
  const { periods, problems, inferred, unread } = parseDate(text, { reportingPeriod: `${HEADING_YEAR}` });
  const [, year, month, endYear = year, endMonth = month] = MONTHS_OR_SPAN.exec(periods[0] ?? '') ?? [];
  const isWhole = unread.every(({ start, end }) => !/(?!第)[\p{L}\p{N}]/u.test(text.slice(start, end)));
  if (month === undefined || periods.length > 1 || !isWhole) return undefined;
  if (problems.some(({ code }) => code !== 'date-year-inferred')) return undefined;
  const hasYear = !inferred?.includes('year');
  const first = hasYear ? Number(year) * 12 : 0;
  const last = hasYear ? Number(endYear) * 12 : 0;
  const [from, to] = [first + Number(month) - 1, last + Number(endMonth) - 1];
  return to >= from && to - from < MAX_MONTHS ? { from, to, hasYear } : undefined;
});

/** Whether a heading is a part of a year. */
export const isPeriod = (heading: string): boolean => monthsOfHeading(heading) !== undefined;

const isFigure = (text: string): boolean => /^\d+$/.test(text);

/** Whether each period comes after the one before; the months of a budget year begin again once. */
function areInOrder(columns: readonly PeriodColumn[]): boolean {
  let restarts = 0;
  for (const [i, { from, to }] of columns.entries()) {
    const before = columns[i - 1];
    // Weeks of one month have its name.
    const isSame = before?.from === from && before.to === to;
    if (!before || from > before.to || isSame) continue;
    restarts++;
    if (before.hasYear || restarts > 1 || columns.at(-1)!.to >= columns[0]!.from) return false;
  }
  return true;
}

/**
 * The columns of a plan that stand for the parts of a year, from their headings: `Q1` to `Q4`, `Jan` to `Dec`, `Q3 2026`.
 *
 * @returns `undefined` where there are too few, where they are not in order, or where some have a year and others have none.
 */
export function periodColumns(headings: readonly string[]): readonly PeriodColumn[] | undefined {
  const columns: PeriodColumn[] = [];
  for (const [index, heading] of headings.entries()) {
    const months = monthsOfHeading(heading);
    if (months) columns.push({ index, ...months });
  }
  const isPlan =
    columns.length >= MIN_PERIOD_COLUMNS &&
    columns.every(({ hasYear }) => hasYear === columns[0]!.hasYear) &&
    areInOrder(columns);
  return isPlan ? columns : undefined;
}

/** Whether columns of parts of a year without a year are those of two years: July to June. */
export const areOfTwoYears = (columns: readonly PeriodColumn[]): boolean =>
  !columns[0]!.hasYear && columns.at(-1)!.to < columns[0]!.from;
