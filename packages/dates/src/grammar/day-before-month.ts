import { TAG } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { isMonthNumber } from './pair-of-days.js';

export const MAX_MONTH = 12;
export const DAYS_IN_LONG_MONTH = 31;

/** `27-11`: the only numbers of a phrase without a month in words, of which the first is no month, and no earlier day. */
export const isDayBeforeMonth = (
  first: TaggedToken,
  second: TaggedToken,
  tokens: readonly TaggedToken[],
): boolean =>
  first.value > MAX_MONTH &&
  isMonthNumber(second) &&
  tokens.every(
    (token) => token === first || token === second || !(token.kind === 'number' || has(token, TAG.month)),
  );

/** `17 and 18 / 11`: white space around the solidus, and only the first number can be a day. */
export const isDayApart = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokens[i + 1], '/') &&
  tokens[i + 1]!.gap &&
  tokens[i + 2]!.gap &&
  tokens[i]!.digits === 2 &&
  tokens[i]!.value > MAX_MONTH &&
  tokens[i]!.value <= DAYS_IN_LONG_MONTH &&
  isMonthNumber(tokens[i + 2]!) &&
  !tokens.some((token) => has(token, TAG.month) || has(token, TAG.monthMark));
