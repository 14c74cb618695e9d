import { fieldOfMember, hasOwnYear, hasTitle, isEventObject, mayNameEvents } from './event-objects.js';
import { areRows } from './grouped-items.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { isByDay, keyedItems } from './keyed-items.js';
import { fieldsOfListName } from './list-names.js';
import type { RecordList } from './record-list.js';
import { featureProperties, tableOfColumns, titlesWithDates, withHeadings } from './tables-in-objects.js';
import { describesDocument, isTitleBlock } from './title-block.js';

/** Lists lie no deeper in a document. */
const MAX_PATH = 8;

/** The list of records that a member is: an array of objects or rows, or an object of records by day or year. */
function listOfMember(member: unknown, path: readonly string[]): RecordList | undefined {
  if (Array.isArray(member)) {
    const features = featureProperties(member);
    if (features) return { path, items: features, isComposed: true, uses: ['type'] };
    return member.some(isJsonObject) || areRows(member) ? { path, items: member } : undefined;
  }
  if (!isJsonObject(member)) return undefined;
  if (isEventObject(member)) return { path, items: [member] };
  const keyed = keyedItems(member);
  if (keyed) return { path, items: keyed, isComposed: true, ...(isByDay(member) ? { isByDay: true } : {}) };
  const columns = tableOfColumns(member) ?? titlesWithDates(member);
  return columns && { path, items: columns, isComposed: true };
}

/** Whether a list has events: titles with dates. */
const hasEvents = ({ items }: RecordList): boolean =>
  items.some((item) => isJsonObject(item) && isEventObject(item));

/** The year of an object that stands for all its lists: `{"year": 2026, "months": {…}}`. */
const yearMember = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, member]) => fieldOfMember(key) === 'year' && YEAR_FIGURES.test(String(member)),
    ),
  );
const YEAR_FIGURES = /^(?:19|20)\d\d$/;

/** A list whose records have the year of the objects around it, where they do not say it. */
function withYearAround(list: RecordList, year: JsonObject): RecordList {
  if (Object.keys(year).length === 0 || !list.items.every(isJsonObject) || list.items.some(hasOwnYear))
    return list;
  const items = list.items.map((item) => ({ ...year, ...item }));
  return { ...list, items, isComposed: true, uses: [...(list.uses ?? []), ...Object.keys(year)] };
}

/** A list whose name says something of its records: a status, a region, a country. */
function withListName(list: RecordList, name: string): RecordList {
  const fields = fieldsOfListName(name);
  if (Object.keys(fields).length === 0 || !list.items.every(isJsonObject)) return list;
  return { ...list, items: list.items.map((item) => ({ ...fields, ...item })), isComposed: true };
}

/**
 * The lists of records of an object, in its order: its members that are lists, and those of the objects in it; next to lists
 * of its own, only those that have events. `{"past": [{…}], "upcoming": [{…}]}` has two, `{"data": {"events": [{…}]}}` has one,
 * `{"Spring 2026": {"2026-01-26": {…}}}` has one. A document that is an event itself is a list of it.
 */
export function recordLists(
  value: JsonObject,
  path: readonly string[] = [],
  yearAbove: JsonObject = {},
): RecordList[] {
  const whole = path.length === 0 && !isTitleBlock(value) ? listOfMember(value, path) : undefined;
  if (whole) return [whole];
  const members = Object.entries(value);
  const year = { ...yearAbove, ...yearMember(value) };
  const own = new Map(
    members.map(([key, member]) => [
      key,
      mayNameEvents(key) ? listOfMember(member, [...path, key]) : undefined,
    ]),
  );
  const hasOwn = [...own.values()].some((list) => list !== undefined);
  const hasEventsInList = [...own].some(
    ([key, list]) => list && Array.isArray(value[key]) && hasEvents(list),
  );
  return members.flatMap(([key, member]) => {
    const list = own.get(key);
    if (list && hasEventsInList && isJsonObject(member) && describesDocument(key)) return [];
    if (list) return [withListName(withYearAround(withHeadings(list, value), year), key)];
    if (!isJsonObject(member) || path.length + 1 >= MAX_PATH || !mayNameEvents(key)) return [];
    const inside = recordLists(member, [...path, key], year).map((each) => withListName(each, key));
    return hasOwn ? inside.filter(hasEvents) : inside;
  });
}

/**
 * Whether a list holds something else than the lists next to it: records by day without a title, such as the quotations of
 * each month, where others have titles.
 */
export const isOfOtherThings = (list: RecordList, lists: readonly RecordList[]): boolean =>
  list.isByDay === true && !isTitled(list) && lists.some(isTitled);

const isTitled = ({ items }: RecordList): boolean =>
  items.some((item) => isJsonObject(item) && hasTitle(item));

/** The names of the members of a document that are no list of records and lead to none: they are not read. */
export const unreadMembers = (value: JsonObject, lists: readonly RecordList[]): string[] =>
  Object.entries(value).flatMap(([name, member]) =>
    lists.some(({ path, uses }) => path.length === 0 || path[0] === name || uses?.includes(name)) ||
    isBlankMember(member)
      ? []
      : [name],
  );

const isBlankMember = (member: unknown): boolean =>
  member === null || member === '' || (typeof member === 'object' && Object.keys(member).length === 0);
