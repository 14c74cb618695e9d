import {
  bounds,
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
} from '@regional-presence/core';
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
function tellTime(event: Event, first: number, problems: Problem[]): void {
  const { hours, zone, period } = event.when!;
  if (!hours || !zone) return;
  const seconds = first * 86_400 + Number(hours.slice(0, 2)) * 3600 + Number(hours.slice(3, 5)) * 60;
  if (localTimeExists(zone, seconds)) return;
  const detail = `${hours.slice(0, 5)} on ${period.split('/')[0]}`;
  problems.push(
    problem('calendar-time-nonexistent', {
      value: displayTitle(event).text,
      detail,
      other: zone,
      place: placeOf(event),
    }),
  );
}

/**
 * The events of a feed, by their first day. An event is shown if at least its month is known; what is known
 * to the year or not at all is left out and told.
 */
export function feedEvents(data: Dataset, region?: RegionCode): FeedSelection {
  const selection: FeedSelection = { events: [], problems: [] };
  const leaveOut = (record: Parameters<typeof placeOf>[0], title: string, detail: string) =>
    selection.problems.push(problem('calendar-left-out', { value: title, detail, place: placeOf(record) }));
  for (const event of data.events) {
    if (region && event.region !== region) continue;
    const title = displayTitle(event).text;
    const period = event.when && parsePeriod(event.when.period);
    if (!period) leaveOut(event, title, 'it has no date');
    else if (!period.start) leaveOut(event, title, `its start is not known, ${event.when!.period}`);
    else if (precisionOf(period) === 'year')
      leaveOut(event, title, `it is known to the year only, ${event.when!.period}`);
    else {
      const open = !period.end;
      const { first, last } = bounds(open ? event.when!.period.split('/')[0]! : event.when!.period)!;
      const precision = precisionOf(period);
      if (open) tell('calendar-open-end', event.when!.period.split('/')[0]!);
      if (precision === 'month') tell('calendar-whole-month', event.when!.period);
      tellTime(event, first, selection.problems);
      selection.events.push({ event, first, last, precision });
    }
    function tell(code: 'calendar-open-end' | 'calendar-whole-month', detail: string): void {
      selection.problems.push(problem(code, { value: title, detail, place: placeOf(event) }));
    }
  }
  for (const engagement of data.engagements) {
    if (region && engagement.region !== region) continue;
    const detail = engagement.when
      ? `it is an engagement, ${engagement.when.period}`
      : 'it is an engagement without a date';
    leaveOut(engagement, displayTitle(engagement).text, detail);
  }
  selection.events.sort((a, b) => a.first - b.first || (a.event.id < b.event.id ? -1 : 1));
  return selection;
}
