import { TAG } from '../locale/tags.js';
import type { RejectionCode } from '../reject/rejection.js';
import { has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { isYear, type NumericParts, numericDateAt } from './numeric-date.js';
import { isConnector, partOfYearAt } from './part-of-year.js';

/** One end of a range, or a date that stands alone: as much of it as is written there. */
export interface PartialDate {
  year: number | undefined;
  /** The last two digits of a year. */
  shortYear: number | undefined;
  month: number | undefined;
  day: number | undefined;
  weekday: number | undefined;
  /** 1 to 4. */
  quarter: number | undefined;
  /** 1 or 2. */
  half: number | undefined;
  /** Days of the month, both included; 31 for its last. */
  monthPart: { from: number; to: number } | undefined;
  /** The week in which the day lies, that begins or ends on it, or its working days. */
  week: 'of' | 'from' | 'to' | 'work' | undefined;
  /** A part of the month or year that has no fixed days: mid-March. */
  isApproximate: boolean;
  /** Numbers whose order is not yet known. */
  parts: NumericParts | undefined;
  /** `2009/10`: the month, or a year that runs over two. */
  mayBeTwoYears: boolean;
  /** `May-22`: the day may be a year. */
  mayBeYear: boolean;
  /** The month stands before the day: October 27. */
  monthFirst: boolean;
  yearFirst: boolean;
  iso: boolean;
  rejection: RejectionCode | undefined;
  /** The tokens from..to, the last not included. */
  from: number;
  to: number;
}

/** A date with nothing in it. All have all fields in one order: the engine is fast on like objects. */
export const emptyDate = (from: number): PartialDate => ({
  year: undefined,
  shortYear: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  quarter: undefined,
  half: undefined,
  monthPart: undefined,
  week: undefined,
  isApproximate: false,
  parts: undefined,
  mayBeTwoYears: false,
  mayBeYear: false,
  monthFirst: false,
  yearFirst: false,
  iso: false,
  rejection: undefined,
  from,
  to: from,
});

export const copyDate = (date: PartialDate): PartialDate => ({ ...date });

/** Whether a year is written, in four digits or in two. */
export const hasYear = (date: PartialDate): boolean =>
  date.year !== undefined || date.shortYear !== undefined;

const hasDay = (p: PartialDate): boolean => p.day !== undefined || p.parts !== undefined;
const isDated = (p: PartialDate): boolean =>
  hasDay(p) ||
  p.month !== undefined ||
  p.monthPart !== undefined ||
  hasYear(p) ||
  p.quarter !== undefined ||
  p.half !== undefined;

/** Whether a date can begin at the token. */
export function beginsDate(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.used) return false;
  if (token.kind === 'number') return !isOrdinalOfOtherNoun(tokens, i) && !isDuration(tokens, i);
  if (token.tags.length === 0) return false;
  if (has(token, TAG.month) || has(token, TAG.weekday) || has(token, TAG.halfYear)) return true;
  if (has(token, TAG.ordinal) && spelledDay(tokens, i)) return true;
  return token.nearPart && partOfYearAt(tokens, i) !== undefined;
}

/** `9th meeting`: an ordinal that counts something else. */
function isOrdinalOfOtherNoun(tokens: readonly TaggedToken[], i: number): boolean {
  let next = i + 1;
  if (isMark(tokens[next], '-') && !tokens[next]!.gap && has(tokens[next + 1], TAG.ordinalMark)) next++;
  const mark = tokens[next];
  if (!has(mark, TAG.ordinalMark) || (mark!.gap && !isPlainMark(mark!)) || (has(mark, TAG.to) && mark!.gap))
    return false;
  const after = tokens[next + 1];
  return after?.kind === 'word' && after.tags.length === 0;
}

/** `22年`: a number of two digits that says that it is a year; `18 años` is an age. */
const isMarkedYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.year) &&
  !tokens[i + 1]!.gap &&
  !isYearOfEra(tokens, i) &&
  !has(tokens[i + 1], TAG.pm) &&
  tokens[i]!.digits === 2 &&
  !isYear(tokens[i + 2]);

/** `平成30年`: a year that is counted from the beginning of an era. */
const isYearOfEra = (tokens: readonly TaggedToken[], i: number): boolean =>
  !tokens[i]!.gap && tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.tags.length === 0;

/** `3 days`. */
const isDuration = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.digits <= 2 &&
  has(tokens[i + 1], TAG.days) &&
  !has(tokens[i + 1], TAG.dayMark) &&
  !has(tokens[i + 1], TAG.of);

/** Reads as much of one date as follows at an token. */
export function readPartialDate(tokens: readonly TaggedToken[], start: number, iso = false): PartialDate {
  const partial = emptyDate(start);
  let i = start;
  while (i < tokens.length) {
    const next = takeField(partial, tokens, i, iso) ?? takeFiller(partial, tokens, i);
    if (next === undefined) break;
    i = next;
  }
  return partial;
}

/** `the first of May`, `الأول من مايو`, `primero de mayo`: an ordinal, a word for `of`, and a month. */
function spelledDay(tokens: readonly TaggedToken[], i: number): { day: number; to: number } | undefined {
  const ordinal = tagOf(tokens[i], 'ordinal');
  if (!ordinal) return undefined;
  let to = i + 1;
  while (has(tokens[to], TAG.of) && !has(tokens[to], TAG.to)) to++;
  return to > i + 1 && has(tokens[to], TAG.month) ? { day: ordinal.value, to } : undefined;
}

/** Reads one field of the date; the index behind it, or `undefined` where none follows. */
function takeField(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
  iso: boolean,
): number | undefined {
  const token = tokens[i]!;
  if (token.used) return undefined;
  const part = hasDay(partial) ? undefined : partOfYearAt(tokens, i);
  if (part && partial.quarter === undefined && partial.half === undefined && !partial.monthPart) {
    if (part.unit === 'month') partial.monthPart = part.days;
    else partial[part.unit] = part.value;
    return end(partial, part.to);
  }
  const spelled =
    partial.day === undefined && partial.month === undefined ? spelledDay(tokens, i) : undefined;
  if (spelled) {
    partial.day = spelled.day;
    return end(partial, spelled.to);
  }
  const halfYear = tagOf(token, 'halfYear');
  if (halfYear && partial.half === undefined && !hasDay(partial)) {
    partial.half = halfYear.value;
    return end(partial, i + 1);
  }
  if (isNumber(token)) return takeNumber(partial, tokens, i, iso);
  const month = tagOf(token, 'month');
  const weekday = tagOf(token, 'weekday');
  if (weekday && (!month || weekdayFits(partial, tokens, i))) {
    if (partial.weekday !== undefined) return undefined;
    if (isDated(partial) && datedBehind(tokens, i)) return undefined;
    partial.weekday = weekday.value;
    return end(partial, i + 1);
  }
  if (month) return takeMonth(partial, tokens, i, month.value);
  return undefined;
}

/** `mar. 3 mai` is a Tuesday: a day and a month follow. `3 mar` is March. */
function weekdayFits(partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean {
  if (isDated(partial)) return false;
  for (let j = i + 1; j < tokens.length && j < i + 8; j++) {
    if (tagOf(tokens[j], 'month'))
      return isNumber(tokens[j - 1]) || has(tokens[j - 1], TAG.of) || has(tokens[j - 1], TAG.ordinalMark);
    if (numericDateAt(tokens, j)) return true;
  }
  return false;
}

/** A day follows the weekday, so that it belongs to the next date. */
function datedBehind(tokens: readonly TaggedToken[], i: number): boolean {
  let j = i + 1;
  while (isMark(tokens[j], ',', '.') || has(tokens[j], TAG.of)) j++;
  return (isNumber(tokens[j]) && !isYear(tokens[j])) || tagOf(tokens[j], 'month') !== undefined;
}

function end(partial: PartialDate, to: number): number {
  partial.to = to;
  return to;
}

function takeMonth(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
  value: number,
): number | undefined {
  if (partial.month !== undefined || partial.parts || partial.quarter !== undefined) return undefined;
  partial.month = value;
  if (partial.day === undefined) partial.monthFirst = true;
  return end(partial, pairedMonth(partial, tokens, i + 1));
}

/** `تشرين الأول/أكتوبر`, `octobre/October`, `أيار (مايو)`: two names of one month. */
function pairedMonth(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number {
  // `سبتمبر أيلول`
  if (tagOf(tokens[i], 'month')?.value === partial.month && !has(tokens[i], TAG.weekday)) return i + 1;
  const again = tagOf(tokens[i + 1], 'month');
  if (!again || !isMark(tokens[i], '/', '(', '-', '–')) return i;
  if (again.value !== partial.month) {
    if (isMark(tokens[i], '/')) partial.rejection = 'date-alternatives';
    return isMark(tokens[i], '/') ? i + 2 : i;
  }
  if (isMark(tokens[i], '-', '–')) return i;
  return isMark(tokens[i], '(') && isMark(tokens[i + 2], ')') ? i + 3 : i + 2;
}

function takeNumber(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
  iso: boolean,
): number | undefined {
  const token = tokens[i]!;
  const numeric = isYearBeforeNextDate(partial, tokens, i) ? undefined : numericDateAt(tokens, i, iso);
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
    partial.mayBeTwoYears = numeric.mayBeTwoYears === true;
    partial.iso = numeric.iso === true;
    partial.yearFirst = numeric.year !== undefined && numeric.day !== undefined;
    partial.rejection = numeric.rejection;
    return end(partial, numeric.to);
  }
  if (numeric && numeric.rejection !== 'date-alternatives') return undefined;
  if (numeric) {
    partial.rejection = 'date-alternatives';
    return end(partial, numeric.to);
  }
  if (isDuration(tokens, i)) return undefined;
  const marked = has(tokens[i + 1], TAG.monthMark);
  if ((marked || sharesMonthMark(partial, tokens, i)) && !isYear(token)) {
    if (partial.month !== undefined || token.value < 1 || token.digits > 2) return undefined;
    partial.month = token.value;
    if (partial.day === undefined) partial.monthFirst = true;
    return end(partial, marked ? i + 2 : i + 1);
  }
  if (isYear(token)) {
    if (hasYear(partial)) return undefined;
    if (!isDated(partial)) partial.yearFirst = true;
    partial.year = token.value;
    return end(partial, has(tokens[i + 1], TAG.year) ? i + 2 : i + 1);
  }
  const apostrophe = isMark(tokens[i - 1], "'") && !token.gap;
  if ((apostrophe && token.digits === 2) || isMarkedYear(tokens, i)) return takeShortYear(partial, tokens, i);
  return takeDay(partial, tokens, i);
}

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
    partial.day === undefined
  );
}

function takeDay(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  const token = tokens[i]!;
  if (token.digits > 2) return undefined;
  const behindMonth = partial.month !== undefined && !hasYear(partial) && token.digits === 2;
  if (hasDay(partial) || token.value > 31)
    return behindMonth && !countsOthers(tokens, i) ? takeShortYear(partial, tokens, i) : undefined;
  if (token.value === 0) return undefined;
  if (partial.month !== undefined && hasYear(partial) && !partial.yearFirst) return undefined;
  partial.day = token.value;
  partial.mayBeYear = behindMonth && isMark(tokens[i - 1], '-') && !token.gap && partial.to === i - 1;
  let to = i + 1;
  if (has(tokens[to], TAG.dayMark)) to++;
  else if (has(tokens[to], TAG.ordinalMark) && (!tokens[to]!.gap || isPlainMark(tokens[to]!))) to++;
  else if (
    isMark(tokens[to], '-') &&
    !tokens[to]!.gap &&
    has(tokens[to + 1], TAG.ordinalMark) &&
    !tokens[to + 1]!.gap
  )
    to += 2;
  return end(partial, to);
}

/** `5 May 30 people`: the number counts what follows. */
const countsOthers = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.gap &&
  tokens[i + 1]?.kind === 'word' &&
  (tokens[i + 1]!.tags.length === 0 ||
    (has(tokens[i + 1], TAG.ordinalMark) && !tokens[i + 1]!.gap && tokens[i + 1]!.text.length > 1));

function takeShortYear(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  if (hasYear(partial)) return undefined;
  if (!isDated(partial)) partial.yearFirst = true;
  partial.shortYear = tokens[i]!.value;
  return end(partial, has(tokens[i + 1], TAG.year) ? i + 2 : i + 1);
}

/** `25 th`, `1 er`: a mark of two letters that means nothing else may stand apart. */
const isPlainMark = (token: TaggedToken): boolean => token.text.length > 1 && token.tags.length === 1;

/** Skips what may stand between the fields of a date; the index behind it. */
function takeFiller(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  const token = tokens[i]!;
  if (token.used) return undefined;
  if (isMark(token, '.', ',') && isBareYear(partial) && ownYearFollows(tokens, i + 1)) return undefined;
  if (isMark(token, '.', "'", 'º', '°', '*')) return i + 1;
  if (isMark(token, '(')) return weekdayInBrackets(partial, tokens, i);
  if (isMark(token, '-', '/') && (joinsMonth(partial, tokens, i) || joinsPartOfYear(partial, tokens, i)))
    return i + 1;
  if (isMark(token, ',')) return continuesBehindComma(partial, tokens, i + 1) ? i + 1 : undefined;
  if (has(token, TAG.year) && !has(token, TAG.to)) return i + 1;
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
  if (hyphen.gap || !next || next.gap || next.used || partial.to !== i) return false;
  if (tagOf(next, 'month'))
    return partial.day !== undefined && partial.month === undefined && isNumber(tokens[i - 1]);
  const mayBeYear = isYear(next) || (isNumber(next) && next.digits === 2 && !monthFollows(tokens, i + 2));
  return mayBeYear && partial.month !== undefined && !hasYear(partial) && has(tokens[i - 1], TAG.month);
}

/** `27日（星期四）`, `(Thu)`; the other way round `星期四（11月8日）`. */
function weekdayInBrackets(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): number | undefined {
  const next = tokens[i + 1];
  const named = partial.weekday !== undefined && !isDated(partial);
  if (named && (tagOf(next, 'month') || (isNumber(next) && !next.used))) return i + 1;
  const weekday = tagOf(next, 'weekday');
  let close = i + 2;
  if (isMark(tokens[close], '.')) close++;
  if (!weekday || !isMark(tokens[close], ')') || partial.weekday !== undefined || !isDated(partial))
    return undefined;
  partial.weekday = weekday.value;
  return end(partial, close + 1);
}

/** A comma stands inside a date where what follows completes it: `October 27, 2022`, `Monday, 2 May`. */
function continuesBehindComma(partial: PartialDate, tokens: readonly TaggedToken[], start: number): boolean {
  let i = start;
  while (has(tokens[i], TAG.of) && !has(tokens[i], TAG.to)) i++;
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
  if (isNumber(next) && next.digits <= 2 && isOnlyMonth(partial)) return !monthFollows(tokens, i + 1);
  if (has(next, TAG.month) && partial.day !== undefined && partial.month === undefined)
    return (
      isYear(tokens[i + 1]) &&
      (partial.from === 0 || has(tokens[start - 2], TAG.ordinalMark) || partial.weekday !== undefined)
    );
  // `Agenda 2030, 5 May`: the year is a name's.
  if (isBareYear(partial) && isNumberOfNoun(tokens, partial)) return false;
  if (partial.yearFirst && partial.month === undefined)
    return isNumber(next) || tagOf(next, 'month') !== undefined;
  return false;
}

/** `February, 13 – 14, 2023`: a comma between month and day, unless the number is the next month's. */
const isOnlyMonth = (p: PartialDate): boolean => p.month !== undefined && p.day === undefined && !hasYear(p);

function monthFollows(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from;
  while (has(tokens[i], TAG.of) || has(tokens[i], TAG.ordinalMark) || isMark(tokens[i], '.')) i++;
  return has(tokens[i], TAG.month) || has(tokens[i], TAG.monthMark);
}

/** `2022年5月`: the year is the next date's. */
const yearBeginsDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i + 1], TAG.year) &&
  (has(tokens[i + 3], TAG.monthMark) || tagOf(tokens[i + 2], 'month') !== undefined);

/** A number that is a day only if it shares the month of another date. */
export const isBareDay = (date: PartialDate): boolean =>
  date.day !== undefined && date.month === undefined && date.weekday === undefined;

/** A year and nothing else. */
export const isBareYear = (date: PartialDate): boolean =>
  hasYear(date) && !hasDay(date) && date.month === undefined && !date.quarter && !date.half;

/** A weekday and nothing else. */
export const isWeekdayOnly = (p: PartialDate): boolean =>
  p.weekday !== undefined &&
  !hasYear(p) &&
  p.month === undefined &&
  !hasDay(p) &&
  p.quarter === undefined &&
  p.half === undefined;

/** `Study Group 2 Meeting, Geneva, 17-26 September`: a number behind a name, with words before the date. */
export const isNumberOfNoun = (tokens: readonly TaggedToken[], p: PartialDate): boolean => {
  const before = tokens[p.from - 1];
  return before?.kind === 'word' && before.tags.length === 0 && tokens[p.from]!.gap;
};
