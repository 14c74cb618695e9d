import { civilDay, daysInMonth, weekday } from './civil-day.js';
import type { EdtfDate, EdtfPeriod } from './edtf.js';

/** A part of a month by its days, as people name it: a half, or a third of ten days. */
export type MonthPart = 'firstHalf' | 'secondHalf' | 'firstThird' | 'secondThird' | 'lastThird';

/** The last days of the first half, and of the first and the second third. */
const HALF_OF_MONTH = 15;
const THIRD_OF_MONTH = 10;

const DAYS_UP_TO_FRIDAY = 4;
const DAYS_UP_TO_SUNDAY = 6;

interface DaysWithinMonth {
  year: number;
  month: number;
  from: number;
  to: number;
}

/** The first and the last day of a period within a month. */
function daysWithinMonth({ start, end }: EdtfPeriod): DaysWithinMonth | undefined {
  const isDay = (date: EdtfDate | undefined): date is EdtfDate & { month: number; day: number } =>
    date?.month !== undefined && date.day !== undefined && !date.qualifier;
  if (!isDay(start) || !isDay(end) || start.year !== end.year || start.month !== end.month) return undefined;
  return { year: start.year, month: start.month, from: start.day, to: end.day };
}

/** The part of a month that the days of a period are, from its first to its last day; `undefined` if they are none. */
export function monthPartOf(period: EdtfPeriod): MonthPart | undefined {
  const days = daysWithinMonth(period);
  if (!days) return undefined;
  const { year, month, from, to } = days;
  const last = daysInMonth(year, month);
  if (from === 1)
    return to === HALF_OF_MONTH ? 'firstHalf' : to === THIRD_OF_MONTH ? 'firstThird' : undefined;
  if (from === THIRD_OF_MONTH + 1 && to === 2 * THIRD_OF_MONTH) return 'secondThird';
  if (to !== last) return undefined;
  return from === HALF_OF_MONTH + 1
    ? 'secondHalf'
    : from === 2 * THIRD_OF_MONTH + 1
      ? 'lastThird'
      : undefined;
}

/** Whether the days of a period are a week from its Monday, to its Friday or Sunday. */
export function isWeek({ start, end }: EdtfPeriod): boolean {
  if (start?.day === undefined || end?.day === undefined) return false;
  const [first, last] = [start, end].map(({ year, month, day }) => civilDay(year, month!, day!)) as [
    number,
    number,
  ];
  return weekday(first) === 1 && (last - first === DAYS_UP_TO_FRIDAY || last - first === DAYS_UP_TO_SUNDAY);
}
