import {
  type CivilDay,
  civilDay,
  daysInMonth,
  isLeapYear,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';
import type { RuleParts } from './rule.js';

/** A test of days by the parts BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY of a rule. */
export type DayFilter = (day: CivilDay) => boolean;

/**
 * Adds the parts that a rule leaves to DTSTART (RFC 5545 §3.3.10): `FREQ=YEARLY` is on the day and in the month of
 * the start, `FREQ=YEARLY;BYWEEKNO=20` on its weekday.
 */
export function completeRule(rule: RuleParts, start: CivilDay): RuleParts {
  const { freq, byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  if (byDay.length > 0 || byYearDay.length > 0 || byMonthDay.length > 0) return rule;
  const { month, day } = yearMonthDay(start);
  if (freq === 'WEEKLY' || (freq === 'YEARLY' && byWeekNo.length > 0))
    return { ...rule, byDay: [{ weekday: weekday(start), nth: 0 }] };
  if (freq === 'MONTHLY') return { ...rule, byMonthDay: [day] };
  if (freq === 'YEARLY')
    return { ...rule, byMonth: byMonth.length > 0 ? byMonth : [month], byMonthDay: [day] };
  return rule;
}

/** The filter of a rule that {@link completeRule} has completed. */
export function dayFilter(rule: RuleParts): DayFilter {
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  const months = byMonth.length > 0 ? new Set(byMonth) : undefined;
  const tests: DayFilter[] = [];
  if (months || byMonthDay.length > 0)
    tests.push((day) => {
      const date = yearMonthDay(day);
      return isNominalDay(date, rule, months);
    });
  if (byYearDay.length > 0) tests.push((day) => isYearDay(day, byYearDay));
  if (byWeekNo.length > 0) tests.push((day) => isInWeek(day, byWeekNo, rule.wkst));
  if (byDay.length > 0) tests.push(weekdayTest(rule));
  return (day) => tests.every((test) => test(day));
}

interface YearMonthDate {
  year: number;
  month: number;
  day: number;
}

/** Tests BYMONTH and BYMONTHDAY. With SKIP=BACKWARD a day that the month does not have is its last. */
function isNominalDay(
  { year, month, day }: YearMonthDate,
  { byMonthDay, skip }: RuleParts,
  months: ReadonlySet<number> | undefined,
): boolean {
  const length = daysInMonth(year, month);
  const isInMonth = !months || months.has(month);
  if (byMonthDay.length === 0) return isInMonth;
  if (isInMonth && byMonthDay.some((n) => (n > 0 ? n === day : n === day - 1 - length))) return true;
  return skip === 'BACKWARD' && isInMonth && day === length && byMonthDay.some((n) => n > length);
}

function isYearDay(day: CivilDay, days: readonly number[]): boolean {
  const { year } = yearMonthDay(day);
  const ordinal = day - civilDay(year, 1, 1) + 1;
  const length = isLeapYear(year) ? 366 : 365;
  return days.some((n) => (n > 0 ? n === ordinal : n === ordinal - 1 - length));
}

/** The first day of week 1 of a year: the first week with at least four days in it. */
export function firstWeek(year: number, wkst: number): CivilDay {
  const newYear = civilDay(year, 1, 1);
  const offset = (weekday(newYear) - wkst + 7) % 7;
  return offset <= 3 ? newYear - offset : newYear + 7 - offset;
}

/** The year to whose weeks a day belongs: 31 December 2024 is in week 1 of 2025. */
export function weekYearOf(day: CivilDay, wkst: number): number {
  const { year } = yearMonthDay(day);
  if (day >= firstWeek(year + 1, wkst)) return year + 1;
  return day < firstWeek(year, wkst) ? year - 1 : year;
}

function isInWeek(day: CivilDay, weeks: readonly number[], wkst: number): boolean {
  const weekYear = weekYearOf(day, wkst);
  const number = Math.floor((day - firstWeek(weekYear, wkst)) / 7) + 1;
  const count = (firstWeek(weekYear + 1, wkst) - firstWeek(weekYear, wkst)) / 7;
  return weeks.some((n) => (n > 0 ? n === number : n === number - 1 - count));
}

/** Tests BYDAY. A number counts in the month, or in the year for a yearly rule without months; else it is ignored. */
function weekdayTest({ freq, byDay, byMonth, byWeekNo }: RuleParts): DayFilter {
  const isMonthly = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0);
  const counts = (isMonthly || freq === 'YEARLY') && byWeekNo.length === 0;
  return (day) => {
    const onDay = weekday(day);
    return byDay.some(({ weekday: wanted, nth }) => {
      if (wanted !== onDay) return false;
      if (nth === 0 || !counts) return true;
      const { year, month, day: date } = yearMonthDay(day);
      const [index, length] = isMonthly
        ? [date, daysInMonth(year, month)]
        : [day - civilDay(year, 1, 1) + 1, isLeapYear(year) ? 366 : 365];
      return nth > 0 ? Math.ceil(index / 7) === nth : Math.ceil((length - index + 1) / 7) === -nth;
    });
  };
}
