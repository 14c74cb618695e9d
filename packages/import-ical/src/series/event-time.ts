import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Component } from '../content/property.js';
import { type Duration, durationDays, parseDuration } from '../time/duration.js';
import {
  addDays,
  addSeconds,
  dayOfTime,
  formatLocalTime,
  type LocalTime,
  secondsOfDay,
} from '../time/local-time.js';
import { firstTime, type TimeValue, UnreadableValueError } from '../time/time-value.js';
import type { EventZone, EventZones } from '../zone/event-zones.js';

/** Start and end of an event, both local times of the same zone. */
export interface EventTime {
  start: LocalTime;
  end: LocalTime;
  /** Absent for whole days and floating times. */
  zone?: EventZone;
  /** The length given by DURATION. It is exact across a change of the offset. */
  duration?: Duration;
  /** Why the end is not known. It then equals the start. */
  endUnread?: EndUnread;
}

export interface EndUnread {
  reason: 'zones' | 'tooLong' | 'invalid';
  zones?: string[];
  detail?: string;
}

/** What must be known of a calendar to read the time of an event. */
export interface TimeContext {
  zones: EventZones;
  /** Its whole days end on their last day, and not on the day after it. */
  endsOnLastDay: boolean;
}

/** Programs write an end in the year 9999 for "no end". No event of the model lasts longer than this. */
const MAX_EVENT_DAYS = 36_525;

/**
 * The time of an event; `undefined` if it has none.
 *
 * @throws UnreadableValueError for an invalid start.
 */
export function eventTime(component: Component, context: TimeContext): EventTime | undefined {
  const { zones } = context;
  const value = firstTime(component, 'dtstart');
  if (!value) return undefined;
  const zone = value.zone === undefined || value.time.isDate ? undefined : zones.of(value.zone);
  const time: EventTime = { start: value.time, end: value.time, ...(zone ? { zone } : {}) };
  const withEnd = readEnd(component, time, value, context);
  const days = (withEnd.end.seconds - withEnd.start.seconds) / SECONDS_PER_DAY;
  if (days < 0)
    return { ...time, ...wholeDay(time), endUnread: { reason: 'invalid', detail: beforeStart(withEnd) } };
  if (days > MAX_EVENT_DAYS) return { ...time, ...wholeDay(time), endUnread: { reason: 'tooLong' } };
  return wholeDaysInUtc(component, withEnd) ?? withEnd;
}

const MINUTE = 60;
const HALF_HOUR = 1800;
const QUARTER_HOUR = 900;
const NOON_IN_SECONDS = SECONDS_PER_DAY / 2;

/**
 * Whole days of another zone that a program wrote in UTC: from `20260610T220000Z` to `20260615T215900Z` are 11 to 15 June,
 * by clocks two hours ahead. Of noon in UTC nothing says on which side the zone is.
 */
function wholeDaysInUtc(component: Component, { start, end, zone }: EventTime): EventTime | undefined {
  if (zone?.name !== 'UTC' || component.first('rrule') || component.first('rdate')) return undefined;
  const written = secondsOfDay(start);
  // Some write the first minute of a day as its start.
  const from = written % HALF_HOUR === MINUTE ? written - MINUTE : written;
  const length = end.seconds - start.seconds + MINUTE + written - from;
  const areDays = length >= SECONDS_PER_DAY && length % SECONDS_PER_DAY === 0;
  // The clocks of all zones differ from UTC by quarters of an hour.
  const mayBeMidnight = from !== 0 && from !== NOON_IN_SECONDS && from % QUARTER_HOUR === 0;
  if (!areDays || !mayBeMidnight) return undefined;
  const first = dayOfTime(start) + (from > NOON_IN_SECONDS ? 1 : 0);
  const toDate = (day: number): LocalTime => ({ seconds: day * SECONDS_PER_DAY, isDate: true });
  return { start: toDate(first), end: toDate(first + length / SECONDS_PER_DAY) };
}

const beforeStart = ({ start, end }: EventTime): string =>
  `DTEND ${formatLocalTime(end)} is before DTSTART ${formatLocalTime(start)}`;

const wholeDay = ({ start }: EventTime): { end: LocalTime } => ({
  end: start.isDate ? addDays(start, 1) : start,
});

function readEnd(
  component: Component,
  time: EventTime,
  start: TimeValue,
  { zones, endsOnLastDay }: TimeContext,
): EventTime {
  try {
    const end = firstTime(component, 'dtend');
    if (end) {
      const isLastDay = endsOnLastDay && start.time.isDate && end.time.isDate;
      return timeWithEnd(time, start, isLastDay ? { ...end, time: addDays(end.time, 1) } : end, zones);
    }
    const property = component.first('duration');
    if (!property) return { ...time, ...wholeDay(time) };
    const duration = parseDuration(property.value);
    if (durationDays(duration) > MAX_EVENT_DAYS)
      return { ...time, ...wholeDay(time), endUnread: { reason: 'tooLong' } };
    return { ...time, end: addDuration(time.start, duration, time.zone), duration };
  } catch (error) {
    if (!(error instanceof UnreadableValueError)) throw error;
    return { ...time, ...wholeDay(time), endUnread: { reason: 'invalid', detail: error.message } };
  }
}

/** The time with its end as a local time of the zone of the start. An end without a zone is in that of the start. */
function timeWithEnd(time: EventTime, start: TimeValue, end: TimeValue, zones: EventZones): EventTime {
  if (end.time.isDate !== start.time.isDate) return dayAndTime(time, end.time);
  if (end.time.isDate || end.zone === start.zone || end.zone === undefined) return { ...time, end: end.time };
  const converted = toZone(end, time.zone, zones);
  if (converted) return { ...time, end: converted };
  const names = [start.zone, end.zone].filter((name) => name !== undefined);
  return { ...time, endUnread: { reason: 'zones', zones: names } };
}

/**
 * A day on one side and a time on the other. The event is on whole days if the start is midnight or a day; else it
 * lasts until the beginning of the day that DTEND excludes (RFC 5545 §3.6.1). On a single day the hour of its end is
 * not known.
 */
function dayAndTime(time: EventTime, end: LocalTime): EventTime {
  const { start } = time;
  const toDay = (day: number): LocalTime => ({ seconds: day * SECONDS_PER_DAY, isDate: true });
  if (start.isDate) return { start, end: toDay(dayOfTime(addSeconds(end, SECONDS_PER_DAY - 1))) };
  if (secondsOfDay(start) === 0) return { start: toDay(dayOfTime(start)), end };
  const isLaterDay = end.seconds - start.seconds > SECONDS_PER_DAY;
  return { ...time, end: isLaterDay ? { seconds: end.seconds, isDate: false } : start };
}

/** Converts a time to another zone; `undefined` if one of the two zones has no converter. */
export function toZone(
  { time, zone: tzid }: TimeValue,
  zone: EventZone | undefined,
  zones: EventZones,
): LocalTime | undefined {
  if (time.isDate) return time;
  const from = tzid === undefined ? undefined : zones.of(tzid);
  if (from?.name === zone?.name && from?.converter === zone?.converter) return time;
  if (!from?.converter || !zone?.converter) return undefined;
  return { seconds: zone.converter.toLocal(from.converter.toUtc(time.seconds)), isDate: false };
}

/** Adds a duration to a time. */
export function addDuration(start: LocalTime, { days, seconds }: Duration, zone?: EventZone): LocalTime {
  if (start.isDate) return addDays(start, days + Math.floor(seconds / SECONDS_PER_DAY));
  const end = addDays(start, days);
  const { converter } = zone ?? {};
  if (seconds === 0 || !converter) return addSeconds(end, seconds);
  return { seconds: converter.toLocal(converter.toUtc(end.seconds) + seconds), isDate: false };
}
