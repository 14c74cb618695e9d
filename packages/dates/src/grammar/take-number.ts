import { TAG } from '../locale/tags.js';
import { countsUp } from '../token/counts-up.js';
import { has, isDash, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { isPlainMark } from './date-fillers.js';
import { mayBeOfRepublic } from './era-years.js';
import { countsOthers, isDuration, isMarkedYear, isYearBeforeMonth } from './number-role.js';
import { numericDateAt } from './numeric-date.js';
import { isConnector } from './part-of-year.js';
import { extendTo, hasDay, hasYear, isDated, type PartialDate } from './partial-date.js';

/** Reads a number as a date in figures, a month, a year or a day; the index behind it. */
export function takeNumber(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
  iso: boolean,
): number | undefined {
  const token = tokens[i]!;
  const dotted = hasYear(partial) ? undefined : dottedYear(partial, tokens, i);
  if (dotted !== undefined) {
    partial.year = dotted;
    return extendTo(partial, i + 3);
  }
  const ofYear = isBehindApostrophe(tokens, i) ? yearFirstInFigures(partial, tokens, i) : undefined;
  if (ofYear !== undefined) return ofYear;
  const figures = isYearBeforeNextDate(partial, tokens, i) ? undefined : numericDateAt(tokens, i, iso);
  // `June 3/4`, `May 14-15-16`
  const areDays = has(tokenAt(tokens, i - 1), TAG.month) && figures?.parts && countsUp(figures.parts.numbers);
  const numeric = areDays ? undefined : figures;
  if (
    numeric &&
    (!hasDay(partial) || numeric.rejection) &&
    partial.month === undefined &&
    !hasYear(partial)
  ) {
    partial.year = numeric.year;
    partial.month = numeric.month;
    partial.day = numeric.day;
    partial.parts = numeric.parts;
    partial.lastYear = numeric.lastYear;
    partial.iso = numeric.iso === true;
    partial.yearFirst = numeric.year !== undefined && numeric.day !== undefined;
    partial.rejection = numeric.rejection;
    return extendTo(partial, numeric.to);
  }
  if (numeric) {
    if (numeric.rejection !== 'date-alternatives') return undefined;
    partial.rejection = numeric.rejection;
    return extendTo(partial, numeric.to);
  }
  if (isDuration(tokens, i)) return undefined;
  const marked = has(tokens[i + 1], TAG.monthMark);
  if ((marked || sharesMonthMark(partial, tokens, i)) && !isYear(token)) {
    if (partial.month !== undefined || token.value < 1 || token.digits > 2) return undefined;
    partial.month = token.value;
    if (partial.day === undefined) partial.monthFirst = true;
    return extendTo(partial, marked ? i + 2 : i + 1);
  }
  if (isYear(token)) {
    if (hasYear(partial)) return undefined;
    if (!isDated(partial)) partial.yearFirst = true;
    partial.year = token.value;
    return extendTo(partial, has(tokens[i + 1], TAG.year) ? i + 2 : i + 1);
  }
  // `2023年0730`
  if (token.digits === 4 && !token.gap && has(tokenAt(tokens, i - 1), TAG.year) && isOnlyYear(partial)) {
    partial.month = Math.floor(token.value / 100);
    partial.day = token.value % 100;
    return extendTo(partial, i + 1);
  }
  if (isBehindApostrophe(tokens, i) || isMarkedYear(tokens, i)) return takeShortYear(partial, tokens, i);
  return isYearBeforeMonth(tokens, i) ? undefined : takeDay(partial, tokens, i);
}

/** `'24`: an apostrophe before two figures marks a year. */
const isBehindApostrophe = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokenAt(tokens, i - 1), "'") && !tokens[i]!.gap && tokens[i]!.digits === 2;

/** `'24. 5. 13.`: the month and the day behind such a year; the index behind them. */
function yearFirstInFigures(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): number | undefined {
  const [point, month, again, day] = tokens.slice(i + 1, i + 5);
  const arePoints = isMark(point, '.') && isMark(again, '.');
  if (!arePoints || !isNumber(month) || !isNumber(day) || isDated(partial)) return undefined;
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31 || day.digits > 2)
    return undefined;
  Object.assign(partial, {
    shortYear: tokens[i]!.value,
    month: month.value,
    day: day.value,
    yearFirst: true,
  });
  return extendTo(partial, i + 5);
}

/** `30 de julio de 2.015`: a year with the point of thousands, behind a month and a word for `of`. */
function dottedYear({ month }: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  const [point, rest, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const isDotted =
    isMark(point, '.') &&
    !point!.gap &&
    isNumber(rest) &&
    !rest.gap &&
    rest.digits === 3 &&
    !isMark(after, '.');
  if (!isDotted || month === undefined || !has(tokenAt(tokens, i - 1), TAG.of)) return undefined;
  const year = tokens[i]!.value * 1000 + rest.value;
  return year >= 1900 && year <= 2099 ? year : undefined;
}

const isOnlyYear = (p: PartialDate): boolean => hasYear(p) && p.month === undefined && p.day === undefined;

/** `8May2023-12May2023`: the year belongs to the month before it, and the next number to the month behind it. */
const isYearBeforeNextDate = (partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean =>
  isYear(tokens[i]) && partial.month !== undefined && !hasYear(partial) && has(tokens[i + 3], TAG.month);

/** `1-3月`: the mark behind the second number is the first one's too. */
function sharesMonthMark(partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean {
  const second = tokens[i + 2];
  const months = tokens[i]!.value >= 1 && tokens[i]!.value <= 12 && isNumber(second) && second.value <= 12;
  return (
    months &&
    isConnector(tokens[i + 1]) &&
    has(tokens[i + 3], TAG.monthMark) &&
    partial.month === undefined &&
    partial.day === undefined &&
    !isLastOfDays(tokens, i)
  );
}

/** `8月8-9、9月15`: a number behind a dash that ends days of a month. */
const isLastOfDays = (tokens: readonly TaggedToken[], i: number): boolean =>
  isDash(tokenAt(tokens, i - 1)) && has(tokenAt(tokens, i - 3), TAG.monthMark);

function takeDay(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  const token = tokens[i]!;
  if (token.digits > 2) return undefined;
  const behindMonth =
    partial.month !== undefined && !hasYear(partial) && token.digits === 2 && !isBehindOtherWord(tokens, i);
  if (hasDay(partial) || token.value > 31)
    return behindMonth && !countsOthers(tokens, i) && !has(tokens[i + 1], TAG.dayMark)
      ? takeShortYear(partial, tokens, i)
      : undefined;
  if (token.value === 0) return undefined;
  if (partial.month !== undefined && hasYear(partial) && !partial.yearFirst) return undefined;
  partial.day = token.value;
  partial.mayBeYear =
    behindMonth && isMark(tokenAt(tokens, i - 1), '-') && !token.gap && partial.to === i - 1;
  const [next, after] = tokens.slice(i + 1, i + 3);
  const isOrdinal = has(next, TAG.ordinalMark) && (!next!.gap || isPlainMark(next!));
  const isHyphenated = isMark(next, '-') && !next!.gap && has(after, TAG.ordinalMark) && !after!.gap;
  return extendTo(partial, i + (has(next, TAG.dayMark) || isOrdinal ? 2 : isHyphenated ? 3 : 1));
}

/** `16 сентября на 25`: of the words between a month and a year of two digits, those for `of` have Latin letters. */
const isBehindOtherWord = (tokens: readonly TaggedToken[], i: number): boolean => {
  const before = tokenAt(tokens, i - 1);
  return has(before, TAG.of) && !has(before, TAG.month) && !/^[a-z]/.test(before!.text);
};

function takeShortYear(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  if (hasYear(partial)) return undefined;
  if (mayBeOfRepublic(tokens, i)) partial.rejection = 'date-year-two-digits';
  if (!isDated(partial)) partial.yearFirst = true;
  partial.shortYear = tokens[i]!.value;
  return extendTo(partial, has(tokens[i + 1], TAG.year) ? i + 2 : i + 1);
}
