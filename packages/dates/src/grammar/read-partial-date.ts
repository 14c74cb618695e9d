import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { datedBehind, isOnlyMonth, takeFiller } from './date-fillers.js';
import { isDuration, isOrdinalOfOtherNoun } from './number-role.js';
import { numericDateAt } from './numeric-date.js';
import { partOfYearAt } from './part-of-year.js';
import { emptyDate, extendTo, hasDay, isDated, type PartialDate } from './partial-date.js';
import { spelledDay } from './spelled-day.js';
import { takeNumber } from './take-number.js';

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
  if (has(token, TAG.sameMonth) && partial.day !== undefined && partial.month === undefined) {
    partial.isSameMonth = true;
    return extendTo(partial, i + 1);
  }
  const month = tagOf(token, 'month');
  const weekday = tagOf(token, 'weekday');
  if (weekday && (!month || weekdayFits(partial, tokens, i))) {
    if (partial.weekday !== undefined) return undefined;
    const isLabelled = isMark(tokenAt(tokens, i - 1), ':', '|') && isOnlyMonth(partial);
    if (isDated(partial) && datedBehind(tokens, i) && !isLabelled) return undefined;
    partial.weekday = weekday.value;
    return extendTo(partial, i + 1);
  }
  if (month) return takeMonth(partial, tokens, i, month.value);
  return undefined;
}

/** `mar. 3 mai` is a Tuesday: a day and a month follow. `3 mar` is March. */
function weekdayFits(partial: PartialDate, tokens: readonly TaggedToken[], i: number): boolean {
  if (isDated(partial)) return false;
  for (let j = i + 1; j < i + 8; j++) {
    const before = tokenAt(tokens, j - 1);
    if (has(tokens[j], TAG.month))
      return isNumber(before) || has(before, TAG.of) || has(before, TAG.ordinalMark);
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
  partial.otherMonth = otherMonthOf(tokens[i]!, value);
  if (partial.day === undefined && !partial.monthPart) {
    partial.monthFirst = true;
    // `May-12-2026`: the day is no month of the year.
    const [mark, day, again, year] = tokens.slice(i + 1, i + 5);
    const isGlued = !day?.gap || (isMark(mark, '/') && isMark(again, '/'));
    if (isMark(mark, '-', '/') && isNumber(day) && isGlued && isMark(again, '-', '/') && isYear(year)) {
      partial.day = day.value;
      partial.year = year!.value;
      return extendTo(partial, i + 5);
    }
    // `September 24/2013`
    if (isNumber(mark) && mark.digits <= 2 && isMark(day, '/') && isYear(again)) {
      partial.day = mark.value;
      partial.year = again!.value;
      return extendTo(partial, i + 4);
    }
  }
  return extendTo(partial, pairedMonth(partial, tokens, i + 1));
}

/** The second month that a word may be. */
const otherMonthOf = ({ tags }: TaggedToken, value: number): number | undefined => {
  for (const tag of tags) if (tag.type === 'month' && tag.value !== value) return tag.value;
  return undefined;
};

/** `تشرين الأول/أكتوبر`, `octobre/October`, `أيار (مايو)`: two names of one month. */
function pairedMonth(partial: PartialDate, tokens: readonly TaggedToken[], i: number): number {
  // `سبتمبر أيلول`
  const next = tokens[i];
  if (tagOf(next, 'month')?.value === partial.month && !has(next, TAG.weekday)) return i + 1;
  const again = tagOf(tokens[i + 1], 'month');
  if (!again || !isMark(tokens[i], '/', '(')) return i;
  if (again.value !== partial.month) {
    if (!isMark(tokens[i], '/')) return i;
    partial.rejection = 'date-alternatives';
    return i + 2;
  }
  partial.otherMonth ??= otherMonthOf(tokens[i + 1]!, again.value);
  return isMark(tokens[i], '(') && isMark(tokens[i + 2], ')') ? i + 3 : i + 2;
}
