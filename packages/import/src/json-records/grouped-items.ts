import {
  fieldOfMember,
  hasOwnYear,
  hasTitle,
  isEventObject,
  MEMBERS_OF_DAYS,
  mayNameEvents,
} from './event-objects.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { keyedItems } from './keyed-items.js';
import { isMonthName } from './month-name.js';

/** A group that is not dated within has few members of its own: the day of its events. */
const MAX_MEMBERS_OF_GROUP = 4;

/** Groups lie no deeper in groups. */
const MAX_GROUP_LEVELS = 5;

/** The objects of a list: of an array, or of an object by day or id. */
function objectsOf(value: unknown): readonly JsonObject[] | undefined {
  const items = isJsonObject(value) ? keyedItems(value) : value;
  return Array.isArray(items) && items.every(isJsonObject) ? items : undefined;
}

/** The member that is a list of objects in an item, where no other is one that has titles. */
function listMember(items: readonly JsonObject[]): string | undefined {
  const found = new Set<string>();
  for (const item of items)
    for (const [key, value] of Object.entries(item))
      if (mayNameEvents(key) && objectsOf(value)?.some(hasTitle)) found.add(key);
  if (found.size === 1) return [...found][0];
  // Groups of groups have no titles of their own. Lists that are all empty are none of groups: nothing is in them.
  const lists = Object.keys(items[0]!).filter(
    (key) =>
      mayNameEvents(key) &&
      items.every((item) => objectsOf(item[key])) &&
      items.some((item) => objectsOf(item[key])!.length > 0),
  );
  return found.size === 0 && lists.length === 1 ? lists[0] : undefined;
}

/**
 * The items of groups, each with the members of its groups: `[{"day": "5 May", "items": [{…}, {…}]}]`, `[{"year": 2022,
 * "months": [{"month": "May", "events": [{…}]}]}]`. A group is no event itself, and its items have titles: the speakers of
 * an event are no events. It may have a title where its items have dates: `[{"title": "Africa", "events": [{…}]}]`. An event
 * next to groups is an item of its own.
 *
 * @returns `undefined` for any other list.
 */
export function groupedItems(items: readonly unknown[], level = 1): JsonObject[] | undefined {
  if (level > MAX_GROUP_LEVELS || !items.every(isJsonObject)) return undefined;
  const groups = items.filter((item) => !isEventObject(item));
  const list = groups.length === 0 ? undefined : listMember(groups);
  if (list === undefined) return undefined;
  const names = new Set(groups.flatMap((group) => (Object.hasOwn(group, list) ? Object.keys(group) : [])));
  const isGroup = (item: JsonObject) => !isEventObject(item) && isNamedBy(item, names);
  const grouped = items.flatMap((item) => (isGroup(item) ? membersOfGroup(item, list) : [item]));
  if (grouped.length === 0) return undefined;
  const deeper = groupedItems(grouped, level + 1);
  if (deeper) return deeper;
  const isPlain = groups.every(
    (group) => !hasTitle(group) && Object.keys(group).length <= level * MAX_MEMBERS_OF_GROUP,
  );
  const ofGroups = groups.flatMap((group) => objectsOf(group[list]) ?? []);
  return (isPlain && grouped.every(hasTitle)) || ofGroups.some(isEventObject) ? grouped : undefined;
}

/** Whether all members of an item are those of groups: one without a list is then a group without events. */
const isNamedBy = (item: JsonObject, names: ReadonlySet<string>): boolean =>
  Object.keys(item).every((key) => names.has(key));

/** The members of a group; the group itself where its list has something else than objects, so that nothing of it is lost. */
function membersOfGroup(item: JsonObject, list: string): JsonObject[] {
  const { [list]: members, ...own } = item;
  if (members === undefined) return [];
  return objectsOf(members)?.map((member) => ofGroup(own, member, list)) ?? [item];
}

/** The name of the days of a group, where its events have their own. */
const CONTAINING_GROUP = 'containing group';

/**
 * A member of a group with those of the group itself. What the member says in another way is kept under the name of the list:
 * a title, days, a member of that name.
 */
function ofGroup(own: JsonObject, member: JsonObject, list: string): JsonObject {
  const isTitled = hasTitle(member);
  const isDated = hasOwnYear(member);
  const isOther = (key: string, value: unknown) =>
    (isTitled && fieldOfMember(key) === 'title') ||
    (Object.hasOwn(member, key) && JSON.stringify(member[key]) !== JSON.stringify(value));
  const isDay = (key: string) => isDated && MEMBERS_OF_DAYS.has(fieldOfMember(key));
  const entries = Object.entries(own);
  const ofOwn = entries
    .filter(([key]) => !isDay(key))
    .map(([key, value]): [string, unknown] => {
      if (fieldOfMember(key) === 'title' && typeof value === 'string' && isMonthName(value))
        return ['month', value];
      return [isOther(key, value) ? `${list}: ${key}` : key, value];
    });
  const days = Object.fromEntries(entries.filter(([key]) => isDay(key)));
  return {
    ...Object.fromEntries(ofOwn),
    // As one value, since days by their names would be those of the event.
    ...(Object.keys(days).length === 0 ? {} : { [CONTAINING_GROUP]: JSON.stringify(days) }),
    ...member,
  };
}

/** Whether items are the rows of a table: `[["Title", "Date"], ["Forum", "5 May"]]`. */
export const areRows = (items: readonly unknown[]): items is readonly (readonly unknown[])[] =>
  items.length > 1 && items.every((item) => Array.isArray(item) && !item.some(isJsonObject));
