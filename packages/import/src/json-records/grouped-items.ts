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

/**
 * The items of groups, each with the members of its group: `[{"day": "5 May", "items": [{…}, {…}]}]`. A group has no title
 * of its own, and its items have: the speakers of an event are no events.
 *
 * @returns `undefined` for any other list.
 */
export function groupedItems(items: readonly unknown[]): JsonObject[] | undefined {
  if (items.length === 0 || !items.every(isJsonObject)) return undefined;
  const list = listMember(items);
  if (
    list === undefined ||
    items.some((item) => hasTitle(item) || Object.keys(item).length > MAX_MEMBERS_OF_GROUP)
  )
    return undefined;
  const grouped = items.flatMap(({ [list]: members, ...own }) =>
    (members as JsonObject[]).map((member) => ({ ...own, ...member })),
  );
  return grouped.length > 0 && grouped.every(hasTitle) ? grouped : undefined;
}

/** Whether items are the rows of a table: `[["Title", "Date"], ["Forum", "5 May"]]`. */
export const areRows = (items: readonly unknown[]): items is readonly (readonly unknown[])[] =>
  items.length > 1 && items.every((item) => Array.isArray(item) && !item.some(isJsonObject));
