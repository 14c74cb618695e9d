import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { type ClockTime, clockTime } from './clock-time.js';
import { DAYS_IN_LONG_MONTH } from './day-before-month.js';
import { meridiemOf } from './half-of-day.js';

/** `11.00` is a time where it can be no day and month, or where something says that it is an hour. */
export function dottedTime(
  tokens: readonly TaggedToken[],
  i: number,
  marked: boolean,
): ClockTime | undefined {
  const minutes = tokens[i + 2]!.value;
  const after = tokens[i + 3];
  if (isMark(after, '.') && isNumber(tokens[i + 4]) && !tokens[i + 4]!.gap) return undefined;
  if (!marked && isDayWithPoint(tokens, i)) return undefined;
  const closesRange = isDash(tokenAt(tokens, i - 1)) || has(tokenAt(tokens, i - 1), TAG.to);
  const unit = has(after, TAG.hour);
  // `24.02.2025 - 07.03` and `2022.10.10-10.14` end with a day; `06.07.2017 - 18.30` does not.
  const last = behindDate(tokens, i - 1) - 1;
  const mayBeDay = !marked && !unit && minutes > 0 && minutes <= (hasYearFirst(tokens, last - 4) ? 31 : 12);
  if (closesRange && !marked && !unit && isDayOfYearFirst(tokens, i, last)) return undefined;
  if (
    closesRange &&
    mayBeDay &&
    isMark(tokenAt(tokens, last - 1), '.') &&
    isMark(tokenAt(tokens, last - 3), '.')
  )
    return undefined;
  const said = marked || unit || meridiemOf(after) !== undefined || tagOf(after, 'zone') !== undefined;
  // `9,45` only where it is said to be an hour.
  const noDate =
    isMark(tokens[i + 1], '.') &&
    (minutes === 0 || (minutes > 12 && !joinsDay(tokens, i)) || sharesRange(tokens, i));
  return said || noDate ? clockTime(tokens[i]!.value, minutes, i, unit ? i + 4 : i + 3) : undefined;
}

/** `2024.05.13`, `'24.05.13` */
const hasYearFirst = (tokens: readonly TaggedToken[], i: number): boolean =>
  isYear(tokenAt(tokens, i)) || (isMark(tokenAt(tokens, i - 1), "'") && tokenAt(tokens, i)?.digits === 2);

/** Days from `21.10.14` to `10.18`, at most, where the year may be first: a later one is an hour. */
const LONGEST_YEARLESS_RANGE = DAYS_IN_LONG_MONTH;

/** `21.10.14 - 10.18`: where the first of three numbers may be a year, the two behind the dash are a day soon after it. */
function isDayOfYearFirst(tokens: readonly TaggedToken[], i: number, last: number): boolean {
  const [year, month, day] = [last - 4, last - 2, last].map((at) => tokenAt(tokens, at));
  if (year?.digits !== 2 || !isNumber(month) || !isNumber(day)) return false;
  const areDotted = isMark(tokenAt(tokens, last - 1), '.') && isMark(tokenAt(tokens, last - 3), '.');
  const [endMonth, endDay] = [tokens[i]!.value, tokens[i + 2]!.value];
  const days = (endMonth - month.value) * DAYS_IN_LONG_MONTH + endDay - day.value;
  return (
    areDotted &&
    endMonth <= 12 &&
    endDay <= DAYS_IN_LONG_MONTH &&
    month.value <= 12 &&
    days > 0 &&
    days <= LONGEST_YEARLESS_RANGE
  );
}

/** The token behind the date before a dash, without a point or what stands in brackets between them: `2024.05.13(Mon)~05.15`. */
function behindDate(tokens: readonly TaggedToken[], dash: number): number {
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
    return value === 0 || (value > 12 && value < 60) || has(tokens[at + 3], TAG.hour);
  };
  const connector = (at: number) => isDash(tokens[at]) || has(tokens[at], TAG.to);
  return (connector(i + 3) && isTime(i + 4)) || (connector(i - 1) && isTime(i - 4));
}
