import { type Dataset, displayTitle, type Event, type ModelLabels, modelLabels, sourceLabel, textIn } from '@regional-presence/core';
import { EVENT_SCHEMA_ID, foldText, minutesOf, textFingerprint, titleKey } from '@regional-presence/core/internal';


import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import { escapeHtml } from './escape-html.js';
import { type FeedEvent, firstGap } from './feed-events.js';
import type { FeedOptions } from './feed-options.js';
import type { Messages } from './language/messages.js';
import { messagesIn } from './language/messages-in.js';
import { zoneOffset } from './zone-offset.js';

/** What all events of a feed have in common. */
export interface FeedContext {
  language: string;
  messages: Messages;
  terms: ModelLabels;
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
  /** Degrees of a city in which an office is. */
  position(city: string): { latitude: number; longitude: number } | undefined;
  month(period: string): string;
}

export function feedContext(data: Dataset, options: FeedOptions): FeedContext {
  const { uidDomain = 'regional-presence' } = options;
  const language = options.language || 'en';
  return {
    language,
    messages: messagesIn(language),
    terms: modelLabels(language),
    names: feedNames(data, language),
    options,
    uidDomain,
  };
}

function feedNames(data: Dataset, language: string): FeedNames {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const named = (records: readonly { id: string; name: Dataset['bodies'][number]['name'] }[]) =>
    new Map(records.map(({ id, name }) => [id, textIn(name, language).text]));
  const [bodies, regions, offices] = [named(data.bodies), named(data.regions), named(data.offices)];
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

const STATUS = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as const;

/** Writes a VEVENT (RFC 5545 §3.6.1). */
export function writeEvent(feed: FeedEvent, context: FeedContext, sink: ComponentSink): void {
  const { event, precision, cancelled } = feed;
  const { language, options, names } = context;
  const tentative = precision === 'month' || /[?~%]/.test(event.when!.period);
  const title = displayTitle(event, language);
  sink.begin('VEVENT');
  sink.text('UID', `${event.id}@${context.uidDomain}`);
  if (event.revision) {
    sink.instant('DTSTAMP', event.revision.modified);
    sink.instant('LAST-MODIFIED', event.revision.modified);
    sink.integer('SEQUENCE', event.revision.sequence);
  } else sink.dateTime('DTSTAMP', feed.first, 0, 'UTC');
  writeTimes(feed, sink);
  sink.text('SUMMARY', title.text, languageOf(title.language));
  const location = locationOf(event, context);
  const categories = categoriesOf(event, context);
  if (location !== undefined) sink.text('LOCATION', location);
  const position = event.place?.city === undefined ? undefined : names.position(event.place.city);
  if (position) sink.position('GEO', position.latitude, position.longitude);
  const lines = descriptionOf(feed, context);
  if (lines.length > 0) sink.text('DESCRIPTION', lines.join('\n'));
  if (options.html && lines.length > 0)
    sink.text('X-ALT-DESC', htmlOf(title.text, lines), [['FMTTYPE', 'text/html']]);
  sink.texts('CATEGORIES', categories);
  sink.text(
    'STATUS',
    cancelled
      ? 'CANCELLED'
      : (STATUS[event.status as 'cancelled'] ?? (tentative ? 'TENTATIVE' : 'CONFIRMED')),
  );
  sink.text('TRANSP', tentative || !event.when?.hours ? 'TRANSPARENT' : 'OPAQUE');
  writeLinks(event, sink);
  if (options.organizer) sink.mail('ORGANIZER', options.organizer.mail, [['CN', options.organizer.name]]);
  const office = event.office === undefined ? undefined : names.office(event.office);
  if (office !== undefined) sink.text('CONTACT', office);
  for (const group of [event.series, event.project])
    if (group !== undefined) {
      sink.text('RELATED-TO', `${group}@${context.uidDomain}`, [['RELTYPE', 'PARENT']]);
      // The group itself is no event; events that share its id belong together (RFC 9253 §9.2).
      sink.text('REFID', group);
    }
  if (options.structured) writeRecord(event, { title: title.text, lines, location, categories }, sink);
  sink.end('VEVENT');
}

/** Texts of an event as a feed shows them. */
interface ShownTexts {
  title: string;
  lines: readonly string[];
  location: string | undefined;
  categories: readonly string[];
}

/**
 * The record itself (RFC 9073 §6.6). With it stands by which texts it was written: one that a person has changed
 * since says more than the record.
 */
function writeRecord(
  event: Event,
  { title, lines, location = '', categories }: ShownTexts,
  sink: ComponentSink,
): void {
  // A calendar does not keep these characters; JSON can spell them.
  const record = JSON.stringify(event).replace(
    /[\x7f-\x9f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
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

const languageOf = (tag: string): PropertyParameters | undefined =>
  tag === 'und' ? undefined : [['LANGUAGE', tag]];

/**
 * DTSTART and DTEND. Without hours: whole days, the end exclusive (§3.6.1). With hours: in their zone, in UTC,
 * or floating; on several days a daily recurrence, since the hours are those of each day.
 */
function writeTimes({ event, first, last, precision }: FeedEvent, sink: ComponentSink): void {
  const { hours, zone, continuous } = event.when!;
  if (!hours || precision !== 'day') {
    sink.date('DTSTART', first);
    sink.date('DTEND', last + 1);
    return;
  }
  const start = minutesOf(hours);
  const to = hours.length > 5 ? minutesOf(hours.slice(6)) : undefined;
  const end = to === undefined || to >= start ? to : to + 1440;
  const clocks = zone === 'Etc/UTC' ? 'UTC' : zone;
  if (continuous && to !== undefined && last > first) {
    sink.dateTime('DTSTART', first, start, clocks);
    sink.dateTime('DTEND', last, to, clocks);
    return;
  }
  sink.dateTime('DTSTART', first, start, clocks);
  if (end !== undefined && end > start) sink.dateTime('DTEND', first, end, clocks);
  if (last > first) sink.recurrence('RRULE', dailyRule(first, last, start, zone));
}

/**
 * The same hours on each of some days. A day on which the clocks leave the time out is not counted (§3.3.10): then
 * the rule says until when, and not how often.
 */
function dailyRule(first: number, last: number, start: number, zone: string | undefined): RecurrenceRule {
  if (zone === undefined || firstGap(zone, first, last, start) === undefined)
    return { freq: 'DAILY', count: last - first + 1 };
  const local = last * 86_400 + start * 60;
  // The clocks of the last day are those at its own hours, or at most a change away.
  const offset = zoneOffset(zone, (local - zoneOffset(zone, local * 1000)) * 1000);
  return { freq: 'DAILY', until: local - offset };
}

function locationOf({ place, modality }: Event, { names, terms }: FeedContext): string | undefined {
  if (place) {
    const { venue, city, country } = place;
    let location = venue ?? '';
    if (city) location += location === '' ? city : `, ${city}`;
    if (country) location += location === '' ? names.country(country) : `, ${names.country(country)}`;
    if (location !== '') return location;
  }
  return modality === 'virtual' ? terms.modality.virtual : undefined;
}

/** What is known beside title, time and place: a line each. */
function descriptionOf(
  { event, precision }: FeedEvent,
  { names, language, messages, terms, options }: FeedContext,
): string[] {
  const { colon, separator } = messages;
  const lines: string[] = [];
  if (precision === 'month') lines.push(messages.toBeConfirmed(names.month(event.when!.period)));
  if (event.otherTitles)
    for (const title of event.otherTitles.filter((other) => titleKey(other) !== titleKey(event.title)))
      lines.push(messages.alsoListedAs + colon + textIn(title, language).text);
  if (event.modality) lines.push(messages.modalityLabel + colon + terms.modality[event.modality]);
  if (event.bodies) {
    const bodies = event.bodies.map((id) => (names.body(id) === id ? id : `${id} (${names.body(id)})`));
    lines.push(messages.bodyLabel + colon + bodies.join(separator));
  }
  if (event.partners) {
    const partners = event.partners.map(({ name, role }) => (role ? `${name} (${terms.role[role]})` : name));
    lines.push(messages.partnersLabel + colon + partners.join(separator));
  }
  if (event.when?.inferred?.includes('year')) lines.push(messages.yearInferred);
  if (event.note) lines.push(event.note);
  if (event.links) for (const link of event.links.slice(1)) lines.push(link);
  if (options.sources)
    lines.push(messages.sourceLabel + colon + event.sources.map(sourceLabel).join(separator));
  return lines;
}

/** The description as a paragraph a line; addresses are links. */
function htmlOf(title: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) => {
    const text = escapeHtml(line);
    return `<p>${/^https?:\/\/\S+$/.test(line) ? `<a href="${text}">${text}</a>` : text.replaceAll('\n', '<br>')}</p>`;
  });
  return `<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body>${paragraphs.join('')}</body></html>`;
}

/** Region, Sector, bodies, kind and theme. */
function categoriesOf({ region, sector, bodies, kind, theme }: Event, context: FeedContext): string[] {
  const { names, terms, language } = context;
  const categories: string[] = [];
  if (region) categories.push(names.region(region));
  if (sector) categories.push(sector);
  if (bodies) categories.push(...bodies);
  categories.push(terms.kind[kind]);
  if (theme) categories.push(textIn(theme, language).text);
  return categories;
}

/** Hosts at which one takes part from afar, and their sub-domains. */
const CONFERENCE =
  /^https:\/\/(?:[\w-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.google\.com)\//i;

/** The first link is the event's page; one at which one takes part is a conference (RFC 7986 §5.11). */
function writeLinks({ links }: Event, sink: ComponentSink): void {
  if (!links) return;
  const [page] = links;
  if (page !== undefined) sink.uri('URL', page);
  for (const link of links) if (CONFERENCE.test(link)) sink.uri('CONFERENCE', link, [['FEATURE', 'VIDEO']]);
}
