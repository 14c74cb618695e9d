import { fieldOfHeading } from '../column/match-heading.js';
import { isJsonObject, type JsonObject } from './json-items.js';

/** An item of a group has few members of its own: the day of its events. */
const MAX_MEMBERS_OF_GROUP = 4;

/** The text members that name a title. */
export const hasTitle = (item: JsonObject): boolean =>
  Object.entries(item).some(
    ([key, value]) => typeof value === 'string' && fieldOfHeading(key)?.field === 'title',
  );

/** The member that is a list of objects in each item. */
function listMember(items: readonly JsonObject[]): string | undefined {
  const [first] = items;
  const isList = (value: unknown) => Array.isArray(value) && value.every(isJsonObject);
  const lists = Object.keys(first!).filter((key) => items.every((item) => isList(item[key])));
  return lists.length === 1 ? lists[0] : undefined;
}

/** Groups lie no deeper in groups. */
const MAX_LEVELS = 3;

/**
 * The items of groups, each with the members of its groups: `[{"day": "5 May", "items": [{…}, {…}]}]`, `[{"year": 2022,
 * "months": [{"month": "May", "events": [{…}]}]}]`. A group has no title of its own, and its items have: the speakers of an
 * event are no events.
 *
 * @returns `undefined` for any other list.
 */
export function groupedItems(items: readonly unknown[], level = 1): JsonObject[] | undefined {
  if (items.length === 0 || level > MAX_LEVELS || !items.every(isJsonObject)) return undefined;
  const list = listMember(items);
  if (
    list === undefined ||
    items.some((item) => hasTitle(item) || Object.keys(item).length > level * MAX_MEMBERS_OF_GROUP)
  )
    return undefined;
  const grouped = items.flatMap(({ [list]: members, ...own }) =>
    (members as JsonObject[]).map((member) => ofGroup(own, member, list)),
  );
  if (grouped.length === 0) return undefined;
  return grouped.every(hasTitle) ? grouped : groupedItems(grouped, level + 1);
}

/** A member of a group with those of the group itself. One of another value is kept under the name of the list as well. */
function ofGroup(own: JsonObject, member: JsonObject, list: string): JsonObject {
  const isOther = (key: string, value: unknown) =>
    Object.hasOwn(member, key) && JSON.stringify(member[key]) !== JSON.stringify(value);
  const ofOwn = Object.entries(own).map(([key, value]): [string, unknown] => [
    isOther(key, value) ? `${list}: ${key}` : key,
    value,
  ]);
  return { ...Object.fromEntries(ofOwn), ...member };
}

/** Whether items are the rows of a table: `[["Title", "Date"], ["Forum", "5 May"]]`. */
export const areRows = (items: readonly unknown[]): items is readonly (readonly unknown[])[] =>
  items.length > 1 && items.every((item) => Array.isArray(item) && !item.some(isJsonObject));
