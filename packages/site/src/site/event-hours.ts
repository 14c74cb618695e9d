import type { Event } from '@regional-presence/core';
import { formatOffset, minutesOf, SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import { instantOfLocalTime, offsetAt } from '@regional-presence/core/time-zone';
import { datesOfEvent } from './site-event.js';

/** When an event starts and ends, where its days, hours and zone are known. Instants are in seconds since 1970 in UTC. */
export interface EventHours {
  zone: string;
  start: number;
  /** Absent if no end is known. */
  end?: number;
  /** The end of the first day: that of the whole event, unless it has the same hours on several days. */
  firstEnd?: number;
  /** The number of days with these hours. */
  days: number;
}

/** Each page that shows an event asks for its hours several times, in each language. */
const KNOWN_HOURS = /* @__PURE__ */ new WeakMap<Event, { hours: EventHours | undefined }>();

/** The hours of an event, computed once. */
export function hoursOfEvent(event: Event): EventHours | undefined {
  let known = KNOWN_HOURS.get(event);
  if (!known) {
    known = { hours: computeHours(event) };
    KNOWN_HOURS.set(event, known);
  }
  return known.hours;
}

/**
 * The hours of an event as its calendar has them: `22:00-01:00` ends on the next day, `10:00-10:00` has no end, and
 * `00:00-00:00` are whole days.
 */
function computeHours(event: Event): EventHours | undefined {
  const { hours, zone, continuous } = event.when ?? {};
  const dates = datesOfEvent(event);
  if (hours === undefined || zone === undefined || dates?.precision !== 'day') return undefined;
  const { first, last } = dates;
  const [startMinutes, endMinutes] = [
    minutesOf(hours),
    hours.length > 5 ? minutesOf(hours.slice(6)) : undefined,
  ];
  const isOneRun = continuous === true && endMinutes !== undefined && last > first;
  if (hours === '00:00-00:00' && !isOneRun) return undefined;
  const at = (day: CivilDay, minutes: number) =>
    instantOfLocalTime(zone, day * SECONDS_PER_DAY + minutes * 60);
  const start = at(first, startMinutes);
  if (endMinutes === undefined || (endMinutes === startMinutes && !isOneRun))
    return { zone, start, days: last - first + 1 };
  if (isOneRun) return { zone, start, end: at(last, endMinutes), firstEnd: at(last, endMinutes), days: 1 };
  const endOfDay = endMinutes < startMinutes ? endMinutes + 1440 : endMinutes;
  return {
    zone,
    start,
    end: at(last, endOfDay),
    firstEnd: at(first, endOfDay),
    days: last - first + 1,
  };
}

/** When an event is on, in seconds since 1970 in UTC: from its start until it is over. */
export interface OngoingSpan {
  from: number;
  until: number;
}

/**
 * From when until when an event is on, where its zone is known. Without an end it is over with its last day.
 *
 * @returns `undefined` without a zone: its days are on at other instants in each place.
 */
export function spanOfEvent(event: Event): OngoingSpan | undefined {
  const { zone } = event.when ?? {};
  const dates = datesOfEvent(event);
  if (zone === undefined || dates?.precision !== 'day') return undefined;
  const midnight = (day: CivilDay) => instantOfLocalTime(zone, day * SECONDS_PER_DAY);
  const hours = hoursOfEvent(event);
  return { from: hours?.start ?? midnight(dates.first), until: hours?.end ?? midnight(dates.last + 1) };
}

/** The local time of an instant with its offset: `2022-10-20T11:00:00+02:00`. */
export function isoLocalTime(zone: string, instant: number): string {
  const offset = offsetAt(zone, instant * 1000);
  const local = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  return local + formatOffset(offset);
}

/** An instant as iCalendar and Google write it: `20221020T090000Z`. */
export const compactInstant = (instant: number): string =>
  new Date(instant * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
