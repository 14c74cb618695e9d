import type { Event } from '@regional-presence/core';
import {
  type CalendarStatus,
  EVENT_SCHEMA_ID,
  jsonEscape,
  textFingerprint,
} from '@regional-presence/core/internal';
import type { FeedEvent } from './calendar-event.js';
import type { ComponentSink, PropertyParameters } from './component-sink.js';
import { isConferenceLink } from './conference-services.js';
import { escapeHtml } from './escape-html.js';
import { type EventTexts, eventTexts, statusInFeed } from './event-texts.js';
import { type EventTimes, eventTimes, writeMovedTimes, writeTimes } from './event-times.js';
import type { FeedContext } from './feed-context.js';

/** Writes the VEVENT of an event (RFC 5545 §3.6.1), and one more for each occurrence at another hour of UTC. */
export function writeEvent(feed: FeedEvent, context: FeedContext, sink: ComponentSink): void {
  const times = eventTimes(feed, context.zones);
  const texts = eventTexts(feed, times, context);
  writeComponent(feed, texts, times, () => writeTimes(times, sink), context, sink);
  if (times.form === 'hours' && times.moved)
    for (const moved of times.moved)
      writeComponent(feed, texts, times, () => writeMovedTimes(moved, sink), context, sink);
}

function writeComponent(
  feed: FeedEvent,
  texts: EventTexts,
  times: EventTimes,
  writeOwnTimes: () => void,
  { options, names, stamp, uidDomain }: FeedContext,
  sink: ComponentSink,
): void {
  const { event } = feed;
  sink.begin('VEVENT');
  sink.text('UID', `${event.id}@${uidDomain}`);
  writeRevision(event, stamp, sink);
  writeOwnTimes();
  const { summary, language, location, categories, lines } = texts;
  sink.text('SUMMARY', summary, language === 'und' ? undefined : [['LANGUAGE', language]]);
  if (location !== undefined) sink.text('LOCATION', location);
  const position = event.place?.city === undefined ? undefined : names.position(event.place.city);
  if (position) sink.position('GEO', position.latitude, position.longitude);
  if (lines.length > 0) sink.text('DESCRIPTION', lines.join('\n'));
  if (options.html && lines.length > 0)
    sink.text('X-ALT-DESC', descriptionHtml(summary, lines), [['FMTTYPE', 'text/html']]);
  sink.texts('CATEGORIES', categories);
  writeStatus(statusInFeed(feed), event, times, sink);
  writeLinks(event, sink);
  if (options.organizer)
    sink.calAddress('ORGANIZER', options.organizer.mail, [['CN', options.organizer.name]]);
  if (event.contact !== undefined) sink.text('CONTACT', event.contact);
  if (options.structured) writeRecord(event, texts, sink);
  sink.end('VEVENT');
}

/**
 * Writes DTSTAMP, LAST-MODIFIED and SEQUENCE, from the first publication on: programs that see no SEQUENCE and no
 * LAST-MODIFIED may not refresh an event. CREATED is written while the first publication is the only one known.
 */
function writeRevision({ revision }: Event, stamp: string, sink: ComponentSink): void {
  const modified = revision?.modified ?? stamp;
  sink.instant('DTSTAMP', modified);
  if (revision?.sequence === 0) sink.instant('CREATED', modified);
  sink.instant('LAST-MODIFIED', modified);
  sink.integer('SEQUENCE', revision?.sequence ?? 0);
}

/**
 * Writes STATUS, and whether the event blocks the time of who has it in a calendar: only hours of an event that may
 * take place do. Outlook reads X-MICROSOFT-CDO-BUSYSTATUS instead of the two ([MS-OXCICAL] 2.1.3.1.1.20.31); it shows
 * the hours of a tentative event as tentative, and those of a postponed or cancelled one as free.
 */
function writeStatus(
  status: CalendarStatus | undefined,
  event: Event,
  { form }: EventTimes,
  sink: ComponentSink,
): void {
  if (status) sink.text('STATUS', status);
  const blocksTime = form === 'hours' && status !== 'TENTATIVE' && status !== 'CANCELLED';
  const isTentative = form === 'hours' && status === 'TENTATIVE' && event.status === 'tentative';
  sink.text('TRANSP', blocksTime ? 'OPAQUE' : 'TRANSPARENT');
  sink.text('X-MICROSOFT-CDO-BUSYSTATUS', blocksTime ? 'BUSY' : isTentative ? 'TENTATIVE' : 'FREE');
}

/** Writes the first link as URL, and links to video conferences as CONFERENCE (RFC 7986 §5.11). */
function writeLinks({ links }: Event, sink: ComponentSink): void {
  if (!links) return;
  const [page] = links;
  if (page !== undefined) sink.uri('URL', page);
  for (const link of links) if (isConferenceLink(link)) sink.uri('CONFERENCE', link, [['FEATURE', 'VIDEO']]);
}

/**
 * Writes the record as JSON (RFC 9073 §6.6) with fingerprints of the texts that the feed shows. A reader detects by
 * them what a person has changed in the calendar since. Columns that the model does not have (`extra`) are left out:
 * they may hold what is not for the public, such as the mail addresses of attendees.
 */
function writeRecord(
  { extra: _, ...event }: Event,
  { summary, lines, location = '', categories }: EventTexts,
  sink: ComponentSink,
): void {
  // Calendars lose these characters. JSON can escape them.
  const record = JSON.stringify(event).replace(/[\x7f-\x9f\u2028\u2029]/g, jsonEscape);
  const parameters: PropertyParameters = [
    ['FMTTYPE', 'application/json'],
    ['SCHEMA', EVENT_SCHEMA_ID],
    ['X-DESCRIPTION', textFingerprint(lines.join('\n'))],
    ['X-SUMMARY', textFingerprint(summary)],
    ['X-LOCATION', textFingerprint(location)],
    ['X-CATEGORIES', textFingerprint(categories.join('\n'))],
  ];
  sink.typedText('STRUCTURED-DATA', record, parameters);
}

/** A web address at the end of a line, after its label. */
const LINK_AT_END = /^(.*?)(https?:\/\/\S+)$/s;

/** The description as HTML: a paragraph for each line, web addresses as links. */
function descriptionHtml(title: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) => {
    const [, label, link] = LINK_AT_END.exec(line) ?? [];
    if (link === undefined) return `<p>${htmlText(line)}</p>`;
    return `<p>${htmlText(label!)}<a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`;
  });
  return `<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body>${paragraphs.join('')}</body></html>`;
}

const htmlText = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
