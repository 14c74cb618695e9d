import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { ColumnCells } from './column-cells.js';
import { firstKnownDay } from './known-days.js';
import { hasNoYear } from './year-column.js';

/** Fewer dates without a year can be in their order by chance. */
const MIN_YEARLESS = 3;

/** Of so many dates without a year one may go back to an earlier day. */
const YEARLESS_PER_RETURN = 5;

/** An earlier day with its weekday is one that was written too late, of the same year. */
const MAX_SLIP = 31;

/** Years among which each day of a year has each weekday, from a leap year on. */
const FIRST_COMPARED_YEAR = 2000;
const YEARS_OF_WEEKDAYS = 12;

/** The length of the longest year. */
const DAYS_OF_YEAR = 366;

const firstDayInYear = (text: string, year: number): number | undefined =>
  firstKnownDay(parseDate(text, { reportingPeriod: `${year}` }).periods[0]);

/** The place of a date in a year, whichever has its weekday: 5 May is 505. */
function dayOfYear(text: string): number {
  for (let year = FIRST_COMPARED_YEAR; year < FIRST_COMPARED_YEAR + YEARS_OF_WEEKDAYS; year++) {
    const { month, day } =
      parsePeriod(parseDate(text, { reportingPeriod: `${year}` }).periods[0] ?? '')?.start ?? {};
    if (month !== undefined && day !== undefined) return month * 100 + day;
  }
  return 0;
}

/**
 * The years of dates of which only the first of each year has one. The year of the row above holds while the days do not
 * go back. Where they do, or where a date has a weekday, this shows whether the date is in that year or the next; without
 * it no year is known until the next date that has one.
 */
export class InheritedYears {
  private year: number | undefined;
  private day = 0;

  /** The year of a date that has none. @returns `undefined` where it has one, or where it is open. */
  yearOf(text: string): Edtf | undefined {
    if (text === '') return undefined;
    const { periods, inferred } = parseDate(text);
    // A year of two digits may be a day: it is that of its own row.
    const day = inferred?.includes('century') ? undefined : firstKnownDay(periods[0]);
    if (day !== undefined) {
      this.day = day;
      this.year = parsePeriod(periods[0]!)!.start!.year;
      return undefined;
    }
    const year = this.year === undefined || !hasNoYear(text) ? undefined : this.yearAfter(text, this.year);
    return year === undefined ? undefined : `${year}`;
  }

  private yearAfter(text: string, year: number): number | undefined {
    const [same, next] = [firstDayInYear(text, year), firstDayInYear(text, year + 1)];
    if (same === undefined && next === undefined) return undefined;
    // In two years a day has two weekdays, so that one that is written leaves one of them.
    const isShown = same === undefined || next === undefined;
    const isNext = isShown && same === undefined && next! - DAYS_OF_YEAR < this.day;
    const isSame = same !== undefined && same >= this.day - (isShown ? MAX_SLIP : 0);
    if (isShown && !isNext && !isSame) return undefined;
    this.year = isNext ? year + 1 : isSame ? year : undefined;
    this.day = (isNext ? next : same)!;
    return this.year;
  }
}

/** Whether the first date of a column has a year, and dates without one follow it in their order. */
function areYearsInherited({ texts }: ColumnCells): boolean {
  const first = texts.find(
    (text) => firstKnownDay(parseDate(text).periods[0]) !== undefined || hasNoYear(text),
  );
  if (first === undefined || hasNoYear(first)) return false;
  const years = new InheritedYears();
  let known = 0;
  let yearless = 0;
  let returns = 0;
  let before = 0;
  for (const text of texts) {
    if (years.yearOf(text) !== undefined) known++;
    if (!hasNoYear(text)) continue;
    const day = dayOfYear(text);
    if (day < before) returns++;
    before = day;
    yearless++;
  }
  return known >= MIN_YEARLESS && returns * YEARLESS_PER_RETURN <= yearless;
}

/** Marks the column of dates whose rows have the year of those above them. */
export function markInheritedYears(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  if (columns.some(({ field }) => field === 'year' || field === 'start')) return;
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date >= 0 && areYearsInherited(cells[date]!)) columns[date]!.inheritsYear = true;
}
