import { type PeriodBounds, periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { headingKey } from '../column/heading-key.js';
import { fieldOfMember, hasTitle, isEventObject, MEMBERS_OF_DAYS, mayNameEvents } from './event-objects.js';
import { isJsonObject, type JsonObject } from './json-object.js';

/** Members of a document that say something of the document itself, with a title and a date perhaps. */
const OF_DOCUMENT = new Set(
  'config configuration settings options general meta metadata info about document file source report plan site website page channel feed header calendar'.split(
    ' ',
  ),
);

/** Whether a member next to a list of events describes the document: `{"config": {"title": "…", "date": "…"}, "events": […]}`. */
export const describesDocument = (key: string): boolean => OF_DOCUMENT.has(headingKey(key));

/**
 * Whether a document with a title and a date is no event, but the title block of a list of events: those with
 * days are on others, as `{"title": "Calendar", "date": "1 January 2026", "events": [{"title": "Forum", "date": "5 May 2026"}]}`. The
 * sessions of an event are within its days.
 */
export function isTitleBlock(value: JsonObject): boolean {
  if (!isEventObject(value)) return false;
  const own = daysOfObject(value);
  if (!own) return false;
  return Object.entries(value).some(
    ([key, member]) => Array.isArray(member) && mayNameEvents(key) && areEventsOutside(member, own),
  );
}

/** Whether all items have titles, some have days, and none of these are within others. */
function areEventsOutside(items: readonly unknown[], own: PeriodBounds): boolean {
  if (!items.every((item): item is JsonObject => isJsonObject(item) && hasTitle(item))) return false;
  const days = items.flatMap((item) => daysOfObject(item) ?? []);
  return days.length > 0 && days.every(({ first, last }) => last < own.first || first > own.last);
}

/** The first and the last day of the members of days of an object. */
function daysOfObject(item: JsonObject): PeriodBounds | undefined {
  const bounds = Object.entries(item)
    .filter(([key]) => MEMBERS_OF_DAYS.has(fieldOfMember(key)))
    .flatMap(([, value]) => (isJsonObject(value) ? Object.values(value) : [value]))
    .flatMap((value) => (typeof value === 'string' ? parseDate(value).periods : []))
    .flatMap((period) => periodBounds(period) ?? []);
  if (bounds.length === 0) return undefined;
  return {
    first: Math.min(...bounds.map(({ first }) => first)),
    last: Math.max(...bounds.map(({ last }) => last)),
  };
}
