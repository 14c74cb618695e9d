import {
  type Dataset,
  displayTitle,
  type Event,
  type ModelLabels,
  modelLabels,
  sourceLabel,
  textIn,
} from '@regional-presence/core';
import {
  calendarStatus,
  EVENT_SCHEMA_ID,
  foldText,
  minutesOf,
  textFingerprint,
  titleKey,
} from '@regional-presence/core/internal';
import { offsetAt } from '@regional-presence/core/time-zone';

import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import { escapeHtml } from './escape-html.js';
import { type FeedEvent, firstDayWithGap } from './feed-event.js';
import type { FeedOptions } from './feed-options.js';
import type { Messages } from './language/messages.js';
import { messagesIn } from './language/messages-in.js';

/** What all events of a feed share. */
export interface FeedContext {
  language: string;
  messages: Messages;
  labels: ModelLabels;
  names: FeedNames;
  options: FeedOptions;
  uidDomain: string;
}

/** Names that an event refers to by id, in the language of the feed. */
interface FeedNames {
  country(code: string): string;
  body(id: string): string;
  region(code: string): string;
  office(id: string): string | undefined;
  /** Position of a city that has an office, in degrees (WGS 84). */
  position(city: string): { latitude: number; longitude: number } | undefined;
  /** `2022-10` → `October 2022`; `2022-07/2022-08` → `July – August 2022`. */
  month(period: string): string;
}

export function feedContext(data: Dataset, options: FeedOptions): FeedContext {
  const { uidDomain = 'regional-presence' } = options;
  const language = options.language || 'en';
  return {
    language,
    messages: messagesIn(language),
    labels: modelLabels(language),
    names: feedNames(data, language),
    options,
    uidDomain,
  };
}

function feedNames(data: Dataset, language: string): FeedNames {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const namesById = (records: readonly { id: string; name: Dataset['bodies'][number]['name'] }[]) =>
    new Map(records.map(({ id, name }) => [id, textIn(name, language).text]));
  const [bodies, regions, offices] = [
    namesById(data.bodies),
    namesById(data.regions),
    namesById(data.offices),
  ];
  const positions = new Map<string, { latitude: number; longitude: number }>();
  for (const { city, position } of data.offices)
    if (position) for (const name of Object.values(city)) positions.set(foldText(name), position);
  return {
    country: (code) => countries.of(code) ?? code,
    body: (id) => bodies.get(id) ?? id,
    region: (code) => regions.get(code) ?? code,
    office: (id) => offices.get(id),
    position: (city) => positions.get(foldText(city)),
    month(period) {
      const [first, last] = period
        .split('/')
        .filter((end) => /^\d{4}-\d\d/.test(end))
        .map((end) => Date.parse(`${end.slice(0, 7)}-01T00:00Z`));
      return last === undefined ? months.format(first) : months.formatRange(first!, last);
    },
  };
}

/** Writes a VEVENT (RFC 5545 §3.6.1). */
export function writeEvent(feed: FeedEvent, context: FeedContext, sink: ComponentSink): void {
  const { event, cancelled } = feed;
  const { language, options, names } = context;
  const title = displayTitle(event, language);
  sink.begin('VEVENT');
  sink.text('UID', `${event.id}@${context.uidDomain}`);
  if (event.revision) {
    sink.instant('DTSTAMP', event.revision.modified);
    sink.instant('LAST-MODIFIED', event.revision.modified);
    sink.integer('SEQUENCE', event.revision.sequence);
  } else sink.dateTime('DTSTAMP', feed.first, 0, 'UTC');
  writeTimes(feed, sink);
  sink.text('SUMMARY', title.text, languageParameter(title.language));
  const location = locationText(event, context);
  const categories = categoryTexts(event, context);
  if (location !== undefined) sink.text('LOCATION', location);
  const position = event.place?.city === undefined ? undefined : names.position(event.place.city);
  if (position) sink.position('GEO', position.latitude, position.longitude);
  const lines = descriptionLines(feed, context);
  if (lines.length > 0) sink.text('DESCRIPTION', lines.join('\n'));
  if (options.html && lines.length > 0)
    sink.text('X-ALT-DESC', descriptionHtml(title.text, lines), [['FMTTYPE', 'text/html']]);
  sink.texts('CATEGORIES', categories);
  const status = cancelled ? 'CANCELLED' : calendarStatus(event);
  if (status) sink.text('STATUS', status);
  const blocksTime = event.when?.hours && status !== 'TENTATIVE' && status !== 'CANCELLED';
  sink.text('TRANSP', blocksTime ? 'OPAQUE' : 'TRANSPARENT');
  writeLinks(event, sink);
  if (options.organizer)
    sink.calAddress('ORGANIZER', options.organizer.mail, [['CN', options.organizer.name]]);
  const office = event.office === undefined ? undefined : names.office(event.office);
  if (event.contact !== undefined) sink.text('CONTACT', event.contact);
  if (office !== undefined) sink.text('CONTACT', office);
  for (const group of [event.series, event.project])
    if (group !== undefined) {
      sink.text('RELATED-TO', `${group}@${context.uidDomain}`, [['RELTYPE', 'PARENT']]);
      // The group itself is not an event. Events with the same REFID belong together (RFC 9253 §9.2).
      sink.text('REFID', group);
    }
  if (options.structured) writeRecord(event, { title: title.text, lines, location, categories }, sink);
  sink.end('VEVENT');
}

/** The texts that a feed shows of an event. */
interface EventTexts {
  title: string;
  lines: readonly string[];
  location: string | undefined;
  categories: readonly string[];
}

/**
 * Writes the record as JSON (RFC 9073 §6.6) with fingerprints of the texts that the feed shows. A reader detects by
 * them what a person has changed in the calendar since.
 */
function writeRecord(
  event: Event,
  { title, lines, location = '', categories }: EventTexts,
  sink: ComponentSink,
): void {
  // Calendars lose these characters. JSON can escape them.
  const record = JSON.stringify(event).replace(
    /[\x7f-\x9f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  sink.typedText('STRUCTURED-DATA', record, [
    ['FMTTYPE', 'application/json'],
    ['SCHEMA', EVENT_SCHEMA_ID],
    ['X-DESCRIPTION', textFingerprint(lines.join('\n'))],
    ['X-SUMMARY', textFingerprint(title)],
    ['X-LOCATION', textFingerprint(location)],
    ['X-CATEGORIES', textFingerprint(categories.join('\n'))],
  ]);
}

const languageParameter = (tag: string): PropertyParameters | undefined =>
  tag === 'und' ? undefined : [['LANGUAGE', tag]];

/**
 * Writes DTSTART and DTEND. Without hours: whole days with an exclusive end (RFC 5545 §3.6.1). With hours: local
 * times of their zone, UTC, or floating. The same hours on several days are a daily recurrence.
 */
function writeTimes({ event, first, last, precision }: FeedEvent, sink: ComponentSink): void {
  const { hours, zone, continuous } = event.when!;
  if (!hours || precision !== 'day') {
    sink.date('DTSTART', first);
    sink.date('DTEND', last + 1);
    return;
  }
  const start = minutesOf(hours);
  const endTime = hours.length > 5 ? minutesOf(hours.slice(6)) : undefined;
  const end = endTime === undefined || endTime >= start ? endTime : endTime + 1440;
  const tzid = zone === 'Etc/UTC' ? 'UTC' : zone;
  if (continuous && endTime !== undefined && last > first) {
    sink.dateTime('DTSTART', first, start, tzid);
    sink.dateTime('DTEND', last, endTime, tzid);
    return;
  }
  sink.dateTime('DTSTART', first, start, tzid);
  if (end !== undefined && end > start) sink.dateTime('DTEND', first, end, tzid);
  if (last > first) sink.recurrence('RRULE', dailyRule(first, last, start, zone));
}

/**
 * A rule for the same hours on consecutive days. A day on which the time does not exist does not count as an
 * occurrence (RFC 5545 §3.3.10), so the rule then has UNTIL instead of COUNT.
 */
function dailyRule(first: number, last: number, start: number, zone: string | undefined): RecurrenceRule {
  if (zone === undefined || firstDayWithGap(zone, first, last, start) === undefined)
    return { freq: 'DAILY', count: last - first + 1 };
  const local = last * 86_400 + start * 60;
  // The first lookup takes the local time for UTC, which is at most one transition off.
  const offset = offsetAt(zone, (local - offsetAt(zone, local * 1000)) * 1000);
  return { freq: 'DAILY', until: local - offset };
}

function locationText({ place, modality }: Event, { names, labels }: FeedContext): string | undefined {
  if (place) {
    if (place.text !== undefined) return place.text;
    const { venue, city, country } = place;
    let location = venue ?? '';
    if (city) location += location === '' ? city : `, ${city}`;
    if (country) location += location === '' ? names.country(country) : `, ${names.country(country)}`;
    if (location !== '') return location;
  }
  return modality === 'virtual' ? labels.modality.virtual : undefined;
}

/** What is known besides title, time and place, one line each. */
function descriptionLines(
  { event, precision }: FeedEvent,
  { names, language, messages, labels, options }: FeedContext,
): string[] {
  const { colon, separator } = messages;
  const lines: string[] = [];
  if (precision === 'month') lines.push(messages.toBeConfirmed(names.month(event.when!.period)));
  if (event.description) lines.push(textIn(event.description, language).text);
  if (event.outcome) lines.push(messages.outcomeLabel + colon + textIn(event.outcome, language).text);
  if (event.participants !== undefined)
    lines.push(messages.participantsLabel + colon + String(event.participants));
  if (event.otherTitles)
    for (const title of event.otherTitles.filter((other) => titleKey(other) !== titleKey(event.title)))
      lines.push(messages.alsoListedAs + colon + textIn(title, language).text);
  if (event.modality) lines.push(messages.modalityLabel + colon + labels.modality[event.modality]);
  if (event.bodies) {
    const bodies = event.bodies.map((id) => (names.body(id) === id ? id : `${id} (${names.body(id)})`));
    lines.push(messages.bodyLabel + colon + bodies.join(separator));
  }
  if (event.partners) {
    const partners = event.partners.map(({ name, role }) => (role ? `${name} (${labels.role[role]})` : name));
    lines.push(messages.partnersLabel + colon + partners.join(separator));
  }
  if (event.when?.inferred?.includes('year')) lines.push(messages.yearInferred);
  if (event.note) lines.push(event.note);
  if (event.links) for (const link of event.links.slice(1)) lines.push(link);
  if (options.sources)
    lines.push(messages.sourceLabel + colon + event.sources.map(sourceLabel).join(separator));
  return lines;
}

/** The description as HTML: a paragraph for each line, web addresses as links. */
function descriptionHtml(title: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) => {
    const text = escapeHtml(line);
    return `<p>${/^https?:\/\/\S+$/.test(line) ? `<a href="${text}">${text}</a>` : text.replaceAll('\n', '<br>')}</p>`;
  });
  return `<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body>${paragraphs.join('')}</body></html>`;
}

/** Region, Sector, bodies, kind and theme. */
function categoryTexts({ region, sector, bodies, kind, theme }: Event, context: FeedContext): string[] {
  const { names, labels, language } = context;
  const categories: string[] = [];
  if (region) categories.push(names.region(region));
  if (sector) categories.push(sector);
  if (bodies) categories.push(...bodies);
  categories.push(labels.kind[kind]);
  if (theme) categories.push(textIn(theme, language).text);
  return categories;
}

/** Addresses of video conference services. */
const CONFERENCE_URL =
  /^https:\/\/(?:[\w-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.google\.com)\//i;

/** Writes the first link as URL, and links to video conferences as CONFERENCE (RFC 7986 §5.11). */
function writeLinks({ links }: Event, sink: ComponentSink): void {
  if (!links) return;
  const [page] = links;
  if (page !== undefined) sink.uri('URL', page);
  for (const link of links)
    if (CONFERENCE_URL.test(link)) sink.uri('CONFERENCE', link, [['FEATURE', 'VIDEO']]);
}
