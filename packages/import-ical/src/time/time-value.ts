import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay, daysInMonth } from '@regional-presence/core/period';
import type { Property } from '../content/content-line.js';
import type { Component } from '../content/property.js';
import type { LocalTime } from './local-time.js';

/** A value of an event that cannot be read. The message is the reason. */
export class UnreadableValueError extends Error {}

/** A day or a local time, and its zone: `UTC`, a TZID, or none for a floating time. */
export interface TimeValue {
  time: LocalTime;
  zone?: string;
}

/** `20220230T100000Z` → `2022-02-30T10:00:00Z`; any other text as it is. */
export const formatted = (text: string): string =>
  text.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/,
    (_, y, m, d, hour, minute, second = '00', utc) =>
      hour === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${hour}:${minute}:${second}${utc}`,
  );

const DATE_OR_TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z)?)?$/i;

/**
 * Reads a day or a time: `20220301`, `20220301T100000Z`, or with hyphens and colons as in jCal (RFC 7265 §3.6.4).
 *
 * @throws UnreadableValueError for a day or an hour that does not exist.
 */
export function readTime(text: string, name: string, tzid?: string): TimeValue {
  const match = DATE_OR_TIME.exec(text.trim());
  const fault = (what: string) =>
    new UnreadableValueError(`${name.toUpperCase()} ${formatted(text)} is ${what}`);
  if (!match) throw fault('neither a date nor a time');
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((n) => Number(n ?? 0));
  if (day! < 1 || day! > daysInMonth(year!, month!)) throw fault('a day that does not exist');
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) throw fault('an hour that does not exist');
  const seconds =
    civilDay(year!, month!, day!) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + Math.min(second, 59);
  if (match[4] === undefined) return { time: { seconds, isDate: true } };
  const time = { seconds, isDate: false };
  if (match[7]) return { time, zone: 'UTC' };
  return tzid === undefined ? { time } : { time, zone: tzid };
}

/** The times of a property, one for each of its values. A period (RFC 5545 §3.3.9) is its start. */
export function readTimes(property: Property): TimeValue[] {
  const { name, value } = property;
  // Some programs write whole days as midnights with VALUE=DATE.
  const areDays = property.parameters.VALUE?.toUpperCase() === 'DATE';
  return value
    .split(',')
    .map((text) => text.split('/')[0]!.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const read = readTime(text, name, property.parameters.TZID);
      const isMidnight = read.time.seconds % SECONDS_PER_DAY === 0;
      return areDays && isMidnight ? { time: { ...read.time, isDate: true } } : read;
    });
}

/**
 * The first value of a property as a time; `undefined` if the component does not have it.
 *
 * @throws UnreadableValueError for an invalid value.
 */
export function firstTime(component: Component, name: string): TimeValue | undefined {
  const property = component.first(name);
  return property && readTimes(property)[0];
}
