import { type PeriodBounds, periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { headingKey } from '../column/heading-key.js';
import { fieldOfMember, isEventObject, MEMBERS_OF_DAYS, mayNameEvents } from './event-objects.js';
import { isJsonObject, type JsonObject } from './json-object.js';

/** Members of a document that say something of the document itself, with a title and a date perhaps. */
const OF_DOCUMENT = new Set(
  'config configuration settings meta metadata info about site website page channel feed header calendar'.split(
    ' ',
  ),
);

/** Whether a member next to a list of events describes the document: `{"config": {"title": "…", "date": "…"}, "events": […]}`. */
export const describesDocument = (key: string): boolean => OF_DOCUMENT.has(headingKey(key));

/**
 * Whether a document with a title and a date is no event, but the title block of a list of events: all of them are on other
 * days, as `{"title": "Calendar", "date": "1 January 2026", "events": [{"title": "Forum", "date": "5 May 2026"}]}`. The
 * sessions of an event are within its days.
 */
export function isTitleBlock(value: JsonObject): boolean {
  if (!isEventObject(value)) return false;
  const own = daysOfObject(value);
  if (!own) return false;
  return Object.entries(value).some(
    ([key, member]) =>
      Array.isArray(member) &&
      member.length > 0 &&
      mayNameEvents(key) &&
      member.every((item) => isJsonObject(item) && isEventObject(item) && isOutside(daysOfObject(item), own)),
  );
}

const isOutside = (days: PeriodBounds | undefined, own: PeriodBounds): boolean =>
  days !== undefined && (days.last < own.first || days.first > own.last);

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
