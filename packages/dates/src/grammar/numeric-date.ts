import { TAG } from '../locale/tags.js';
import type { RejectionCode } from '../reject/rejection.js';
import { countsUp } from '../token/counts-up.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { isYear } from '../token/whole-date.js';
import { isDayApart, isDayBeforeMonth, MAX_MONTH } from './day-before-month.js';
import { isMonthNumber, isPairOfDays, precedesDottedMonth, precedesMonth } from './pair-of-days.js';

/** The order of the parts of a numeric date. */
export type PartOrder = 'dmy' | 'mdy' | 'ymd';

/** Numbers of which one is the day and one the month, and perhaps one the year, in the order in which they stand. */
export interface NumericParts {
  numbers: readonly number[];
  /** The orders that such a date can be written in. */
  orders: readonly PartOrder[];
}

/** A date in figures: `27/10/2022`, `2022-10-27`, `10.2022`, `27.10`. */
export interface NumericDate {
  year?: number;
  month?: number;
  day?: number;
  parts?: NumericParts;
  /** In the extended form of ISO 8601: a solidus behind it is an interval's. */
  iso?: boolean;
  /** `2009/10`: the month, or the years until 2010; `2023/24`, `2025-27`, without a month: only years. */
  lastYear?: number;
  rejection?: RejectionCode;
  /** The token after its last. */
  to: number;
}

const DMY: readonly PartOrder[] = ['dmy'];
const MDY: readonly PartOrder[] = ['mdy'];
const EITHER: readonly PartOrder[] = ['dmy', 'mdy'];

/** No locale writes month.day.year with points: only a number that is no month makes it so. */
function ordersOf(separator: string, first: number, second: number): readonly PartOrder[] {
  if (separator !== '.') return EITHER;
  return second > MAX_MONTH && first <= MAX_MONTH ? MDY : DMY;
}

/** Reads a date in figures that begins at a token; `iso`: it closes an interval whose start has its year first. */
export function numericDateAt(
  tokens: readonly TaggedToken[],
  i: number,
  iso = false,
): NumericDate | undefined {
  const first = tokens[i];
  if (!isNumber(first)) return undefined;
  if (first.digits === 8) return compactDate(first, i + 1);
  const separator = tokens[i + 1];
  const second = tokens[i + 2];
  if (isMark(separator, '|')) return barredDate(tokens, i);
  if (!isMark(separator, '/', '.', '-') && !joinsYears(first, separator, second)) return undefined;
  if (!isNumber(second)) return undefined;
  const glued = !separator!.gap && !second.gap;
  const third = thirdPart(tokens, i + 3, separator!.text, glued);
  if (third && (glued || separator!.text !== '-' || third.digits === 4))
    return threeParts(first, second, third, separator!.text, i + 5, tokens);
  // `2024. 6. 13. ~ 6. 14.`
  return glued || isDayApart(tokens, i) || (iso && separator!.text === '.')
    ? twoParts(first, second, separator!.text, i + 3, tokens, iso)
    : undefined;
}

/** `09 | 02 | 2026`: with bars between a day, a month and a year of four digits. */
function barredDate(tokens: readonly TaggedToken[], i: number): NumericDate | undefined {
  const [first, , second, bar, third] = tokens.slice(i, i + 5);
  return isNumber(first) && isNumber(second) && isMark(bar, '|') && isNumber(third) && third.digits === 4
    ? threeParts(first, second, third, '/', i + 5, tokens)
    : undefined;
}

/** `2023–24`: a dash between a year and the last two digits of a later one that are no month. */
const joinsYears = (
  first: TaggedToken,
  dash: TaggedToken | undefined,
  second: TaggedToken | undefined,
): boolean =>
  isYear(first) &&
  isMark(dash, '–') &&
  isNumber(second) &&
  second.value > MAX_MONTH &&
  lastOfYears(first, second) !== undefined;

function thirdPart(
  tokens: readonly TaggedToken[],
  i: number,
  separator: string,
  glued: boolean,
): TaggedToken | undefined {
  const third = tokens[i + 1];
  if (!isMark(tokens[i], separator) || !isNumber(third)) return undefined;
  return (glued && (tokens[i]!.gap || third.gap)) || third.digits === 3 ? undefined : third;
}

function threeParts(
  first: TaggedToken,
  second: TaggedToken,
  third: TaggedToken,
  separator: string,
  to: number,
  tokens: readonly TaggedToken[],
): NumericDate | undefined {
  if (first.digits === 4) {
    if (!isYear(first) || second.digits > 2 || third.digits > 2) return { rejection: 'date-partly-read', to };
    return { year: first.value, month: second.value, day: third.value, iso: separator === '-', to };
  }
  if (second.digits > 2 || first.digits > 2) return undefined;
  if (third.digits === 4) {
    if (!isYear(third)) return { rejection: 'date-partly-read', to };
    return {
      year: third.value,
      parts: { numbers: [first.value, second.value], orders: ordersOf(separator, first.value, second.value) },
      to,
    };
  }
  const numbers = [first.value, second.value, third.value];
  if (separator === '-' && (behindDays(tokens[to]) || (countsUp(numbers) && isMark(tokens[to], '-'))))
    return undefined;
  // `16/17/18 January`, `16|17|18 January`
  if (separator === '/' && behindDays(tokens[to]) && countsUp(numbers)) return undefined;
  return third.digits === 2
    ? { parts: { numbers, orders: shortOrders(first, second, separator) }, to }
    : undefined;
}

/** `12-13-14 May`: days, and no date. */
const behindDays = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.month) || has(token, TAG.of) || has(token, TAG.dayMark);

/** `13/5/23`, and `23-05-13`, which may have its year first. */
function shortOrders(first: TaggedToken, second: TaggedToken, separator: string): readonly PartOrder[] {
  const orders = ordersOf(separator, first.value, second.value);
  return first.digits === 2 && (first.value > 31 || separator === '-') ? [...orders, 'ymd'] : orders;
}

function twoParts(
  first: TaggedToken,
  second: TaggedToken,
  separator: string,
  to: number,
  tokens: readonly TaggedToken[],
  iso: boolean,
): NumericDate | undefined {
  if (isYear(first) && second.digits <= 2) return yearFirst(first, second, separator, to);
  if (isYear(second) && first.digits <= 2) {
    if (!isMonthNumber(first)) return separator === '-' ? undefined : { rejection: 'date-partly-read', to };
    return has(tokens[to], TAG.monthMark) ? undefined : { month: first.value, year: second.value, to };
  }
  if (first.digits > 2 || second.digits > 2) return undefined;
  if (iso) return { month: first.value, day: second.value, to };
  if (separator === '-' && !isDayBeforeMonth(first, second, tokens)) return undefined;
  if (isPairOfDays(tokens, to - 3) && precedesDottedMonth(tokens, to)) return undefined;
  if (precedesMonth(tokens, to) || has(tokens[to], TAG.dayMark))
    return separator === '/' && !countsUp([first.value, second.value])
      ? { rejection: 'date-alternatives', to }
      : undefined;
  if (first.value > 31 || second.value > 31 || first.value < 1 || second.value < 1) return undefined;
  return {
    parts: { numbers: [first.value, second.value], orders: ordersOf(separator, first.value, second.value) },
    to,
  };
}

/** `2022-10` is ISO 8601; `2010/11` may be years as well as a month; `2023/24` and `2025-27` are years. */
function yearFirst(first: TaggedToken, second: TaggedToken, separator: string, to: number): NumericDate {
  const lastYear = lastOfYears(first, second);
  if (!isMonthNumber(second))
    return lastYear === undefined || separator === '.'
      ? { rejection: 'date-year-two-digits', to }
      : { year: first.value, lastYear, to };
  if (separator === '-' && second.digits < 2) return { rejection: 'date-partly-read', to };
  const date = { year: first.value, month: second.value, to };
  return separator === '/' && lastYear === first.value + 1
    ? { ...date, lastYear }
    : { ...date, iso: separator === '-' };
}

/** Years that a plan or project runs, at most, if its last is written in two digits. */
const LONGEST_YEARS = 20;

/** The year until which `2025-27` runs. */
function lastOfYears({ value }: TaggedToken, { digits, value: last }: TaggedToken): number | undefined {
  const years = (last - (value % 100) + 100) % 100;
  return digits === 2 && years > 0 && years <= LONGEST_YEARS ? value + years : undefined;
}

/** `20221020`: ISO 8601 basic, where no other order makes a date of it. */
function compactDate(token: TaggedToken, to: number): NumericDate {
  const year = Math.floor(token.value / 10_000);
  const month = Math.floor(token.value / 100) % 100;
  const day = token.value % 100;
  const valid = year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return valid ? { year, month, day, to } : { rejection: 'date-partly-read', to };
}
