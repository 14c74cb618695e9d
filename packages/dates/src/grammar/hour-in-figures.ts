import { TAG } from '../locale/tags.js';
import { saysAt } from '../token/says-at.js';
import {
  behindOf,
  has,
  isDash,
  isMark,
  isNumber,
  isUnknownWord,
  type TaggedToken,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';

/** `12 сентября 2025 г. в 11`, `5 May 2022 (at 8)`: behind a year, and before a mark or nothing. */
export function isHourAtEnd(tokens: readonly TaggedToken[], i: number): boolean {
  const isEnd = tokens[i + 1] === undefined || isMark(tokens[i + 1], ',', ';', ')', '.');
  if (!saysAt(tokenAt(tokens, i - 1)) || !isEnd) return false;
  let before = i - 2;
  while (isMark(tokens[before], '.', ',', '(')) before--;
  return isYear(tokens[before]) || has(tokens[before], TAG.year);
}

/** The first number that is no day: `10-45` are no days. */
const NO_DAY = 32;

/** `10-00`, `2025 г. 18-30`, `с 10-00 до 12-30`: hours and minutes that are no days and no range of hours. */
export function isHyphenTime(tokens: readonly TaggedToken[], i: number, marked: boolean): boolean {
  const [hyphen, minute, before] = [tokens[i + 1], tokens[i + 2], tokenAt(tokens, i - 1)];
  if (!isMark(hyphen, '-') || hyphen!.gap || !isNumber(minute) || minute.gap || minute.digits !== 2)
    return false;
  const after = tokens[i + 3];
  const isGlued = (token: TaggedToken | undefined, next = token) =>
    isMark(token, '-', '/', '.') && !next!.gap;
  if (isGlued(before, tokens[i]) || isGlued(after) || minute.value > 59) return false;
  if (has(tokens[behindOf(tokens, i + 3)], TAG.month) || isUnknownWord(before)) return false;
  if (minute.value === 0 || minute.value >= NO_DAY) return true;
  const joins = has(before, TAG.to) || isDash(before);
  const isEnd = joins && isNumber(tokenAt(tokens, i - 4)) && isHyphenTime(tokens, i - 4, false);
  const isBehindYear = tokens[i]!.value > 12 && (has(before, TAG.year) || isYear(before));
  return isEnd || ((marked || isBehindYear) && minute.value > 24);
}

/**
 * `الساعة 30/10`: minutes and hour with a solidus, as they are seen from right to left. Where both may be the hour it is not
 * read.
 */
export function solidusTime(
  tokens: readonly TaggedToken[],
  i: number,
): { hour: number; minute: number } | undefined {
  const [first, solidus, second, after] = tokens.slice(i, i + 4);
  if (!isMark(solidus, '/') || !isNumber(second) || second.digits !== 2 || first!.digits !== 2)
    return undefined;
  if (isMark(after, '/', '.', '-') || has(after, TAG.month)) return undefined;
  const [a, b] = [first!.value, second.value];
  const mayBeHour = (value: number) => value > 0 && value < 24;
  if (mayBeHour(a) === mayBeHour(b)) return undefined;
  return mayBeHour(b) ? { hour: b, minute: a } : { hour: a, minute: b };
}
