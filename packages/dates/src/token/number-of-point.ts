import { haveCommonTag, tagSet } from '../locale/tags.js';
import { MONTH_LIKE } from './numbered-words.js';
import { isMark, isUnknownWord, monthBehind, type TaggedToken } from './tagged-token.js';
import { mayHoldDate } from './whole-date.js';

/**
 * `6. Days and hours: 18 June`, `(1) Date: 18 June`, `3、时间：`: the number of a point in a list, before a word that is
 * none of a date or before a label.
 */
export function isNumberOfPoint(tokens: readonly TaggedToken[], i: number): boolean {
  if (i > 1 || (i === 1 && !isMark(tokens[0], '('))) return false;
  const mark = tokens[i + 1];
  // `2.- Visit`
  const at = isMark(tokens[i + 2], '-') && !tokens[i + 2]!.gap ? i + 3 : i + 2;
  const word = tokens[at];
  const isMarked = i === 1 ? isMark(mark, ')') : isMark(mark, '.', ')', '、');
  if (!isMarked || mark!.gap || tokens[i]!.digits > 2) return false;
  const isWord =
    word?.kind === 'word' &&
    word.gap &&
    word.text.length > 2 &&
    !isSmallJoint(tokens, at) &&
    word.tags.every(({ type }) => type === 'days');
  // `1) 5 May 2022`
  if (isMark(mark, ')') && tokens[at]?.kind === 'number')
    return monthBehind(tokens, at) || (isMark(tokens[at + 1], '-', '–') && monthBehind(tokens, at + 2));
  return (isWord || isLabelAt(tokens, at)) && tokens.slice(at + 1).some(({ kind }) => kind === 'number');
}

/** `6. und 7. Mai`, `6. statt am 5. Mai`: a word in small letters that may join two days, in a language that is not known. */
const isSmallJoint = (tokens: readonly TaggedToken[], i: number): boolean =>
  !tokens[i]!.capital &&
  /^[a-z]{2,9}$/.test(tokens[i]!.text) &&
  (tokens[i + 1]?.kind === 'number' || tokens[i + 2]?.kind === 'number');

/** `2.1.1. Meeting`, `A.1. Meeting`: where the number of a point of several levels ends, which no date is; -1 without one. */
export function levelsOfPoint(tokens: readonly TaggedToken[]): number {
  const isPart = ({ kind, digits, text }: TaggedToken, i: number): boolean =>
    kind === 'number' ? digits <= 2 : i === 0 && kind === 'word' && text.length === 1;
  let last = 0;
  if (!tokens[0] || !isPart(tokens[0], 0)) return -1;
  while (isMark(tokens[last + 1], '.') && !tokens[last + 1]!.gap) {
    const next = tokens[last + 2];
    if (!next || next.gap || !isPart(next, last + 2)) break;
    last += 2;
  }
  const isLong =
    tokens[0].kind === 'word' ? last >= 2 : last >= 6 || (last === 4 && tokens[last]!.digits === 1);
  const point = isMark(tokens[last + 1], '.') ? last + 2 : last + 1;
  const word = tokens[point];
  // `2.1. Papers are accepted from 1 September to 15 December 2010`
  const isBeforeDate =
    last === 2 &&
    isUnknownWord(word) &&
    word.text.length > 3 &&
    !MONTH_LIKE.test(word.text) &&
    mayHoldDate(tokens.slice(point));
  return (isLong || isBeforeDate) &&
    word?.kind === 'word' &&
    word.gap &&
    word.text.length > 2 &&
    !haveCommonTag(word.set, NAMES_OF_DATES)
    ? last
    : -1;
}

const LONGEST_LABEL = 8;
const NAMES_OF_DATES = tagSet(['month', 'weekday']);

/** Words that are none of a date, and a colon: `Date:`, `活动时间：`. */
export function isLabelAt(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'word' && !haveCommonTag(tokens[i]!.set, NAMES_OF_DATES)) i++;
  return i <= from + LONGEST_LABEL && isMark(tokens[i], ':');
}
