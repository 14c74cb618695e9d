import { TAG, TAGS_IN_LOW_WORD, type Tag, type TagNumber } from './lexicon.js';
import type { Token } from './tokenize.js';

/** One or more pieces with a meaning. */
export interface TaggedToken {
  kind: Token['kind'] | 'code';
  text: string;
  value: number;
  digits: number;
  tags: readonly Tag[];
  /** Bits of the tags' types, see {@link TAG}. */
  low: number;
  high: number;
  /** Language weight: 100 for date words, 1 for function words. */
  weight: number;
  /** A word for a quarter or half-year stands here or in the next five places. */
  nearPart: boolean;
  start: number;
  end: number;
  gap: boolean;
  /** Taken by the clock, a zone or a date: nothing else may read it. */
  used: boolean;
  /** Taken by a date. */
  dated: boolean;
}

/** A word with letters of a script in which words are set apart by spaces. */
export const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

type SenseOf<TAG extends Tag['type']> = Extract<Tag, { type: TAG }>;

/** Whether one of the token's tags is of a type. */
export function has(token: TaggedToken | undefined, type: TagNumber): boolean {
  if (token === undefined) return false;
  return (
    ((type < TAGS_IN_LOW_WORD ? token.low >>> type : token.high >>> (type - TAGS_IN_LOW_WORD)) & 1) === 1
  );
}

/** The token's tagOf of a type, if it has one. */
export function tagOf<Type extends Tag['type']>(
  token: TaggedToken | undefined,
  type: Type,
): SenseOf<Type> | undefined {
  if (!has(token, TAG[type])) return undefined;
  for (const one of token!.tags) if (one.type === type) return one as SenseOf<Type>;
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
  if (token === undefined || token.kind !== 'mark') return false;
  const { text } = token;
  return text === a || text === b || text === c || text === d || text === e || text === f;
}

export const isNumber = (token: TaggedToken | undefined): token is TaggedToken & { kind: 'number' } =>
  token?.kind === 'number' && !token.used;

/** A dash or hyphen. */
export const isDash = (token: TaggedToken | undefined): boolean => isMark(token, '-', '–');
