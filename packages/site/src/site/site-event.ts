import type { Event } from '@regional-presence/core';
import { areDaysInferred, boundsOfParsed, periodPrecision } from '@regional-presence/core/internal';
import { type CivilDay, type Precision, parsePeriod, yearMonthDay } from '@regional-presence/core/period';

/** The days of an event, of its months or of its years, in days since 1970. */
export interface EventDates {
  first: CivilDay;
  last: CivilDay;
  precision: Precision;
}

/** An event of the site. */
export interface SiteEvent {
  event: Event;
  /** Absent if no date is known. */
  dates?: EventDates;
}

/** The days of an event. With an open end it has those of its start, with an open start those of its end. */
export function datesOfEvent({ when }: Event): EventDates | undefined {
  const parsed = when && parsePeriod(when.period);
  const one = parsed?.start ?? parsed?.end;
  if (!parsed || !one) return undefined;
  const closed = { ...parsed, start: parsed.start ?? one, end: parsed.end ?? one };
  const { first, last } = boundsOfParsed(closed);
  const precision = periodPrecision(closed);
  // Days that were inferred of a part of a month are no more certain than the month.
  const isPart = precision === 'day' && areDaysInferred(when!);
  return { first, last, precision: isPart ? 'month' : precision };
}

/** The events in the order of their days; those of a month follow those of its first day, those without a date are last. */
export function siteEvents(events: readonly Event[]): SiteEvent[] {
  const keyed = events.map((event): SiteEvent => {
    const dates = datesOfEvent(event);
    return dates ? { event, dates } : { event };
  });
  return keyed.sort(
    (a, b) =>
      compareNumbers(a.dates?.first ?? Number.MAX_SAFE_INTEGER, b.dates?.first ?? Number.MAX_SAFE_INTEGER) ||
      compareNumbers(a.dates?.last ?? 0, b.dates?.last ?? 0) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
}

const compareNumbers = (a: number, b: number): number => a - b;

/** Most years in which one event is listed. */
const MAX_LISTED_YEARS = 10;

/** The years in which an event is listed: `2021/2022` in both. */
export function yearsOfDates({ first, last }: EventDates): number[] {
  const [from, to] = [yearMonthDay(first).year, yearMonthDay(last).year];
  const count = Math.min(to - from + 1, MAX_LISTED_YEARS);
  return Array.from({ length: count }, (_, i) => from + i);
}
