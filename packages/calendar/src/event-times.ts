import { minutesOf, SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import { instantOfLocalTime, offsetAt } from '@regional-presence/core/time-zone';
import type { ComponentSink, RecurrenceRule } from './component-sink.js';
import type { FeedEvent } from './feed-event.js';
import { firstDayWithGap } from './time-gap.js';
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

/** Minutes since midnight of a day; 1440 and more continue on the days after. */
interface Clock {
  day: CivilDay;
  minutes: number;
}

/** An occurrence of a daily rule in UTC that starts at another hour than the rule says. Seconds since 1970 in UTC. */
export interface Moved {
  recurrenceId: number;
  start: number;
  end?: number;
}

/** Most days of a daily recurrence of which some have to be written one by one. */
const MAX_DAYS_ONE_BY_ONE = 400;

/**
 * The time of an event as a feed states it.
 *
 * Hours without a zone are never written: a program takes them for those of its user (Outlook, Apple) or for UTC
 * (Google). Hours in a zone whose VTIMEZONE is wrong at that time are written in UTC. The same hours on several days
 * are then a daily recurrence in UTC; days behind a change of the clocks are overridden occurrences of it
 * (RECURRENCE-ID), so that the event keeps its one UID.
 */
export function eventTimes(
  { event, first, last, precision }: FeedEvent,
  zones: ReadonlyMap<string, WrittenZone>,
): EventTimes {
  const { hours, zone, continuous } = event.when!;
  const days: EventTimes = { form: 'days', first, last };
  if (!hours || zone === undefined || precision !== 'day') return days;
  const startMinutes = minutesOf(hours);
  const endMinutes = hours.length > 5 ? minutesOf(hours.slice(6)) : undefined;
  const span = { first, last, startMinutes, endMinutes: clockEndOfDay(startMinutes, endMinutes) };
  const isContinuous = continuous && endMinutes !== undefined && last > first;
  if (isContinuous) {
    span.last = first;
    span.endMinutes = (last - first) * 1440 + endMinutes;
  }
  const written = zones.get(zone);
  if (!written || isRight(written, span)) return localTimes(zone === 'Etc/UTC' ? 'UTC' : zone, span);
  return span.last - span.first > MAX_DAYS_ONE_BY_ONE ? days : timesInUtc(zone, span);
}

/** Daily hours, from the first to the last day. */
interface DailySpan {
  first: CivilDay;
  last: CivilDay;
  startMinutes: number;
  /** Behind the start; `undefined` if there is no end. */
  endMinutes: number | undefined;
}

/** `22:00-01:00` ends on the next day; `10:00-10:00` has no end. */
function clockEndOfDay(start: number, end: number | undefined): number | undefined {
  if (end === undefined || end === start) return undefined;
  return end > start ? end : end + 1440;
}

const localSeconds = (day: CivilDay, minutes: number): number => day * SECONDS_PER_DAY + minutes * 60;

function isRight(written: WrittenZone, { first, last, startMinutes, endMinutes }: DailySpan): boolean {
  if (written.offsets.isExact) return true;
  for (let day = first; day <= last; day++) {
    if (!written.isRightAt(localSeconds(day, startMinutes))) return false;
    if (endMinutes !== undefined && !written.isRightAt(localSeconds(day, endMinutes))) return false;
  }
  return true;
}

function localTimes(zone: string, { first, last, startMinutes, endMinutes }: DailySpan): EventTimes {
  return {
    form: 'hours',
    zone,
    start: { day: first, minutes: startMinutes },
    ...(endMinutes === undefined ? {} : { end: { day: first, minutes: endMinutes } }),
    ...(last > first ? { rule: dailyRule(first, last, startMinutes, zone) } : {}),
  };
}

/**
 * A rule for the same hours on consecutive days. A day on which the time does not exist does not count as an
 * occurrence (RFC 5545 §3.3.10), so the rule then has UNTIL instead of COUNT.
 */
function dailyRule(first: number, last: number, start: number, zone: string): RecurrenceRule {
  if (firstDayWithGap(zone, first, last, start) === undefined)
    return { freq: 'DAILY', count: last - first + 1 };
  const local = localSeconds(last, start);
  // The first lookup takes the local time for UTC, which is at most one transition off.
  const offset = offsetAt(zone, (local - offsetAt(zone, local * 1000)) * 1000);
  return { freq: 'DAILY', until: local - offset };
}

function timesInUtc(zone: string, { first, last, startMinutes, endMinutes }: DailySpan): EventTimes {
  const startOf = (day: CivilDay) => instantOfLocalTime(zone, localSeconds(day, startMinutes));
  const endOf = (day: CivilDay) =>
    endMinutes === undefined ? undefined : instantOfLocalTime(zone, localSeconds(day, endMinutes));
  const [start, end] = [startOf(first), endOf(first)];
  const moved: Moved[] = [];
  for (let day = first + 1; day <= last; day++) {
    const passed = (day - first) * SECONDS_PER_DAY;
    const [dayStart, dayEnd] = [startOf(day), endOf(day)];
    const isAsTheRuleSays = dayStart === start + passed && (end === undefined || dayEnd === end + passed);
    if (!isAsTheRuleSays)
      moved.push({
        recurrenceId: start + passed,
        start: dayStart,
        ...(dayEnd === undefined ? {} : { end: dayEnd }),
      });
  }
  return {
    form: 'hours',
    zone: 'UTC',
    start: clockOf(start),
    ...(end === undefined ? {} : { end: clockOf(end) }),
    ...(last > first ? { rule: { freq: 'DAILY', count: last - first + 1 } } : {}),
    moved,
  };
}

/** An instant in seconds as day and minutes in UTC. Offsets with seconds are of times before 1972. */
function clockOf(instant: number): Clock {
  const day = Math.floor(instant / SECONDS_PER_DAY);
  return { day, minutes: Math.floor((instant - day * SECONDS_PER_DAY) / 60) };
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

/** Writes RECURRENCE-ID, DTSTART and DTEND of an occurrence that is not at the hour of the rule. */
export function writeMovedTimes({ recurrenceId, start, end }: Moved, sink: ComponentSink): void {
  const write = (name: string, instant: number) => {
    const { day, minutes } = clockOf(instant);
    sink.dateTime(name, day, minutes, 'UTC');
  };
  write('RECURRENCE-ID', recurrenceId);
  write('DTSTART', start);
  if (end !== undefined) write('DTEND', end);
}
