import { TAG } from '../locale/tags.js';
import { countsUp } from '../token/counts-up.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';

export const isMonthNumber = (token: TaggedToken): boolean =>
  token.digits <= 2 && token.value >= 1 && token.value <= 12;

/** `3/4` */
export const isPairOfDays = (tokens: readonly TaggedToken[], i: number): boolean =>
  isNumber(tokens[i]) &&
  isMark(tokens[i + 1], '/') &&
  isNumber(tokens[i + 2]) &&
  countsUp([tokens[i]!.value, tokens[i + 2]!.value]);

/** `5/6 de mayo`, `3/4 and 10/11 June`: days of a month. In `27/11 a 01/12/1995` the word joins two dates. */
export function precedesMonth(tokens: readonly TaggedToken[], i: number): boolean {
  let at = i;
  while ((has(tokens[at], TAG.and) || isMark(tokens[at], ',')) && isPairOfDays(tokens, at + 1)) at += 4;
  while (has(tokens[at], TAG.of) && !has(tokens[at], TAG.month)) at++;
  return has(tokens[at], TAG.month);
}

/** `13/14.06.2025` */
export const precedesDottedMonth = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokens[i], '.') &&
  !tokens[i]!.gap &&
  isNumber(tokens[i + 1]) &&
  isMonthNumber(tokens[i + 1]!) &&
  isMark(tokens[i + 2], '.');
