import { TAG } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** `6 February 2008 (New Year)`: the name of a day that is written. */
export const isFeastInBrackets = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.namedTime) &&
  isMark(tokenAt(tokens, i - 1), '(') &&
  (has(tokenAt(tokens, i - 2), TAG.dayMark) || tokenAt(tokens, i - 2)?.dated === true);

/** `4月15日(含)前`: the index of the bracket; that of the word itself where no bracket is before it. */
export const behindBracket = (tokens: readonly TaggedToken[], i: number): number =>
  has(tokens[i], TAG.relative) ? openingBracket(tokens, i) : i;

/** The index of the bracket that closes before a token; that of the token itself where there is none. */
export function openingBracket(tokens: readonly TaggedToken[], i: number): number {
  if (!isMark(tokenAt(tokens, i - 1), ')')) return i;
  const open = tokens.findLastIndex((token, j) => j < i && isMark(token, '('));
  return open > 0 && i - open <= MAX_BRACKET ? open : i;
}

/** Tokens of a bracket between a date and a word that belongs to it. */
const MAX_BRACKET = 6;
