import {
  type Activity,
  boundsOfParsed,
  civilDay,
  type Dataset,
  displayTitle,
  type Event,
  minutesOf,
  type Precision,
  type Problem,
  parsePeriod,
  periodPrecision,
  placeOfRecord,
  problem,
  type RegionCode,
  type ReportProblem,
  yearMonthDay,
} from '@regional-presence/core';
import type { FeedFilter, FeedOptions } from './feed-options.js';
import { localTimeExists } from './zone-offset.js';

/** An event that a calendar can show, with its first and last day. */
export interface FeedEvent {
  event: Event;
  first: number;
  last: number;
  precision: Precision;
  /** It is there for those only who have it from before. */
  cancelled?: true;
}

export interface FeedSelection {
  events: FeedEvent[];
  /** What was left out, and what is shown otherwise than it is known. */
  problems: Problem[];
}

/** Tells of hours that begin at a time which the clocks of their zone leave out, on any of the days. */
function tellTime(event: Event, first: number, last: number, tell: ReportProblem): void {
  const { hours, zone, continuous } = event.when!;
  if (!hours || !zone) return;
  const day = firstGap(zone, first, continuous ? first : last, minutesOf(hours));
  if (day === undefined) return;
  tell(
    problem('calendar-time-nonexistent', {
      value: displayTitle(event).text,
      detail: `${hours.slice(0, 5)} on ${isoDay(day)}`,
      other: zone,
      place: placeOfRecord(event),
    }),
  );
}

/** A run of more days than this is no meeting of some days, and is not looked through. */
const LONGEST_RUN = 400;

/** The first of some days on which the clocks of a zone leave out a time, in minutes since midnight. */
export function firstGap(zone: string, first: number, last: number, minutes: number): number | undefined {
  for (let day = first; day <= Math.min(last, first + LONGEST_RUN); day++)
    if (!localTimeExists(zone, day * 86_400 + minutes * 60)) return day;
  return undefined;
}

function isoDay(day: number): string {
  const { year, month, day: date } = yearMonthDay(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** Calendars have years of four figures, and an end that is the day after. */
const FIRST_DAY = civilDay(1, 1, 1);
const LAST_DAY = civilDay(9999, 12, 31);

/** An event that had a date when it was published before, and has none now: cancelled on the days that it had. */
function withdrawnEvent(event: Event): FeedEvent | undefined {
  const period = event.revision?.withdrawn?.period;
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (!parsed?.start) return undefined;
  const { first, last } = boundsOfParsed(parsed.end ? parsed : { ...parsed, end: parsed.start });
  return {
    event: { ...event, when: { period: period! } },
    first,
    last,
    precision: periodPrecision(parsed),
    cancelled: true,
  };
}

const leftOut = (record: Activity, detail: string): Problem =>
  problem('calendar-left-out', { value: displayTitle(record).text, detail, place: placeOfRecord(record) });

/**
 * An event as a feed shows it. It is shown if at least its month is known; what is known to the year or not at
 * all is left out.
 *
 * @param tell is told what was left out, and what is shown otherwise than it is known, where anybody is to be.
 * @param months whether one that is known to the month is shown over all of it.
 */
export function feedEvent(
  event: Event,
  tell?: ReportProblem,
  months: FeedOptions['months'] = 'tentative',
): FeedEvent | undefined {
  const { when } = event;
  const period = when && parsePeriod(when.period);
  if (!period?.start || periodPrecision(period) === 'year') {
    const before = withdrawnEvent(event);
    if (before) return before;
    const detail = !period
      ? 'it has no date'
      : period.start
        ? `it is known to the year only, ${when!.period}`
        : `its start is not known, ${when!.period}`;
    tell?.(leftOut(event, detail));
    return undefined;
  }
  const other = (code: 'calendar-open-end' | 'calendar-whole-month' | 'calendar-uncertain', detail: string) =>
    tell?.(problem(code, { value: displayTitle(event).text, detail, place: placeOfRecord(event) }));
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  if (first < FIRST_DAY || last >= LAST_DAY) {
    tell?.(leftOut(event, `calendars have no such year, ${when!.period}`));
    return undefined;
  }
  const precision = periodPrecision(period);
  if (precision === 'month' && months === 'omit') {
    tell?.(leftOut(event, `it is known to the month only, ${when!.period}`));
    return undefined;
  }
  if (!period.end) other('calendar-open-end', when!.period.split('/')[0]!);
  if (precision === 'month') other('calendar-whole-month', when!.period);
  if (period.start.qualifier || period.end?.qualifier) other('calendar-uncertain', when!.period);
  if (tell) tellTime(event, first, last, tell);
  return { event, first, last, precision };
}

/** Engagements have no place in a calendar; each is told. */
export function tellEngagements(data: Dataset, { region, sector }: FeedFilter, tell: ReportProblem): void {
  for (const engagement of data.engagements) {
    if ((region && engagement.region !== region) || (sector && engagement.sector !== sector)) continue;
    const detail = engagement.when
      ? `it is an engagement, ${engagement.when.period}`
      : 'it is an engagement without a date';
    tell(leftOut(engagement, detail));
  }
}

/** The events of a feed, by their first day. */
export function feedEvents(data: Dataset, region?: RegionCode): FeedSelection {
  const problems: Problem[] = [];
  const tell = (found: Problem) => void problems.push(found);
  const events = data.events.flatMap((event) => {
    const shown = !region || event.region === region ? feedEvent(event, tell) : undefined;
    return shown ? [shown] : [];
  });
  tellEngagements(data, region ? { region } : {}, tell);
  events.sort((a, b) => a.first - b.first || (a.event.id < b.event.id ? -1 : 1));
  return { events, problems };
}
