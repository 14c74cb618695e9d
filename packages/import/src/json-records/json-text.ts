/** A part of a JSON text, from `start` to before `end`. */
export interface JsonExtent {
  start: number;
  end: number;
}

/** A member of an object. */
export interface JsonMember extends JsonExtent {
  key: string;
  /** Where its value is. */
  value: JsonExtent;
}

const WHITE_SPACE = /[ \t\r\n]*/y;

function skipSpace(text: string, at: number): number {
  WHITE_SPACE.lastIndex = at;
  return at + WHITE_SPACE.exec(text)![0].length;
}

/** The extent of the value that begins at or after an offset of a valid JSON text. */
export function valueExtent(text: string, from = 0): JsonExtent {
  const start = skipSpace(text, from);
  const first = text[start];
  if (first === '"') return { start, end: stringEnd(text, start) };
  if (first === '{' || first === '[') return { start, end: bracketEnd(text, start) };
  let end = start;
  while (end < text.length && !/[\s,\]}]/.test(text[end]!)) end++;
  return { start, end };
}

/** Behind the quotation mark that ends a string, or the end of a text that breaks off in it. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; ; ) {
    const character = text[at]!;
    if (character === '"') at = stringEnd(text, at);
    else {
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
      at++;
      if (depth === 0) return at;
    }
  }
}

/** The items of an array, from the offset of its bracket. */
export function jsonItems(text: string, start: number): JsonExtent[] {
  const items: JsonExtent[] = [];
  for (let at = skipSpace(text, start + 1); text[at] !== ']'; ) {
    const item = valueExtent(text, at);
    items.push(item);
    at = skipSpace(text, item.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return items;
}

/** The members of an object, from the offset of its brace. Earlier members of one name are named as the reader names them. */
export function jsonMembers(text: string, start: number): JsonMember[] {
  const members: JsonMember[] = [];
  const last = new Map<string, { member: JsonMember; count: number }>();
  for (let at = skipSpace(text, start + 1); text[at] !== '}'; ) {
    const name = valueExtent(text, at);
    const value = valueExtent(text, skipSpace(text, name.end) + 1);
    const key = JSON.parse(text.slice(name.start, name.end)) as string;
    const member = { key, start: name.start, end: value.end, value };
    const earlier = last.get(key);
    if (earlier) earlier.member.key = nameOfEarlier(key, earlier.count);
    last.set(key, { member, count: (earlier?.count ?? 0) + 1 });
    members.push(member);
    at = skipSpace(text, value.end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

/** The name of a member of which a later one has the name. */
export const nameOfEarlier = (name: string, count: number): string => `${name} (${count})`;
