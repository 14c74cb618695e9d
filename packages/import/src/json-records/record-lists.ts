import { areRows } from './grouped-items.js';
import { isJsonObject, type JsonObject } from './json-items.js';

/** A list of records in a document. */
export interface RecordList {
  /** The names of the members that lead to it: `data`, `events`. */
  path: readonly string[];
  items: readonly unknown[];
}

/** Lists lie no deeper in a document. */
const MAX_PATH = 3;

/**
 * The lists of records of an object, in its order: the arrays of its members that contain objects or rows, or if it has none,
 * those of the objects in it. `{"past": [{…}], "upcoming": [{…}]}` has two, `{"data": {"events": [{…}]}}` has one.
 */
export function recordLists(value: JsonObject, path: readonly string[] = []): RecordList[] {
  const members = Object.entries(value);
  const lists = members.flatMap(([key, member]): RecordList[] =>
    Array.isArray(member) && (member.some(isJsonObject) || areRows(member))
      ? [{ path: [...path, key], items: member }]
      : [],
  );
  if (lists.length > 0 || path.length + 1 >= MAX_PATH) return lists;
  return members.flatMap(([key, member]) =>
    isJsonObject(member) ? recordLists(member, [...path, key]) : [],
  );
}

/** The name of a list among others: `data.events`. */
export const listName = ({ path }: RecordList): string => path.join('.');
