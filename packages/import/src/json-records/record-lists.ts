import { hasDate } from './dated-occasions.js';
import { areRows, hasTitle } from './grouped-items.js';
import { isJsonObject, type JsonObject } from './json-items.js';
import { recordsByDay } from './keyed-items.js';

/** A list of records in a document. */
export interface RecordList {
  /** The names of the members that lead to it: `data`, `events`. */
  path: readonly string[];
  items: readonly unknown[];
  /** The items are members of an object by day, each with its day. */
  isByDay?: true;
}

/** Lists lie no deeper in a document. */
const MAX_PATH = 3;

/** The list of records that a member is: an array of objects or rows, or an object of records by day. */
function listOfMember(member: unknown, path: readonly string[]): RecordList | undefined {
  if (Array.isArray(member))
    return member.some(isJsonObject) || areRows(member) ? { path, items: member } : undefined;
  const items = isJsonObject(member) ? recordsByDay(member) : undefined;
  return items && { path, items, isByDay: true };
}

/** Whether a list has events: titles with dates. */
const hasEvents = ({ items }: RecordList): boolean =>
  items.some((item) => isJsonObject(item) && hasTitle(item) && hasDate(item));

/**
 * The lists of records of an object, in its order: its members that are lists, and those of the objects in it; next to lists
 * of its own, only those that have events. `{"past": [{…}], "upcoming": [{…}]}` has two, `{"data": {"events": [{…}]}}` has one, `{"Spring 2026":
 * {"2026-01-26": {…}}}` has one.
 */
export function recordLists(value: JsonObject, path: readonly string[] = []): RecordList[] {
  const members = Object.entries(value);
  const own = new Map(members.map(([key, member]) => [key, listOfMember(member, [...path, key])]));
  const hasOwn = [...own.values()].some((list) => list !== undefined);
  return members.flatMap(([key, member]) => {
    const list = own.get(key);
    if (list) return [list];
    if (!isJsonObject(member) || path.length + 1 >= MAX_PATH) return [];
    const inside = recordLists(member, [...path, key]);
    return hasOwn ? inside.filter(hasEvents) : inside;
  });
}

/** The name of a list among others: `data.events`. */
export const listName = ({ path }: RecordList): string => path.join('.');

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
    lists.some(({ path }) => path[0] === name) || isBlankMember(member) ? [] : [name],
  );

const isBlankMember = (member: unknown): boolean =>
  member === null || member === '' || (typeof member === 'object' && Object.keys(member).length === 0);
