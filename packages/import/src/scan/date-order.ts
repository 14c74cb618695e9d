import type { DayMonthOrder } from '@regional-presence/dates';

/**
 * A numeric date with the year last: `27/09/2022`, `09-27-2022`, `27.9.2022`, `4/29/17`, the end of `3/21-3/23/19`, both ends of
 * `7/16/2025-7/19/2025`.
 */
const NUMERIC_DATE =
  /(?<![\d./]|(?<!\/\d{1,2}|[./]\d{4})-)(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d|[./]\d|-\d(?!\d?[./]\d{1,2}[./]\d))/g;

/** A cell that is a day and a month, or two of them: `10/18`, `07/16-07/19`. */
const YEARLESS_DATE = /^(\d{1,2})\/(\d{1,2})(?:\s*[-–—~至到]\s*(\d{1,2})\/(\d{1,2}))?$/;

/** A cell that is a day with points and its month, or two of them: `15.09-17.09`. */
const YEARLESS_POINTS = /^(\d{1,2})\.(\d{1,2})\.?(?:\s*[-–—~至到]\s*(\d{1,2})\.(\d{1,2})\.?)?$/;

/** Behind a month, a number that may be a day or a year of two digits. */
const DAY_OR_SHORT_YEAR = /[./-](?:[0-2]\d|3[01])$/;

/** A longer cell is prose and no date. */
const MAX_DATE_CELL_LENGTH = 200;

/**
 * The numeric dates of a cell that can be read in one order only, because one of their numbers is above 12. A
 * column has one order, so one such value decides it for all its cells; dotted dates only for themselves, where others
 * show another one.
 *
 * @param mayHaveYearFirst whether `22/10/06` may be 6 October 2022, as in Chinese: then it decides nothing.
 * @example
 * unambiguousDates('27/09/2022'); // { dmy: '27/09/2022' }
 * unambiguousDates('03/04/2022'); // {}
 */
export function unambiguousDates(
  text: string,
  mayHaveYearFirst = false,
): { dmy?: string; mdy?: string; dotted?: string } {
  const found: { dmy?: string; mdy?: string; dotted?: string } = {};
  if (text.length > MAX_DATE_CELL_LENGTH) return found;
  const [, ...parts] = YEARLESS_DATE.exec(text)?.map(Number) ?? [];
  for (const [first, second] of [parts.slice(0, 2), parts.slice(2)]) {
    const isDayFirst = first! > 12;
    if (isDayFirst !== second! > 12) found[isDayFirst ? 'dmy' : 'mdy'] = text;
  }
  const [, ...points] = YEARLESS_POINTS.exec(text)?.map(Number) ?? [];
  if (isDayThenMonth(points[0], points[1]) || isDayThenMonth(points[2], points[3])) found.dotted = text;
  for (const [value, first, separator, second] of text.matchAll(NUMERIC_DATE)) {
    const [isFirstDay, isSecondDay] = [Number(first) > 12, Number(second) > 12];
    // With two of them, as in `31/13/24`, there is no such date in any order.
    if (isFirstDay === isSecondDay) continue;
    if (mayHaveYearFirst && isFirstDay && DAY_OR_SHORT_YEAR.test(value)) continue;
    if (isSecondDay) found.mdy ??= value;
    else found[separator === '.' ? 'dotted' : 'dmy'] ??= value;
  }
  return found;
}

/** Whether the first number is no month, and the second is one. */
const isDayThenMonth = (day = 0, month = 0): boolean => day > 12 && day <= 31 && month >= 1 && month <= 12;

/** The date order of a pattern in a heading: `dd/mm/yyyy`, `JJ.MM.AAAA`, `mm-dd-yyyy`. */
export function orderOfPattern(hint: string | undefined): DayMonthOrder | undefined {
  if (hint === undefined) return undefined;
  if (/^(?:d{1,2}|j{1,2}|д{1,2})[./ -](?:m{1,2}|м{1,2})[./ -](?:[ya]{2,4}|г{2,4})$/i.test(hint)) return 'dmy';
  return /^m{1,2}[./ -]d{1,2}(?:[./ -]y{2,4}|\.)$/i.test(hint) ? 'mdy' : undefined;
}
