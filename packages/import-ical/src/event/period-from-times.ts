import type { When } from '@regional-presence/core';
import {
  boundsOfParsed,
  minutesOf,
  periodPrecision,
  SECONDS_PER_DAY,
  twoDigits,
} from '@regional-presence/core/internal';
import { type CivilDay, formatPeriod, parsePeriod, yearMonthDay } from '@regional-presence/core/period';
import { instantOfLocalTime, isTimeZone } from '@regional-presence/core/time-zone';

import type { Component } from '../content/property.js';
import { consecutiveDays } from '../series/consecutive-days.js';
import type { EventTime } from '../series/event-time.js';
import { isRecurring } from '../series/occurrences.js';
import type { EventContext } from './event-context.js';

/** The time of an event: local seconds of start and end, and the number of days on which it recurs. */
interface EventSpan {
  isDate: boolean;
  start: number;
  end: number;
  days: number;
  zone: string | undefined;
}

/** `undefined` if the event recurs other than on consecutive days, or if its zone or end is not known. */
function eventSpan(
  component: Component,
  time: EventTime,
  { zones, limits }: EventContext,
): EventSpan | undefined {
  const { start, end, zone, endUnread } = time;
  const days = isRecurring(component) ? consecutiveDays(component, time, zones, limits) : 1;
  if (days === undefined || endUnread !== undefined || end.seconds < start.seconds) return undefined;
  if (zone && (zone.source === 'unknown' || !isTimeZone(zone.name))) return undefined;
  return { isDate: start.isDate, start: start.seconds, end: end.seconds, days, zone: zone?.name };
}

/** The event has the times by which a feed shows a period: if so, nobody has moved it. */
export function matchesPeriod(
  component: Component,
  time: EventTime,
  when: When,
  context: EventContext,
): boolean {
  const span = eventSpan(component, time, context);
  const period = parsePeriod(when.period);
  if (!span || !period?.start) return false;
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  const isOfDays = periodPrecision(period) === 'day';
  // A feed shows hours without a zone as whole days.
  if (!when.hours || span.isDate || !isOfDays)
    return (
      span.isDate &&
      !(isOfDays && when.hours && when.zone) &&
      span.days === 1 &&
      span.start === first * SECONDS_PER_DAY &&
      span.end === (last + 1) * SECONDS_PER_DAY
    );
  const from = 60 * minutesOf(when.hours);
  const to = when.hours.length > 5 ? 60 * minutesOf(when.hours.slice(6)) : from;
  const isContinuous = when.continuous && last > first;
  const end = isContinuous
    ? last * SECONDS_PER_DAY + to
    : first * SECONDS_PER_DAY + (to < from ? to + SECONDS_PER_DAY : to);
  const { zone } = when;
  // A feed writes times in UTC where the VTIMEZONE of the zone would be wrong.
  const isInUtc = span.zone === 'UTC' && zone !== undefined;
  const written = (local: number) => (isInUtc ? instantOfLocalTime(zone, local) : local);
  return (
    (isInUtc || span.zone === zone) &&
    span.start === written(first * SECONDS_PER_DAY + from) &&
    span.end === written(end) &&
    span.days === (isContinuous ? 1 : last - first + 1)
  );
}

/** The period of an event; `undefined` if its times are not one period. */
export function periodFromTimes(
  component: Component,
  time: EventTime,
  context: EventContext,
): When | undefined {
  const span = eventSpan(component, time, context);
  if (!span) return undefined;
  const first = Math.floor(span.start / SECONDS_PER_DAY);
  if (span.isDate)
    return {
      period: formatDays(first, Math.max(first, Math.floor(span.end / SECONDS_PER_DAY) - 1) + span.days - 1),
    };
  const zone = span.zone === undefined ? {} : { zone: span.zone };
  if (span.end === span.start)
    return { period: formatDays(first, first + span.days - 1), hours: formatTime(span.start), ...zone };
  const isMidnight = span.end % SECONDS_PER_DAY === 0;
  const hours = `${formatTime(span.start)}-${isMidnight ? '24:00' : formatTime(span.end)}`;
  if (span.end - span.start < SECONDS_PER_DAY)
    return { period: formatDays(first, first + span.days - 1), hours, ...zone };
  if (span.days > 1) return undefined;
  const last = Math.floor(span.end / SECONDS_PER_DAY) - (isMidnight ? 1 : 0);
  return { period: formatDays(first, last), hours, ...zone, ...(last > first ? { continuous: true } : {}) };
}

const formatDays = (first: CivilDay, last: CivilDay): string =>
  formatPeriod(yearMonthDay(first), yearMonthDay(last));

/** Local seconds → `09:30`. */
const formatTime = (seconds: number): string => {
  const minutes = Math.floor((seconds % SECONDS_PER_DAY) / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};
