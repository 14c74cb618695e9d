import { isTimeZone } from '@regional-presence/core';
import ICAL from 'ical.js';

/** The clocks of a zone. Seconds since 1970, local ones as if they were those of UTC. */
export interface Clocks {
  toUtc(local: number): number;
  toLocal(utc: number): number;
}

const DAY = 86_400;

export const UTC: Clocks = { toUtc: (local) => local, toLocal: (utc) => utc };

/**
 * The clocks of a zone that the platform knows. A time that they show twice is the first of the two; of one that
 * they leave out the offset before counts (RFC 5545 §3.3.5).
 */
export function clocksOfPlatform(zone: string): Clocks | undefined {
  if (!isTimeZone(zone)) return undefined;
  return {
    toLocal: (utc) => utc + offsetAt(zone, utc),
    toUtc(local) {
      const before = local - offsetAt(zone, local - DAY);
      const after = local - offsetAt(zone, local + DAY);
      const shows = (utc: number) => utc + offsetAt(zone, utc) === local;
      return shows(before) || !shows(after) ? before : after;
    },
  };
}

/** The clocks of a zone as a VTIMEZONE has them; `undefined` where it cannot be read. */
export function clocksOfFile(component: ICAL.Component): Clocks | undefined {
  let zone: ICAL.Timezone;
  const offsetOf = (local: number): number => zone.utcOffset(timeAt(local));
  try {
    zone = new ICAL.Timezone(component);
    offsetOf(0);
  } catch {
    return undefined;
  }
  return {
    toUtc: (local) => local - offsetOf(local),
    toLocal(utc) {
      const near = [offsetOf(utc - DAY), offsetOf(utc + DAY)];
      return utc + (near.find((offset) => offsetOf(utc + offset) === offset) ?? near[0]!);
    },
  };
}

/** The time that clocks show at so many seconds since 1970. */
export function timeAt(seconds: number): ICAL.Time {
  const time = new ICAL.Time(
    { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 },
    ICAL.Timezone.localTimezone,
  );
  time.adjust(Math.floor(seconds / DAY), 0, 0, ((seconds % DAY) + DAY) % DAY);
  return time;
}

/** The seconds since 1970 of the time that clocks show. */
export const secondsOf = (time: ICAL.Time): number => time.subtractDateTz(timeAt(0)).toSeconds();

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const OFFSET = /^(?:GMT)?(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Seconds east of UTC. */
function offsetAt(zone: string, utc: number): number {
  if (/^[+-]/.test(zone)) return offsetOfName(zone);
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    FORMATS.set(zone, format);
  }
  const parts = format.formatToParts(utc * 1000);
  return offsetOfName(parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT');
}

function offsetOfName(name: string): number {
  const [, sign, hours, minutes, seconds = '0'] = OFFSET.exec(name) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
