import {
  type Activity,
  boundsOf,
  type Dataset,
  displayTitle,
  type Event,
  type Precision,
  type Problem,
  parsePeriod,
  placeOf,
  precisionOf,
  problem,
  type RegionCode,
  type Tell,
} from '@regional-presence/core';
import type { FeedFilter, FeedOptions } from './feed-options';
import { localTimeExists } from './zone-offset';

/** An event that a calendar can show, with its first and last day. */
export interface FeedEvent {
  event: Event;
  first: number;
  last: number;
  precision: Precision;
}

export interface FeedSelection {
  events: FeedEvent[];
  /** What was left out, and what is shown otherwise than it is known. */
  problems: Problem[];
}

/** Tells of hours that begin at a time which the clocks of their zone leave out. */
function tellTime(event: Event, first: number, tell: Tell): void {
  const { hours, zone, period } = event.when!;
  if (!hours || !zone) return;
  const seconds = first * 86_400 + Number(hours.slice(0, 2)) * 3600 + Number(hours.slice(3, 5)) * 60;
  if (localTimeExists(zone, seconds)) return;
  tell(
    problem('calendar-time-nonexistent', {
      value: displayTitle(event).text,
      detail: `${hours.slice(0, 5)} on ${period.split('/')[0]}`,
      other: zone,
      place: placeOf(event),
    }),
  );
}

const leftOut = (record: Activity, detail: string): Problem =>
  problem('calendar-left-out', { value: displayTitle(record).text, detail, place: placeOf(record) });

/**
 * An event as a feed shows it. It is shown if at least its month is known; what is known to the year or not at
 * all is left out.
 *
 * @param tell is told what was left out, and what is shown otherwise than it is known, where anybody is to be.
 * @param months whether one that is known to the month is shown over all of it.
 */
export function feedEvent(
  event: Event,
  tell?: Tell,
  months: FeedOptions['months'] = 'tentative',
): FeedEvent | undefined {
  const { when } = event;
  const period = when && parsePeriod(when.period);
  if (!period?.start || precisionOf(period) === 'year') {
    const detail = !period
      ? 'it has no date'
      : period.start
        ? `it is known to the year only, ${when!.period}`
        : `its start is not known, ${when!.period}`;
    tell?.(leftOut(event, detail));
    return undefined;
  }
  const other = (code: 'calendar-open-end' | 'calendar-whole-month', detail: string) =>
    tell?.(problem(code, { value: displayTitle(event).text, detail, place: placeOf(event) }));
  const { first, last } = boundsOf(period.end ? period : { ...period, end: period.start });
  const precision = precisionOf(period);
  if (precision === 'month' && months === 'omit') {
    tell?.(leftOut(event, `it is known to the month only, ${when!.period}`));
    return undefined;
  }
  if (!period.end) other('calendar-open-end', when!.period.split('/')[0]!);
  if (precision === 'month') other('calendar-whole-month', when!.period);
  if (tell) tellTime(event, first, tell);
  return { event, first, last, precision };
}

/** Engagements have no place in a calendar; each is told. */
export function tellEngagements(data: Dataset, { region, sector }: FeedFilter, tell: Tell): void {
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
