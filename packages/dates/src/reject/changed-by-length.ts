import { TAG } from '../locale/tags.js';
import { hasStem, saysOfNumber } from '../token/beside-number.js';
import { has, isDash, isPunctuation, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';

const BEGINS_WITH_LATIN = /^\p{Script=Latin}/u;

/** Words between a verb and a length: `extended by another week`. */
const MAX_BEFORE_LENGTH = 3;

/** Words between a length and the word that says of it that it changes the days: `un jour de plus`. */
const MAX_BEFORE_CHANGE = 1;

/**
 * `5-7 May, extended by one week`, `5-7 May, a week later`, `5-7 mai, un jour de plus`: the last day, or all of them, are none
 * of those that are written.
 */
export const isChangedByLength = (tokens: readonly TaggedToken[], i: number): boolean =>
  isLengthBeforeDate(tokens, i) ||
  ((isVerbBeforeLength(tokens, i) || isLengthWithChange(tokens, i, isUnit)) &&
    tokens.slice(0, i).some(({ dated }) => dated));

/** `09:00, an hour later`: the hours are others. */
export const isHourWithChange = (tokens: readonly TaggedToken[], i: number): boolean =>
  isLengthWithChange(tokens, i, isHourUnit) && tokens.slice(0, i).some(({ used, dated }) => used && !dated);

const isHourUnit = (token: TaggedToken): boolean => has(token, TAG.hour) && token.kind === 'word';

const isUnit = (token: TaggedToken): boolean =>
  (has(token, TAG.days) || saysOfNumber(token, 'week') || saysOfNumber(token, 'months')) &&
  token.kind !== 'mark';

function isVerbBeforeLength(tokens: readonly TaggedToken[], i: number): boolean {
  if (!isUnknownWord(tokens[i]) || !hasStem(tokens[i]!, 'extendedStem')) return false;
  const behind = tokens.slice(i + 1, i + 2 + MAX_BEFORE_LENGTH);
  // `extended week`, `extended two-day session`
  const units = BEGINS_WITH_LATIN.test(tokens[i]!.text) ? behind.slice(1) : behind;
  return !behind.some(isDash) && units.some(isUnit);
}

/** A unit of time that is counted by a word, such as `a` or `one`, and a word of change directly before or behind it. */
function isLengthWithChange(
  tokens: readonly TaggedToken[],
  i: number,
  isUnitOf: (token: TaggedToken) => boolean,
): boolean {
  const unit = tokens[i]!;
  if (unit.used || !isUnitOf(unit)) return false;
  const behind = wordsFrom(tokens, i, 1);
  const before = wordsFrom(tokens, i, -1);
  const changes = (token: TaggedToken) => saysOfNumber(token, 'changedBy') && !token.used;
  // `a week earlier than planned`
  if (behind.some((token) => saysOfNumber(token, 'comparedWith'))) return false;
  const counts = isCountOrArticle(before[0]) ? before.slice(0, 2) : before.slice(0, 1);
  return behind.slice(0, 1 + MAX_BEFORE_CHANGE).some(changes) || counts.some(changes);
}

/** `a week later than 5 May`: the date is another's. */
function isLengthBeforeDate(tokens: readonly TaggedToken[], i: number): boolean {
  const unit = tokens[i]!;
  if (unit.used || !isUnit(unit)) return false;
  const behind = tokens.slice(i + 1, i + 2 + MAX_BEFORE_LENGTH);
  const date = behind.findIndex(({ dated }) => dated);
  const words = date < 0 ? [] : behind.slice(0, date);
  return words.some((token) => saysOfNumber(token, 'changedBy')) && !words.some(isPunctuation);
}

/** `put back a week`, `yet another one week`. */
const isCountOrArticle = (token: TaggedToken | undefined): boolean =>
  isUnknownWord(token) ||
  has(token, TAG.numberWord) ||
  has(token, TAG.ordinal) ||
  saysOfNumber(token, 'article');

/** The words that stand at a token without a mark between them, in a direction. */
function wordsFrom(tokens: readonly TaggedToken[], i: number, step: 1 | -1): TaggedToken[] {
  const words: TaggedToken[] = [];
  for (let j = i + step; j >= 0 && j < tokens.length; j += step) {
    const token = tokens[j]!;
    if (isPunctuation(token) || token.dated) break;
    words.push(token);
  }
  return words;
}
