import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { hasStem } from './beside-number.js';
import { has, isPunctuation, isUnknownWord, type TaggedToken, unmark } from './tagged-token.js';

const OF_MOVES = tagSet(['notFinal', 'movedTo', 'movedFrom']);

/** Between the verb and the place: `to an`. */
const MAX_BETWEEN = 3;

/** Behind the place: `format`, `举行`, `to Nairobi`. */
const MAX_BEHIND = 3;

/**
 * `5-7 May 2024, moved online`, `перенесено в онлайн`, `改为线上举行`, `moved from Geneva to Nairobi`: what moved is the place, and
 * the days stay. In `postponed online seminar` the verb is of another kind.
 */
export function unmarkMovesOfPlace(tokens: readonly TaggedToken[]): void {
  for (const [i, verb] of tokens.entries()) {
    const isVerb = haveCommonTag(verb.set, OF_MOVES) && hasStem(verb, 'moveStem');
    if (!isVerb && !has(verb, TAG.now)) continue;
    const behind = tokens.slice(i + 1, i + 2 + MAX_BETWEEN);
    const place = behind.findIndex(isPlaceOfMeeting);
    if (place < 0 || !behind.slice(0, place).every(isBetween)) continue;
    const rest = tokens.slice(i + 2 + place);
    const end = rest.findIndex(isPunctuation);
    const words = end < 0 ? rest : rest.slice(0, end);
    if (words.length > MAX_BEHIND || !words.every(isBetween)) continue;
    unmark(verb);
  }
}

/** The Internet, or a city. */
const isPlaceOfMeeting = (token: TaggedToken): boolean =>
  has(token, TAG.city) || (isUnknownWord(token) && hasStem(token, 'onlineStem'));

/** A word that says nothing of a day. */
const isBetween = (token: TaggedToken): boolean =>
  isUnknownWord(token) ||
  has(token, TAG.city) ||
  has(token, TAG.of) ||
  (has(token, TAG.to) && token.kind === 'word');
