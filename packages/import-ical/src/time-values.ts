import { daysInMonth } from '@regional-presence/core/period';
import ICAL from 'ical.js';

/** Properties from which it is known when an event takes place. */
const TIMES: ReadonlySet<string> = new Set(['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']);

/** The part of an event that cannot be read, and why: it costs the event, and no other. */
export class Unreadable extends Error {}

/** A date or a time as it stands, and the zone of its clocks: `UTC`, the TZID, or none of a floating time. */
export interface TimeValue {
  /** Without a zone: the clocks are those of `zone`. */
  time: ICAL.Time;
  zone?: string;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z)?$/;

/**
 * Reads a date or a time as jCal writes it (RFC 7265 §3.6.4).
 *
 * @throws Unreadable for a day or an hour that there is not.
 */
export function readTime(value: unknown, name: string, tzid?: string): TimeValue {
  const text = typeof value === 'string' ? value : '';
  const match = DATE.exec(text) ?? DATE_TIME.exec(text);
  const said = `${name.toUpperCase()} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  if (!match) throw new Unreadable(`${said} is neither a date nor a time`);
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((n) => Number(n ?? 0));
  if (day! < 1 || day! > daysInMonth(year!, month!))
    throw new Unreadable(`${said} is a day that does not exist`);
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
    throw new Unreadable(`${said} is an hour that does not exist`);
  if (match.length < 5) return { time: ICAL.Time.fromDateString(text) };
  const time = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false } as never);
  if (match[7]) return { time, zone: 'UTC' };
  return tzid === undefined ? { time } : { time, zone: tzid };
}

/** The TZID of a property. */
export function zoneOf(property: ICAL.Property): string | undefined {
  const zone = property.getParameter('tzid');
  return zone === undefined ? undefined : String(zone);
}

/** The values of the properties of a name. A period (RFC 5545 §3.3.9) is its beginning and its end or length. */
export function valuesOf(component: ICAL.Component, name: string): { value: unknown; zone?: string }[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = zoneOf(property);
    const values = (property.jCal as unknown[]).slice(3);
    return values.map((value) => (zone === undefined ? { value } : { value, zone }));
  });
}

/** The time of a property that stands once. */
export function timeOf(component: ICAL.Component, name: string): TimeValue | undefined {
  const [first] = valuesOf(component, name);
  return first && readTime(first.value, name, first.zone);
}

const LINE = /^([A-Z-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;]*))*):(.*)$/i;
const BASIC = /^(\d{8})(?:T(\d{4})(\d\d)?(Z)?)?$/;
/** A TZID in which signs stand that should be quoted: `TZID=tzone://Microsoft/Utc:20220301T100000`. */
const BARE_ZONE = /;TZID=([^";]*[:,][^";]*)((?:;VALUE=[A-Z-]+)?:\d{8}(?:T\d{4,6}Z?)?(?:,[\dTZ]+)*)$/i;

/**
 * A content line as it should be, where one of an event's times is written otherwise and no other can be meant: a
 * day without `VALUE=DATE`, a time without seconds, a zone without quotation marks.
 *
 * @throws Unreadable for a time that is none.
 */
export function mendedLine(line: string): string {
  const name = /^[A-Z-]+(?=[;:])/i.exec(line)?.[0].toLowerCase();
  if (name === undefined || !TIMES.has(name)) return line;
  const [, , parameters = '', value = ''] = LINE.exec(line.replace(BARE_ZONE, ';TZID="$1"$2')) ?? [];
  if (/;VALUE=PERIOD(?:;|$)/i.test(parameters)) return `${name}${parameters}:${value}`;
  const times = value.split(',').map((text) => BASIC.exec(text.trim().replace(/(?<=\d)[-:](?=\d)/g, '')));
  const wrong = times.findIndex((time) => !time);
  if (wrong >= 0)
    throw new Unreadable(`${name.toUpperCase()} ${value.split(',')[wrong]} is neither a date nor a time`);
  const asDates = /;VALUE=DATE(?:;|$)/i.test(parameters);
  // Some programs write whole days as midnights, and say that they are dates.
  const areDates = times.every((time) => !time![2] || (asDates && time![2] + (time![3] ?? '') === '000000'));
  const typed = parameters.replace(/;VALUE=[^;]*/i, '') + (areDates ? ';VALUE=DATE' : '');
  const written = times.map((time) => {
    const [, day, minutes, seconds = '00', utc = ''] = time!;
    return areDates ? day : `${day}T${minutes}${seconds}${utc}`;
  });
  return `${name}${typed}:${written.join(',')}`;
}
