import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import type { OtherCalendar } from '../reject/rejection.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';

/** A day of another calendar whose year is not written. */
export interface DayOfOtherCalendar {
  calendar: OtherCalendar;
  month: number;
  day: number;
}

/**
 * Takes the day of another calendar beside one with a Gregorian month: in brackets, `28 أيار/مايو 2025 (29 ذو القعدة)`, before
 * it, `16 شوال 25 أبريل 2024`, or behind its year.
 */
export function takeDaysWithoutYear(tokens: readonly TaggedToken[]): DayOfOtherCalendar[] {
  const found: DayOfOtherCalendar[] = [];
  if (!tokens.some((token) => has(token, TAG.month))) return found;
  for (const [i, day] of tokens.entries()) {
    const named = monthAt(tokens[i + 1]);
    if (!isPart(day) || !named?.calendar) continue;
    const end = behindJoint(tokens, i + 2, 1);
    const start = behindJoint(tokens, i - 1, -1);
    const before = tokens[start];
    const isInBrackets = isMark(tokenAt(tokens, i - 1), '(') && isMark(tokens[i + 2], ')');
    const isBefore =
      isPart(tokens[end]) &&
      has(tokens[end + 1], TAG.month) &&
      !isDash(tokenAt(tokens, i - 1)) &&
      !has(tokenAt(tokens, i - 1), TAG.to);
    const isBehind = i + 2 === tokens.length && isYear(before) && has(tokenAt(tokens, start - 1), TAG.month);
    if (!isInBrackets && !isBefore && !isBehind) continue;
    found.push({ calendar: named.calendar, month: named.month, day: day.value });
    day.kind = 'reference';
    day.used = tokens[i + 1]!.used = true;
  }
  return found;
}

/** The next token in a direction that is no word for `of`, such as `الموافق`, no weekday and no mark of a year. */
function behindJoint(tokens: readonly TaggedToken[], from: number, step: 1 | -1): number {
  let i = from;
  while (haveCommonTag(tokens[i]?.set ?? NO_TAGS, BETWEEN_CALENDARS) && !has(tokens[i], TAG.to)) i += step;
  return i;
}

const BETWEEN_CALENDARS = tagSet(['of', 'weekday', 'year']);

/** A number that a day or month can be. */
export const isPart = (token: TaggedToken | undefined): boolean => isNumber(token) && token.digits <= 2;

/** The month that a token names, and its calendar unless it is the Gregorian one. */
export function monthAt(
  token: TaggedToken | undefined,
): { month: number; calendar?: OtherCalendar } | undefined {
  const islamic = tagOf(token, 'islamicMonth');
  if (islamic) return { month: islamic.value, calendar: 'islamic' };
  const persian = tagOf(token, 'persianMonth');
  if (persian) return { month: persian.value, calendar: 'persian' };
  const month = tagOf(token, 'month');
  return month && { month: month.value };
}
