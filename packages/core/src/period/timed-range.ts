import { yearMonthDay } from './civil-day.js';
import { boundsOfParsed, type Edtf, type EdtfDate, formatPeriod } from './edtf.js';
import { isOneNight } from './hours.js';

/** A time at each end of a range of days. */
export interface TimedEnds {
  /** A day. */
  first: EdtfDate;
  /** A later day. */
  last: EdtfDate;
  /** `HH:MM`. */
  from: string;
  to: string;
}

/** The days and hours of a range with a time at each end. */
export interface TimedRange {
  period: Edtf;
  /** Absent for whole days, from midnight to midnight. */
  hours?: string;
  /** It lasts from the first hour of the first day to the last hour of the last day without a break. */
  continuous?: true;
}

/** As a local time, `HH:MM`. */
export const MIDNIGHT = '00:00';

/**
 * From an hour of a day to an hour of a later day: `4 May 9:00 – 6 May 17:00`. Over one night the day is that of the start:
 * `4 May 20:00 – 5 May 2:00`. Midnight is the end of the day before.
 */
export function timedRange({ first, last, from, to }: TimedEnds): TimedRange {
  const bounds = boundsOfParsed({ start: first, end: last, interval: true });
  const isNextDay = bounds.last === bounds.first + 1;
  const endsDayBefore = to === MIDNIGHT || (isNextDay && isOneNight(from, to));
  const period = formatPeriod(first, endsDayBefore ? yearMonthDay(bounds.last - 1) : last);
  if (from === MIDNIGHT && to === MIDNIGHT) return { period };
  const hours = `${from}-${to === MIDNIGHT ? '24:00' : to}`;
  return isNextDay && endsDayBefore ? { period, hours } : { period, hours, continuous: true };
}
