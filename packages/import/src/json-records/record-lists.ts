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

/**
 * The lists of records of an object, in its order: its members that are lists, or if it has none, those of the objects
 * in it. `{"past": [{…}], "upcoming": [{…}]}` has two, `{"data": {"events": [{…}]}}` has one, `{"Spring 2026":
 * {"2026-01-26": {…}}}` has one.
 */
export function recordLists(value: JsonObject, path: readonly string[] = []): RecordList[] {
  const members = Object.entries(value);
  const lists = members.flatMap(([key, member]) => listOfMember(member, [...path, key]) ?? []);
  if (lists.length > 0 || path.length + 1 >= MAX_PATH) return lists;
  return members.flatMap(([key, member]) =>
    isJsonObject(member) ? recordLists(member, [...path, key]) : [],
  );
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
