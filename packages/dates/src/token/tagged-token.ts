import { inSet, NO_TAGS, TAG, type Tag, type TagNumber, type TagSet } from '../locale/tags.js';
import type { Token } from './token.js';

/** One or more pieces with a meaning. */
export interface TaggedToken {
  kind: Token['kind'] | 'reference';
  text: string;
  value: number;
  digits: number;
  tags: readonly Tag[];
  /** The names of the tags. */
  set: TagSet;
  /** Language weight: 100 for date words, 1 for function words. */
  weight: number;
  /** What it says of a number beside it, as bits of the list of such meanings. */
  besideNumber: number;
  /** A word for a quarter or half-year stands here or in the next seven places. */
  nearPart: boolean;
  start: number;
  end: number;
  gap: boolean;
  /** Begins with a capital letter of ASCII. */
  capital: boolean;
  /** Taken by the clock, a zone or a date: nothing else may read it. */
  used: boolean;
  /** Taken by a date. */
  dated: boolean;
  /** Taken by a name before the date, and no part of it. */
  named: boolean;
  /** The name of a month, but for a slip of the pen. */
  corrected: boolean;
}

/** A word with letters of a script in which words are set apart by spaces. */
export const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** Takes from a token what it means in a date. */
export function unmark(token: TaggedToken): void {
  token.tags = [];
  token.set = NO_TAGS;
  token.weight = 0;
}

/** A word or mark in Chinese characters. */
export const BEGINS_WITH_HAN = /^\p{Script=Han}/u;

type TagOf<Type extends Tag['type']> = Extract<Tag, { type: Type }> | (Tag & { type: Type });

/** Whether the token has a tag. */
export const has = (token: TaggedToken | undefined, tag: TagNumber): boolean =>
  token !== undefined && inSet(token.set, tag);

/** The token's tag of a name, with its value. */
export function tagOf<Type extends Tag['type']>(
  token: TaggedToken | undefined,
  type: Type,
): TagOf<Type> | undefined {
  if (token === undefined) return undefined;
  for (const tag of token.tags) if (tag.type === type) return tag as TagOf<Type>;
  return undefined;
}

/** A mark that is one of these. */
export function isMark(
  token: TaggedToken | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): boolean {
  if (token?.kind !== 'mark') return false;
  const { text } = token;
  return text === a || text === b || text === c || text === d || text === e || text === f;
}

/** The token behind words for `of`. */
export function behindOf(tokens: readonly TaggedToken[], i: number): number {
  let to = i;
  while (has(tokens[to], TAG.of) && !has(tokens[to], TAG.to)) to++;
  return to;
}

/** `Room 12 May 2022`: the number may be the room's or the day, and is not read. */
export function monthBehind(tokens: readonly TaggedToken[], i: number): boolean {
  const next = behindOf(tokens, i + 1);
  return has(tokens[next], TAG.month) && !has(tokens[next], TAG.weekday);
}

export const isPunctuation = ({ kind }: TaggedToken): boolean => kind === 'mark';

export const isNumber = (token: TaggedToken | undefined): token is TaggedToken & { kind: 'number' } =>
  token?.kind === 'number' && !token.used;

/** A word that means nothing in a date. */
export const isUnknownWord = (token: TaggedToken | undefined): token is TaggedToken & { kind: 'word' } =>
  token?.kind === 'word' && token.tags.length === 0;

/** A dash or hyphen. */
export const isDash = (token: TaggedToken | undefined): boolean => isMark(token, '-', '–');
