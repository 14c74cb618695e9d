import { type Dataset, displayTitle, sourceLabel, textIn } from '@regional-presence/core';
import { contentLine, parameterValue, textValue, uriValue } from './content-line';
import { dateTimeValue, dateValue } from './date-value';
import type { FeedEvent } from './feed-events';

export interface VeventContext {
  language: string;
  uidDomain: string;
  /** Names of countries, bodies and regions for texts. */
  names: FeedNames;
}

/** Names that an event refers to by id. */
export interface FeedNames {
  country(code: string): string;
  body(id: string): string;
  region(code: string): string;
}

/** Looks up the names of a dataset in a language. */
export function feedNames(data: Dataset, language: string): FeedNames {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const bodies = new Map(data.bodies.map(({ id, name }) => [id, textIn(name, language).text]));
  const regions = new Map<string, string>(
    data.regions.map(({ id, name }) => [id, textIn(name, language).text]),
  );
  return {
    country: (code) => countries.of(code) ?? code,
    body: (id) => bodies.get(id) ?? id,
    region: (code) => regions.get(code) ?? code,
  };
}

const STATUS = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as const;

/** A VEVENT (RFC 5545 §3.6.1). */
export function vevent(feed: FeedEvent, context: VeventContext): string {
  const { event, precision } = feed;
  const { language } = context;
  const tentative = precision === 'month';
  const status = STATUS[event.status as 'cancelled'] ?? (tentative ? 'TENTATIVE' : 'CONFIRMED');
  let text = contentLine('BEGIN:VEVENT');
  text += contentLine(`UID:${event.id}@${context.uidDomain}`);
  text += contentLine(`DTSTAMP:${dateValue(feed.first)}T000000Z`);
  text += times(feed);
  text += contentLine(`SUMMARY:${textValue(displayTitle(event, language).text)}`);
  const location = locationOf(feed, context);
  if (location) text += contentLine(`LOCATION:${textValue(location)}`);
  text += contentLine(`DESCRIPTION:${textValue(description(feed, context))}`);
  text += contentLine(`CATEGORIES:${categories(feed, context).map(textValue).join(',')}`);
  text += contentLine(`STATUS:${status}`);
  text += contentLine(`TRANSP:${tentative || !event.when?.hours ? 'TRANSPARENT' : 'OPAQUE'}`);
  const url = event.links?.[0] && uriValue(event.links[0]);
  if (url) text += contentLine(`URL:${url}`);
  return text + contentLine('END:VEVENT');
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * DTSTART and DTEND. Without hours: whole days, the end exclusive (§3.6.1). With hours: in their zone, in UTC,
 * or floating; on several days a daily recurrence, since the hours are those of each day.
 */
function times({ event, first, last, precision }: FeedEvent): string {
  const { hours, zone } = event.when!;
  if (!hours || precision !== 'day') {
    return (
      contentLine(`DTSTART;VALUE=DATE:${dateValue(first)}`) +
      contentLine(`DTEND;VALUE=DATE:${dateValue(last + 1)}`)
    );
  }
  const [from, to] = hours.split('-') as [string, string | undefined];
  const start = minutesOf(from);
  const end = to === undefined ? undefined : minutesOf(to) + (minutesOf(to) < start ? 1440 : 0);
  const utc = zone === 'UTC' || zone === 'Etc/UTC';
  const parameter = zone && !utc ? `;TZID=${parameterValue(zone)}` : '';
  const value = (minutes: number) => `${parameter}:${dateTimeValue(first, minutes)}${utc ? 'Z' : ''}`;
  let text = contentLine(`DTSTART${value(start)}`);
  if (end !== undefined && end > start) text += contentLine(`DTEND${value(end)}`);
  if (last > first) text += contentLine(`RRULE:FREQ=DAILY;COUNT=${last - first + 1}`);
  return text;
}

const MODALITY = { physical: 'Physical', virtual: 'Virtual', hybrid: 'Hybrid' } as const;

function locationOf({ event }: FeedEvent, { names }: VeventContext): string | undefined {
  const { venue, city, country } = event.place ?? {};
  const parts = [venue, city, country && names.country(country)].filter(
    (part) => part !== undefined && part !== '',
  );
  if (parts.length > 0) return parts.join(', ');
  return event.modality === 'virtual' ? MODALITY.virtual : undefined;
}

/** What is known beside title, time and place: a line each. */
function description({ event, precision }: FeedEvent, { names, language }: VeventContext): string {
  const lines: string[] = [];
  if (precision === 'month') lines.push(`Date to be confirmed: known to the month, ${event.when!.period}.`);
  for (const title of event.otherTitles ?? []) lines.push(`Also listed as: ${textIn(title, language).text}`);
  if (event.modality) lines.push(`Modality: ${MODALITY[event.modality]}`);
  if (event.bodies) lines.push(`Body: ${event.bodies.map((id) => `${id} (${names.body(id)})`).join('; ')}`);
  if (event.partners)
    lines.push(
      `Partners: ${event.partners.map(({ name, role }) => (role ? `${name} (${role})` : name)).join('; ')}`,
    );
  if (event.when?.inferred?.includes('year'))
    lines.push('The year was not written; it follows from the reporting period.');
  if (event.note) lines.push(event.note);
  for (const link of event.links?.slice(1) ?? []) lines.push(link);
  lines.push(`Source: ${event.sources.map(sourceLabel).join('; ')}`);
  return lines.join('\n');
}

function categories({ event }: FeedEvent, { names, language }: VeventContext): string[] {
  const kind = event.kind[0]!.toUpperCase() + event.kind.slice(1);
  return [
    ...(event.region ? [names.region(event.region)] : []),
    ...(event.sector ? [event.sector] : []),
    kind,
    ...(event.theme ? [textIn(event.theme, language).text] : []),
  ];
}
