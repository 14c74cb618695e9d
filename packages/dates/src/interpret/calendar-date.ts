import {
  type CivilDay,
  civilDay,
  daysInMonth,
  type EdtfDate,
  formatPeriod,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';
import type { PartialDate } from '../grammar/partial-date.js';
import type { Rejection } from '../reject/rejection.js';

/** A date of the calendar, or the dates from..to of a quarter, a week or a part of a month. */
export interface CalendarDate {
  from: EdtfDate;
  to: EdtfDate;
  first: CivilDay;
  last: CivilDay;
}

export type DatePrecision = 'year' | 'month' | 'day';

export const precisionOf = ({ from }: CalendarDate): DatePrecision =>
  from.day !== undefined ? 'day' : from.month !== undefined ? 'month' : 'year';

/** Whether the date is one year, month or day. */
export const isSingle = ({ from, to }: CalendarDate): boolean => from === to;

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/** The date of the calendar that a complete date is, or why there is none. */
export function calendarDate(date: PartialDate): CalendarDate | { rejection: Rejection } {
  const { year, month, day, quarter, half, monthPart } = date;
  if (year === undefined) return { rejection: { code: 'date-partly-read' } };
  if (quarter !== undefined || half !== undefined) {
    if (month !== undefined || day !== undefined || date.weekday !== undefined)
      return { rejection: { code: 'date-vague' } };
    const length = quarter === undefined ? MONTHS_OF_HALF : MONTHS_OF_QUARTER;
    const last = (quarter ?? half!) * length;
    return months(date, year, last - length + 1, last);
  }
  if (month === undefined) {
    if (day !== undefined || monthPart || date.weekday !== undefined)
      return { rejection: { code: 'date-partly-read' } };
    const whole = approximate(date, { year });
    return { from: whole, to: whole, first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) };
  }
  if (month < 1 || month > 12) return { rejection: { code: 'date-day-nonexistent' } };
  if (day === undefined) {
    if (date.weekday !== undefined) return { rejection: { code: 'date-vague' } };
    return monthPart ? days(year, month, monthPart) : months(date, year, month, month);
  }
  if (day < 1 || day > daysInMonth(year, month)) {
    const text = formatPeriod({ year, month }, { year, month });
    return { rejection: { code: 'date-day-nonexistent', month: text, day } };
  }
  const civil = civilDay(year, month, day);
  const whole = { year, month, day };
  if (date.weekday !== undefined && weekday(civil) !== date.weekday)
    return {
      rejection: {
        code: 'date-weekday-contradicts',
        weekday: weekday(civil),
        readings: [formatPeriod(whole, whole)],
      },
    };
  return { from: whole, to: whole, first: civil, last: civil };
}

/** Approximate to its unit: EDTF qualifies it with `~` (ISO 8601-2, 8.4). */
const approximate = ({ isApproximate }: PartialDate, date: EdtfDate): EdtfDate =>
  isApproximate ? { ...date, qualifier: '~' } : date;

function months(date: PartialDate, year: number, from: number, to: number): CalendarDate {
  const start = approximate(date, { year, month: from });
  return {
    from: start,
    to: from === to ? start : approximate(date, { year, month: to }),
    first: civilDay(year, from, 1),
    last: civilDay(year, to, daysInMonth(year, to)),
  };
}

function days(year: number, month: number, { from, to }: { from: number; to: number }): CalendarDate {
  const last = Math.min(to, daysInMonth(year, month));
  return {
    from: { year, month, day: from },
    to: { year, month, day: last },
    first: civilDay(year, month, from),
    last: civilDay(year, month, last),
  };
}

const DAYS_OF_WEEK = 7;
const WORKING_DAYS = 5;

/** The week in which a day lies, from Monday to Sunday or to Friday, or that begins or ends on it. */
export function weekOf({ first: day }: CalendarDate, kind: NonNullable<PartialDate['week']>): CalendarDate {
  const monday = day - (weekday(day) - 1);
  const first = kind === 'from' ? day : kind === 'to' ? day - DAYS_OF_WEEK + 1 : monday;
  const last = first + (kind === 'work' ? WORKING_DAYS : DAYS_OF_WEEK) - 1;
  return { from: yearMonthDay(first), to: yearMonthDay(last), first, last };
}
