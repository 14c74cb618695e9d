import type { When } from '@regional-presence/core';
import { formatPeriod, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { isReadWhole } from '../../field/read-whole.js';
import { splitWeekday } from '../../field/weekday.js';
import { isDay } from '../../scan/known-days.js';
import { type HoursContext, parseTimeCached } from './cached-times.js';

/** Between the hour of the first day and that of the last, where it is no dash. */
const JOINTS_OF_ENDS = 'to|until|till|bis|à|au|al?|alle|hasta|до|по|إلى|حتى|até|às|tot';

const BETWEEN = new RegExp(`\\s*[-–—~～至到]\\s*|\\s+(?:${JOINTS_OF_ENDS})\\s+`, 'iu');

const WEEK_LENGTH = 7;

/** The hour at which an event begins on its first day, and ends on its last. */
export interface HoursOfWeekdays {
  period: string;
  hours: string;
  zone?: string | undefined;
  /** The word that says that an hour is approximate. */
  approximate?: string | undefined;
}

/** The two ends of a text that names a weekday, and says something of it, at each. */
function endsIn(text: string) {
  const ends = text.split(BETWEEN);
  const [first, last] = ends.length === 2 ? ends.map(splitWeekday) : [];
  return first && last ? { first, last } : undefined;
}

/** Whether a text says when something begins on one weekday and ends on another: `Fri 18:00 – Sun 13:00`. */
export const namesEnds = (text: string): boolean => endsIn(text) !== undefined;

/**
 * The hours of a cell that names the weekdays of the first and of the last day: `Fri 18:00 – Sun 13:00`. Beside the first day
 * alone the last is the next one of its name. `undefined` where the weekdays are not those of the days.
 */
export function hoursOfWeekdays(
  whens: readonly When[],
  { text }: FieldCell,
  context: HoursContext,
): HoursOfWeekdays | undefined {
  const [when, another] = whens;
  const bounds = when && !another ? boundsOfDays(when.period) : undefined;
  const ends = endsIn(text);
  if (!bounds || !ends?.first.day.has(weekday(bounds.first))) return undefined;
  const { first, last } = ends;
  const period = bounds.last > bounds.first ? when!.period : periodTo(bounds.first, last.day);
  if (!period || !last.day.has(weekday(periodBounds(period)!.last))) return undefined;
  const [from, to] = [first, last].map(({ rest }) => parseTimeCached(rest, context, when!.period));
  const areTimes = isReadWhole(from!) && isReadWhole(to!) && !/-/.test(from.hours + to.hours);
  if (!areTimes || (from!.zone !== undefined && to!.zone !== undefined && from!.zone !== to!.zone))
    return undefined;
  const { zone = from!.zone, approximate = from!.approximate } = to!;
  return { period, hours: `${from!.hours}-${to!.hours}`, zone, approximate };
}

/** The first and last day of a period of days that are both known. */
function boundsOfDays(period: string): { first: number; last: number } | undefined {
  return period.split('/').every(isDay) ? periodBounds(period) : undefined;
}

/** From a day to the next one that is one of some weekdays, and another day. */
function periodTo(first: number, days: ReadonlySet<number>): string | undefined {
  let last = first + 1;
  while (!days.has(weekday(last))) last++;
  return last < first + WEEK_LENGTH ? formatPeriod(yearMonthDay(first), yearMonthDay(last)) : undefined;
}
