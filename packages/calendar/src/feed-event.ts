import {
  type Activity,
  type Dataset,
  displayTitle,
  type Event,
  type ReportProblem,
} from '@regional-presence/core';
import {
  boundsOfParsed,
  calendarEventOmitted,
  calendarOpenEnd,
  calendarTimeNonexistent,
  calendarUncertain,
  calendarWholeMonth,
  minutesOf,
  type OmittedReason,
  periodPrecision,
  placeOfRecord,
} from '@regional-presence/core/internal';
import {
  civilDay,
  formatPeriod,
  type Precision,
  parsePeriod,
  yearMonthDay,
} from '@regional-presence/core/period';
import { localTimeExists } from '@regional-presence/core/time-zone';

import type { FeedFilter, FeedOptions } from './feed-options.js';

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
    calendarTimeNonexistent(
      { title: displayTitle(event).text, hour: hours.slice(0, 5), date: isoDate(day), zone },
      placeOfRecord(event),
    ),
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
  const date = yearMonthDay(day);
  return formatPeriod(date, date);
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

const omittedProblem = (record: Activity, reason: OmittedReason) =>
  calendarEventOmitted(
    { title: displayTitle(record).text, reason, period: record.when?.period },
    placeOfRecord(record),
  );

/**
 * An event as a feed shows it. Its date must be known at least to the month: an event with only a year, without a
 * start or without a date is omitted.
 *
 * @param report called for an omitted or approximated event.
 * @param months whether an event known only to the month covers the whole month (`tentative`) or is omitted.
 * @example
 * const event: Event = {
 *   id: 'forum',
 *   kind: 'forum',
 *   title: { en: 'Forum' },
 *   when: { period: '2022-05' },
 *   sources: [{ file: 'a.csv' }],
 * };
 * feedEvent(event)?.precision; // 'month'
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
    report?.(omittedProblem(event, !period ? 'noDate' : period.start ? 'yearOnly' : 'noStart'));
    return undefined;
  }
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  if (first < MIN_CALENDAR_DAY || last >= MAX_CALENDAR_DAY) {
    report?.(omittedProblem(event, 'yearOutOfRange'));
    return undefined;
  }
  const precision = periodPrecision(period);
  if (precision === 'month' && months === 'omit') {
    report?.(omittedProblem(event, 'monthOnly'));
    return undefined;
  }
  if (report) {
    const title = displayTitle(event).text;
    const place = placeOfRecord(event);
    if (!period.end) report(calendarOpenEnd({ title, firstDay: when!.period.split('/')[0]! }, place));
    if (precision === 'month') report(calendarWholeMonth({ title, period: when!.period }, place));
    if (period.start.qualifier || period.end?.qualifier)
      report(calendarUncertain({ title, period: when!.period }, place));
    reportTimeGap(event, first, last, report);
  }
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
    report(omittedProblem(engagement, 'engagement'));
  }
}
