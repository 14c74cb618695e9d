import type ICAL from 'ical.js';
import { secondsOf, timeAt } from './clocks.js';
import type { EventZone, EventZones } from './event-zones.js';
import { readTime, type TimeValue, timeOf, Unreadable } from './time-values.js';

/** When an event takes place, all in the clocks of one zone. */
export interface EventTime {
  start: ICAL.Time;
  end: ICAL.Time;
  /** Absent of whole days and of floating times. */
  zone?: EventZone;
  /** Its length as DURATION says it, which the clocks' changes do not alter. */
  duration?: Duration;
  /** Why the end could not be put beside the start; it is then at the start. */
  endUnread?: string;
}

/** Days by the calendar, then seconds that pass (RFC 5545 §3.3.6). */
export interface Duration {
  days: number;
  seconds: number;
}

const DURATION = /^\+?P(?:(\d+)W|(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/** @throws Unreadable for what is none, or is negative. */
export function readDuration(value: unknown): Duration {
  const match = typeof value === 'string' ? DURATION.exec(value) : undefined;
  if (!match) throw new Unreadable(`DURATION ${String(value)} is no length of an event`);
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((n) => Number(n ?? 0));
  return { days: 7 * weeks! + days!, seconds: 3600 * hours! + 60 * minutes! + seconds! };
}

/**
 * The time of an event; `undefined` where it has none.
 *
 * @throws Unreadable for values that are none.
 */
export function eventTime(component: ICAL.Component, zones: EventZones): EventTime | undefined {
  const value = timeOf(component, 'dtstart');
  if (!value) return undefined;
  const start = value.time;
  const zone = value.zone === undefined ? undefined : zones.of(value.zone);
  const time: EventTime = zone ? { start, end: start, zone } : { start, end: start };
  const end = timeOf(component, 'dtend');
  if (end) return { ...time, ...endBeside(time, value, end, zones) };
  const property = component.getFirstProperty('duration');
  if (property) {
    const duration = readDuration((property.jCal as unknown[])[3]);
    return { ...time, end: after(start, duration, zone), duration };
  }
  if (start.isDate) return { ...time, end: after(start, { days: 1, seconds: 0 }) };
  return time;
}

function endBeside(
  { start, zone }: EventTime,
  value: TimeValue,
  end: TimeValue,
  zones: EventZones,
): Pick<EventTime, 'end' | 'endUnread'> {
  if (end.time.isDate !== start.isDate)
    return { end: start, endUnread: 'one of the two is a day, and the other a time' };
  if (end.zone === value.zone) return { end: end.time };
  const there = inZone(end, zone, zones);
  if (there) return { end: there };
  const named = [value.zone, end.zone].map((name) => name ?? 'no zone').join(' and ');
  return { end: start, endUnread: `start and end are in ${named}` };
}

/** A time by the clocks of another zone; `undefined` where the clocks of one of the two are not known. */
export function inZone(
  { time, zone: tzid }: TimeValue,
  zone: EventZone | undefined,
  zones: EventZones,
): ICAL.Time | undefined {
  if (time.isDate) return time;
  const from = tzid === undefined ? undefined : zones.of(tzid);
  if (from?.name === zone?.name) return time;
  if (!from?.clocks || !zone?.clocks) return undefined;
  return timeAt(zone.clocks.toLocal(from.clocks.toUtc(secondsOf(time))));
}

/** The time that follows another by a length. */
export function after(start: ICAL.Time, { days, seconds }: Duration, zone?: EventZone): ICAL.Time {
  const end = start.clone();
  if (start.isDate) {
    end.adjust(days + Math.floor(seconds / 86_400), 0, 0, 0);
    return end;
  }
  end.adjust(days, 0, 0, 0);
  if (seconds === 0) return end;
  const { clocks } = zone ?? {};
  if (clocks) return timeAt(clocks.toLocal(clocks.toUtc(secondsOf(end)) + seconds));
  end.adjust(0, 0, 0, seconds);
  return end;
}

/** The beginning of a value that may be a period. */
export const beginningOf = (value: unknown, name: string, zone?: string): TimeValue =>
  readTime(Array.isArray(value) ? value[0] : value, name, zone);
