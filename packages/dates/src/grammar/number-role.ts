import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { isPlainMark } from './date-fillers.js';

/** `9th meeting`: an ordinal that counts something else. */
export function isOrdinalOfOtherNoun(tokens: readonly TaggedToken[], i: number): boolean {
  let next = i + 1;
  if (isMark(tokens[next], '-') && !tokens[next]!.gap && has(tokens[next + 1], TAG.ordinalMark)) next++;
  const mark = tokens[next];
  if (!has(mark, TAG.ordinalMark) || (mark!.gap && !isPlainMark(mark!)) || (has(mark, TAG.to) && mark!.gap))
    return false;
  const after = tokens[next + 1];
  return isUnknownWord(after);
}

/** `22年`: a number of two digits that says that it is a year; `18 años` is an age. */
export const isMarkedYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.year) &&
  !tokens[i + 1]!.gap &&
  !isYearOfEra(tokens, i) &&
  !has(tokens[i + 1], TAG.pm) &&
  tokens[i]!.digits === 2 &&
  !isYear(tokens[i + 2]);

/** `平成30年`: a year that is counted from the beginning of an era. */
const isYearOfEra = (tokens: readonly TaggedToken[], i: number): boolean =>
  !tokens[i]!.gap && isUnknownWord(tokenAt(tokens, i - 1));

/** `5年1月`: a year of some era before a month, which is no day of it. */
export const isYearBeforeMonth = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.year) && isNumber(tokens[i + 2]) && has(tokens[i + 3], TAG.monthMark);

/** `3 days`; `3 días,`, of which the word stands before the days of a date as well: `los días 3 y 4`. */
export function countsDays(tokens: readonly TaggedToken[], i: number): boolean {
  const [unit, after] = [tokens[i + 1], tokens[i + 2]];
  if (!has(unit, TAG.days)) return false;
  if (!has(unit, TAG.of)) return true;
  // `3 días hasta el 16 de mayo`
  if (after !== undefined && !has(after, TAG.until)) return isMark(after, ',', ':', ')', ';');
  // `أبريل 26 يوم`: text from right to left whose words stand in the other order.
  let before = i - 1;
  while (has(tokenAt(tokens, before), TAG.of)) before--;
  return !has(tokenAt(tokens, before), TAG.month);
}

/**
 * Whether a length is counted from the date behind it: `3 days starting 5 May`, `4 أيام بداية من 5 مايو`. `3 days from 5 May`
 * may be a day that is so far from it, and another word before it may make it a deadline: `sous 3 jours à compter du 5 mai`.
 */
export function isLengthFrom(tokens: readonly TaggedToken[], at: number, to: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const isAlone = before === undefined || before.kind === 'mark' || has(before, TAG.duration);
  const opener = tokens[to];
  return isAlone && has(opener, TAG.from) && !has(opener, TAG.to) && !saysOfNumber(opener, 'mayCountFrom');
}

/** `3 days`, and not the day of a date: `3日`. */
export const isDuration = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.digits <= 2 && countsDays(tokens, i) && !has(tokens[i + 1], TAG.dayMark);

/** `5 May 30 people`: the number counts what follows. */
export const countsOthers = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.gap &&
  tokens[i + 1]?.kind === 'word' &&
  (tokens[i + 1]!.tags.length === 0 ||
    (has(tokens[i + 1], TAG.ordinalMark) && !tokens[i + 1]!.gap && tokens[i + 1]!.text.length > 1));
