import type { Property } from '../content/content-line.js';
import { parseDuration } from '../time/duration.js';
import { type LocalTime, secondsOfDay } from '../time/local-time.js';
import { readTime, readTimes, type TimeValue, UnreadableValueError } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { addDuration, type EventTime, toZone } from './event-time.js';

/** An occurrence that an RDATE adds. A period has an end of its own. */
export interface AddedTime {
  start: LocalTime;
  end?: LocalTime | undefined;
}

/**
 * The occurrences that an RDATE adds, in the zone of the series.
 *
 * @throws UnreadableValueError for an invalid time, or one in an unknown zone.
 */
export function addedTimes(property: Property, series: EventTime, zones: EventZones): AddedTime[] {
  const values = property.value.split(',').filter((text) => text.trim() !== '');
  return readTimes(property).map((time, i) => {
    const start = startInSeries(time, series, zones);
    if (!start)
      throw new UnreadableValueError(`RDATE ${property.value.slice(0, 60)} is in ${time.zone ?? 'no zone'}`);
    const end = values[i]!.split('/')[1]?.trim();
    return end === undefined ? { start } : { start, end: periodEnd(end, start, property, series, zones) };
  });
}

/** A day has the hours of the series, and a time without a zone is in that of the series. */
function startInSeries(value: TimeValue, series: EventTime, zones: EventZones): LocalTime | undefined {
  const { time } = value;
  if (series.start.isDate) return time;
  if (time.isDate) return { seconds: time.seconds + secondsOfDay(series.start), isDate: false };
  return value.zone === undefined ? time : toZone(value, series.zone, zones);
}

/** The end of a period: a length, or a time (RFC 5545 §3.3.9). */
const periodEnd = (
  text: string,
  start: LocalTime,
  { parameters }: Property,
  { zone }: EventTime,
  zones: EventZones,
): LocalTime | undefined =>
  text.startsWith('P')
    ? addDuration(start, parseDuration(text), zone)
    : toZone(readTime(text, 'rdate', parameters.TZID), zone, zones);
