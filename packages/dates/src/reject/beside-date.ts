import { TAG, type TagNumber } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import { has, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { behindBracket, openingBracket } from './brackets.js';
import { isOfNoun } from './words-of-names.js';

const isDateWord = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  ((token.dated && token.kind === 'number') ||
    (token.used && has(token, TAG.part)) ||
    isCalendarWord(token) ||
    (has(token, TAG.days) && !has(token, TAG.of)));

const CALENDAR_WORDS: readonly TagNumber[] = [
  TAG.month,
  TAG.weekday,
  TAG.quarter,
  TAG.half,
  TAG.halfYear,
  TAG.monthMark,
  TAG.dayMark,
  TAG.present,
];

const isCalendarWord = (token: TaggedToken): boolean =>
  CALENDAR_WORDS.some((type) => has(token, type)) || (has(token, TAG.year) && token.dated);

/** Whether a date follows a word, perhaps behind `of the`, or stands directly before it. */
export function isBesideDate(tokens: readonly TaggedToken[], i: number, whole: boolean): boolean {
  if (whole && isOfNoun(tokens, i)) return false;
  let next = i + 1;
  // `registration opens on 5 May`
  const opens = (token: TaggedToken | undefined) =>
    has(tokens[i], TAG.aside) && isUnknownWord(token) && hasStem(token, 'openStem');
  while (isFiller(tokens[next]) || opens(tokens[next])) next++;
  if (isDateWord(tokens[next])) return true;
  // `15 June 2025 Start: 19:00`
  if (has(tokens[i], TAG.part) && tokens[next]?.used && !tokens[next]?.dated) return false;
  // `by 17:00`, `before noon`
  if (has(tokens[i], TAG.relative) && tokens[next]?.used) return true;
  // `2–6 May 2022 (except weekends)`
  const follows =
    has(tokens[i], TAG.except) ||
    ((has(tokens[i], TAG.vague) || has(tokens[i], TAG.namedTime)) && isMark(tokens[i + 1], ')'));
  const bracket = follows && isMark(tokenAt(tokens, i - 1), '(', ',');
  const behind = bracket ? i - 1 : behindHourAndBracket(tokens, i);
  // `5 May 2024 or before`
  const isChoice = has(tokens[i], TAG.relative) && isChoiceWord(tokenAt(tokens, behind - 1));
  const before = tokenAt(tokens, isChoice ? behind - 2 : behind - 1);
  return isDateWord(before) || (!whole && has(before, TAG.ordinal));
}

const isChoiceWord = (token: TaggedToken | undefined): boolean => has(token, TAG.or) || has(token, TAG.and);

/** `2月13日18:00前`, `2月13日(六)18:00前`, `5 May (Tuesday) or before`. */
function behindHourAndBracket(tokens: readonly TaggedToken[], i: number): number {
  const hour = behindHour(tokens, behindBracket(tokens, i));
  return hour < i ? openingBracket(tokens, hour) : hour;
}

/** `2月13日18:00前`: a word without spaces behind an hour is beside the date of the hour. */
function behindHour(tokens: readonly TaggedToken[], i: number): number {
  let at = i;
  if (has(tokens[i], TAG.relative) && /\p{Script=Han}/u.test(tokens[i]!.text))
    while (tokenAt(tokens, at - 1)?.used && !tokens[at - 1]!.dated) at--;
  return at;
}

const isFiller = (token: TaggedToken | undefined): boolean =>
  isMark(token, '-', '–', '.', "'", ':') ||
  has(token, TAG.between) ||
  (has(token, TAG.of) && !isDateWord(token)) ||
  has(token, TAG.to) ||
  has(token, TAG.from) ||
  has(token, TAG.ordinalMark) ||
  has(token, TAG.ordinal) ||
  has(token, TAG.vague) ||
  has(token, TAG.namedTime) ||
  has(token, TAG.part) ||
  has(token, TAG.relative) ||
  // `deadline extended to 30 June`
  (isUnknownWord(token) && hasStem(token, 'extendedStem'));
