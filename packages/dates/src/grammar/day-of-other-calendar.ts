import { TAG } from '../locale/tags.js';
import type { OtherCalendar } from '../reject/rejection.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { isYear } from './numeric-date.js';

/**
 * The day of another calendar beside one with a Gregorian month: in brackets, `28 أيار/مايو 2025 (29 ذو القعدة)`, before it,
 * `16 شوال 25 أبريل 2024`, or behind its year.
 */
export function takeDaysWithoutYear(tokens: readonly TaggedToken[]): void {
  if (!tokens.some((token) => has(token, TAG.month))) return;
  for (const [i, day] of tokens.entries()) {
    const [month, end, after] = tokens.slice(i + 1, i + 4);
    if (!isPart(day) || !monthAt(month)?.calendar) continue;
    const before = tokens[i - 1];
    const isInBrackets = isMark(before, '(') && isMark(end, ')');
    const isBefore = isPart(end) && has(after, TAG.month) && !isDash(before) && !has(before, TAG.to);
    const isBehind = end === undefined && isYear(before) && has(tokens[i - 2], TAG.month);
    if (!isInBrackets && !isBefore && !isBehind) continue;
    day.kind = 'reference';
    day.used = month!.used = true;
  }
}

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
