import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from './beside-number.js';
import { countsUp } from './counts-up.js';
import { has, isDash, isMark, isUnknownWord, monthBehind, type TaggedToken } from './tagged-token.js';
import { tokenAt } from './token-at.js';

/** Whether a word is a noun of what is numbered and has days. */
export const isNumberedOrDated = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' && saysOfNumber(token, 'numberedOrDated');

const JOINTS_TO_DAY = tagSet(['to', 'until', 'and']);
const BEFORE_DAY = tagSet(['of', 'weekday', 'to', 'from']);

/**
 * `Term 1 ends 16 December 2022`, `Lesson 5 and 6 March`, `Session 4 – 16 December`, `Working Party 5 - 9 May`: the number
 * may be the noun's or the first day, and is not read.
 */
export const mayCountNoun = (tokens: readonly TaggedToken[], i: number): boolean =>
  dayBehindCount(tokens, i) !== undefined && !isBeforeWholeDate(tokens, i);

/**
 * `Term 1 – 1 February to 9 April 2022`, `Day 2 – Thursday 17 September`, `Round 1 – 2, 3 and 4 September`: a range, a weekday
 * or a list that goes on day by day is behind the dash, so that the number is the noun's.
 */
export function isBeforeWholeDate(tokens: readonly TaggedToken[], i: number): boolean {
  const day = isDash(tokens[i + 1]) ? dayBehindCount(tokens, i) : undefined;
  if (day === undefined) return false;
  const isEnd = (token: TaggedToken, at: number) =>
    (isDash(token) || has(token, TAG.to)) && isDayFigure(tokens[dayBehind(tokens, at)]);
  return (
    has(tokens[i + 2], TAG.weekday) ||
    goOn(tokens, i, listedDays(tokens, day)) ||
    tokens.some((token, at) => at > day && isEnd(token, at))
  );
}

/** `2, 3 and 4 September`, `2/3/4 September`: the days that are listed from one on. */
function listedDays(tokens: readonly TaggedToken[], first: number): number[] {
  const days: number[] = [];
  for (let at = first; isDayFigure(tokens[at]); at += 2) {
    days.push(at);
    if (!isMark(tokens[at + 1], ',', '/', '、') && !has(tokens[at + 1], TAG.and)) break;
  }
  return days;
}

/** Several days that go on day by day, or that the number before them cannot begin a range to. */
const goOn = (tokens: readonly TaggedToken[], number: number, days: readonly number[]): boolean =>
  days.length > 1 &&
  (tokens[number]!.value >= tokens[days[0]!]!.value || countsUp(days.map((day) => tokens[day]!.value)));

/** `Lesson 3 og 5 November`: a short word that the language does not know may be its `and`. */
export const mayBeForeignJoint = (token: TaggedToken | undefined): boolean =>
  isUnknownWord(token) && token.text.length <= LONGEST_FOREIGN_JOINT && !token.capital;

const LONGEST_FOREIGN_JOINT = 3;

/** The day that a joint joins to the number of a noun. */
function dayBehindCount(tokens: readonly TaggedToken[], i: number): number | undefined {
  const [noun, number, joint] = [tokenAt(tokens, i - 1), tokens[i]!, tokens[i + 1]];
  if (!isNumberedOrDated(noun) || has(noun, TAG.weekOf)) return undefined;
  const isApart =
    (isDash(joint) && joint!.gap) ||
    haveCommonTag(joint?.set ?? NO_TAGS, JOINTS_TO_DAY) ||
    mayBeForeignJoint(joint);
  const day = dayBehind(tokens, i + 1);
  const last = listedDays(tokens, day).at(-1);
  if (!isApart || !isDayFigure(number) || last === undefined || !monthBehind(tokens, last)) return undefined;
  // `Working Party 9 - 5 May`, `SG13 - 15 May`: the number of a body is a day only of a range, and apart.
  const isOfBody = saysOfNumber(noun, 'numbered');
  return isOfBody && (!number.gap || number.value >= tokens[day]!.value) ? undefined : day;
}

/**
 * `Sessions 1-3, 5 and 6 May`, `Modules 1 and 2, 5 May`: the numbers behind the noun may be those of the sessions or days, and are
 * not read; the place of the second.
 */
export function secondCount(tokens: readonly TaggedToken[], i: number): number | undefined {
  const [noun, joint, second, mark] = [tokenAt(tokens, i - 1), tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const isNoun = isNumberedOrDated(noun) || (noun?.kind === 'word' && saysOfNumber(noun, 'numbered'));
  const isJoint = (isDash(joint) && !joint!.gap) || has(joint, TAG.and);
  if (!isNoun || !isJoint || !isDayFigure(tokens[i]) || !isDayFigure(second) || !isMark(mark, ',', ';'))
    return undefined;
  const last = listedDays(tokens, i + 4).at(-1);
  return last !== undefined && monthBehind(tokens, last) && !monthBehind(tokens, i + 2) ? i + 2 : undefined;
}

/** The token behind a joint and words that may be before a day. */
function dayBehind(tokens: readonly TaggedToken[], joint: number): number {
  let next = isMark(tokens[joint + 1], ':') ? joint + 2 : joint + 1;
  while (haveCommonTag(tokens[next]?.set ?? NO_TAGS, BEFORE_DAY)) next++;
  return next;
}

/** A number that may be a day by its figures. */
export const isDayFigure = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'number' && token.digits <= 2;
