import {
  type Dataset,
  type DatasetStream,
  type Event,
  type ReportProblem,
  textIn,
} from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';
import { calendarCharactersRemoved, compareSortKeys, eventSortKey } from '@regional-presence/core/internal';

import type { ComponentSink } from './component-sink.js';
import { withoutForbidden } from './content-line.js';
import { type FeedContext, feedContext } from './feed-context.js';
import { reportEngagements } from './feed-event.js';
import { feedMembership, shownEvent } from './feed-filter.js';
import type { FeedOptions } from './feed-options.js';
import { FeedZones } from './feed-zones.js';
import { messagesIn } from './language/messages-in.js';
import { writeEvent } from './vevent.js';
import { writeZone } from './vtimezone.js';
import { WrittenZone } from './written-zone.js';

/** Identifier of the product that writes the calendars (RFC 5545 §3.7.3). */
const PRODUCT_ID = '-//Regional Presence//Calendar//EN';

/** DTSTAMP where nothing is known about the time of publication: an instant that is never in the future. */
const UNKNOWN_STAMP = '1970-01-01T00:00:00Z';

/** The zone of the VTIMEZONE of an empty feed: ITU's headquarters. A calendar needs a component (RFC 5545 §3.6). */
const HOUSE_ZONE = 'Europe/Zurich';

/** A VCALENDAR that is written into a sink, batch of events by batch. */
class CalendarWriting {
  private readonly zones = new FeedZones();
  private hasEvents = false;
  private lastRevision: string | undefined;
  /** `options` without the function that receives the problems, which only the first pass reports. */
  private readonly silent: FeedOptions;

  constructor(
    private readonly base: Dataset,
    private readonly options: FeedOptions,
    private readonly sink: ComponentSink,
    revised?: string,
  ) {
    this.silent = { ...options, onProblem: undefined };
    this.lastRevision = revised ?? lastRevision(base);
  }

  /** The first pass over the events: collects their zones, and reports problems. */
  scan(events: readonly Event[]): void {
    const { options, zones } = this;
    const { onProblem: report } = options;
    for (const event of events) {
      const { modified } = event.revision ?? {};
      if (modified !== undefined && (this.lastRevision === undefined || modified > this.lastRevision))
        this.lastRevision = modified;
      const membership = feedMembership(event, options);
      if (membership === undefined) continue;
      zones.add(event);
      if (!report && this.hasEvents) continue;
      const shown = shownEvent(event, options);
      if (!shown) continue;
      this.hasEvents = true;
      if (report) reportRemovedCharacters(shown.event, report);
    }
  }

  begin(): FeedContext {
    const { base, options, sink } = this;
    if (options.onProblem) reportEngagements(base, options, options.onProblem);
    sink.begin('VCALENDAR');
    writeCalendarProperties(base, options, sink);
    if (this.hasEvents) for (const zone of this.zones.sorted()) writeZone(zone, sink);
    else writeZone(new WrittenZone(HOUSE_ZONE), sink);
    const stamp = options.stamp ?? this.lastRevision ?? UNKNOWN_STAMP;
    return feedContext(base, options, { stamp, zones: this.zones.byName });
  }

  /** The second pass over the events. Yields from time to time, so that the caller can drain the sink. */
  *write(events: readonly Event[], context: FeedContext): Iterable<void> {
    let count = 0;
    for (const event of events) {
      const shown = shownEvent(event, this.silent);
      if (!shown) continue;
      writeEvent(shown, context, this.sink);
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
 *
 * @param revised the last revision of the dataset, where the stream has only a part of it.
 */
export async function* writeCalendar(
  stream: DatasetStream,
  options: FeedOptions,
  sink: ComponentSink,
  revised?: string,
): AsyncIterable<void> {
  const writing = new CalendarWriting(stream.base, options, sink, revised);
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
  const name = options.name ?? [all, ...narrower].join(messages.comma);
  sink.text('VERSION', '2.0');
  sink.text('PRODID', PRODUCT_ID);
  sink.text('CALSCALE', 'GREGORIAN');
  // RFC 5546 §3.2.1 requires an ORGANIZER in every event of METHOD:PUBLISH.
  if (options.organizer) sink.text('METHOD', 'PUBLISH');
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
  if (options.color !== undefined) sink.text('COLOR', options.color);
  if (options.image !== undefined) sink.uri('IMAGE', options.image, [['DISPLAY', 'BADGE']]);
}

/** Reports an event from whose title or note control characters are removed. */
function reportRemovedCharacters({ id, title, note }: Event, report: ReportProblem): void {
  let isUnchanged = note === undefined || withoutForbidden(note) === note;
  for (const tag in title) isUnchanged &&= withoutForbidden(title[tag]!) === title[tag];
  if (!isUnchanged) report(calendarCharactersRemoved({ title: textIn(title).text }, { record: id }));
}
