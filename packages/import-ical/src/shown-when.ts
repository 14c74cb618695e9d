import type { When } from '@regional-presence/core';
import { boundsOfParsed, minutesOf, periodPrecision } from '@regional-presence/core/internal';
import { type CivilDay, civilDay, formatPeriod, parsePeriod, yearMonthDay } from '@regional-presence/core/period';
import { isTimeZone } from '@regional-presence/core/time-zone';







import type ICAL from 'ical.js';
import { secondsOf } from './clocks.js';
import type { EventTime } from './event-time.js';
import type { EventZones } from './event-zones.js';
import { consecutiveDays, recurs } from './recurrence.js';

const DAY = 86_400;

/** The time of an event in numbers: seconds by the clocks of its zone, and on how many days. */
interface Span {
  isDate: boolean;
  start: number;
  end: number;
  days: number;
  zone: string | undefined;
}

/** `undefined` for one that recurs otherwise than on days that follow each other, or whose end is not known. */
function spanOf(component: ICAL.Component, time: EventTime, zones: EventZones): Span | undefined {
  const { start, end, zone, endUnread } = time;
  const days = recurs(component) ? consecutiveDays(component, time, zones) : 1;
  if (days === undefined || endUnread !== undefined || zone?.unknown || end.compare(start) < 0)
    return undefined;
  if (zone && !isTimeZone(zone.name)) return undefined;
  const secondsAt = (of: ICAL.Time) =>
    of.isDate ? DAY * civilDay(of.year, of.month, of.day) : secondsOf(of);
  return { isDate: start.isDate, start: secondsAt(start), end: secondsAt(end), days, zone: zone?.name };
}

/** Whether an event is at the time at which a feed shows a period. */
export function showsWhen(
  component: ICAL.Component,
  time: EventTime,
  when: When,
  zones: EventZones,
): boolean {
  const span = spanOf(component, time, zones);
  const period = parsePeriod(when.period);
  if (!span || !period?.start) return false;
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  if (!when.hours || periodPrecision(period) !== 'day')
    return span.isDate && span.days === 1 && span.start === first * DAY && span.end === (last + 1) * DAY;
  const from = 60 * minutesOf(when.hours);
  const to = when.hours.length > 5 ? 60 * minutesOf(when.hours.slice(6)) : from;
  const lasts = when.continuous && last > first;
  const end = lasts ? last * DAY + to : first * DAY + (to < from ? to + DAY : to);
  return (
    !span.isDate &&
    span.zone === (when.zone === 'Etc/UTC' ? 'UTC' : when.zone) &&
    span.start === first * DAY + from &&
    span.end === end &&
    span.days === (lasts ? 1 : last - first + 1)
  );
}

/** When an event is; `undefined` where that is more than one period. */
export function shownWhen(component: ICAL.Component, time: EventTime, zones: EventZones): When | undefined {
  const span = spanOf(component, time, zones);
  if (!span) return undefined;
  const first = Math.floor(span.start / DAY);
  if (span.isDate)
    return { period: periodOf(first, Math.max(first, Math.floor(span.end / DAY) - 1) + span.days - 1) };
  const zone = span.zone === undefined ? {} : { zone: span.zone };
  if (span.end === span.start)
    return { period: periodOf(first, first + span.days - 1), hours: clockOf(span.start), ...zone };
  const isMidnight = span.end % DAY === 0;
  const hours = `${clockOf(span.start)}-${isMidnight ? '24:00' : clockOf(span.end)}`;
  if (span.end - span.start < DAY) return { period: periodOf(first, first + span.days - 1), hours, ...zone };
  if (span.days > 1) return undefined;
  const last = Math.floor(span.end / DAY) - (isMidnight ? 1 : 0);
  return { period: periodOf(first, last), hours, ...zone, ...(last > first ? { continuous: true } : {}) };
}

const periodOf = (first: CivilDay, last: CivilDay): string =>
  formatPeriod(yearMonthDay(first), yearMonthDay(last));

const two = (n: number): string => String(n).padStart(2, '0');

const clockOf = (seconds: number): string => {
  const minutes = Math.floor((seconds % DAY) / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
