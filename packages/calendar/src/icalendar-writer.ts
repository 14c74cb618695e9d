import {
  type DatasetStream,
  type Event,
  problem,
  type RegionCode,
  type StreamingWriter,
  streamOf,
  type Tell,
  textIn,
  type WriterOptions,
  yearMonthDay,
} from '@regional-presence/core';
import { contentLine, textValue, withoutControls } from './content-line';
import { type FeedEvent, feedEvent, tellEngagements } from './feed-events';
import { feedNames, vevent } from './vevent';
import { vtimezone } from './vtimezone';

export interface ICalendarOptions extends WriterOptions {
  /** Only the events of a region. */
  region?: RegionCode;
  /** The calendar's name; made of the region's where it is not given. */
  name?: string;
  /** What stands behind the @ in UIDs. */
  uidDomain?: string;
}

/**
 * iCalendar (RFC 5545) with the calendar properties of RFC 7986: a VTIMEZONE for each zone, whole days with
 * an exclusive end, lines of at most 75 octets, no control characters.
 */
export const iCalendarWriter: StreamingWriter<ICalendarOptions> = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8; component=VEVENT',
  extension: 'ics',
  order: 'first-day',
  write: (data, options) => writeStream(streamOf(data, 'first-day'), options),
  writeStream,
};

/** The events are gone through twice: their zones stand before the first of them. */
async function* writeStream(stream: DatasetStream, options: ICalendarOptions = {}): AsyncIterable<string> {
  const { region, language = 'en', uidDomain = 'regional-presence', onProblem: tell = ignore } = options;
  const { head } = stream;
  const zones = new FeedZones();
  for await (const events of stream.events())
    for (const event of shownOf(events, region, tell)) {
      zones.add(event);
      tellCharacters(event.event, tell);
    }
  tellEngagements(head, region, tell);
  const regionName =
    region && textIn(head.regions.find(({ id }) => id === region)?.name ?? { en: region }, language).text;
  const name = options.name ?? (regionName ? `ITU events: ${regionName}` : 'ITU regional events');
  yield contentLine('BEGIN:VCALENDAR') +
    contentLine('VERSION:2.0') +
    contentLine('PRODID:-//Regional Presence//Calendar//EN') +
    contentLine('CALSCALE:GREGORIAN') +
    contentLine('METHOD:PUBLISH') +
    contentLine(`NAME:${textValue(name)}`) +
    contentLine(`X-WR-CALNAME:${textValue(name)}`) +
    contentLine('REFRESH-INTERVAL;VALUE=DURATION:P1D') +
    contentLine('X-PUBLISHED-TTL:P1D') +
    zones.text();
  const context = { language, uidDomain, names: feedNames(head, language) };
  for await (const events of stream.events()) {
    let text = '';
    for (const event of shownOf(events, region, ignore)) {
      text += vevent(event, context);
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
  yield contentLine('END:VCALENDAR');
}

/** Events are written in pieces of about so many characters. */
const PIECE = 65_536;

const ignore = (): void => {};

function* shownOf(events: readonly Event[], region: RegionCode | undefined, tell: Tell): Iterable<FeedEvent> {
  for (const event of events) {
    if (region && event.region !== region) continue;
    const shown = feedEvent(event, tell);
    if (shown) yield shown;
  }
}

/** The zones of timed events, with the years for which each must be right. */
class FeedZones {
  private readonly zones = new Map<string, { first: number; last: number }>();

  add({ event: { when }, first, last, precision }: FeedEvent): void {
    const zone = when?.zone;
    if (!zone || zone === 'UTC' || zone === 'Etc/UTC' || !when.hours || precision !== 'day') return;
    const known = this.zones.get(zone);
    const years = { first: yearMonthDay(first).year, last: yearMonthDay(last).year };
    this.zones.set(zone, {
      first: Math.min(known?.first ?? years.first, years.first),
      last: Math.max(known?.last ?? years.last, years.last),
    });
  }

  /** The VTIMEZONEs. */
  text(): string {
    const sorted = [...this.zones].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([zone, { first, last }]) => vtimezone(zone, first, last)).join('');
  }
}

/** Tells of an event of which a text is written without its control characters. */
function tellCharacters({ id, title, note }: Event, tell: Tell): void {
  const texts = [...Object.values(title), note ?? ''];
  if (texts.some((text) => withoutControls(text) !== text))
    tell(problem('calendar-characters-removed', { value: textIn(title).text, place: { record: id } }));
}
