import { daysInMonth } from '@regional-presence/core/period';
import ICAL from 'ical.js';

/** Properties that state when an event takes place. */
const TIME_PROPERTIES: ReadonlySet<string> = new Set([
  'dtstart',
  'dtend',
  'recurrence-id',
  'exdate',
  'rdate',
]);

/** A value of an event that cannot be read. The event is rejected with the message as its reason. */
export class UnreadableValueError extends Error {}

/** A date or a local time, and its zone: `UTC`, a TZID, or none for a floating time. */
export interface TimeValue {
  /** Local time. Its own zone is not set. */
  time: ICAL.Time;
  zone?: string;
}

const JCAL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const JCAL_DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z)?$/;

/**
 * Reads a date or a time in the form of jCal (RFC 7265 §3.6.4).
 *
 * @throws UnreadableValueError for a day or an hour that does not exist.
 */
export function readTime(value: unknown, name: string, tzid?: string): TimeValue {
  const text = typeof value === 'string' ? value : '';
  const match = JCAL_DATE.exec(text) ?? JCAL_DATE_TIME.exec(text);
  const found = `${name.toUpperCase()} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  if (!match) throw new UnreadableValueError(`${found} is neither a date nor a time`);
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((n) => Number(n ?? 0));
  if (day! < 1 || day! > daysInMonth(year!, month!))
    throw new UnreadableValueError(`${found} is a day that does not exist`);
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
    throw new UnreadableValueError(`${found} is an hour that does not exist`);
  if (match.length < 5) return { time: ICAL.Time.fromDateString(text) };
  const time = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false } as never);
  if (match[7]) return { time, zone: 'UTC' };
  return tzid === undefined ? { time } : { time, zone: tzid };
}

/** The TZID of a property. */
export function tzidOf(property: ICAL.Property): string | undefined {
  const zone = property.getParameter('tzid');
  return zone === undefined ? undefined : String(zone);
}

/** The values of all properties of a name. A period (RFC 5545 §3.3.9) is an array of its start and its end or length. */
export function propertyValues(component: ICAL.Component, name: string): { value: unknown; zone?: string }[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = tzidOf(property);
    const values = (property.jCal as unknown[]).slice(3);
    return values.map((value) => (zone === undefined ? { value } : { value, zone }));
  });
}

/** The first value of a property as a time. */
export function firstTime(component: ICAL.Component, name: string): TimeValue | undefined {
  const [first] = propertyValues(component, name);
  return first && readTime(first.value, name, first.zone);
}

const CONTENT_LINE = /^([A-Z-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;]*))*):(.*)$/i;
const BASIC_DATE_TIME = /^(\d{8})(?:T(\d{4})(\d\d)?(Z)?)?$/;
/** An unquoted TZID with characters that require quotes: `TZID=tzone://Microsoft/Utc:20220301T100000`. */
const UNQUOTED_TZID = /;TZID=([^";]*[:,][^";]*)((?:;VALUE=[A-Z-]+)?:\d{8}(?:T\d{4,6}Z?)?(?:,[\dTZ]+)*)$/i;

/**
 * Corrects a content line with a time that is invalid but unambiguous: a day without `VALUE=DATE`, a time without
 * seconds, a TZID without quotation marks. `DTSTART:20220301` → `dtstart;VALUE=DATE:20220301`.
 *
 * @throws UnreadableValueError for a value that is not a time.
 */
export function repairLine(line: string): string {
  const name = /^[A-Z-]+(?=[;:])/i.exec(line)?.[0].toLowerCase();
  if (name === undefined || !TIME_PROPERTIES.has(name)) return line;
  const [, , parameters = '', value = ''] =
    CONTENT_LINE.exec(line.replace(UNQUOTED_TZID, ';TZID="$1"$2')) ?? [];
  if (/;VALUE=PERIOD(?:;|$)/i.test(parameters)) return `${name}${parameters}:${value}`;
  const times = value
    .split(',')
    .map((text) => BASIC_DATE_TIME.exec(text.trim().replace(/(?<=\d)[-:](?=\d)/g, '')));
  const invalid = times.findIndex((time) => !time);
  if (invalid >= 0)
    throw new UnreadableValueError(
      `${name.toUpperCase()} ${value.split(',')[invalid]} is neither a date nor a time`,
    );
  const declaresDates = /;VALUE=DATE(?:;|$)/i.test(parameters);
  // Some programs write whole days as midnights with VALUE=DATE.
  const areDates = times.every(
    (time) => !time![2] || (declaresDates && time![2] + (time![3] ?? '') === '000000'),
  );
  const correctedParameters = parameters.replace(/;VALUE=[^;]*/i, '') + (areDates ? ';VALUE=DATE' : '');
  const correctedTimes = times.map((time) => {
    const [, day, minutes, seconds = '00', utc = ''] = time!;
    return areDates ? day : `${day}T${minutes}${seconds}${utc}`;
  });
  return `${name}${correctedParameters}:${correctedTimes.join(',')}`;
}
