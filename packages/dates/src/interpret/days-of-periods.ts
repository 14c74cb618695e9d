import { type Edtf, formatPeriod, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import { DAYS_IN_WEEK, SUNDAY } from './days-in-week.js';

/** `2027-05-03/..` */
export const OPEN_FROM_DAY = /^\d{4}-\d\d-\d\d\/\.\.$/;
/** `../2027-05-03` */
const OPEN_TO_DAY = /^\.\.\/\d{4}-\d\d-\d\d$/;

/** A day from which, or until which, something lasts. */
export const isOpenAtDay = (period: Edtf): boolean => OPEN_FROM_DAY.test(period) || OPEN_TO_DAY.test(period);

const DAY_LENGTH = 10;

const SATURDAY = 6;

/** The last day of the week from a Saturday or a Sunday on: the next one may be free again, on Friday in some countries. */
const THURSDAY = 4;

/**
 * So many days from a day, `3 May 2027 (3 days)`. Over a weekend it is not said whether that counts; of one that begins at a
 * weekend it does.
 */
function daysFrom(day: Edtf, count: number): Edtf | undefined {
  const first = periodBounds(day)?.first;
  if (first === undefined || count < 1) return undefined;
  const from = weekday(first);
  const most = from < SATURDAY ? SATURDAY - from : SUNDAY - from + 1 + THURSDAY;
  if (count > most) return undefined;
  return formatPeriod(yearMonthDay(first), yearMonthDay(first + count - 1));
}

/** So many days from the only day, or from that of which only the start is said. */
export function daysFromFirst(periods: readonly Edtf[], count: number): Edtf | undefined {
  const [period] = periods as [Edtf];
  const isFromDay = periods.length === 1 && (OPEN_FROM_DAY.test(period) || daysOf(period) === 1);
  return isFromDay ? daysFrom(period.slice(0, DAY_LENGTH), count) : undefined;
}

/** The days of a period; `NaN` unless it is one of days. */
export function daysOf(period: Edtf): number {
  const bounds = /\d-\d\d-\d\d/.test(period) ? periodBounds(period) : undefined;
  return bounds ? bounds.last - bounds.first + 1 : Number.NaN;
}

/** The days of a period from Monday to Friday. */
export function workingDays(period: Edtf): number {
  const first = periodBounds(period)?.first ?? 0;
  const rest = daysOf(period) % DAYS_IN_WEEK;
  const ofRest = Array.from({ length: rest || 0 }, (_, i) => weekday(first + i)).filter(
    (day) => day < SATURDAY,
  );
  return ((daysOf(period) - rest) / DAYS_IN_WEEK) * (SATURDAY - 1) + ofRest.length;
}
