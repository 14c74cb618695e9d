import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { hasStem } from './beside-number.js';
import { has, isPunctuation, isUnknownWord, type TaggedToken, unmark } from './tagged-token.js';

const OF_MOVES = tagSet(['notFinal', 'movedTo', 'movedFrom']);

/** Between the verb and the word for online: `to an`. */
const MAX_BETWEEN = 3;

/** Behind the word for online: `format`, `举行`. */
const MAX_BEHIND = 3;

/**
 * `5-7 May 2024, moved online`, `перенесено в онлайн`, `改为线上举行`: what moved is the place, and the days stay. In
 * `postponed online seminar` the verb is of another kind.
 */
export function unmarkMovesOnline(tokens: readonly TaggedToken[]): void {
  for (const [i, verb] of tokens.entries()) {
    const isVerb = haveCommonTag(verb.set, OF_MOVES) && hasStem(verb, 'moveStem');
    if (!isVerb && !has(verb, TAG.now)) continue;
    const behind = tokens.slice(i + 1, i + 2 + MAX_BETWEEN);
    const online = behind.findIndex(isPlaceOfMeeting);
    if (online < 0 || !behind.slice(0, online).every(isBetween)) continue;
    const rest = tokens.slice(i + 2 + online);
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
