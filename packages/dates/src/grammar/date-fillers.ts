import { TAG } from '../locale/tags.js';
import { behindOf, has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { numericDateAt } from './numeric-date.js';
import { partOfYearAt } from './part-of-year.js';
import { extendTo, hasYear, isBareYear, isDated, isNumberOfNoun, type PartialDate } from './partial-date.js';
import { datesWeekday, isNamedDay, weekdayInBrackets } from './weekday-of-date.js';

/** A day follows the weekday, so that it belongs to the next date. */
export function datedBehind(tokens: readonly TaggedToken[], i: number): boolean {
  let j = i + 1;
  while (isMark(tokens[j], ',', '.') || has(tokens[j], TAG.of)) j++;
  return (isNumber(tokens[j]) && !isYear(tokens[j])) || tagOf(tokens[j], 'month') !== undefined;
}

/** `25 th`, `1 er`: a mark of two letters that means nothing else may stand apart. */
export const isPlainMark = (token: TaggedToken): boolean => token.text.length > 1 && token.tags.length === 1;

/** Skips what may stand between the fields of a date; the index behind it. */
export function takeFiller(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): number | undefined {
  const token = tokens[i]!;
  if (token.used) return undefined;
  if (isMark(token, '.', ',') && isBareYear(partial) && ownYearFollows(tokens, i + 1)) return undefined;
  if (isMark(token, '.', "'", 'º', '°', '*', '\\')) return i + 1;
  if (isMark(token, '(', ',') && isBareYear(partial) && partOfYearAt(tokens, i + 1)) return i + 1;
  if (isMark(token, '(', '['))
    return yearInBrackets(partial, tokens, i) ?? weekdayInBrackets(partial, tokens, i);
  if (isDash(token) && isNamedDay(partial) && datesWeekday(tokens, i)) return i + 1;
  if (isMark(token, '-', '–', '/') && (joinsMonth(partial, tokens, i) || joinsPartOfYear(partial, tokens, i)))
    return i + 1;
  if (isMark(token, ':', '|')) return labelsDays(partial, tokens, i + 1) ? i + 1 : undefined;
  if (isOnlyMonth(partial) && opensDaysOfMonth(tokens, isMark(token, ',') ? i + 1 : i))
    return isMark(token, ',') ? i + 2 : i + 1;
  if (isMark(token, ',')) return continuesBehindComma(partial, tokens, i + 1) ? i + 1 : undefined;
  if (has(token, TAG.year) && !has(token, TAG.to)) return i + 1;
  // `أكتوبر الجاري 2019`, `октября текущего 2019 года`
  if (has(token, TAG.coming) && partial.month !== undefined && !hasYear(partial))
    return isYear(tokens[i + 1]) ? i + 1 : undefined;
  const means = has(token, TAG.to) || has(token, TAG.and) || has(token, TAG.or);
  if (has(token, TAG.of) || (has(token, TAG.ordinalMark) && (!token.gap || isPlainMark(token))))
    return means ? undefined : i + 1;
  return undefined;
}

/** `H1/2022`, `2022-Q1` */
const joinsPartOfYear = (partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean =>
  (isYear(tokens[i + 1]) && (partial.quarter !== undefined || partial.half !== undefined)) ||
  (isBareYear(partial) && partOfYearAt(tokens, i + 1) !== undefined);

/** `Forum 2022, 5 May 2023`: a date with a year of its own follows. */
function ownYearFollows(tokens: readonly TaggedToken[], from: number): boolean {
  let hasMonth = false;
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    if (has(tokens[i], TAG.month)) hasMonth = true;
    else if (isYear(tokens[i])) return hasMonth;
  }
  return false;
}

/** `02-Mar-2011`, `March-2001`: a hyphen between day and month, or between month and year. */
function joinsMonth(partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean {
  const [hyphen, next] = [tokens[i]!, tokens[i + 1]];
  if (isOnlyMonth(partial) && isDashBeforeYear(tokens, i)) return true;
  if (isSpacedSolidus(tokens, i)) return true;
  if (hyphen.gap || !next || next.gap || next.used || partial.to !== i) return false;
  if (tagOf(next, 'month'))
    return partial.day !== undefined && partial.month === undefined && isNumber(tokenAt(tokens, i - 1));
  const mayBeYear = isYear(next) || (isNumber(next) && next.digits === 2 && !monthFollows(tokens, i + 2));
  return (
    mayBeYear && partial.month !== undefined && !hasYear(partial) && has(tokenAt(tokens, i - 1), TAG.month)
  );
}

/** `21 / July / 2025`: a solidus before or behind the name of a month, with white space around it. */
function isSpacedSolidus(tokens: readonly TaggedToken[], i: number): boolean {
  const month = has(tokens[i + 1], TAG.month) ? i + 1 : i - 1;
  const [day, first, name, second, year] = [-2, -1, 0, 1, 2].map((by) => tokenAt(tokens, month + by));
  const areMarks = isMark(first, '/') && isMark(second, '/') && first!.gap && second!.gap;
  return areMarks && has(name, TAG.month) && isNumber(day) && day.digits <= 2 && isYear(year);
}

/** `OCTOBER – 2019: programme`: a dash with white space around it, and a year that ends the date. */
const isDashBeforeYear = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [dash, year, after, next] = tokens.slice(i, i + 4);
  const isDateBehind = isNumber(next) || has(next, TAG.month) || has(next, TAG.part);
  const goesOn =
    isNumber(after) || has(after, TAG.month) || isMark(after, '/', '.') || (isDash(after) && isDateBehind);
  return dash!.gap && isYear(year) && year!.gap && !goesOn;
};

/** `7 June (2025)`, `6月7日（2025年）` */
function yearInBrackets(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  const year = tokens[i + 1];
  let close = i + 2;
  while (has(tokens[close], TAG.year) || (close > i + 2 && isMark(tokens[close], '.'))) close++;
  const isDate = partial.month !== undefined || partial.day !== undefined;
  if (!isYear(year) || !isMark(tokens[close], ')', ']') || !isDate || hasYear(partial)) return undefined;
  partial.year = year!.value;
  return extendTo(partial, close + 1);
}

/** A comma stands inside a date where what follows completes it: `October 27, 2022`, `Monday, 2 May`. */
function continuesBehindComma(partial: PartialDate, tokens: readonly TaggedToken[], start: number): boolean {
  const i = behindOf(tokens, start);
  const next = tokens[i];
  if (!next || next.used) return false;
  if (isYear(next)) {
    const completes =
      !hasYear(partial) &&
      (partial.month !== undefined ||
        partial.day !== undefined ||
        partial.quarter !== undefined ||
        partial.half !== undefined);
    return (
      completes &&
      !has(tokens[i + 1], TAG.monthMark) &&
      !numericDateAt(tokens, i) &&
      !yearBeginsDate(tokens, i)
    );
  }
  if (!isDated(partial)) return isNumber(next) || tagOf(next, 'month') !== undefined;
  if (has(next, TAG.weekday)) return isWeekdayOfDay(partial, tokens, i);
  if (isNumber(next) && next.digits <= 2 && isOnlyMonth(partial)) return !monthFollows(tokens, i + 1);
  if (has(next, TAG.month) && partial.day !== undefined && partial.month === undefined)
    return (
      isYear(tokens[i + 1]) &&
      (partial.from === 0 ||
        has(tokenAt(tokens, start - 2), TAG.ordinalMark) ||
        partial.weekday !== undefined)
    );
  // `Agenda 2030, 5 May`: the year is a name's.
  if (isBareYear(partial) && isNumberOfNoun(tokens, partial)) return false;
  if (partial.yearFirst && partial.month === undefined)
    return isNumber(next) || tagOf(next, 'month') !== undefined;
  return false;
}

/**
 * `28 March, Tuesday, to 8 June, Thursday`: the weekday behind a day, before the word or dash that joins the end of a range, or at
 * the end of the phrase.
 */
function isWeekdayOfDay(
  { day, month, weekday }: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): boolean {
  const joint = tokens[isMark(tokens[i + 1], ',') ? i + 2 : i + 1];
  const isOfDate = day !== undefined && month !== undefined && weekday === undefined;
  const isJoint = isDash(joint) || (has(joint, TAG.to) && !has(joint, TAG.weekday));
  const isLast = tokens.slice(i + 1).every((token) => isMark(token, '.', ',', ';', ')') || isYear(token));
  return isOfDate && (isJoint || isLast) && !has(tokens[i], TAG.month);
}

/** `February, 13 – 14, 2023`: a comma between month and day, unless the number is the next month's. */
export const isOnlyMonth = (p: PartialDate): boolean =>
  p.month !== undefined && p.day === undefined && !hasYear(p);

function monthFollows(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from;
  while (has(tokens[i], TAG.of) || has(tokens[i], TAG.ordinalMark) || isMark(tokens[i], '.')) i++;
  return has(tokens[i], TAG.month) || has(tokens[i], TAG.monthMark);
}

/** `March: 20 and 21`, `MAYO | Sábado 4`: the month is the label of its days. */
function labelsDays(partial: PartialDate, tokens: readonly TaggedToken[], from: number): boolean {
  const i = has(tokens[from], TAG.weekday) ? from + 1 : from;
  const [day, after] = [tokens[i], tokens[i + 1]];
  const isApart = isNumber(day) && (day.gap || has(after, TAG.dayMark));
  const isDay = isApart && day.digits <= 2 && !monthFollows(tokens, i + 1);
  const goesOn =
    after === undefined ||
    isMark(after, ',', ';', '-', '–', '、') ||
    has(after, TAG.and) ||
    has(after, TAG.to) ||
    has(after, TAG.dayMark);
  return isDay && goesOn && isOnlyMonth(partial);
}

/** `May, from 12 to 26`, `май с 12 по 26 число`: days of the month that stands before them, and of no other one. */
function opensDaysOfMonth(tokens: readonly TaggedToken[], i: number): boolean {
  const [from, first, to, last] = tokens.slice(i, i + 4);
  const areDays = isNumber(first) && isNumber(last) && first.value < last.value && last.value <= 31;
  return has(from, TAG.from) && has(to, TAG.to) && areDays && !monthFollows(tokens, i + 4);
}

/** `2022年5月`: the year is the next date's. */
const yearBeginsDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.year) &&
  (has(tokens[i + 3], TAG.monthMark) || tagOf(tokens[i + 2], 'month') !== undefined);
