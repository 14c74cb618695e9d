import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isMark, isPunctuation, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

const WORDS_WITH_HOURS = tagSet(['hour', 'minute', 'clock', 'am', 'pm', 'zone']);

const isOfHours = (token: TaggedToken | undefined): boolean =>
  token?.used === true &&
  !token.dated &&
  !token.named &&
  (token.kind === 'number' || haveCommonTag(token.set, WORDS_WITH_HOURS));

/** `vers 18 h`, `around 6 pm`, and at the end of the phrase or a part of it `18点左右`: a word that makes hours approximate. */
export function isBesideHours(tokens: readonly TaggedToken[], i: number): boolean {
  if (!has(tokens[i], TAG.approximately)) return false;
  let next = i + 1;
  while (isMark(tokens[next], '.') || has(tokens[next], TAG.hourBefore) || has(tokens[next], TAG.of)) next++;
  const [behind] = tokens.slice(next);
  const isEnd = behind === undefined || isPunctuation(behind);
  return isOfHours(behind) || (isEnd && isOfHours(tokenAt(tokens, i - 1)));
}

/** The word that makes the hours of the phrase approximate. */
export const approximateWord = (tokens: readonly TaggedToken[]): TaggedToken | undefined =>
  tokens.find((token, i) => !token.used && isBesideHours(tokens, i));
