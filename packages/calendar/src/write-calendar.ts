import { type DatasetStream, type Event, problem, type ReportProblem, textIn } from '@regional-presence/core';
import type { ComponentSink } from './component-sink.js';
import { withoutControls } from './content-line.js';
import { type FeedEvent, feedEvent, tellEngagements } from './feed-events.js';
import { membership } from './feed-filter.js';
import type { FeedOptions } from './feed-options.js';
import { messagesIn } from './language/messages-in.js';
import { feedContext, writeEvent } from './vevent.js';
import { writeZone } from './vtimezone.js';

/** The identifier of what writes the calendars (RFC 5545 §3.7.3). */
const PRODUCT = '-//Regional Presence//Calendar//EN';

/**
 * Writes a VCALENDAR into a sink; yields after each batch of events, so that what was written can be taken. The
 * events are gone through twice: their zones stand before the first of them.
 */
export async function* writeCalendar(
  stream: DatasetStream,
  options: FeedOptions,
  sink: ComponentSink,
): AsyncIterable<void> {
  const { onProblem: tell } = options;
  const { base } = stream;
  const zones = new FeedZones();
  for await (const events of stream.events())
    for (const event of events) {
      const member = membership(event, options);
      if (member === undefined) continue;
      zones.add(event);
      if (!tell) continue;
      const shown = feedEvent(event, member === 'is' ? tell : undefined, options.months);
      if (shown) tellCharacters(shown.event, tell);
    }
  if (tell) tellEngagements(base, options, tell);
  sink.begin('VCALENDAR');
  writeHead(stream, options, sink);
  zones.write(sink);
  const context = feedContext(base, options);
  for await (const events of stream.events()) {
    let count = 0;
    for (const event of shownOf(events, options)) {
      writeEvent(event, context, sink);
      if (++count % EVENTS === 0) yield;
    }
    yield;
  }
  sink.end('VCALENDAR');
  yield;
}

/** After so many events what was written can be taken. */
const EVENTS = 100;

/** Text is given on in pieces of about so many characters. */
export const PIECE = 65_536;

/** What the calendar says of itself: RFC 7986, and the older names that readers still look for. */
function writeHead({ base }: DatasetStream, options: FeedOptions, sink: ComponentSink): void {
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
  sink.text('PRODID', PRODUCT);
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

/** Whether an event is of a feed. */
function* shownOf(events: readonly Event[], options: FeedOptions): Iterable<FeedEvent> {
  for (const event of events) {
    const member = membership(event, options);
    if (member === undefined) continue;
    const shown = feedEvent(event, undefined, options.months);
    if (shown) yield member === 'is' ? shown : { ...shown, cancelled: true };
  }
}

/** A period of days, with the years of its first and last; of an open one with that of its first. */
const DAYS = /^(\d{4})-\d\d-\d\d[?~%]?(?:\/(?:(\d{4})-\d\d-\d\d[?~%]?|\.\.)?)?$/;

/** The zones of timed events, with the years for which each must be right. */
class FeedZones {
  private readonly zones = new Map<string, { first: number; last: number }>();

  /** Looks at the period without reading it whole: this is done for every event before the first is written. */
  add({ when }: Event): void {
    const zone = when?.zone;
    if (!zone || !when.hours || zone === 'UTC' || zone === 'Etc/UTC') return;
    const days = DAYS.exec(when.period);
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

/** Tells of an event of which a text is written without its control characters. */
function tellCharacters({ id, title, note }: Event, tell: ReportProblem): void {
  let whole = note === undefined || withoutControls(note) === note;
  for (const tag in title) whole &&= withoutControls(title[tag]!) === title[tag];
  if (!whole)
    tell(problem('calendar-characters-removed', { value: textIn(title).text, place: { record: id } }));
}
