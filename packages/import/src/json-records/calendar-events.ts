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
 * In an export of the Google Calendar API the end of whole days is the day after the last one.
 *
 * @returns `undefined` for a list of anything else.
 */
export function calendarEvents(items: readonly unknown[]): JsonObject[] | undefined {
  const events = items.filter((item): item is JsonObject => isJsonObject(item) && isMoment(item.start));
  const hasDays = events.some(({ start }) => (start as JsonObject).date !== undefined);
  if (events.length === 0 || events.length < items.length || !hasDays) return undefined;
  return events.map((event) => ({
    ...event,
    start: momentOf(event.start as Moment),
    ...(isMoment(event.end) ? { end: endMoment(event.end, event.kind === GOOGLE_EVENT) } : {}),
  }));
}

/** A day or an instant under one name. */
function momentOf({ date, ...others }: JsonObject): JsonObject {
  return date === undefined ? others : { dateTime: date, ...others };
}

function endMoment(end: Moment, isDayAfter: boolean): JsonObject {
  const { date } = end;
  const isDay = isDayAfter && typeof date === 'string' && DAY_OF_ISO.test(date);
  return momentOf(isDay ? { ...end, date: shiftDay(date, -1) } : end);
}
