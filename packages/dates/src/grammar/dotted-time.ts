import { TAG } from '../locale/tags.js';
import { saysAt } from '../token/says-at.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { type ClockTime, clockTime } from './clock-time.js';
import { MAX_MONTH } from './day-before-month.js';
import { meridiemOf } from './half-of-day.js';
import { isSoonAfter, mayBeMonthAndDay } from './month-and-day.js';

/** `11.00` is a time where it can be no day and month, or where something says that it is an hour. */
export function dottedTime(
  tokens: readonly TaggedToken[],
  i: number,
  marked: boolean,
): ClockTime | undefined {
  const minutes = tokens[i + 2]!.value;
  const after = tokens[i + 3];
  if (isMark(after, '.') && isNumber(tokens[i + 4]) && !tokens[i + 4]!.gap) return undefined;
  const unit = has(after, TAG.hour);
  const isNamed = marked || isSaidAt(tokens, i);
  if (!isNamed && (isDayWithPoint(tokens, i) || isDayWithWeekday(tokens, i))) return undefined;
  if (!isNamed && !unit && closesDays(tokens, i)) return undefined;
  const said = isNamed || unit || meridiemOf(after) !== undefined || tagOf(after, 'zone') !== undefined;
  // `9,45` only where it is said to be an hour.
  const noDate =
    isMark(tokens[i + 1], '.') &&
    (minutes === 0 || (minutes > MAX_MONTH && !joinsDay(tokens, i)) || sharesRange(tokens, i));
  return said || noDate ? clockTime(tokens[i]!.value, minutes, i, unit ? i + 4 : i + 3) : undefined;
}

/** `at 10.10`; in French only behind a day with its year that opens no range: `le 3 mai 2027 à 10.10`. */
function isSaidAt(tokens: readonly TaggedToken[], i: number): boolean {
  const [year, at] = [tokenAt(tokens, i - 2), tokenAt(tokens, i - 1)];
  if (saysAt(at)) return true;
  return has(at, TAG.at) && isYear(year) && !tokens.slice(0, i).some((token) => has(token, TAG.from));
}

const joinsRange = (token: TaggedToken | undefined): boolean => isDash(token) || has(token, TAG.to);

/** `24.02.2025 - 07.03`, `2022.10.10-10.14`: behind three numbers with points, two that may be a day; `06.07.2017 - 18.30` are none. */
function closesDays(tokens: readonly TaggedToken[], i: number): boolean {
  const to = behindDate(tokens, i - 1);
  const [first, point, second, secondPoint, third] = tokens.slice(Math.max(to - 5, 0), to);
  const areDotted = isMark(point, '.') && isMark(secondPoint, '.');
  if (!joinsRange(tokens[i - 1]) || !areDotted || !isNumber(third)) return false;
  const end = [tokens[i]!.value, tokens[i + 2]!.value] as const;
  if (isYear(first) || isMark(tokens[to - 6], "'")) return mayBeMonthAndDay(end);
  return (
    (end[1] > 0 && end[1] <= MAX_MONTH) ||
    (first!.digits === 2 &&
      third.digits === 2 &&
      (isSoonAfter([second!.value, third.value], end) ||
        // `14.10.21 - 10.18`: where the year has two digits the order is open, and few hours have such minutes.
        (mayBeMonthAndDay(end) && end[1] % 5 !== 0)))
  );
}

/**
 * The token behind the date before a dash, without a point, a weekday or what stands in brackets between them:
 * `2024.05.13(Mon)~05.15`, `2021.09.18 Sat. – 12.25`.
 */
function behindDate(tokens: readonly TaggedToken[], dash: number): number {
  const weekday = isMark(tokenAt(tokens, dash - 1), '.') ? dash - 2 : dash - 1;
  if (has(tokenAt(tokens, weekday), TAG.weekday)) return weekday;
  if (isMark(tokenAt(tokens, dash - 1), '.')) return dash - 1;
  if (!isMark(tokenAt(tokens, dash - 1), ')')) return dash;
  let open = dash - 2;
  while (open > 0 && !isMark(tokens[open], '(')) open--;
  return open;
}

/** `春节(1.22.)`: with a point behind both numbers, and not that of a sentence, they are a month and a day. */
const isDayWithPoint = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokenAt(tokens, i - 1), '(', ',', ';') &&
  tokens[i]!.value <= 12 &&
  tokens[i + 2]!.value <= 31 &&
  isMark(tokens[i + 3], '.') &&
  !tokens[i + 3]!.gap &&
  isMark(tokens[i + 4], ')', ',', ';');

/** `6.30 (Fri)`, `6.14(Wed)-6.16(Fri)`: a month and a day that begin the phrase, or end its range, and their weekday. */
function isDayWithWeekday(tokens: readonly TaggedToken[], i: number): boolean {
  const isDay = (at: number) =>
    mayBeMonthAndDay([tokens[at]!.value, tokens[at + 2]!.value]) &&
    isMark(tokens[at + 3], '(') &&
    has(tokens[at + 4], TAG.weekday) &&
    isMark(tokens[at + 5], ')');
  const isFirst = (at: number) => at === 0 && isPairWithPoint(tokens, at) && isDay(at);
  return isDay(i) && (i === 0 || (joinsRange(tokens[i - 1]) && isFirst(i - 7)));
}

/** Two numbers with a point between them, and no third one. */
const isPairWithPoint = (tokens: readonly TaggedToken[], at: number): boolean =>
  isNumber(tokens[at]) &&
  isMark(tokens[at + 1], '.') &&
  isNumber(tokens[at + 2]) &&
  !isMark(tokens[at + 3], '.') &&
  !isMark(tokenAt(tokens, at - 1), '.');

/** `1.29-2.3`: the other end may be a day and no hour, so that this one may be a day as well. */
function joinsDay(tokens: readonly TaggedToken[], i: number): boolean {
  const mayBeDay = (at: number) => isPairWithPoint(tokens, at) && tokens[at + 2]!.digits === 1;
  return (isDash(tokens[i + 3]) && mayBeDay(i + 4)) || (isDash(tokenAt(tokens, i - 1)) && mayBeDay(i - 4));
}

/** The other end of `10.10-17.00`, `9.05-10.10 h` is no date, so this one is none. */
function sharesRange(tokens: readonly TaggedToken[], i: number): boolean {
  const isTime = (at: number) => {
    if (!isPairWithPoint(tokens, at)) return false;
    const { value } = tokens[at + 2]!;
    return value === 0 || value > MAX_MONTH || has(tokens[at + 3], TAG.hour);
  };
  return (
    (joinsRange(tokens[i + 3]) && isTime(i + 4)) || (joinsRange(tokenAt(tokens, i - 1)) && isTime(i - 4))
  );
}
