import type { TextSplice } from '../encoding/splice-text.js';
import { MAX_FLATTENED_DEPTH } from './json-items.js';
import { isJsonObject } from './json-object.js';
import { type JsonExtent, type JsonMember, jsonItems, jsonMembers } from './json-text.js';

/**
 * The changes that give an item other values. A value that it lacks is added at its end, written as its last member is.
 *
 * @param values by the name of the column: `place.city` is the member `city` of `place`, or one of that name.
 * @param literal writes a text as JSON.
 */
export function itemCorrection(
  text: string,
  item: JsonExtent,
  values: ReadonlyMap<string, string>,
  literal: (text: string) => string,
): TextSplice[] {
  const members = isJsonObjectText(text.slice(item.start, item.end))
    ? jsonMembers(text, item.start)
    : undefined;
  if (!members) return [{ ...item, text: objectOf(values, literal) }];
  const nested = members.filter(
    ({ key, value }) => values.has(key) && startOfObject(text, value) !== undefined,
  );
  const flat = members.filter((member) => !nested.includes(member));
  const splices = nested.map((member) => flatMember(text, member, values, literal));
  const done = new Set(nested.flatMap((member) => [...flattenedExtents(text, [member]).keys(), member.key]));
  const extents = flattenedExtents(text, flat);
  const added: [string, string][] = [];
  for (const [column, value] of values) {
    const extent = extents.get(column);
    if (extent) splices.push({ ...extent, text: literal(value) });
    else if (!done.has(column)) added.push([column, value]);
  }
  if (added.length > 0) splices.push(addedMembers(text, item, members, added, literal, splices));
  return splices;
}

function isJsonObjectText(text: string): boolean {
  try {
    return isJsonObject(JSON.parse(text));
  } catch {
    return false;
  }
}

/** A member that is an object and becomes a text: `{"a":{"b":1}}`, `a` → `x`: `"a":"x","a.b":1`. */
function flatMember(
  text: string,
  member: JsonMember,
  values: ReadonlyMap<string, string>,
  literal: (text: string) => string,
): TextSplice {
  const written = [`${literal(member.key)}:${literal(values.get(member.key)!)}`];
  for (const [column, { start, end }] of flattenedExtents(text, [member])) {
    const value = values.get(column);
    written.push(`${literal(column)}:${value === undefined ? text.slice(start, end) : literal(value)}`);
  }
  return { start: member.start, end: member.end, text: written.join(',') };
}

/** What is no object, such as a line that is not JSON, becomes one. */
const objectOf = (values: ReadonlyMap<string, string>, literal: (text: string) => string): string =>
  `{${[...values].map(([column, value]) => `${literal(column)}:${literal(value)}`).join(',')}}`;

/** The extents of the values by the name of their column, as the reader flattens an item. */
function flattenedExtents(
  text: string,
  members: readonly JsonMember[],
  prefix = '',
  depth = 0,
  found = new Map<string, JsonExtent>(),
): Map<string, JsonExtent> {
  for (const { key, value } of members) {
    const object = depth < MAX_FLATTENED_DEPTH ? startOfObject(text, value) : undefined;
    if (object === undefined) found.set(prefix + key, value);
    else flattenedExtents(text, jsonMembers(text, object), `${prefix}${key}.`, depth + 1, found);
  }
  return found;
}

/** Where the object of a value begins that the reader flattens: an object, or the only item of an array. */
function startOfObject(text: string, { start }: JsonExtent): number | undefined {
  if (text[start] === '{') return start;
  const [only, second] = text[start] === '[' ? jsonItems(text, start) : [];
  return only && !second && text[only.start] === '{' ? only.start : undefined;
}

/** The splice that adds members, with spaces and line ends as they are before and in the last one. */
function addedMembers(
  text: string,
  item: JsonExtent,
  members: readonly JsonMember[],
  added: readonly [string, string][],
  literal: (text: string) => string,
  splices: TextSplice[],
): TextSplice {
  const last = members.toSorted((a, b) => a.end - b.end).at(-1);
  const at = last?.end ?? item.end - 1;
  const space = last ? /[ \t\r\n]*$/.exec(text.slice(item.start, last.start))![0] : '';
  const colon = last ? text.slice(last.start, last.value.start).replace(/^"(?:[^"\\]|\\.)*"/s, '') : ':';
  const written = added.map(([column, value]) => `${space}${literal(column)}${colon}${literal(value)}`);
  const inserted = (last ? ',' : '') + written.join(',');
  const before = splices.find(({ end }) => end === at);
  if (!before) return { start: at, end: at, text: inserted };
  splices.splice(splices.indexOf(before), 1);
  return { ...before, text: before.text + inserted };
}
