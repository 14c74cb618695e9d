import {
  type Dataset,
  type DatasetStream,
  type Event,
  type ReportProblem,
  textIn,
} from '@regional-presence/core';
import { calendarCharactersRemoved, compareSortKeys, eventSortKey } from '@regional-presence/core/internal';

import type { ComponentSink } from './component-sink.js';
import { withoutForbidden } from './content-line.js';
import { type FeedEvent, feedEvent, reportEngagements } from './feed-event.js';
import { feedMembership } from './feed-filter.js';
import type { FeedOptions } from './feed-options.js';
import { messagesIn } from './language/messages-in.js';
import { type FeedContext, feedContext, writeEvent } from './vevent.js';
import { writeZone } from './vtimezone.js';

/** Identifier of the product that writes the calendars (RFC 5545 §3.7.3). */
const PRODUCT_ID = '-//Regional Presence//Calendar//EN';

/** A VCALENDAR that is written into a sink, batch of events by batch. */
class CalendarWriting {
  private readonly zones = new FeedZones();

  constructor(
    private readonly base: Dataset,
    private readonly options: FeedOptions,
    private readonly sink: ComponentSink,
  ) {}

  /** The first pass over the events: collects their zones, and reports problems. */
  scan(events: readonly Event[]): void {
    const { options, zones } = this;
    const { onProblem: report } = options;
    for (const event of events) {
      const membership = feedMembership(event, options);
      if (membership === undefined) continue;
      zones.add(event);
      if (!report) continue;
      const shown = feedEvent(event, membership === 'current' ? report : undefined, options.months);
      if (shown) reportRemovedCharacters(shown.event, report);
    }
  }

  begin(): FeedContext {
    const { base, options, sink } = this;
    if (options.onProblem) reportEngagements(base, options, options.onProblem);
    sink.begin('VCALENDAR');
    writeCalendarProperties(base, options, sink);
    this.zones.write(sink);
    return feedContext(base, options);
  }

  /** The second pass over the events. Yields from time to time, so that the caller can drain the sink. */
  *write(events: readonly Event[], context: FeedContext): Iterable<void> {
    let count = 0;
    for (const event of shownEvents(events, this.options)) {
      writeEvent(event, context, this.sink);
      if (++count % EVENTS_PER_YIELD === 0) yield;
    }
    yield;
  }

  end(): void {
    this.sink.end('VCALENDAR');
  }
}

/**
 * Writes a VCALENDAR into a sink. Yields after each batch of events, so that the caller can drain the sink. Reads
 * the events twice, since the VTIMEZONEs come before the first event. Problems are reported by the first pass only.
 */
export async function* writeCalendar(
  stream: DatasetStream,
  options: FeedOptions,
  sink: ComponentSink,
): AsyncIterable<void> {
  const writing = new CalendarWriting(stream.base, options, sink);
  for await (const events of stream.events()) writing.scan(events);
  const context = writing.begin();
  for await (const events of stream.events()) yield* writing.write(events, context);
  writing.end();
  yield;
}

/** Writes the VCALENDAR of a dataset in memory, without pauses. */
export function writeCalendarSync(data: Dataset, options: FeedOptions, sink: ComponentSink): void {
  const writing = new CalendarWriting(data, options, sink);
  const events = eventsByFirstDay(data);
  writing.scan(events);
  const context = writing.begin();
  for (const _ of writing.write(events, context));
  writing.end();
}

function eventsByFirstDay({ events }: Dataset): readonly Event[] {
  const keyed = events.map((event) => ({ event, key: eventSortKey(event, 'first-day') }));
  return keyed.sort((a, b) => compareSortKeys(a.key, b.key)).map(({ event }) => event);
}

/** `writeCalendar` yields after this many events of a batch. */
const EVENTS_PER_YIELD = 100;

/** Writes the calendar's own properties: those of RFC 7986, and the older names that clients still use. */
function writeCalendarProperties(base: Dataset, options: FeedOptions, sink: ComponentSink): void {
  const { region, description, refresh = 'P1D' } = options;
  const language = options.language || 'en';
  const messages = messagesIn(language);
  const regionName =
    region && textIn(base.regions.find(({ id }) => id === region)?.name ?? { en: region }, language).text;
  const office = base.offices.find(({ id }) => id === options.office);
  const officeName = office ? textIn(office.name, language).text : options.office;
  const narrower = [options.sector, options.body, officeName].filter((part) => part !== undefined);
  const all = regionName ? messages.eventsOf(regionName) : messages.allEvents;
  const name = options.name ?? [all, ...narrower].join(', ');
  sink.text('VERSION', '2.0');
  sink.text('PRODID', PRODUCT_ID);
  sink.text('CALSCALE', 'GREGORIAN');
  sink.text('METHOD', 'PUBLISH');
  sink.text('NAME', name);
  sink.text('X-WR-CALNAME', name);
  if (description !== undefined) {
    sink.text('DESCRIPTION', description);
    sink.text('X-WR-CALDESC', description);
  }
  sink.duration('REFRESH-INTERVAL', refresh);
  sink.duration('X-PUBLISHED-TTL', refresh);
  if (options.url !== undefined) sink.uri('URL', options.url);
  if (options.source !== undefined) sink.uri('SOURCE', options.source);
  if (options.color !== undefined && /^[a-z]+$/i.test(options.color)) sink.text('COLOR', options.color);
  if (options.image !== undefined) sink.uri('IMAGE', options.image, [['DISPLAY', 'BADGE']]);
}

/** The events of a batch that a feed shows. */
function* shownEvents(events: readonly Event[], options: FeedOptions): Iterable<FeedEvent> {
  for (const event of events) {
    const membership = feedMembership(event, options);
    if (membership === undefined) continue;
    const shown = feedEvent(event, undefined, options.months);
    if (shown) yield membership === 'current' ? shown : { ...shown, cancelled: true };
  }
}

/** A period of days. The groups are the years of its first and of its last day, the latter absent if it is open. */
const DAY_PERIOD = /^(\d{4})-\d\d-\d\d[?~%]?(?:\/(?:(\d{4})-\d\d-\d\d[?~%]?|\.\.)?)?$/;

/** The zones of events with hours, and the years that each VTIMEZONE must cover. */
class FeedZones {
  private readonly zones = new Map<string, { first: number; last: number }>();

  /** Matches the period instead of parsing it, for speed: every event passes here before the first is written. */
  add({ when }: Event): void {
    const zone = when?.zone;
    if (!zone || !when.hours || zone === 'UTC' || zone === 'Etc/UTC') return;
    const days = DAY_PERIOD.exec(when.period);
    if (!days) return;
    const first = Number(days[1]);
    const last = days[2] === undefined ? first : Number(days[2]);
    const known = this.zones.get(zone);
    if (!known) this.zones.set(zone, { first, last });
    else {
      if (first < known.first) known.first = first;
      if (last > known.last) known.last = last;
    }
  }

  write(sink: ComponentSink): void {
    const sorted = [...this.zones].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [zone, { first, last }] of sorted) writeZone(zone, first, last, sink);
  }
}

/** Reports an event from whose title or note control characters are removed. */
function reportRemovedCharacters({ id, title, note }: Event, report: ReportProblem): void {
  let isUnchanged = note === undefined || withoutForbidden(note) === note;
  for (const tag in title) isUnchanged &&= withoutForbidden(title[tag]!) === title[tag];
  if (!isUnchanged) report(calendarCharactersRemoved({ title: textIn(title).text }, { record: id }));
}
