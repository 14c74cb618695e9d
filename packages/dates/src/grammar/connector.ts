import { daysInMonth } from '@regional-presence/core/period';
import { haveCommonTag, OF_OTHER_DATES, TAG } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import {
  BEGINS_WITH_HAN,
  has,
  isDash,
  isMark,
  isUnknownWord,
  type TaggedToken,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import {
  dayInOrder,
  isBareDay,
  isBareYear,
  isNumberOfNoun,
  isWeekdayOnly,
  LEAP_YEAR,
  type PartialDate,
} from './partial-date.js';

/** How two dates are joined. */
export type Connector = 'range' | 'list' | 'doubtful' | 'or' | 'restates' | 'extends' | 'none';

/** What stands between two dates, and what it makes of them. */
export function connectorBetween(
  tokens: readonly TaggedToken[],
  last: PartialDate,
  next: PartialDate,
  before: Connector | undefined,
): Connector {
  if (isExtended(tokens.slice(last.to, next.from))) return 'extends';
  if (before !== 'range' && closesDate(tokens, next.to) && !closesDate(tokens, last.to)) return 'range';
  let range = false;
  let list = false;
  let and = false;
  let noise = false;
  let until = false;
  let dots = false;
  let depth = 0;
  let opened = false;
  for (let i = last.to; i < next.from; i++) {
    const token = tokens[i]!;
    if (isMark(token, '(', '[')) {
      depth++;
      opened = true;
    } else if (isMark(token, ')', ']')) {
      depth--;
      if (depth <= 0) opened = false;
    } else if (depth > 0 || token.used || isAtHour(tokens, i)) continue;
    else if (isDash(token)) range = true;
    else if (isMark(token, '/')) return slashBetween(last, next, isTimeOnly(tokens, last.to, i));
    else if (isMark(token, ',', ';', '、', '+', '•')) list = true;
    else if (isMark(token, '*', '†', '‡')) continue;
    else if (isMark(token, '.', ':', "'", '…')) {
      if (token.text === '…' || areDotsOfRange(tokens, i)) dots = true;
    } else if (has(token, TAG.or)) return 'or';
    else if (has(token, TAG.to) || (has(token, TAG.until) && isTimeOnly(tokens, last.to, i))) range = true;
    else if (has(token, TAG.until)) until = true;
    else if (has(token, TAG.and)) and = true;
    else if (
      has(token, TAG.of) ||
      has(token, TAG.from) ||
      has(token, TAG.dayPart) ||
      has(token, TAG.year) ||
      has(token, TAG.monthMark)
    )
      continue;
    else noise = true;
  }
  if (opened) return 'restates';
  if (until || range) {
    if (endsBeforeDate(tokens, last, next, noise)) return 'range';
    if (until) return noise && lastsUntil(tokens, last.to, next.from) ? 'range' : 'none';
  }
  if (range && and && noise) return lastsUntil(tokens, last.to, next.from) ? 'range' : 'doubtful';
  // `5 May … 7 May` is a range; of `5 May, …, 9 May` some dates are left out.
  if (dots) return range || list || and || noise ? 'none' : 'range';
  if (and && !range) return before !== 'range' && opensBetween(tokens, last.from) ? 'range' : 'list';
  if (range && !noise && !and) return 'range';
  if ((list || and) && noise && isBareDay(last)) return 'none';
  if (list && !and && isBareDay(last) && (isNumberOfNoun(tokens, last) || isBehindCity(tokens, last)))
    return 'doubtful';
  if (list && noise && mayBePoint(last, next)) return 'doubtful';
  if (list || and) return 'list';
  return 'none';
}

/** `6 juin à 19h30; 9 juin à 19h30`: folded, the word for `at` before an hour, which is one for `to` as well; not `9h à 18h`. */
const isAtHour = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [before, next] = [tokenAt(tokens, i - 1), tokens[i + 1]];
  const isHour = next?.used === true && !next.dated && next.kind === 'number';
  return isHour && tokens[i]!.text === 'a' && before?.dated === true;
};

/** `2月13日止`, `12月31日结束`: a word that ends a period stands behind its last day, and not behind hours. */
export const closesDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.closing) ||
  (has(tokens[i], TAG.hoursEnd) &&
    BEGINS_WITH_HAN.test(tokens[i]!.text) &&
    tokenAt(tokens, i - 1)?.dated === true);

/** `5 May – 7 June, extended until 14 July`: the end before the word was moved. */
function isExtended(between: readonly TaggedToken[]): boolean {
  const word = between.findIndex((token) => isUnknownWord(token) && hasStem(token, 'extendedStem'));
  const isOfOther = between.some(({ set }) => haveCommonTag(set, OF_OTHER_DATES));
  return (
    word >= 0 &&
    !isOfOther &&
    between.slice(word).some((token) => has(token, TAG.to) || has(token, TAG.until))
  );
}

/** `5 May .. 7 May`, `5 May..7 May`; behind `Round 3..` points are a pause. */
const areDotsOfRange = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokens[i], '.') && isMark(tokens[i + 1], '.') && (tokens[i]!.gap || tokens[i + 2]?.gap !== true);

/**
 * `17 February and until 2 March`: a word that ends something stands at the date. Words may be between them where one
 * begins it: `с 25 декабря и продлится по 9 января`.
 */
function endsBeforeDate(
  tokens: readonly TaggedToken[],
  last: PartialDate,
  next: PartialDate,
  hasWords: boolean,
): boolean {
  let at = next.from - 1;
  while (has(tokenAt(tokens, at), TAG.of) && !has(tokenAt(tokens, at), TAG.to)) at--;
  const word = tokenAt(tokens, at);
  if (at < last.to || !(has(word, TAG.to) || has(word, TAG.until))) return false;
  if (has(tokens[fillersBefore(tokens, last.from)], TAG.from)) return true;
  return has(word, TAG.until) && !hasWords;
}

/** The token before those that mean nothing before a date. */
function fillersBefore(tokens: readonly TaggedToken[], from: number): number {
  let i = from - 1;
  const skips = (token: TaggedToken) =>
    (has(token, TAG.of) || has(token, TAG.year) || token.used) && !has(token, TAG.between);
  while (i > 0 && skips(tokens[i]!)) i--;
  return i;
}

/** `Lyon 1, 5 mai`: the number of a university, or a day. */
function isBehindCity(tokens: readonly TaggedToken[], { from }: PartialDate): boolean {
  const before = tokenAt(tokens, from - 1);
  return has(before, TAG.city) && before!.tags.length === 1;
}

/** `3.2 Workshop, 5-7 June`: the number of a point, or a day and a month. */
const mayBePoint = (last: PartialDate, next: PartialDate): boolean =>
  last.from === 0 && last.parts?.numbers.length === 2 && !next.parts;

/** `2021-11-29/2021-12-01`, `2021/2022`: an interval of ISO 8601. Else a solidus leaves a choice. */
function slashBetween(last: PartialDate, next: PartialDate, adjoins: boolean): Connector {
  const years = isBareYear(last) && isBareYear(next);
  // `Sat/Sun`
  if (isWeekdayOnly(last) && next.weekday === (last.weekday! % 7) + 1) return 'range';
  // `3/4 June`, `June 3/4`, `13/14.06.2025`: two days.
  const day = dayInOrder(next);
  const isDayAlone = isBareDay({ ...last, weekday: undefined });
  if (day === last.day! + 1 && (isDayAlone || isBareDay(next))) return 'range';
  if (isFirstOfNextMonth(last, next)) return 'range';
  // `2022/2023-09` is an interval of EDTF; `2022/23-09` is none.
  const isInterval = last.iso || years || (isBareYear(last) && next.iso);
  return isInterval && adjoins ? 'range' : 'or';
}

/** `31 May/1 June`: two days over the end of a month. */
const isFirstOfNextMonth = (last: PartialDate, next: PartialDate): boolean =>
  last.month !== undefined &&
  last.day === daysInMonth(LEAP_YEAR, last.month) &&
  next.day === 1 &&
  next.month === (last.month % 12) + 1;

/** Nothing but a time of day stands there: 2022-10-20T11:00/…, `5 May at 10:00 until …` */
function isTimeOnly(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.used || token.text === 't' || has(token, TAG.of));
}

/** `el 27 de agosto y permanecerá hasta el 30`: a verb says that it goes on until then, and that there are no two events. */
const lastsUntil = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => hasStem(token, 'lastingStem')) &&
  !tokens.slice(from, to).some(({ set }) => haveCommonTag(set, OF_OTHER_DATES));

const opensBetween = (tokens: readonly TaggedToken[], from: number): boolean =>
  has(tokens[fillersBefore(tokens, from)], TAG.between);
