import { type Activity, type Dataset, type Event, type ReportProblem, textIn } from '@regional-presence/core';
import {
  areDaysInferred,
  boundsOfParsed,
  calendarEventOmitted,
  calendarHoursWithoutZone,
  calendarOpenEnd,
  calendarUncertain,
  calendarWholeMonth,
  MILLISECONDS_PER_DAY,
  type OmittedReason,
  periodPrecision,
  placeOfRecord,
  sectorsOf,
} from '@regional-presence/core/internal';
import { civilDay, type Precision, parsePeriod } from '@regional-presence/core/period';
import type { FeedEvent } from './calendar-event.js';
import { isWholeDays } from './daily-hours.js';
import type { FeedFilter, FeedOptions } from './feed-options.js';
import { reportHours } from './hours-problems.js';

/** Those of {@link FeedOptions} that decide whether a feed shows an event. */
export type ShownEventOptions = Pick<FeedOptions, 'months' | 'keepCancelled' | 'stamp' | 'onProblem'>;

/** A year in iCalendar has four digits, and DTEND is the day after the last. */
const MIN_CALENDAR_DAY = civilDay(1, 1, 1);
const MAX_CALENDAR_DAY = civilDay(9999, 12, 31);

/** Default of `keepCancelled`. */
const DAYS_CANCELLED_EVENTS_STAY = 90;

/** A cancelled event whose last day is long before the publication: by now every subscriber knows. */
export function isCancelledEarlier(
  last: number,
  { revision }: Event,
  { stamp, keepCancelled }: ShownEventOptions,
): boolean {
  if (stamp === undefined) return false;
  const dayOf = (instant: string) => Math.floor(Date.parse(instant) / MILLISECONDS_PER_DAY);
  // A published event that is cancelled after its day is shown as cancelled before it leaves the feed.
  const changed = revision && revision.sequence > 0 ? dayOf(revision.modified) : last;
  return dayOf(stamp) - Math.max(last, changed) > (keepCancelled ?? DAYS_CANCELLED_EVENTS_STAY);
}

/** An event that lost the date of an earlier publication: cancelled on the days that it had. */
function withdrawnEvent(event: Event, options: ShownEventOptions): FeedEvent | undefined {
  const period = event.revision?.withdrawn?.period;
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (!parsed?.start) return undefined;
  const { first, last } = boundsOfParsed(parsed.end ? parsed : { ...parsed, end: parsed.start });
  const precision = periodPrecision(parsed);
  if (isCancelledEarlier(last, event, options) || isOmittedMonth(precision, options)) return undefined;
  return {
    event: { ...event, when: { period: period! } },
    first,
    last,
    precision,
    cancelled: true,
    dateWithdrawn: true,
  };
}

const isOmittedMonth = (precision: Precision, { months = 'omit' }: ShownEventOptions): boolean =>
  precision === 'month' && months === 'omit';

const omittedProblem = (record: Activity, reason: OmittedReason) =>
  calendarEventOmitted(
    { title: textIn(record.title).text, reason, period: record.when?.period },
    placeOfRecord(record),
  );

/**
 * An event as a feed shows it. Its days must be known, or its month with `months: 'tentative'`: an event with only a
 * year, without a start or without a date is omitted, as is one that was cancelled long before the publication.
 *
 * @param options of the feed. `onProblem` is called for an omitted or approximated event.
 * @example
 * const event: Event = {
 *   id: 'forum',
 *   kind: 'forum',
 *   title: { en: 'Forum' },
 *   when: { period: '2022-05' },
 *   sources: [{ file: 'a.csv' }],
 * };
 * feedEvent(event, { months: 'tentative' })?.precision; // 'month'
 * feedEvent(event); // undefined
 */
export function feedEvent(event: Event, options: ShownEventOptions = {}): FeedEvent | undefined {
  const { onProblem: report } = options;
  const { when } = event;
  const period = when && parsePeriod(when.period);
  if (!period?.start || periodPrecision(period) === 'year') {
    const withdrawn = withdrawnEvent(event, options);
    if (withdrawn) return withdrawn;
    report?.(omittedProblem(event, !period ? 'noDate' : period.start ? 'yearOnly' : 'noStart'));
    return undefined;
  }
  const { first, last } = boundsOfParsed(period.end ? period : { ...period, end: period.start });
  if (first < MIN_CALENDAR_DAY || last >= MAX_CALENDAR_DAY) {
    report?.(omittedProblem(event, 'yearOutOfRange'));
    return undefined;
  }
  if (event.status === 'cancelled' && isCancelledEarlier(last, event, options)) {
    report?.(omittedProblem(event, 'cancelledEarlier'));
    return undefined;
  }
  const precision = periodPrecision(period);
  if (isOmittedMonth(precision, options)) {
    const withdrawn = withdrawnEvent(event, options);
    if (withdrawn) return withdrawn;
    report?.(omittedProblem(event, 'monthOnly'));
    return undefined;
  }
  const shown: FeedEvent = { event, first, last, precision };
  if (report) reportApproximations(shown, report);
  return shown;
}

/** Reports each way in which a feed shows an event other than its record states it. */
function reportApproximations(shown: FeedEvent, report: ReportProblem): void {
  const { event, precision } = shown;
  const { period: text, hours, zone } = event.when!;
  const period = parsePeriod(text)!;
  const title = () => textIn(event.title).text;
  if (!period.end)
    report(calendarOpenEnd({ title: title(), firstDay: text.split('/')[0]! }, placeOfRecord(event)));
  if (precision === 'month')
    report(calendarWholeMonth({ title: title(), period: text }, placeOfRecord(event)));
  if (period.start!.qualifier || period.end?.qualifier || areDaysInferred(event.when!))
    report(calendarUncertain({ title: title(), period: text }, placeOfRecord(event)));
  if (hours && !zone && !isWholeDays(shown))
    report(calendarHoursWithoutZone({ title: title(), hours }, placeOfRecord(event)));
  reportHours(shown, report);
}

/** Reports each engagement of a feed as omitted: calendars show events only. */
export function reportEngagements(
  data: Dataset,
  { region, sector }: FeedFilter,
  report: ReportProblem,
): void {
  for (const engagement of data.engagements) {
    if ((region && engagement.region !== region) || (sector && !sectorsOf(engagement).includes(sector)))
      continue;
    report(omittedProblem(engagement, 'engagement'));
  }
}
