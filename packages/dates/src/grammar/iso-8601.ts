import type { Problem } from '@regional-presence/core';
import { dateDaysOfPart, hoursOmitted, MIDNIGHT } from '@regional-presence/core/internal';
import { civilDay, formatPeriod, weekday, yearMonthDay } from '@regional-presence/core/period';

import type { DateReading } from '../date-reading.js';
import { rangeFromTo } from '../hours-of-ends.js';
import { textOfDay } from './day-text.js';
import { minutesLater, type WrittenInterval, writtenInterval } from './iso-interval.js';
import { offsetZone } from './zone-offset.js';

/** A date and a time as ISO 8601 writes them, with seconds, their parts, and an offset from UTC. */
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)([T\s]\s*)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+\-−]\d\d(?::?\d\d)?)?$/i;

const JOINED = /^(\S+T\S+?)\s*(?:\/|\s[-–—→]\s|\sto\s)\s*(\d{4}-\d\d-\d\d(?:T\S+)?)$/i;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The basic format of an instant, which may be one of an interval: `20220502T0900Z`. */
const BASIC_FORMAT = /(?<=^|\/)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d{4})?(?=\/|$)/g;

/** A day with the time of a 24-hour clock without a mark: `2018-03-10 1730`. */
const DAY_AND_CLOCK = /^(\d{4}-\d\d-\d\d)\s+([01]\d|2[0-3])([0-5]\d)$/;

/** Years apart within which a number behind a day may be another year. */
const NEAR_YEARS = 1;

/** Whether a number behind a day may be a year as well: `2018-03-10 2019`. */
const isYearNear = (day: string, number: number): boolean =>
  Math.abs(Number(day.slice(0, 4)) - number) <= NEAR_YEARS;

interface Instant {
  day: string;
  time: string;
  zone?: string | undefined;
  /** It may also be a day with a span of hours: `2022-05-02 14:00-05:00`. */
  orSpan?: string;
}

function dayText(year: number, month: number, day: number): string | undefined {
  const civil = civilDay(year, month, day);
  const found = yearMonthDay(civil);
  return found.year === year && found.month === month && found.day === day ? textOfDay(civil) : undefined;
}

function readInstant(text: string): Instant | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, date, connector, hour, minute, second, offset] = match;
  const day = dayText(Number(year), Number(month), Number(date));
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (!day || hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  const zone = offset && zoneOfOffset(offset);
  if (offset && !zone) return undefined;
  const instant: Instant = { day, time: `${hour}:${minute}` };
  if (hours === 24) {
    // The end of a day is the beginning of the next (ISO 8601-1:2004 §4.2.3).
    instant.day = textOfDay(civilDay(Number(year), Number(month), Number(date)) + 1);
    instant.time = '00:00';
  }
  if (zone) instant.zone = zone;
  const spaced = connector!.toUpperCase() !== 'T' && second === undefined;
  if (spaced && offset && /^[-−]\d\d:\d\d$/.test(offset)) instant.orSpan = offset.slice(1);
  return instant;
}

function zoneOfOffset(text: string): string | undefined {
  if (/^z$/i.test(text)) return 'UTC';
  const digits = text.slice(1).replace(':', '');
  return offsetZone(text[0] !== '+', Number(digits.slice(0, 2)), Number(digits.slice(2) || 0));
}

/**
 * Reads a date with a time of ISO 8601, or an interval of two: `2022-05-02T09:00:00-05:00`,
 * `2022-05-02 09:00:00+02:00`, `2022-05-02 0900`, `2022-05-02T09:00Z/2022-05-02T11:00Z`, `2022-05-02T09:00Z/2022-05-04T11:00Z`. Behind a `T` or behind seconds a sign
 * begins an offset and no end.
 *
 * @returns `undefined` for what is none, or is a day with a span of hours: `2022-05-02 09:00-17:00`.
 */
export function readDateTime(phrase: string): DateReading | undefined {
  const text = phrase
    .trim()
    .replace(BASIC_FORMAT, '$1-$2-$3T$4:$5$6')
    .replace(DAY_AND_CLOCK, (whole, day: string, hour: string, minute: string) =>
      isYearNear(day, Number(hour + minute)) ? whole : `${day} ${hour}:${minute}`,
    );
  const week = readWeek(phrase, text);
  if (week) return week;
  const written = writtenInterval(phrase, text);
  if (written) return readWritten(phrase, written);
  if (text.length > 80 || !/^\d{4}-\d\d-\d\d[T\s]/i.test(text)) return undefined;
  const joined = JOINED.exec(text);
  const start = readInstant(joined ? joined[1]! : text);
  if (!start) return undefined;
  if (joined) {
    return readInterval(phrase, start, joined[2]!);
  }
  // Midnight to the second is what databases write for no time.
  if (/\s00:00:00(?:[.,]0+)?$/.test(text)) return { ...reading(phrase, start, undefined), emptyTime: true };
  if (start.orSpan === undefined) return reading(phrase, start, start.time);
  if (start.orSpan > start.time) return undefined;
  const detail = `${start.time}-${start.orSpan}`;
  return reading(phrase, start, undefined, hoursOmitted({ value: phrase, reason: 'rangeOrOffset', detail }));
}

/** An interval that ends after some time, or at a time of its day. */
function readWritten(phrase: string, written: WrittenInterval): DateReading | undefined {
  if ('problem' in written)
    return {
      input: phrase,
      periods: [],
      read: [],
      unread: [{ start: 0, end: phrase.length }],
      problems: [written.problem],
    };
  const day = readDay(written.start);
  if (day !== undefined && 'minutes' in written) {
    const last = minutesLater(day, MIDNIGHT, written.minutes - 1).day;
    return {
      ...reading(phrase, { day, time: MIDNIGHT }, undefined),
      periods: [last === day ? day : `${day}/${last}`],
    };
  }
  const start = readInstant(written.start);
  if (!start || start.orSpan !== undefined) return undefined;
  if ('minutes' in written)
    return readInterval(phrase, start, { ...start, ...minutesLater(start.day, start.time, written.minutes) });
  const end = readInstant(`${start.day}T${written.time}`);
  return end && end.time > start.time && end.day === start.day
    ? readInterval(phrase, start, { ...end, zone: end.zone ?? start.zone })
    : undefined;
}

function readDay(text: string): string | undefined {
  const [, year, month, date] = DAY.exec(text) ?? [];
  return year === undefined ? undefined : dayText(Number(year), Number(month), Number(date));
}

/** The interval from an instant to an instant or a day. */
function readInterval(phrase: string, start: Instant, to: string | Instant): DateReading | undefined {
  const lastDay = typeof to === 'string' ? readDay(to) : undefined;
  const end = typeof to === 'string' ? (lastDay === undefined ? readInstant(to) : undefined) : to;
  const last = lastDay ?? end?.day;
  if (last === undefined || last < start.day) return undefined;
  const periods = last === start.day ? [start.day] : [`${start.day}/${last}`];
  if (!end) return { ...reading(phrase, start, start.time), periods };
  if (last === start.day && end.zone === start.zone && end.time > start.time)
    return reading(phrase, start, `${start.time}-${end.time}`);
  if (last !== start.day && end.zone === start.zone) {
    const { period, hours, continuous } = rangeFromTo(periods[0]!, start.time, end.time);
    return {
      ...reading(phrase, start, hours),
      periods: [period],
      ...(continuous ? { continuous } : {}),
    };
  }
  const trouble = hoursOmitted({ value: phrase, reason: 'several', count: 2 });
  return { ...reading(phrase, start, undefined, trouble), periods };
}

/** `2023-W24`, `2023-W24-1`: a week, or a day of it (ISO 8601-1, 5.2.4). */
function readWeek(phrase: string, text: string): DateReading | undefined {
  const match = /^(\d{4})-?W(\d\d)(?:-?([1-7])(?:[T ](\d\d:\d\d))?)?$/i.exec(text);
  if (!match) return undefined;
  const [year, week, day] = [Number(match[1]), Number(match[2]), match[3] && Number(match[3])];
  const fourth = civilDay(year, 1, 4);
  const monday = fourth - weekday(fourth) + 1 + 7 * (week - 1);
  // The last week of a year has a Thursday of that year.
  if (week < 1 || yearMonthDay(monday + 3).year !== year) return undefined;
  const [first, last] = day ? [monday + day - 1, monday + day - 1] : [monday, monday + 6];
  const periods = [formatPeriod(yearMonthDay(first), yearMonthDay(last))];
  return {
    input: phrase,
    periods,
    ...(match[4] ? { hours: match[4] } : {}),
    read: [{ start: 0, end: phrase.length }],
    unread: [],
    ...(day
      ? { problems: [] }
      : { inferred: ['days'], problems: [dateDaysOfPart({ value: phrase, periods })] }),
  };
}

function reading(input: string, start: Instant, hours: string | undefined, trouble?: Problem): DateReading {
  const read: DateReading = {
    input,
    periods: [start.day],
    read: [{ start: 0, end: input.length }],
    unread: [],
    problems: trouble ? [trouble] : [],
  };
  if (hours !== undefined) read.hours = hours;
  if (hours !== undefined && start.zone !== undefined) read.zone = start.zone;
  return read;
}
