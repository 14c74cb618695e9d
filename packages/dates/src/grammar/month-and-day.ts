import { DAYS_IN_LONG_MONTH, MAX_MONTH } from './day-before-month.js';

/** Two numbers, the month first. */
export type MonthAndDay = readonly [month: number, day: number];

/** Whether the first number may be a month, and the second a day of it. */
export const mayBeMonthAndDay = ([month, day]: MonthAndDay): boolean =>
  month >= 1 && month <= MAX_MONTH && day >= 1 && day <= DAYS_IN_LONG_MONTH;

/** `10.18` behind `21.10.14`: a day within a month after another, in the same year or the next. */
export function isSoonAfter(first: MonthAndDay, last: MonthAndDay): boolean {
  if (!mayBeMonthAndDay(first) || !mayBeMonthAndDay(last)) return false;
  const months = (last[0] - first[0] + MAX_MONTH) % MAX_MONTH;
  const days = months * DAYS_IN_LONG_MONTH + last[1] - first[1];
  return days > 0 && days <= DAYS_IN_LONG_MONTH;
}
