import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type ICAL from 'ical.js';
import type { EventZone, EventZones } from './event-zones.js';
import { firstTime, readTime, type TimeValue, UnreadableValueError } from './time-values.js';
import { toEpochSeconds, toICalTime } from './zone-converter.js';

/** Start and end of an event, both local times of the same zone. */
export interface EventTime {
  start: ICAL.Time;
  end: ICAL.Time;
  /** Absent for whole days and floating times. */
  zone?: EventZone;
  /** The length given by DURATION. It is exact across a change of the offset. */
  duration?: Duration;
  /** Why the end could not be converted to the zone of the start. The end then equals the start. */
  endUnread?: { reason: 'dayAndTime' | 'zones'; zones?: string[] };
}

/** Calendar days, then exact seconds (RFC 5545 §3.3.6). */
export interface Duration {
  days: number;
  seconds: number;
}

const DURATION = /^\+?P(?:(\d+)W|(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/** @throws UnreadableValueError if the value is not a duration, or is negative. */
export function parseDuration(value: unknown): Duration {
  const match = typeof value === 'string' ? DURATION.exec(value) : undefined;
  if (!match) throw new UnreadableValueError(`DURATION ${String(value)} is not a valid duration`);
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((n) => Number(n ?? 0));
  return { days: 7 * weeks! + days!, seconds: 3600 * hours! + 60 * minutes! + seconds! };
}

/**
 * The time of an event; `undefined` if it has none.
 *
 * @throws UnreadableValueError for invalid values.
 */
export function eventTime(component: ICAL.Component, zones: EventZones): EventTime | undefined {
  const value = firstTime(component, 'dtstart');
  if (!value) return undefined;
  const start = value.time;
  const zone = value.zone === undefined ? undefined : zones.of(value.zone);
  const time: EventTime = zone ? { start, end: start, zone } : { start, end: start };
  const end = firstTime(component, 'dtend');
  if (end) return { ...time, ...endInZoneOfStart(time, value, end, zones) };
  const property = component.getFirstProperty('duration');
  if (property) {
    const duration = parseDuration((property.jCal as unknown[])[3]);
    return { ...time, end: addDuration(start, duration, zone), duration };
  }
  if (start.isDate) return { ...time, end: addDuration(start, { days: 1, seconds: 0 }) };
  return time;
}

/** The end as a local time of the zone of the start. */
function endInZoneOfStart(
  { start, zone }: EventTime,
  value: TimeValue,
  end: TimeValue,
  zones: EventZones,
): Pick<EventTime, 'end' | 'endUnread'> {
  if (end.time.isDate !== start.isDate) return { end: start, endUnread: { reason: 'dayAndTime' } };
  if (end.zone === value.zone) return { end: end.time };
  const converted = toZone(end, zone, zones);
  if (converted) return { end: converted };
  const names = [value.zone, end.zone].filter((name) => name !== undefined);
  return { end: start, endUnread: { reason: 'zones', zones: names } };
}

/** Converts a time to another zone; `undefined` if one of the two zones has no converter. */
export function toZone(
  { time, zone: tzid }: TimeValue,
  zone: EventZone | undefined,
  zones: EventZones,
): ICAL.Time | undefined {
  if (time.isDate) return time;
  const from = tzid === undefined ? undefined : zones.of(tzid);
  if (from?.name === zone?.name) return time;
  if (!from?.converter || !zone?.converter) return undefined;
  return toICalTime(zone.converter.toLocal(from.converter.toUtc(toEpochSeconds(time))));
}

/** Adds a duration to a time. */
export function addDuration(start: ICAL.Time, { days, seconds }: Duration, zone?: EventZone): ICAL.Time {
  const end = start.clone();
  if (start.isDate) {
    end.adjust(days + Math.floor(seconds / SECONDS_PER_DAY), 0, 0, 0);
    return end;
  }
  end.adjust(days, 0, 0, 0);
  if (seconds === 0) return end;
  const { converter } = zone ?? {};
  if (converter) return toICalTime(converter.toLocal(converter.toUtc(toEpochSeconds(end)) + seconds));
  end.adjust(0, 0, 0, seconds);
  return end;
}

/** The start of a period, or the value itself if it is not a period (RFC 5545 §3.3.9). */
export const readPeriodStart = (value: unknown, name: string, zone?: string): TimeValue =>
  readTime(Array.isArray(value) ? value[0] : value, name, zone);
