import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import type { TokenSpan } from '../reject/rejection.js';
import { hasStem } from '../token/beside-number.js';
import { spellsAny } from '../token/spells-any.js';
import {
  BEGINS_WITH_HAN,
  behindOf,
  has,
  isDash,
  isMark,
  isNumber,
  isUnknownWord,
  type TaggedToken,
  tagOf,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { weekdaysUpTo } from './weekdays-up-to.js';

/** The weekdays on which something is: `every Thursday`, `Mondays and Wednesdays`, `second Thursday`. */
export interface Recurrence {
  /** 1 to 7; `undefined`: every day. None where not all weeks are meant, or not all is understood. */
  weekdays: ReadonlySet<number> | undefined;
  /** Of the month's, the only one: the first is 1, the last -1. */
  nth?: number;
  /** `first weekend of July`: the Saturday and the Sunday behind it. */
  isWeekend?: true;
  /** The first and the last day of the range are such ones, or it is none. */
  isOfEnds?: true;
  /** They are named from one to another: `every Tuesday to Sunday`. Days that follow each other are one period. */
  isSpan?: true;
  at: TokenSpan;
}

/** Saturday and Sunday, as the days of a week that begins on Monday. */
const WEEKEND_DAYS: readonly number[] = [6, 7];

const OPENERS = tagSet(['recurring', 'ordinal', 'coming', 'relative']);

/** Takes the words of a recurrence by weekdays, so that none of them is read as the weekday of a date. */
export function takeRecurrence(
  tokens: readonly TaggedToken[],
  denials: readonly (readonly string[])[],
): Recurrence | undefined {
  for (let i = 0; i < tokens.length; i++) {
    if (!haveCommonTag(tokens[i]!.set, OPENERS) && numberedWeekday(tokens, i) === undefined) continue;
    const found = saysRecurring(tokens[i]) ? everyWeekday(tokens, i) : weekdayOfMonth(tokens, i);
    if (!found) continue;
    for (let j = i; j < found.at.to; j++) tokens[j]!.used = true;
    let before = i - 1;
    while (has(tokens[before], TAG.of)) before--;
    const isWhole =
      (!isSelected(tokens[before]) || (found.weekdays === undefined && saysOpen(tokens, before))) &&
      (!isSelected(tokens[found.at.to]) || opensBehind(tokens, found.at.to, denials)) &&
      !tokens.some((token) => has(token, TAG.periodic) || (!token.used && saysRecurring(token)));
    return isWhole ? found : { ...found, weekdays: new Set() };
  }
  return undefined;
}

const saysRecurring = (token: TaggedToken | undefined): boolean => has(token, TAG.recurring);

/** Beside the weekdays: `alternate Thursdays`, `two Thursdays`, `closed on Mondays`, `Fridays off`. */
const isSelected = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  !token.used &&
  (has(token, TAG.ordinal) ||
    has(token, TAG.numberWord) ||
    has(token, TAG.except) ||
    has(token, TAG.closed) ||
    isUnknownWord(token));

/** `open every day`, not `not open every day` */
function saysOpen(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  return hasStem(tokens[i]!, 'openStem') && (before === undefined || before.kind === 'mark');
}

/** `по субботам выставка работает`: a word for what is open, and the verb; not `по субботам не работает`. */
const opensBehind = (
  tokens: readonly TaggedToken[],
  at: number,
  denials: readonly (readonly string[])[],
): boolean => {
  const [subject, verb] = tokens.slice(at, at + 2);
  return (
    isUnknownWord(subject) &&
    verb !== undefined &&
    hasStem(verb, 'openStem') &&
    !spellsAny(tokens, at, denials) &&
    !has(verb, TAG.closed)
  );
};

/** The token behind `every day`, `ежедневно`; in Arabic `every day Thursday` is every Thursday. */
function behindEveryDay(tokens: readonly TaggedToken[], i: number): number | undefined {
  if (has(tokens[i], TAG.days)) return i + 1;
  const next = tokens[i + 1];
  const namesDay = has(next, TAG.of) && weekdayOf(tokens[i + 2]) !== undefined;
  return (has(next, TAG.days) || has(next, TAG.dayMark)) && !namesDay ? i + 2 : undefined;
}

/** `every Monday and Thursday`, `Mondays, Thursdays`. */
function everyWeekday(tokens: readonly TaggedToken[], i: number): Recurrence | undefined {
  const daily = behindEveryDay(tokens, i);
  if (daily !== undefined) return { weekdays: undefined, at: { from: i, to: daily } };
  const weekdays = new Set<number>();
  let at = weekdayOf(tokens[i]) === undefined ? behindOf(tokens, i + 1) : i;
  let to = i;
  let isSpan = false;
  for (;;) {
    const weekday = weekdayOf(tokens[at]);
    if (weekday === undefined) break;
    weekdays.add(weekday);
    to = at + 1;
    const last = lastWeekday(tokens, to);
    if (last !== undefined && weekdayOf(tokens[last]) !== weekday) {
      for (const day of weekdaysUpTo(weekday, weekdayOf(tokens[last])!)) weekdays.add(day);
      isSpan = true;
      to = last + 1;
    }
    const isListed = has(tokens[to], TAG.and) || isMark(tokens[to], ',', '、');
    at = behindOf(tokens, isListed ? to + 1 : to);
    if (isListed && saysRecurring(tokens[at]) && weekdayOf(tokens[at]) === undefined)
      at = behindOf(tokens, at + 1);
  }
  if (weekdays.size === 0) return undefined;
  if (weekdayOf(tokens[to + 1]) !== undefined) weekdays.clear();
  return { weekdays, ...(isSpan ? { isSpan } : {}), at: { from: i, to } };
}

/** `Mondays to Fridays`, `周二至周日`: the token of the last weekday of a span whose first stands before a token. */
function lastWeekday(tokens: readonly TaggedToken[], to: number): number | undefined {
  if (!isDash(tokens[to]) && !has(tokens[to], TAG.to)) return undefined;
  let at = to + 1;
  while (weekdayOf(tokens[at]) === undefined && (has(tokens[at], TAG.of) || has(tokens[at], TAG.recurring)))
    at++;
  return weekdayOf(tokens[at]) === undefined ? undefined : at;
}

/** `2nd Thursday`, `2-й четверг`: the token of the weekday behind a number with its mark. */
function numberedWeekday(tokens: readonly TaggedToken[], i: number): number | undefined {
  if (!isNumber(tokens[i]) || tokens[i]!.digits > 1) return undefined;
  const mark = isMark(tokens[i + 1], '-') && !tokens[i + 1]!.gap ? i + 2 : i + 1;
  const isMarked = has(tokens[mark], TAG.ordinalMark) && !tokens[mark]!.gap;
  const names = weekdayOf(tokens[mark + 1]) !== undefined || has(tokens[mark + 1], TAG.weekend);
  return isMarked && names ? mark + 1 : undefined;
}

/** `second Thursday of June`, `2nd Thursday`, `last Thursday`, `first weekend of June`: a month follows. */
function weekdayOfMonth(tokens: readonly TaggedToken[], i: number): Recurrence | undefined {
  const numbered = numberedWeekday(tokens, i);
  const ordinal = hasStem(tokens[i]!, 'lastStem') ? -1 : tagOf(tokens[i], 'ordinal')?.value;
  const nth = numbered === undefined ? ordinal : tokens[i]!.value;
  const at = numbered ?? i + 1;
  const weekday = weekdayOf(tokens[at]);
  const isWeekend = has(tokens[at], TAG.weekend);
  if (nth === undefined || !(weekday || isWeekend) || saysRecurring(tokens[at])) return undefined;
  const to = at + 1;
  if (!has(tokens[behindOf(tokens, to)], TAG.month) || has(tokenAt(tokens, i - 1), TAG.and)) return undefined;
  const found = { nth, at: { from: i, to } };
  return isWeekend
    ? { ...found, weekdays: new Set(WEEKEND_DAYS), isWeekend }
    : { ...found, weekdays: new Set([weekday!]) };
}

/** The weekday that a token names, 1 to 7; not the name of one day: `Good Friday`. */
export const weekdayOf = (token: TaggedToken | undefined): number | undefined =>
  token === undefined || isHolyDay(token) ? undefined : tagOf(token, 'weekday')?.value;

/** Of several words, and none that recurs, as `los jueves` does. Chinese has no words of several. */
const isHolyDay = (token: TaggedToken): boolean =>
  token.end - token.start > token.text.length + 1 &&
  !saysRecurring(token) &&
  !BEGINS_WITH_HAN.test(token.text);
