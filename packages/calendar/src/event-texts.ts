import { type Event, sourceLabel, textIn } from '@regional-presence/core';
import {
  areDaysInferred,
  areDaysUncertain,
  type CalendarStatus,
  calendarStatus,
  foldText,
  noteText,
  regionsOf,
  sectorsOf,
  shortenedText,
  statusLabel,
  titleKey,
} from '@regional-presence/core/internal';
import type { FeedEvent } from './calendar-event.js';
import { isConferenceLink } from './conference-services.js';
import { isWholeDays } from './daily-hours.js';
import type { EventTimes } from './event-times.js';
import type { FeedContext } from './feed-context.js';

/** What Outlook keeps of SUMMARY, LOCATION and a category, in UTF-16 code units ([MS-OXCICAL] 2.1.3.1.1.20). */
const MAX_OUTLOOK_LENGTH = 255;

/** The texts that a feed shows of an event. */
export interface EventTexts {
  summary: string;
  /** BCP 47 tag of the title. */
  language: string;
  location: string | undefined;
  categories: readonly string[];
  /** The description, a paragraph each. */
  lines: readonly string[];
}

/** The STATUS of an event in a feed. */
export const statusInFeed = ({ event, cancelled }: FeedEvent): CalendarStatus | undefined =>
  cancelled ? 'CANCELLED' : calendarStatus(event);

/**
 * Whether the date is to be confirmed: only the month or a part of it is known, the date is doubtful (`2027-05-03~`), or no
 * longer the published one. Of what is over nobody confirms the date.
 */
const isDateToBeConfirmed = ({ event, precision, dateWithdrawn }: FeedEvent): boolean =>
  dateWithdrawn === true ||
  (event.status !== 'held' && (precision === 'month' || areDaysUncertain(event.when!)));

export function eventTexts(feed: FeedEvent, times: EventTimes, context: FeedContext): EventTexts {
  const { event } = feed;
  const { language } = context;
  const title = textIn(event.title, language);
  const shownTitle = titleWithState(title.text, feed, context);
  const place = event.place && context.names.place(event.place);
  const location = place ?? virtualPlaceText(event, context);
  const summary = shortenedText(shownTitle, MAX_OUTLOOK_LENGTH, title.language);
  const shortPlace = location && shortenedText(location, MAX_OUTLOOK_LENGTH, title.language);
  const lines: string[] = [];
  if (summary !== shownTitle) lines.push(title.text);
  if (shortPlace !== location) lines.push(location!);
  addStateLines(lines, feed, times, context);
  addKnownLines(lines, event, context);
  return {
    summary,
    language: title.language,
    location: shortPlace,
    categories: categoryTexts(event, context),
    lines,
  };
}

/**
 * The title with the state of the event in words, since Google and Apple show no STATUS of a feed and Outlook reads
 * none. An event that only left this feed keeps its title: it takes place.
 */
function titleWithState(title: string, feed: FeedEvent, { labels, messages }: FeedContext): string {
  const { status, kind, revision } = feed.event;
  if (revision?.mergedInto !== undefined) return messages.ofOtherDate(title);
  if (status === 'cancelled' || status === 'postponed') {
    const isSaid = [labels.status[status], labels.feminine?.status[status]].some(
      (word) => word !== undefined && beginsWithWord(title, word),
    );
    return isSaid ? title : statusLabel(labels, kind, status) + messages.colon + title;
  }
  return isDateToBeConfirmed(feed) ? messages.withDateToBeConfirmed(title) : title;
}

/** Whether a title begins with a word, in any case: `CANCELLED - Forum`. */
function beginsWithWord(title: string, word: string): boolean {
  const [folded, start] = [foldText(title), foldText(word)];
  return folded.startsWith(start) && !/^[\p{L}\p{N}]/u.test(folded.slice(start.length));
}

/** Adds why the event is not where or as its reader expects it. */
function addStateLines(
  lines: string[],
  feed: FeedEvent,
  times: EventTimes,
  { names, messages, labels }: FeedContext,
): void {
  const { event, precision } = feed;
  const { hours } = event.when!;
  if (event.status === 'postponed') lines.push(messages.postponedNote);
  if (event.status === 'tentative')
    lines.push(messages.statusLabel + messages.colon + statusLabel(labels, event.kind, 'tentative'));
  const date = coarseDateText(feed, names);
  if (date !== undefined)
    lines.push(event.status === 'held' ? date : messages.toBeConfirmed(date, precision === 'month'));
  if (hours && times.form === 'days' && !isWholeDays(feed))
    lines.push(messages.hoursLabel + messages.colon + names.hours(event.when!));
}

/** A date of which no days are known, in words: `June 2027`, `June 2027 (second half)`. */
function coarseDateText({ event, precision }: FeedEvent, names: FeedContext['names']): string | undefined {
  const when = event.when!;
  if (precision === 'month') return names.month(when.period);
  return areDaysInferred(when) ? names.part(when) : undefined;
}

/** Where there is no place: the link to join, which programs open from LOCATION, or that the event is virtual. */
function virtualPlaceText({ links, modality }: Event, { labels }: FeedContext): string | undefined {
  return links?.find(isConferenceLink) ?? (modality === 'virtual' ? labels.modality.virtual : undefined);
}

/** Adds what is known besides title, time and place, one paragraph each. */
function addKnownLines(
  lines: string[],
  event: Event,
  { names, language, messages, labels, options }: FeedContext,
): void {
  const { colon, separator } = messages;
  if (event.description) lines.push(textIn(event.description, language).text);
  if (event.outcome) lines.push(messages.outcomeLabel + colon + textIn(event.outcome, language).text);
  if (event.participants !== undefined)
    lines.push(messages.participantsLabel + colon + String(event.participants));
  if (event.otherTitles)
    for (const title of event.otherTitles)
      if (titleKey(title) !== titleKey(event.title))
        lines.push(messages.alsoListedAs + colon + textIn(title, language).text);
  // People expect a meeting with a place to be there.
  if (event.modality && event.modality !== 'physical')
    lines.push(messages.modalityLabel + colon + labels.modality[event.modality]);
  if (event.bodies) {
    const bodies = event.bodies.map((id) => (names.body(id) === id ? id : `${id} (${names.body(id)})`));
    lines.push(messages.bodyLabel + colon + bodies.join(separator));
  }
  if (event.partners) {
    const partners = event.partners.map(({ name, role }) => (role ? `${name} (${labels.role[role]})` : name));
    lines.push(messages.partnersLabel + colon + partners.join(separator));
  }
  const note = noteText(event);
  if (note) lines.push(textIn(note, language).text);
  if (event.contact !== undefined) lines.push(messages.contactLabel + colon + event.contact);
  if (event.links)
    for (const link of event.links)
      lines.push(isConferenceLink(link) ? messages.joinLabel + colon + link : link);
  if (options.sources)
    lines.push(messages.sourceLabel + colon + event.sources.map(sourceLabel).join(separator));
}

/** Region, Sector, bodies, kind and theme. Outlook separates categories at semicolons, even at escaped ones. */
function categoryTexts(event: Event, context: FeedContext): string[] {
  const { bodies, kind, theme } = event;
  const { names, labels, language } = context;
  const categories: string[] = [];
  categories.push(...regionsOf(event).map(names.region));
  categories.push(...sectorsOf(event));
  if (bodies) categories.push(...bodies);
  categories.push(labels.kind[kind]);
  if (theme) categories.push(textIn(theme, language).text);
  return categories.map((category) =>
    shortenedText(category.replaceAll(';', ','), MAX_OUTLOOK_LENGTH, language),
  );
}
