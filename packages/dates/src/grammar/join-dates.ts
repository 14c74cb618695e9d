import { TAG } from '../locale/tags.js';
import type { Rejection } from '../reject/rejection.js';
import { isNumberedOrDated, mayBeForeignJoint } from '../token/count-or-day.js';
import { countsUp } from '../token/counts-up.js';
import { MONTH_LIKE } from '../token/numbered-words.js';
import { has, isDash, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { attachWeekdays, attachYears } from './attach.js';
import type { Connector } from './connector.js';
import { type DateRange, rangeOf } from './date-range.js';
import { movedEnd } from './moved-end.js';
import { openEnds } from './open-range.js';
import {
  emptyDate,
  hasDay,
  hasYear,
  isBareDay,
  isBareYear,
  isNumberOfNoun,
  isWeekdayOnly,
  type PartialDate,
} from './partial-date.js';
import { saysOnly, type WeekdaysApart, weekdaysApart, wordBesideWeekdays } from './weekdays-apart.js';
import { weekdaysUpTo } from './weekdays-up-to.js';

/** The dates of a phrase as they are written, before anything is inferred. */
export interface DateExpression {
  ranges: DateRange[];
  rejection?: Rejection | undefined;
  /** The weekdays that stand apart from the days of a range. */
  apart?: WeekdaysApart | undefined;
}

const eachAlone = (dates: readonly PartialDate[]): DateRange[] => dates.map((start) => rangeOf(start));

/** `Monday to Friday, 2-6 May 2022`: the second weekday is the end of a range of names, and its day begins another. */
function datedBehindWeekdays(range: DateRange): PartialDate | undefined {
  const { start, end } = range;
  if (!isWeekdayOnly(start) || !end || end.weekday === undefined || isWeekdayOnly(end)) return undefined;
  const to = end.from + 1;
  range.end = { ...emptyDate(end.from), weekday: end.weekday, to };
  return { ...end, weekday: undefined, from: to };
}

/**
 * `August 21 - 25 Monday - Friday`: the weekdays behind a range are those of its ends. Of a range of more days they are those on which
 * something is: `5-12 May 2026, Monday to Friday`.
 *
 * @returns the ranges behind the one that they are behind; `undefined` where they are none.
 */
function weekdaysBehind({ start, end }: DateRange, next: PartialDate): DateRange[] | undefined {
  const isBehind = end?.weekday !== undefined && hasDay(end) && end.to === next.from - 1;
  if (!isBehind || start.weekday !== undefined || !isWeekdayOnly(next)) return undefined;
  const { weekday } = end;
  if (haveMoreDays(start, end, weekdaysUpTo(weekday!, next.weekday!).length + 1)) {
    end.weekday = undefined;
    return [rangeOf({ ...emptyDate(end.to - 1), weekday, to: end.to }, next)];
  }
  start.weekday = weekday;
  end.weekday = next.weekday;
  return [];
}

/** Whether a range within a year has more days than weekdays are named. */
const haveMoreDays = (start: PartialDate, end: PartialDate, weekdays: number): boolean =>
  start.day !== undefined &&
  end.day !== undefined &&
  weekdays > 0 &&
  DAYS_OF_SHORTEST_MONTH * ((end.month ?? start.month ?? 0) - (start.month ?? end.month ?? 0)) +
    end.day -
    start.day +
    1 >
    weekdays;

/** Days of a month, at least. */
const DAYS_OF_SHORTEST_MONTH = 28;

/** `from 17 September to 27 October 2018 from 5 November to …`, `du 5 au 7 mai du 9 au 12 mai`: another range begins. */
function beginsAnother(tokens: readonly TaggedToken[], before: PartialDate, next: PartialDate): boolean {
  const between = tokens.slice(before.to, next.from);
  const begins = (token: TaggedToken) => (has(token, TAG.from) || has(token, TAG.of)) && !has(token, TAG.to);
  return (
    between.some(begins) && between.every((token) => token.used || begins(token) || has(token, TAG.dayPart))
  );
}

/**
 * `1 term: 1 September – 30 October 2022`: a number that begins the phrase, its noun, and a colon or `from`. Behind a dash a
 * range may end: `5 Maja - 7 May`.
 */
function isNumberBeforeNoun(
  tokens: readonly TaggedToken[],
  { start, end }: DateRange,
  next: PartialDate,
): boolean {
  if (start.from !== 0 || end || !isBareDay(start) || isWeekdayOnly(next) || isBareYear(next)) return false;
  const noun = tokens[start.to];
  if (!isUnknownWord(noun) || !noun!.gap || noun!.text.length < 3 || MONTH_LIKE.test(noun!.text))
    return false;
  const between = tokens.slice(start.to + 1, next.from);
  const areAside = between.every((token) => isUnknownWord(token) || isMark(token, '(', ')'));
  if (between.some((token) => has(token, TAG.from) || isMark(token, ':'))) return true;
  // `30 session 04.03.2019`, `2 Meeting (Virtual) 2016-11-21`
  return areAside && isNumberedOrDated(noun) && isWholeDate(next);
}

const isWholeDate = (date: PartialDate): boolean =>
  date.parts?.numbers.length === 3 ||
  (hasYear(date) && (date.parts !== undefined || (date.day !== undefined && date.month !== undefined)));

/** `12-13-14 May`: each day is the one after that before it. */
const isThirdDay = (dates: readonly PartialDate[], i: number): boolean =>
  isBareDay(dates[i - 1]!) && countsUp(dates.slice(i - 2, i + 1).map(({ day }) => day ?? NaN));

/**
 * `2022-2023, third quarter`, `autumn 2024/2025`: the part may be that of the last year or of a school's. Where a word marks
 * the years, as in Chinese, the part is the end's.
 */
function isPartOfTwoYears(tokens: readonly TaggedToken[], before: PartialDate, next: PartialDate): boolean {
  const areTwoYears = next.year !== undefined && next.year === (before.year ?? 0) + 1;
  if (
    !areTwoYears ||
    next.iso ||
    next.from - before.to > 1 ||
    tokens[before.to]!.gap ||
    tokens[next.from]!.gap
  )
    return false;
  const isPart = (date: PartialDate) =>
    date.year !== undefined && date.day === undefined && (!isBareYear(date) || date.isApproximate);
  const mark = tokens[next.from + 1];
  const isBehind =
    isBareYear(before) && next.yearFirst && isPart(next) && !(has(mark, TAG.year) && !mark!.gap);
  return isBehind || (isBareYear(next) && isPart(before) && before.month === undefined);
}

/** `8/1-2/2015`: two days of August, and no day of January to a month. */
const isDayToMonthInFigures = (
  tokens: readonly TaggedToken[],
  before: PartialDate,
  next: PartialDate,
): boolean =>
  before.parts?.numbers.length === 2 &&
  !hasYear(before) &&
  next.day === undefined &&
  next.month !== undefined &&
  next.year !== undefined &&
  tokens[next.from]!.kind === 'number' &&
  isMark(tokens[next.from + 1], '/', '.');

/** `April 4-5-2024`, `3 April to 12-2024`: the figures may be a month and its year, or a day and the year of both. */
const isMonthOrDay = (tokens: readonly TaggedToken[], before: PartialDate, next: PartialDate): boolean =>
  before.day !== undefined &&
  before.month !== undefined &&
  !before.parts &&
  !hasYear(before) &&
  next.day === undefined &&
  next.month !== undefined &&
  next.year !== undefined &&
  tokens[next.from]!.kind === 'number' &&
  isDash(tokens[next.from + 1]);

/** `19-21 May – 2016`: the only year of a phrase, behind a day and its month. */
const isYearBehindDash = (dates: readonly PartialDate[], i: number): boolean =>
  isBareYear(dates[i]!) &&
  dates[i]!.year !== undefined &&
  dates[i - 1]!.day !== undefined &&
  dates[i - 1]!.month !== undefined &&
  dates.every((date, j) => j === i || !hasYear(date));

/** `27 November - 11, 13 and 16 December`: the dash may join a range, or the days of the two months. */
const endsInList = (tokens: readonly TaggedToken[], { start, end }: DateRange): boolean =>
  start.month !== undefined &&
  start.day !== undefined &&
  !start.monthFirst &&
  end !== undefined &&
  isBareDay(end) &&
  isDash(tokenAt(tokens, end.from - 1));

/** `26 & 27/06 – 3 & 4/07`: a dash joins no range of two of the four days, but two weekends. Of words that is open. */
function joinsPairs(dates: readonly PartialDate[], connectors: readonly Connector[], i: number): boolean {
  if (connectors[i - 1] !== 'list' || connectors[i + 1] !== 'list') return false;
  const days = dates.slice(i - 1, i + 3).map(({ day, parts }) => day ?? parts?.numbers[0] ?? NaN);
  return countsUp(days.slice(0, 2)) && countsUp(days.slice(2));
}

/** One day and the next: as a list and as a range they are the same days. */
const areNextDays = (a: PartialDate, b: PartialDate): boolean =>
  a.day !== undefined && b.day === a.day + 1 && b.month === a.month && b.year === a.year;

/** `Saturday 7 November 2020 Saturday 14 November 2020 …`: whole dates in a row; of two, the second may be an end. */
const areInRow = (dates: readonly PartialDate[], connectors: readonly Connector[]): boolean =>
  (dates.length > 2 || (dates.length === 2 && areNextDays(dates[0]!, dates[1]!))) &&
  connectors.every((connector) => connector === 'none') &&
  dates.every((date, i) => isWholeDate(date) && (i === 0 || date.from === dates[i - 1]!.to));

/** Joins the dates of a phrase into ranges and a list of occasions, and gives them the weekdays and years that stand apart. */
export function joinDates(
  tokens: readonly TaggedToken[],
  dates: readonly PartialDate[],
  written: readonly Connector[],
): DateExpression {
  if (dates.length === 0) return { ranges: [], rejection: { code: 'date-unreadable' } };
  const rejected = dates.find(({ rejection }) => rejection !== undefined);
  if (rejected) return { ranges: eachAlone(dates), rejection: { code: rejected.rejection!, at: rejected } };
  const connectors = areInRow(dates, written) ? written.map((): Connector => 'list') : written;
  const ranges: DateRange[] = [rangeOf(dates[0]!)];
  for (const [i, connector] of connectors.entries()) {
    const [before, next] = [dates[i]!, dates[i + 1]!];
    const range = ranges.at(-1)!;
    const at = { from: before.from, to: next.to };
    if (connector === 'range' && isYearBehindDash(dates, i + 1)) {
      before.year = next.year;
      continue;
    }
    if (connector === 'extends') {
      const moved = movedEnd(tokens, range, next);
      if (!moved) return { ranges: eachAlone(dates), rejection: { code: 'date-alternatives', at } };
      ranges[ranges.length - 1] = moved;
      continue;
    }
    if (connector === 'range' && joinsPairs(dates, connectors, i)) {
      if (!tokens.slice(before.to, next.from).every((token) => isDash(token)))
        return { ranges: eachAlone(dates), rejection: { code: 'date-alternatives', at } };
      ranges.push(rangeOf(next));
      continue;
    }
    if (connector === 'list' && endsInList(tokens, range))
      return { ranges: eachAlone(dates), rejection: { code: 'date-alternatives', at } };
    if (connector === 'range' && isPartOfTwoYears(tokens, before, next))
      return { ranges, rejection: { code: 'date-alternatives', at } };
    if (
      connector === 'range' &&
      (isDayToMonthInFigures(tokens, before, next) || isMonthOrDay(tokens, before, next))
    )
      return { ranges, rejection: { code: 'date-partly-read', at } };
    const behind = connector === 'range' ? weekdaysBehind(range, next) : undefined;
    if (behind) {
      ranges.push(...behind);
      continue;
    }
    if (connector === 'range' && isWeekdayOnly(next) && !isWeekdayOnly(before)) ranges.push(rangeOf(next));
    else if (connector === 'range') {
      const dated = range.end && datedBehindWeekdays(range);
      if (dated) ranges.push(rangeOf(dated, next));
      else if (range.end && isThirdDay(dates, i + 1)) range.end = next;
      else if (range.end) return { ranges, rejection: { code: 'date-partly-read', at: next } };
      else range.end = next;
    } else if (connector === 'or' || connector === 'doubtful')
      return { ranges: eachAlone(dates), rejection: { code: 'date-alternatives', at } };
    else if (connector !== 'none') ranges.push(rangeOf(next, undefined, undefined, connector === 'restates'));
    else if (range.end && connectors[i + 1] === 'range' && beginsAnother(tokens, before, next))
      ranges.push(rangeOf(next));
    else if (isBareDay(before) && next.from === before.to + 1 && mayBeForeignJoint(tokens[before.to]))
      return { ranges, rejection: { code: 'date-partly-read', at } };
    else if (isBareDay(range.start) && !range.end && isNumberOfNoun(tokens, range.start))
      ranges[ranges.length - 1] = rangeOf(next);
    else if (isNumberBeforeNoun(tokens, range, next)) ranges[ranges.length - 1] = rangeOf(next);
    else if ([before, next].some((date) => isWeekdayOnly(date) || isBareYear(date)))
      ranges.push(rangeOf(next));
    else return { ranges, rejection: { code: 'date-partly-read', at } };
  }
  const apart = weekdaysApart(ranges);
  if (apart) apart.isOnly = saysOnly(tokens, apart.at);
  const foreign = apart && wordBesideWeekdays(tokens, apart.at);
  if (apart && foreign !== undefined && apart.at.from > ranges[0]!.start.from)
    return { ranges, rejection: { code: 'date-partly-read', at: foreign } };
  const areOfDays =
    apart &&
    (apart.isList || ranges.some(({ start, end }) => end && haveMoreDays(start, end, apart.weekdays.size)));
  const named = areOfDays ? ranges.filter(({ start }) => !isWeekdayOnly(start)) : attachWeekdays(ranges);
  const dated = attachYears(tokens, named, connectors);
  if (!dated) return { ranges, rejection: { code: 'date-partly-read', at: dates.at(-1)! } };
  return { ranges: dated, rejection: openEnds(tokens, dated), apart };
}
