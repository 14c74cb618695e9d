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

/**
 * The hours of an event as its calendar has them: `22:00-01:00` ends on the next day, `10:00-10:00` has no end, and
 * `00:00-00:00` are whole days.
 */
export function hoursOfEvent(event: Event): EventHours | undefined {
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

/** The local time of an instant with its offset: `2022-10-20T11:00:00+02:00`. */
export function isoLocalTime(zone: string, instant: number): string {
  const offset = offsetAt(zone, instant * 1000);
  const local = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  return local + formatOffset(offset);
}

/** An instant as iCalendar and Google write it: `20221020T090000Z`. */
export const compactInstant = (instant: number): string =>
  new Date(instant * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
