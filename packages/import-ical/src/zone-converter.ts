import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { instantOfLocalTime, isTimeZone, offsetAt } from '@regional-presence/core/time-zone';

import ICAL from 'ical.js';

/**
 * Converts between UTC and the local time of a zone, both in seconds since 1970-01-01T00:00:00. Local seconds are
 * counted as if the local time were UTC.
 */
export interface ZoneConverter {
  toUtc(local: number): number;
  toLocal(utc: number): number;
}

export const UTC_CONVERTER: ZoneConverter = { toUtc: (local) => local, toLocal: (utc) => utc };

/**
 * The converter of a zone that the platform knows. A local time that occurs twice is the first of the two. A local
 * time that does not exist has the offset before the gap (RFC 5545 §3.3.5).
 */
export function platformConverter(zone: string): ZoneConverter | undefined {
  if (!isTimeZone(zone)) return undefined;
  return {
    toLocal: (utc) => utc + offsetAt(zone, utc * 1000),
    toUtc: (local) => instantOfLocalTime(zone, local),
  };
}

/** The converter of a VTIMEZONE; `undefined` if it cannot be read. */
export function vtimezoneConverter(component: ICAL.Component): ZoneConverter | undefined {
  let zone: ICAL.Timezone;
  const offsetOf = (local: number): number => zone.utcOffset(toICalTime(local));
  try {
    zone = new ICAL.Timezone(component);
    offsetOf(0);
  } catch {
    return undefined;
  }
  return {
    toUtc: (local) => local - offsetOf(local),
    toLocal(utc) {
      const near = [offsetOf(utc - SECONDS_PER_DAY), offsetOf(utc + SECONDS_PER_DAY)];
      return utc + (near.find((offset) => offsetOf(utc + offset) === offset) ?? near[0]!);
    },
  };
}

/** The local time of a number of local seconds since 1970-01-01T00:00:00. */
export function toICalTime(seconds: number): ICAL.Time {
  const time = new ICAL.Time(
    { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 },
    ICAL.Timezone.localTimezone,
  );
  time.adjust(
    Math.floor(seconds / SECONDS_PER_DAY),
    0,
    0,
    ((seconds % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY,
  );
  return time;
}

/** Local seconds since 1970-01-01T00:00:00 of a local time. */
export const toEpochSeconds = (time: ICAL.Time): number => time.subtractDateTz(toICalTime(0)).toSeconds();
