import { nameOfEarlier, stringEnd } from './json-text.js';

/** A name that an object has twice, where that is so for the first time. */
export interface RepeatedName {
  name: string;
  /** The line of the second one, from 1. */
  line: number;
}

/** The names of an object so far, each with where the last one of that name is written. */
type NamesOfObject = Map<string, { start: number; end: number; count: number }>;

/**
 * Gives the members of an object names of their own (RFC 8259 §4 leaves open which of two is read): the last one keeps the
 * name, and earlier ones have their number behind it.
 *
 * @returns the text as it is where no name is repeated.
 */
export function withUniqueNames(text: string): { text: string; repeated: RepeatedName[] } {
  const repeated = new Map<string, RepeatedName>();
  const names: { start: number; end: number; name: string }[] = [];
  const open: (NamesOfObject | undefined)[] = [];
  let isName = false;
  let line = 1;
  let counted = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at);
      const known = isName ? open.at(-1) : undefined;
      if (known) {
        const key = text.slice(at + 1, end - 1);
        const before = known.get(key);
        if (before) {
          for (; counted < at; counted++) if (text[counted] === '\n') line++;
          if (!repeated.has(key)) repeated.set(key, { name: key, line });
          names.push({ start: before.start, end: before.end, name: nameOfEarlier(key, before.count) });
        }
        known.set(key, { start: at, end, count: (before?.count ?? 0) + 1 });
      }
      isName = false;
      at = end - 1;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Map() : undefined);
      isName = character === '{';
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',') isName = open.at(-1) !== undefined;
  }
  return { text: names.length === 0 ? text : replaced(text, names), repeated: [...repeated.values()] };
}

function replaced(text: string, names: { start: number; end: number; name: string }[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, name } of names.sort((a, b) => a.start - b.start)) {
    result += `${text.slice(from, start)}"${name}"`;
    from = end;
  }
  return result + text.slice(from);
}
