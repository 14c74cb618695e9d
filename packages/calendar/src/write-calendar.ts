import { type DatasetStream, type Event, type ReportProblem, textIn } from '@regional-presence/core';
import { calendarCharactersRemoved } from '@regional-presence/core/internal';

import type { ComponentSink } from './component-sink.js';
import { withoutForbidden } from './content-line.js';
import { type FeedEvent, feedEvent, reportEngagements } from './feed-event.js';
import { feedMembership } from './feed-filter.js';
import type { FeedOptions } from './feed-options.js';
import { messagesIn } from './language/messages-in.js';
import { feedContext, writeEvent } from './vevent.js';
import { writeZone } from './vtimezone.js';

/** Identifier of the product that writes the calendars (RFC 5545 §3.7.3). */
const PRODUCT_ID = '-//Regional Presence//Calendar//EN';

/**
 * Writes a VCALENDAR into a sink. Yields after each batch of events, so that the caller can drain the sink. Reads
 * the events twice, since the VTIMEZONEs come before the first event. Problems are reported by the first pass only.
 */
export async function* writeCalendar(
  stream: DatasetStream,
  options: FeedOptions,
  sink: ComponentSink,
): AsyncIterable<void> {
  const { onProblem: report } = options;
  const { base } = stream;
  const zones = new FeedZones();
  for await (const events of stream.events())
    for (const event of events) {
      const membership = feedMembership(event, options);
      if (membership === undefined) continue;
      zones.add(event);
      if (!report) continue;
      const shown = feedEvent(event, membership === 'current' ? report : undefined, options.months);
      if (shown) reportRemovedCharacters(shown.event, report);
    }
  if (report) reportEngagements(base, options, report);
  sink.begin('VCALENDAR');
  writeCalendarProperties(stream, options, sink);
  zones.write(sink);
  const context = feedContext(base, options);
  for await (const events of stream.events()) {
    let count = 0;
    for (const event of shownEvents(events, options)) {
      writeEvent(event, context, sink);
      if (++count % EVENTS_PER_YIELD === 0) yield;
    }
    yield;
  }
  sink.end('VCALENDAR');
  yield;
}

/** `writeCalendar` yields after this many events of a batch. */
const EVENTS_PER_YIELD = 100;

/** Writes the calendar's own properties: those of RFC 7986, and the older names that clients still use. */
function writeCalendarProperties({ base }: DatasetStream, options: FeedOptions, sink: ComponentSink): void {
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
