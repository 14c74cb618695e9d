import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { datedBehind, isPlainMark, takeFiller } from './date-fillers.js';
import {
  countsOthers,
  isDuration,
  isMarkedYear,
  isOrdinalOfOtherNoun,
  isYearBeforeMonth,
} from './number-role.js';
import { isYear, numericDateAt } from './numeric-date.js';
import { isConnector, partOfYearAt } from './part-of-year.js';
import { emptyDate, extendTo, hasDay, hasYear, isDated, type PartialDate } from './partial-date.js';

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

/** Reads as much of one date as follows at a token. */
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
    return extendTo(partial, part.to);
  }
  const spelled =
    partial.day === undefined && partial.month === undefined ? spelledDay(tokens, i) : undefined;
  if (spelled) {
    partial.day = spelled.day;
    return extendTo(partial, spelled.to);
  }
  const halfYear = tagOf(token, 'halfYear');
  if (halfYear && partial.half === undefined && !hasDay(partial)) {
    partial.half = halfYear.value;
    return extendTo(partial, i + 1);
  }
  if (isNumber(token)) return takeNumber(partial, tokens, i, iso);
  const month = tagOf(token, 'month');
  const weekday = tagOf(token, 'weekday');
  if (weekday && (!month || weekdayFits(partial, tokens, i))) {
    if (partial.weekday !== undefined) return undefined;
    if (isDated(partial) && datedBehind(tokens, i)) return undefined;
    partial.weekday = weekday.value;
    return extendTo(partial, i + 1);
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

function takeMonth(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
  value: number,
): number | undefined {
  if (partial.month !== undefined || partial.parts || partial.quarter !== undefined) return undefined;
  partial.month = value;
  if (partial.day === undefined) partial.monthFirst = true;
  return extendTo(partial, pairedMonth(partial, tokens, i + 1));
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
    return extendTo(partial, numeric.to);
  }
  if (numeric && numeric.rejection !== 'date-alternatives') return undefined;
  if (numeric) {
    partial.rejection = 'date-alternatives';
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
  const apostrophe = isMark(tokens[i - 1], "'") && !token.gap;
  if ((apostrophe && token.digits === 2) || isMarkedYear(tokens, i)) return takeShortYear(partial, tokens, i);
  return isYearBeforeMonth(tokens, i) ? undefined : takeDay(partial, tokens, i);
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
  return extendTo(partial, to);
}

function takeShortYear(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number | undefined {
  if (hasYear(partial)) return undefined;
  if (!isDated(partial)) partial.yearFirst = true;
  partial.shortYear = tokens[i]!.value;
  return extendTo(partial, has(tokens[i + 1], TAG.year) ? i + 2 : i + 1);
}
