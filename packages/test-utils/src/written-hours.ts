import type { Event } from '@regional-presence/core';
import { instantOfLocalTime, localTimeExists, offsetAt } from '@regional-presence/core/time-zone';

const DAY = 86_400;

/** Whether a local time, in seconds, occurs exactly once in a zone. */
function occursOnce(zone: string, local: number): boolean {
  const later = local - offsetAt(zone, (local + DAY) * 1000);
  const occursLater = later + offsetAt(zone, later * 1000) === local;
  return localTimeExists(zone, local) && (!occursLater || later === instantOfLocalTime(zone, local));
}

/**
 * Whether a calendar has the hours of an event in its zone, as one event without overridden days: each start and end
 * occurs once, all days have the same exact duration, and the hours are not those of whole days.
 */
export function areHoursInZone({ period, hours, zone, continuous }: NonNullable<Event['when']>): boolean {
  if (hours === undefined || zone === undefined) return true;
  const [first, last = first] = period.split('/').map((day) => Date.parse(`${day!.slice(0, 10)}Z`) / 1000);
  const seconds = (clock: string) => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60;
  const [start, end] = hours.split('-').map(seconds);
  if (continuous) return [first! + start!, last! + end!].every((local) => occursOnce(zone, local));
  if (hours === '00:00-00:00') return false;
  const durations = new Set<number>();
  for (let day = first!; day <= last!; day += DAY) {
    const locals = [day + start!];
    if (end !== undefined && end !== start) locals.push(day + (end > start! ? end : end + DAY));
    if (!locals.every((local) => occursOnce(zone, local))) return false;
    const [from, to = from] = locals.map((local) => instantOfLocalTime(zone, local));
    durations.add(to! - from!);
  }
  return durations.size === 1;
}
