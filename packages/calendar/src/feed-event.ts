import { type Activity, type Dataset, displayTitle, type Event, type Problem, problem, type ReportProblem } from '@regional-presence/core';
import { boundsOfParsed, minutesOf, periodPrecision, placeOfRecord } from '@regional-presence/core/internal';
import { civilDay, type Precision, parsePeriod, yearMonthDay } from '@regional-presence/core/period';
import type { FeedFilter, FeedOptions } from './feed-options.js';
import { localTimeExists } from './zone-offset.js';

/** An event as a calendar shows it, with its first and last day. */
export interface FeedEvent {
  event: Event;
  first: number;
  last: number;
  precision: Precision;
  /** The event is in the feed only to cancel it for subscribers who have it. */
  cancelled?: true;
}

/** Reports hours that do not exist on one of the days, because the clocks of the zone go forward. */
function reportTimeGap(event: Event, first: number, last: number, report: ReportProblem): void {
  const { hours, zone, continuous } = event.when!;
  if (!hours || !zone) return;
  const day = firstDayWithGap(zone, first, continuous ? first : last, minutesOf(hours));
  if (day === undefined) return;
  report(
    problem('calendar-time-nonexistent', {
      value: displayTitle(event).text,
      detail: `${hours.slice(0, 5)} on ${isoDate(day)}`,
      other: zone,
      place: placeOfRecord(event),
    }),
  );
}

/** Only the first days of a longer event are searched. */
const MAX_RUN_DAYS = 400;

/**
 * The first day on which a local time does not exist in a zone, because the clocks go forward.
 *
 * @param minutes the local time, in minutes since midnight.
 */
export function firstDayWithGap(
  zone: string,
  first: number,
  last: number,
  minutes: number,
): number | undefined {
  for (let day = first; day <= Math.min(last, first + MAX_RUN_DAYS); day++)
    if (!localTimeExists(zone, day * 86_400 + minutes * 60)) return day;
  return undefined;
}

function isoDate(day: number): string {
  const { year, month, day: date } = yearMonthDay(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** A year in iCalendar has four digits, and DTEND is the day after the last. */
const MIN_CALENDAR_DAY = civilDay(1, 1, 1);
const MAX_CALENDAR_DAY = civilDay(9999, 12, 31);

/** An event that lost the date of an earlier publication: cancelled on the days that it had. */
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

const leftOutProblem = (record: Activity, detail: string): Problem =>
  problem('calendar-event-omitted', { value: displayTitle(record).text, detail, place: placeOfRecord(record) });

/**
 * An event as a feed shows it. Its date must be known at least to the month: an event with only a year, without a
 * start or without a date is omitted.
 *
 * @param report called for an omitted or approximated event.
 * @param months whether an event known only to the month covers the whole month (`tentative`) or is omitted.
 */
export function feedEvent(
  event: Event,
  report?: ReportProblem,
  months: FeedOptions['months'] = 'tentative',
): FeedEvent | undefined {
  const { when } = event;
  const period = when && parsePeriod(when.period);
  if (!period?.start || periodPrecision(period) === 'year') {
    const withdrawn = withdrawnEvent(event);
    if (withdrawn) return withdrawn;
    const detail = !period
      ? 'it has no date'
      : period.start
        ? `it is known to the year only, ${when!.period}`
        : `its start is not known, ${when!.period}`;
    report?.(leftOutProblem(event, detail));
    return undefined;
  }
  const reportApproximation = (
    code: 'calendar-open-end' | 'calendar-whole-month' | 'calendar-uncertain',
    detail: string,
  ) => report?.(problem(code, { value: displayTitle(event).text, detail, place: placeOfRecord(event) }));
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  if (first < MIN_CALENDAR_DAY || last >= MAX_CALENDAR_DAY) {
    report?.(leftOutProblem(event, `calendars have no such year, ${when!.period}`));
    return undefined;
  }
  const precision = periodPrecision(period);
  if (precision === 'month' && months === 'omit') {
    report?.(leftOutProblem(event, `it is known to the month only, ${when!.period}`));
    return undefined;
  }
  if (!period.end) reportApproximation('calendar-open-end', when!.period.split('/')[0]!);
  if (precision === 'month') reportApproximation('calendar-whole-month', when!.period);
  if (period.start.qualifier || period.end?.qualifier)
    reportApproximation('calendar-uncertain', when!.period);
  if (report) reportTimeGap(event, first, last, report);
  return { event, first, last, precision };
}

/** Reports each engagement of a feed as omitted: calendars show events only. */
export function reportEngagements(
  data: Dataset,
  { region, sector }: FeedFilter,
  report: ReportProblem,
): void {
  for (const engagement of data.engagements) {
    if ((region && engagement.region !== region) || (sector && engagement.sector !== sector)) continue;
    const detail = engagement.when
      ? `it is an engagement, ${engagement.when.period}`
      : 'it is an engagement without a date';
    report(leftOutProblem(engagement, detail));
  }
}
