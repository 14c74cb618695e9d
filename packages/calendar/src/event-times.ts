import { type DailyHours, SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import { instantOfLocalTime } from '@regional-presence/core/time-zone';
import type { FeedEvent } from './calendar-event.js';
import type { ComponentSink, RecurrenceRule } from './component-sink.js';
import { dailyHours } from './daily-hours.js';
import type { WrittenZone } from './written-zone.js';

/** How a feed states the time of an event. */
export type EventTimes =
  /** Whole days, from the first to the last. */
  | { form: 'days'; first: CivilDay; last: CivilDay }
  /** A start, an end if there is one, and a daily rule if there are several days, all in one zone. */
  | {
      form: 'hours';
      zone: string;
      start: Clock;
      end?: Clock;
      rule?: RecurrenceRule;
      moved?: readonly Moved[];
    };

/** Minutes since midnight of a day; 1440 and more continue on the days after. Seconds are fractions of a minute. */
interface Clock {
  day: CivilDay;
  minutes: number;
}

/** A start and an end in seconds since 1970 in UTC. */
interface FeedOccurrence {
  start: number;
  end?: number;
}

/** An occurrence of a daily rule in UTC that is not at the hours of the rule. */
export interface Moved extends FeedOccurrence {
  recurrenceId: number;
}

/** Most days of a daily recurrence, and most days of one of which some have to be written one by one. */
const MAX_RECURRENCE_DAYS = 3660;
const MAX_DAYS_ONE_BY_ONE = 400;

/**
 * The time of an event as a feed states it.
 *
 * Hours without a zone are never written: a program takes them for those of its user (Outlook, Apple) or for UTC
 * (Google). Hours in a zone are written in UTC where its VTIMEZONE is wrong at that time, where they occur twice or not
 * at all, and where not every day has the same exact duration: all occurrences of a rule have that of the first
 * (RFC 5545 §3.8.5.3). The same hours on several days are then a daily recurrence in UTC; days on which they differ are
 * overridden occurrences of it (RECURRENCE-ID), so that the event keeps its one UID.
 *
 * @param zones the zones of which the feed has a VTIMEZONE, by the names that the events give them.
 */
export function eventTimes(feed: FeedEvent, zones: ReadonlyMap<string, WrittenZone>): EventTimes {
  const hours = dailyHours(feed);
  const days = hours ? hours.last - hours.first + 1 : 0;
  const written = hours && zones.get(hours.zone);
  if (hours && written && days <= MAX_RECURRENCE_DAYS && isRight(written, hours))
    return localTimes(written.zone, hours);
  if (!hours || days > MAX_DAYS_ONE_BY_ONE) return { form: 'days', first: feed.first, last: feed.last };
  return timesInUtc(hours);
}

const localSeconds = (day: CivilDay, minutes: number): number => day * SECONDS_PER_DAY + minutes * 60;

/** Whether every reader of the VTIMEZONE finds the right instants on each day, with the duration of the first day. */
function isRight(written: WrittenZone, { first, last, startMinutes, endMinutes }: DailyHours): boolean {
  let duration: number | undefined;
  for (let day = first; day <= last; day++) {
    const start = written.instantAt(localSeconds(day, startMinutes));
    if (start === undefined) return false;
    if (endMinutes === undefined) continue;
    const end = written.instantAt(localSeconds(day, endMinutes));
    if (end === undefined) return false;
    duration ??= end - start;
    if (end - start !== duration) return false;
  }
  return true;
}

function localTimes(zone: string, { first, last, startMinutes, endMinutes }: DailyHours): EventTimes {
  return {
    form: 'hours',
    zone,
    start: { day: first, minutes: startMinutes },
    ...(endMinutes === undefined ? {} : { end: { day: first, minutes: endMinutes } }),
    ...(last > first ? { rule: dailyRule(first, last) } : {}),
  };
}

const dailyRule = (first: CivilDay, last: CivilDay): RecurrenceRule => ({
  freq: 'DAILY',
  count: last - first + 1,
});

/**
 * The hours of a day as instants. An end in or after an hour that the clocks skip can be at the start or before it:
 * there is no end then.
 */
export function occurrenceOn(day: CivilDay, { zone, startMinutes, endMinutes }: DailyHours): FeedOccurrence {
  const start = instantOfLocalTime(zone, localSeconds(day, startMinutes));
  if (endMinutes === undefined) return { start };
  const end = instantOfLocalTime(zone, localSeconds(day, endMinutes));
  return end > start ? { start, end } : { start };
}

function timesInUtc(hours: DailyHours): EventTimes {
  const { first, last } = hours;
  const { start, end } = occurrenceOn(first, hours);
  const moved: Moved[] = [];
  for (let day = first + 1; day <= last; day++) {
    const passed = (day - first) * SECONDS_PER_DAY;
    const occurrence = occurrenceOn(day, hours);
    const expectedEnd = end === undefined ? undefined : end + passed;
    if (occurrence.start !== start + passed || occurrence.end !== expectedEnd)
      moved.push({ recurrenceId: start + passed, ...occurrence });
  }
  return {
    form: 'hours',
    zone: 'UTC',
    start: clockOf(start),
    ...(end === undefined ? {} : { end: clockOf(end) }),
    ...(last > first ? { rule: dailyRule(first, last) } : {}),
    moved,
  };
}

/** An instant in seconds as day and minutes in UTC. */
function clockOf(instant: number): Clock {
  const day = Math.floor(instant / SECONDS_PER_DAY);
  return { day, minutes: (instant - day * SECONDS_PER_DAY) / 60 };
}

/** Writes DTSTART, DTEND and RRULE. Whole days have an exclusive end (RFC 5545 §3.6.1). */
export function writeTimes(times: EventTimes, sink: ComponentSink): void {
  if (times.form === 'days') {
    sink.date('DTSTART', times.first);
    sink.date('DTEND', times.last + 1);
    return;
  }
  const { zone, start, end, rule } = times;
  sink.dateTime('DTSTART', start.day, start.minutes, zone);
  if (end) sink.dateTime('DTEND', end.day, end.minutes, zone);
  if (rule) sink.recurrence('RRULE', rule);
}

/** Writes RECURRENCE-ID, DTSTART and DTEND of an occurrence that is not at the hours of the rule. */
export function writeMovedTimes({ recurrenceId, start, end }: Moved, sink: ComponentSink): void {
  const write = (name: string, instant: number) => {
    const { day, minutes } = clockOf(instant);
    sink.dateTime(name, day, minutes, 'UTC');
  };
  write('RECURRENCE-ID', recurrenceId);
  write('DTSTART', start);
  if (end !== undefined) write('DTEND', end);
}
