import { fieldOfHeading } from '../column/match-heading.js';
import { namesOtherThing } from '../column/other-owners.js';
import { memoize } from '../field/memoize.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { isMonthName } from './month-name.js';

const FIELDS_OF_FIRST_DAYS: ReadonlySet<string | undefined> = new Set(['date', 'period', 'start']);

/** The fields of days, the last one as well. */
export const MEMBERS_OF_DAYS: ReadonlySet<string | undefined> = new Set([...FIELDS_OF_FIRST_DAYS, 'end']);

/** The field that a member is named as. */
export const fieldOfMember = memoize((key: string) => fieldOfHeading(key)?.field);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Whether an object has a text that is named as a title. The name of a month is that of a group. */
export const hasTitle = (item: JsonObject): boolean =>
  Object.entries(item).some(
    ([key, value]) => isText(value) && fieldOfMember(key) === 'title' && !isMonthName(value),
  );

/** Whether an object has a text that is named as a date, or an object that has: `{"start": {"dateTime": "2026-05-05T09:00"}}`. */
export const hasDate = (item: JsonObject): boolean =>
  Object.entries(item).some(
    ([key, value]) =>
      FIELDS_OF_FIRST_DAYS.has(fieldOfMember(key)) &&
      (isText(value) || (isJsonObject(value) && Object.values(value).some(isText))),
  );

const MEMBERS_OF_HOURS: ReadonlySet<string | undefined> = new Set(['hours', 'startTime', 'endTime']);

/** Whether the only object of a list has days or hours of its own: a session of the record. */
export const isSession = (item: JsonObject): boolean =>
  hasTitle(item) &&
  (hasDate(item) || Object.keys(item).some((key) => MEMBERS_OF_HOURS.has(fieldOfMember(key))));

/** Whether an object is an event: it has a title and a date. */
export const isEventObject = (item: JsonObject): boolean => hasTitle(item) && hasDate(item);

/** Whether an object says its day with the year. */
export const hasOwnYear = (item: JsonObject): boolean =>
  Object.entries(item).some(
    ([key, value]) =>
      MEMBERS_OF_DAYS.has(fieldOfMember(key)) &&
      /(?<!\d)\d{4}(?!\d)/.test(
        typeof value === 'string' ? value : isJsonObject(value) ? JSON.stringify(value) : '',
      ),
  );

/** Whether a list in an object may be that of its events: not one of deadlines or speakers. */
export const mayNameEvents = (key: string): boolean => !namesOtherThing(key);

/** The lists of events within records by name, each with the number of the first record that has it. */
export function listsOfEvents(items: readonly unknown[]): { name: string; row: number }[] {
  const found = new Map<string, number>();
  for (const [i, item] of items.entries())
    if (isJsonObject(item))
      for (const [name, value] of Object.entries(item))
        if (Array.isArray(value) && !found.has(name) && mayNameEvents(name))
          if (value.some((each) => isJsonObject(each) && isSession(each)) && hasTitle(item))
            found.set(name, i + 1);
  return [...found].map(([name, row]) => ({ name, row }));
}
