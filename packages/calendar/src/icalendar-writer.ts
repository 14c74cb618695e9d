import {
  type Problem,
  problem,
  type RegionCode,
  textIn,
  type Writer,
  type WriterOptions,
  yearMonthDay,
} from '@regional-presence/core';
import { contentLine, textValue, withoutControls } from './content-line';
import { feedEvents } from './feed-events';
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

/** Events are written in pieces of this many. */
const PIECE = 200;

/**
 * iCalendar (RFC 5545) with the calendar properties of RFC 7986: a VTIMEZONE for each zone, whole days with
 * an exclusive end, lines of at most 75 octets, no control characters.
 */
export const iCalendarWriter: Writer<ICalendarOptions> = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8; component=VEVENT',
  extension: 'ics',

  async *write(data, options = {}) {
    const { region, language = 'en', uidDomain = 'regional-presence', onProblem } = options;
    const { events, problems } = feedEvents(data, region);
    for (const found of [...problems, ...controlCharacters(events.map(({ event }) => event))])
      onProblem?.(found);
    const regionName =
      region && textIn(data.regions.find(({ id }) => id === region)?.name ?? { en: region }, language).text;
    const name = options.name ?? (regionName ? `ITU events: ${regionName}` : 'ITU regional events');
    let text =
      contentLine('BEGIN:VCALENDAR') +
      contentLine('VERSION:2.0') +
      contentLine('PRODID:-//Regional Presence//Calendar//EN') +
      contentLine('CALSCALE:GREGORIAN') +
      contentLine('METHOD:PUBLISH') +
      contentLine(`NAME:${textValue(name)}`) +
      contentLine(`X-WR-CALNAME:${textValue(name)}`) +
      contentLine('REFRESH-INTERVAL;VALUE=DURATION:P1D') +
      contentLine('X-PUBLISHED-TTL:P1D');
    for (const [zone, years] of zonesOf(events)) text += vtimezone(zone, years.first, years.last);
    const context = { language, uidDomain, names: feedNames(data, language) };
    for (const [i, event] of events.entries()) {
      text += vevent(event, context);
      if (i % PIECE === PIECE - 1) {
        yield text;
        text = '';
      }
    }
    yield text + contentLine('END:VCALENDAR');
  },
};

/** The zones of timed events, with the years for which each must be right. */
function zonesOf(
  events: ReturnType<typeof feedEvents>['events'],
): Map<string, { first: number; last: number }> {
  const zones = new Map<string, { first: number; last: number }>();
  for (const { event, first, last, precision } of events) {
    const zone = event.when?.zone;
    if (!zone || zone === 'UTC' || zone === 'Etc/UTC' || !event.when?.hours || precision !== 'day') continue;
    const known = zones.get(zone);
    const years = { first: yearMonthDay(first).year, last: yearMonthDay(last).year };
    zones.set(zone, {
      first: Math.min(known?.first ?? years.first, years.first),
      last: Math.max(known?.last ?? years.last, years.last),
    });
  }
  return new Map([...zones].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Events of which a text was written without its control characters. */
function* controlCharacters(
  events: readonly { id: string; title: Record<string, string>; note?: string | undefined }[],
): Iterable<Problem> {
  for (const { id, title, note } of events) {
    const texts = [...Object.values(title), note ?? ''];
    if (texts.some((text) => withoutControls(text) !== text))
      yield problem('calendar-characters-removed', { value: textIn(title).text, place: { record: id } });
  }
}
