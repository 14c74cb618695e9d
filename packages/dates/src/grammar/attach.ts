import { TAG } from '../locale/tags.js';
import { BEGINS_WITH_HAN, has, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import type { Connector } from './connector.js';
import { type DateRange, endsOf, lacksYear } from './date-range.js';
import {
  copyDate,
  hasYear,
  isBareYear,
  isNumberOfNoun,
  isWeekdayOnly,
  type PartialDate,
} from './partial-date.js';

/**
 * A year that stands apart from the dates is a title's, where a date says the same year (`Council 2018, 17
 * April 2018`), or the dates' own, where none of them has any (`26 March, 5 June, all of 2020`). Of any other
 * that no comma or `and` joins to the dates nothing is known.
 */
export function attachYears(
  tokens: readonly TaggedToken[],
  ranges: DateRange[],
  connectors: readonly Connector[],
): DateRange[] | undefined {
  if (ranges.length === 1) return ranges;
  const isYearTerm = ({ start, end }: DateRange): boolean => isBareYear(start) && (!end || isBareYear(end));
  const years = ranges.filter(isYearTerm);
  const dates = ranges.filter((dateRange) => !isYearTerm(dateRange));
  const whole = dates.every(({ start, end }) => [start, end].some((p) => p?.day !== undefined && hasYear(p)));
  if (whole && dates.length > 0 && years.every((year) => isYearOfTitle(tokens, year))) return dates;
  if (years.length !== 1 || dates.length === 0 || years[0]!.end)
    return connectors.includes('none') && years.length > 0 ? undefined : ranges;
  const [year] = years as [DateRange];
  const otherwise = connectors.includes('none') ? undefined : ranges;
  if (!lacksYear(dates)) {
    const isSaidAgain =
      year.start.year !== undefined && endsOf(dates).some((date) => date.year === year.start.year);
    return isSaidAgain ? dates : otherwise;
  }
  // `2024: 30 April – 1 May`
  if (year === ranges[0] && isYearOfLabel(tokens, year.start, dates))
    return year.start.lastYear !== undefined || dates.some(passesNewYear) ? undefined : withYear(dates, year);
  if (year === ranges[0] && isYearOfPlaceAndDays(tokens, year.start, dates)) return withYear(dates, year);
  if (isNumberOfNoun(tokens, year.start)) return undefined;
  if (year === ranges[0] && isYearOfSentence(tokens, year.start, dates)) return withYear(dates, year);
  const before = tokenAt(tokens, year.start.from - 1);
  const introduced =
    isMark(before, ',', ')') ||
    has(before, TAG.of) ||
    has(before, TAG.year) ||
    isBehindHours(tokens, endsOf(dates).at(-1)!, year.start);
  return year === ranges.at(-1) && introduced ? withYear(dates, year) : otherwise;
}

/** `Wed May 5 14:00:00 2027`: hours, and nothing else, stand between the day and the year that ends the phrase. */
function isBehindHours(
  tokens: readonly TaggedToken[],
  { day, month, to }: PartialDate,
  year: PartialDate,
): boolean {
  const between = tokens.slice(to, year.from);
  const isHour = (token: TaggedToken) => (token.used && !token.dated && !token.named) || has(token, TAG.of);
  const behind = tokens[year.to];
  const ends = behind === undefined || behind.used || behind.kind === 'mark' || has(behind, TAG.year);
  return day !== undefined && month !== undefined && between.length > 0 && between.every(isHour) && ends;
}

/** `Winter break 2022: 19 December – 2 January`: the year may be that of the first day or of the last. */
function passesNewYear({ start, end }: DateRange): boolean {
  const last = end && monthsOf(end);
  return last !== undefined && monthsOf(start).some((month, i) => (last[i] ?? last[0] ?? month) < month);
}

/** The month of a date, or what it may be in figures: `22.12.`. */
const monthsOf = ({ month, parts }: PartialDate): number[] =>
  month !== undefined
    ? [month]
    : (parts?.orders ?? []).map((order) => parts!.numbers[order === 'mdy' ? 0 : 1]!);

const MAX_LABEL_TOKENS = 12;

/** `2024: 30 April – 1 May`, `2026 holidays: 1 July to 30 August`: a year, perhaps words, and a colon before the days. */
function isYearOfLabel(
  tokens: readonly TaggedToken[],
  { from, to }: PartialDate,
  dates: readonly DateRange[],
): boolean {
  if (has(tokenAt(tokens, from - 1), TAG.yearOfReport)) return false;
  if (isMark(tokens[to], ':')) return true;
  // `（2027年）5月5日`
  const isInBrackets = from === 1 && isMark(tokens[0], '(') && isMark(tokens[to], ')');
  if (isInBrackets && dates[0]!.start.from === to + 1) return true;
  const label = tokens.slice(to, dates[0]!.start.from);
  while (has(label.at(-1), TAG.of) || has(label.at(-1), TAG.from)) label.pop();
  const colon = label.pop();
  if (isMark(label[0], ')')) label.shift();
  const isWord = (token: TaggedToken) =>
    (!token.used || token.named) &&
    token.kind === 'word' &&
    !has(token, TAG.yearOfReport) &&
    !has(token, TAG.yearOfWork);
  return isMark(colon, ':') && label.length <= MAX_LABEL_TOKENS && label.every(isWord);
}

/**
 * `2013 (Strasbourg, 24-28 June)`, `2013, Strasbourg, 24-28 June`: a year, and perhaps a place, before the days. Behind
 * other words the days may be of another year: `Budget 2013 (adopted 12 December)`.
 */
function isYearOfPlaceAndDays(
  tokens: readonly TaggedToken[],
  { to }: PartialDate,
  dates: readonly DateRange[],
): boolean {
  const [{ start }] = dates as [DateRange];
  const opening = tokens[to];
  if (start.day === undefined || !isMark(opening, '(', ',')) return false;
  const isApart = isMark(tokenAt(tokens, start.from - 1), '(', ',');
  const between = tokens.slice(to + 1, start.from);
  if (!isApart || !between.every(isOfPlace)) return false;
  for (const date of dates) date.restates = false;
  return true;
}

/** `In 2023, the festival took place from 30 June to 6 July`: the year opens a sentence, which has only words before its days. */
function isYearOfSentence(
  tokens: readonly TaggedToken[],
  { from, to }: PartialDate,
  dates: readonly DateRange[],
): boolean {
  const [{ start }] = dates as [DateRange];
  const mark = [tokens[to], tokenAt(tokens, to - 1)].find((token) => has(token, TAG.year));
  const opens = from === 0 ? BEGINS_WITH_HAN.test(mark?.text ?? '') : opensSentence(tokens, from);
  if (!opens || start.day === undefined || dates.some(passesNewYear)) return false;
  const behindYear = mark === tokens[to] ? to + 1 : to;
  const between = tokens.slice(behindYear, start.from);
  const isWord = (token: TaggedToken) =>
    isUnknownWord(token) ||
    isMark(token, ',', ':') ||
    token.used ||
    token.kind === 'reference' ||
    has(token, TAG.of) ||
    has(token, TAG.from) ||
    has(token, TAG.city);
  if (between.length === 0 || between.length > MAX_LABEL_TOKENS || !between.every(isWord)) return false;
  // `2023年预算，6月30日`: a title, and a day of which the year is not said; not `2023年大会，时间为6月30日`.
  const comma = between.findLastIndex((token, i) => i > 0 && isMark(token, ','));
  if (from === 0 && comma > 0 && !isLabelOfDate(tokens[behindYear + comma + 1])) return false;
  for (const date of dates) date.restates = false;
  return true;
}

/** `时间是`, `日期为`: what the day behind it is. Its text is the first character. */
const isLabelOfDate = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.of) && (token!.text === '时' || token!.text === '日');

/** `In 2023`, `В 2023`, `In the year 2023`. */
const opensSentence = (tokens: readonly TaggedToken[], year: number): boolean =>
  tokens
    .slice(0, year)
    .every((token) => (has(token, TAG.of) || has(token, TAG.year)) && !has(token, TAG.yearOfReport));

const isOfPlace = (token: TaggedToken): boolean =>
  isUnknownWord(token) || isMark(token, ',', '-') || has(token, TAG.city);

/** Gives the last date the year, from which the others inherit it. */
function withYear(dates: DateRange[], { start: { year, shortYear } }: DateRange): DateRange[] {
  Object.assign(endsOf(dates).at(-1)!, { year, shortYear });
  return dates;
}

/**
 * `Forum 2022`, `2022 Forum`, `rapport annuel 2022`: a name stands directly before or behind; or it is a year of work:
 * `academic year 2022/2023`, `2022年度`.
 */
function isYearOfTitle(tokens: readonly TaggedToken[], { start, end }: DateRange): boolean {
  const { to } = end ?? start;
  const behind = tokens[has(tokens[to], TAG.year) ? to + 1 : to];
  if (isUnknownWord(behind) && (behind.gap || /\p{Script=Han}/u.test(behind.text))) return true;
  let before = start.from - 1;
  while (has(tokens[before], TAG.of) && !has(tokens[before], TAG.yearOfWork)) before--;
  if (has(tokens[before], TAG.yearOfWork) || has(behind, TAG.yearOfWork)) return true;
  const last = tokenAt(tokens, start.from - 1);
  if (has(behind, TAG.yearOfReport) || has(last, TAG.yearOfReport)) return true;
  return isNumberOfNoun(tokens, start) || has(last, TAG.periodic);
}

/**
 * `Monday to Friday, 2-6 May 2022`, `2-6 May 2022 (Monday to Friday)`, `Monday and Tuesday 2 and 3 May 2022`: the weekdays
 * belong to the dates.
 */
export function attachWeekdays(ranges: DateRange[]): DateRange[] {
  if (!ranges.some(({ start }) => isWeekdayOnly(start))) return ranges;
  const isNames = (dateRange: DateRange): boolean =>
    isWeekdayOnly(dateRange.start) && (!dateRange.end || isWeekdayOnly(dateRange.end));
  const dated = ranges.filter((dateRange) => !isNames(dateRange));
  if (dated.length === ranges.length || dated.length === 0) return ranges;
  const [date] = dated as [DateRange];
  const names = endsOf(ranges.filter(isNames));
  const ends = endsOf(dated);
  if (date.start.weekday !== undefined && names.length + 1 === ends.length) {
    names.push(copyDate(date.start));
    date.start.weekday = undefined;
  }
  const differs = ({ weekday }: PartialDate, i: number) =>
    weekday !== undefined && weekday !== names[i]!.weekday;
  if (names.length !== ends.length || ends.some(differs)) return ranges;
  for (const [i, partial] of ends.entries()) partial.weekday = names[i]!.weekday;
  return dated;
}
