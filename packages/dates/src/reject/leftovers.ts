import { type DateRange, endsOf } from '../grammar/date-range.js';
import type { DateExpression } from '../grammar/join-dates.js';
import { countsDays } from '../grammar/number-role.js';
import { hasYear, isBareYear, type PartialDate } from '../grammar/partial-date.js';
import { haveCommonTag, TAG, type TagName, tagSet } from '../locale/tags.js';
import { MONTH_LIKE } from '../token/numbered-words.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isHalfYearOfSeason } from './words-of-names.js';

/** Words that change a date and were not taken into one. */
const CHANGES_DATE: ReadonlySet<TagName> = new Set<TagName>([
  'month',
  'quarter',
  'quarterCode',
  'half',
  'halfYear',
  'halfOfMonth',
  'thirdOfMonth',
  'monthPart',
]);
const CHANGE_TAGS = tagSet(CHANGES_DATE);

const datesOf = ({ start, end }: DateRange): PartialDate[] => (end ? [start, end] : [start]);

const hasMonthAndDay = (dates: readonly PartialDate[]): boolean =>
  dates.some(({ parts }) => parts !== undefined) ||
  (dates.some(({ day, week, monthPart }) => day !== undefined || week || monthPart) &&
    dates.some(({ month }) => month !== undefined));

/** Whether the phrase has a day with its month, be it that a range shares them. */
export const hasDayOfMonth = ({ ranges }: DateExpression): boolean =>
  ranges.some((range) => hasMonthAndDay(datesOf(range)));

/** Whether several days are of a month that is named once: `27 and 28 June`, `June 27 and 28`. */
export function isOfOneMonth({ ranges }: DateExpression): boolean {
  const dates = ranges.flatMap(datesOf).filter((date) => !isBareYear(date));
  const months = dates.filter(({ month, parts }) => month !== undefined || parts !== undefined);
  return months.length === 1 && dates.every(({ day, parts }) => day !== undefined || parts !== undefined);
}

/** The same, with the year. */
export const hasWholeDate = ({ ranges }: DateExpression): boolean =>
  ranges.some((range) => {
    const dates = datesOf(range);
    const hasYearInParts = dates.some(({ parts }) => parts?.numbers.length === 3);
    return hasMonthAndDay(dates) && (hasYearInParts || dates.some(hasYear));
  });

/** Whether there is a month with its year, with or without a day. */
export const hasMonthOfYear = ({ ranges }: DateExpression): boolean =>
  ranges.some((range) => datesOf(range).some((date) => date.month !== undefined && hasYear(date)));

/** A number, numeral or month that belongs to no date, time or name: it may change the date. */
export function leftOver(tokens: readonly TaggedToken[], dates: DateExpression): TaggedToken | undefined {
  const whole = hasWholeDate(dates);
  return tokens.find((token, i) => {
    if (token.used) return false;
    if (token.kind === 'other') return true;
    if (isNumber(token)) return !isCounted(tokens, i) && !(whole && isUnrelatedNumber(tokens, i));
    if (whole && isHalfYearOfSeason(tokens, i)) return false;
    return haveCommonTag(token.set, CHANGE_TAGS) && token.tags.every(({ type }) => CHANGES_DATE.has(type));
  });
}

/**
 * A number that is no part of a date: behind a comma, a word or nothing, and before a word that is no month
 * (`, 34 chemin des Colombettes`, `38 Meeting of …`); or one that no date has (`370`, `0016`).
 */
function isUnrelatedNumber(tokens: readonly TaggedToken[], i: number): boolean {
  const [number, before, after] = [tokens[i]!, tokenAt(tokens, i - 1), tokens[i + 1]];
  const besideMonth = has(before, TAG.month) || has(after, TAG.month);
  if (mayBeHour(tokens, i)) return false;
  if ((number.digits === 3 || number.digits > 4 || /^0\d{3}$/.test(number.text)) && !besideMonth) return true;
  const apart = before === undefined || isMark(before, ',') || isUnknownWord(before);
  const named = isUnknownWord(after) && after.text.length > 2;
  return apart && named && number.digits < 4 && !MONTH_LIKE.test(after.text);
}

/** `5 May 2024 0060`, `5 May 2024, 930`, `5 May 2024 at 930 Geneva time`: behind the date, and nothing but a zone behind it. */
function mayBeHour(tokens: readonly TaggedToken[], i: number): boolean {
  const { text, digits, value } = tokens[i]!;
  const mayBeFigures = /^0\d{3}$/.test(text) || (digits === 3 && value % 5 === 0 && value % 100 < 60);
  let at = i - 1;
  while (isMark(tokens[at], ',')) at--;
  while (has(tokens[at], TAG.hourBefore) || has(tokens[at], TAG.of) || isMark(tokens[at], '@')) at--;
  const next = tokens[i + 1];
  const isLast = next === undefined || has(next, TAG.zone) || has(next, TAG.city) || isMark(next, '(');
  return mayBeFigures && isLast && tokens[at]?.dated === true;
}

/** `9th meeting`, `60/30th session`, `3 days`: a number that counts something else and says so. */
function isCounted(tokens: readonly TaggedToken[], i: number): boolean {
  if (
    isMark(tokens[i + 1], '/') &&
    !tokens[i + 1]!.gap &&
    isNumber(tokens[i + 2]) &&
    isCounted(tokens, i + 2)
  )
    return true;
  if (countsDays(tokens, i)) return true;
  let mark = i + 1;
  if (isMark(tokens[mark], '-') && !tokens[mark]!.gap) mark++;
  if (!has(tokens[mark], TAG.ordinalMark) || (tokens[mark]!.gap && tokens[mark]!.text.length < 2))
    return false;
  const after = tokens[mark + 1];
  return isUnknownWord(after);
}

/** `xx de marzo`, `NN of March`: one letter, repeated, stands for a day. */
function placeholderBefore(tokens: readonly TaggedToken[], from: number): TaggedToken | undefined {
  let i = from;
  while (has(tokens[i], TAG.of)) i--;
  const token = tokens[i];
  return isUnknownWord(token) && /^(\p{Alphabetic})\1$/u.test(token.text) ? token : undefined;
}

/**
 * `5xx de junio`, `June 5xx, 2025`: a number that a day can be, with small letters that mean nothing, beside a month. With
 * capitals it is a name: `5G, June 2025`.
 */
function suffixedDay(
  tokens: readonly TaggedToken[],
  { from, to }: { from: number; to: number },
): TaggedToken | undefined {
  let before = from - 1;
  while (has(tokenAt(tokens, before), TAG.of)) before--;
  return [tokenAt(tokens, before - 1), tokens[to]].find((token, i) => {
    const suffix = i === 0 ? tokenAt(tokens, before) : tokens[to + 1];
    return (
      token?.kind === 'reference' &&
      /^\d{1,2}$/.test(token.text) &&
      suffix?.kind === 'reference' &&
      !suffix.gap &&
      !suffix.capital
    );
  });
}

/** `First session, Geneva, 2002`, `第一届 2002年`: its noun, and then a mark or, behind Chinese, white space. */
function isNumberOfSession(tokens: readonly TaggedToken[], ordinal: number, year: number): boolean {
  const [before, behind] = [tokenAt(tokens, ordinal - 1), tokens[ordinal + 1]];
  const isArabic = /\p{Script=Arabic}/u.test(before?.text ?? '');
  const noun = isArabic ? before : behind;
  if (!isUnknownWord(noun) || ordinal + 1 >= year) return false;
  const isChinese = /\p{Script=Han}/u.test(noun!.text);
  return isChinese ? tokens[year]!.gap : tokens.slice(ordinal + 1, year).some(({ kind }) => kind === 'mark');
}

/** `Forum3 de mayo`: a number of a name that may be the day, with words between it and its month. */
function dayGluedToName(tokens: readonly TaggedToken[], month: number): TaggedToken | undefined {
  let at = month - 1;
  while (has(tokenAt(tokens, at), TAG.of)) at--;
  const number = tokenAt(tokens, at);
  const isDay = number?.kind === 'reference' && /^\d{1,2}$/.test(number.text) && Number(number.text) <= 31;
  return isDay && !number.used ? number : undefined;
}

/**
 * What stands directly before a month or year and may be its day or quarter, mistyped: `1O-15 March`,
 * `xx March`, `IV 2022`, `first quater 2022`.
 */
export function suspiciousPrefix(
  tokens: readonly TaggedToken[],
  dates: DateExpression,
): TaggedToken | undefined {
  for (const partial of endsOf(dates.ranges)) {
    if (
      partial.day !== undefined ||
      partial.parts ||
      partial.quarter !== undefined ||
      partial.half !== undefined
    )
      continue;
    const suffixed = partial.month !== undefined && suffixedDay(tokens, partial);
    if (suffixed) return suffixed;
    const day = partial.month === undefined ? undefined : dayGluedToName(tokens, partial.from);
    if (day) return day;
    const before = tokenAt(tokens, partial.from - 1);
    if (!before || before.used) continue;
    const placeholder = placeholderBefore(tokens, partial.from - 1);
    if (placeholder) return placeholder;
    const short =
      before.kind === 'word' &&
      before.tags.length === 0 &&
      before.text.length < 3 &&
      /^\p{L}/u.test(before.text);
    if (before.kind === 'reference' ? /\d/.test(before.text) : short && !/\p{Script=Han}/u.test(before.text))
      return before;
    if (partial.month !== undefined) continue;
    const ordinal = tokens.findLastIndex(
      (token, i) => !token.used && i < partial.from && has(token, TAG.ordinal),
    );
    if (ordinal >= 0 && !isNumberOfSession(tokens, ordinal, partial.from)) return tokens[ordinal];
  }
  return undefined;
}
