import { shiftDay } from '@regional-presence/core/internal';
import { isJsonObject, type JsonObject } from './json-object.js';

/** The kind of an event in an export of the Google Calendar API. */
const GOOGLE_EVENT = 'calendar#event';

const DAY_OF_ISO = /^\d{4}-\d\d-\d\d$/;

type Moment = JsonObject & ({ date: string } | { dateTime: string });

/** `{"date": "2026-05-05"}` or `{"dateTime": "2026-05-05T09:00:00Z"}`. */
const isMoment = (value: unknown): value is Moment =>
  isJsonObject(value) && (typeof value.date === 'string') !== (typeof value.dateTime === 'string');

/**
 * The events of a calendar whose starts and ends are days in some and instants in others, each as one member: `start`, `end`.
 * In an export of the Google Calendar API the end of whole days is the day after the last one. An event without a start, as one
 * of a series that was deleted, is left as it is.
 *
 * @returns `undefined` for a list of anything else.
 */
export function calendarEvents(items: readonly unknown[]): JsonObject[] | undefined {
  if (!items.every(isJsonObject)) return undefined;
  const events = items.filter(hasMoment);
  const others = items.filter((item) => !hasMoment(item));
  const hasDays = events.some(({ start }) => start.date !== undefined);
  if (!hasDays || others.some(({ start }) => start !== undefined)) return undefined;
  const isGoogle = events.some(isGoogleEvent);
  return items.map((item) =>
    hasMoment(item)
      ? {
          ...item,
          start: momentOf(item.start),
          ...(isMoment(item.end) ? { end: endMoment(item.end, isGoogle) } : {}),
        }
      : item,
  );
}

const hasMoment = (item: JsonObject): item is JsonObject & { start: Moment } => isMoment(item.start);

/** Members that events of the Google Calendar API have, and no others. */
const isGoogleEvent = ({ kind, iCalUID, htmlLink }: JsonObject): boolean =>
  kind === GOOGLE_EVENT ||
  typeof iCalUID === 'string' ||
  (typeof htmlLink === 'string' && /^https:\/\/(?:www|calendar)\.google\.com\//.test(htmlLink));

/** A day or an instant under one name. */
function momentOf({ date, ...others }: JsonObject): JsonObject {
  return date === undefined ? others : { dateTime: date, ...others };
}

function endMoment(end: Moment, isDayAfter: boolean): JsonObject {
  const { date } = end;
  const isDay = isDayAfter && typeof date === 'string' && DAY_OF_ISO.test(date);
  return momentOf(isDay ? { ...end, date: shiftDay(date, -1) } : end);
}
