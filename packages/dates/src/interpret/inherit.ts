import { civilDay, daysInMonth } from '@regional-presence/core/period';
import type { DateRange } from '../grammar/date-range.js';
import { isLaterInYear, LEAP_YEAR, type PartialDate } from '../grammar/partial-date.js';
import type { RejectionCode } from '../reject/rejection.js';
import { DAYS_IN_WEEK } from './days-in-week.js';

/** Days of a range over the end of a year whose year is written once, at most. */
const LONGEST_OVER_NEW_YEAR = 184;

/** A day, or a part of a month by its days. */
const hasDayOrPart = (p: PartialDate): boolean => p.day !== undefined || p.monthPart !== undefined;

/** Whether the month of a day is written elsewhere. */
const needsMonth = (p: PartialDate): boolean => hasDayOrPart(p) && p.month === undefined;

/** A month said once: it stands behind the days (12-14 October) or before them (October 12-14). */
export function inheritMonths(partials: PartialDate[]): boolean {
  for (let i = 0; i < partials.length; i++) {
    const partial = partials[i]!;
    if (!needsMonth(partial)) continue;
    const next = partials.slice(i + 1).find((p) => p.month !== undefined);
    const previous = partials.slice(0, i).findLast((p) => p.month !== undefined);
    if (partial.isSameMonth) {
      if (!previous) return false;
      partial.month = previous.month!;
    } else if (previous?.monthFirst && hasDayOrPart(previous)) {
      partial.month = previous.month!;
      partial.monthFirst = true;
      if (previous.year !== undefined && previous.yearFirst) partial.year ??= previous.year;
    } else if (next && !next.monthFirst && hasDayOrPart(next)) partial.month = next.month!;
    else if ((previous?.iso || previous?.yearFirst) && previous.day !== undefined)
      partial.month = previous.month!;
    else if (previous && isLaterWeekday(partial, previous)) partial.month = previous.month!;
    else return false;
  }
  return true;
}

/** `Thursday 18 May to Sunday 21`: a later day with its weekday, as far from the other as that from the other weekday. */
function isLaterWeekday(later: PartialDate, { day, weekday }: PartialDate): boolean {
  if (later.weekday === undefined || day === undefined || later.day! <= day) return false;
  return weekday === undefined || (later.day! - day - (later.weekday - weekday)) % DAYS_IN_WEEK === 0;
}

/** Days of a range over the end of a month that is written once, at most. */
const LONGEST_OVER_MONTH = 7;

/** Ends of a range of which one has the month that is written. */
export interface RangeOfMonth {
  range: DateRange & { end: PartialDate };
  /** The end has the month: `28 – 1 November`. Else the start has it: `November 28 – 1`. */
  isAtEnd: boolean;
}

/** The ranges of days whose month is written once, before it is inherited. */
export const rangesOfMonth = (ranges: readonly DateRange[]): RangeOfMonth[] =>
  ranges.flatMap((range) => {
    const { start, end } = range;
    if (!end || start.day === undefined || end.day === undefined) return [];
    const isAtEnd = needsMonth(start) && end.month !== undefined && !end.monthFirst;
    const isAtStart = needsMonth(end) && start.month !== undefined && start.monthFirst;
    return isAtEnd || isAtStart ? [{ range: { ...range, start, end }, isAtEnd }] : [];
  });

/** A few days over the end of a month: `28 – 1 November 2024` begins in October, `July 30-2` ends in August. */
export function passMonthEnds(ranges: readonly RangeOfMonth[]): void {
  for (const { range, isAtEnd } of ranges) {
    const { start, end } = range;
    const written = start.month!;
    if (written !== end.month || start.day! <= end.day!) continue;
    // Which year that of `December 30-2, 2013` is would be a guess.
    if (!isAtEnd && written === 12) continue;
    const first = isAtEnd ? (written === 1 ? 12 : written - 1) : written;
    const days = daysInMonth(start.year ?? end.year ?? LEAP_YEAR, first);
    if (start.day! > days || days - start.day! + 1 + end.day! > LONGEST_OVER_MONTH) continue;
    if (isAtEnd) start.month = first;
    else end.month = written + 1;
  }
}

/** Gives the dates a year. A list that goes on in a month before that of the date before it goes on in the next year. */
export function applyYear(ranges: DateRange[], year: number): void {
  let current = year;
  let last: PartialDate | undefined;
  for (const { start, end } of ranges) {
    start.year = current;
    if (last && current === year && goesOnInNextYear(last, start)) start.year = current = year + 1;
    last = end ?? start;
    if (end) end.year = current + (isBefore(end, start) ? 1 : 0);
    current = last.year!;
  }
}

/** `December 6, 20; January 3`: over the end of a year, and by half a year at most. */
function goesOnInNextYear(last: PartialDate, next: PartialDate): boolean {
  const areDays = last.day !== undefined && next.day !== undefined;
  return (
    areDays &&
    isBefore(next, last) &&
    spanDays(last, { ...next, year: last.year! + 1 }) <= LONGEST_OVER_NEW_YEAR
  );
}

/** Whether a month and day of the same year lie before another's, by the month. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => (monthOf(a) ?? 0) < (monthOf(b) ?? 0);

const monthOf = (p: PartialDate): number | undefined =>
  p.month ?? (p.quarter ? p.quarter * 3 - 2 : p.half ? p.half * 6 - 5 : undefined);

/** A year said once holds for what has none. Over the year's end the start is of the year before. */
export function inheritYears(ranges: DateRange[], partials: PartialDate[]): RejectionCode | undefined {
  if (partials.every((p) => p.year !== undefined)) return undefined;
  for (const dateRange of [...ranges].reverse()) {
    const { start, end } = dateRange;
    const following = partials.slice(partials.indexOf(end ?? start) + 1).find((p) => p.year !== undefined);
    const leading = partials.slice(0, partials.indexOf(start)).findLast((p) => p.yearFirst);
    if (end && end.year === undefined && start.year === undefined) {
      const year = following?.year ?? leading?.year ?? yearOfEarlier(partials, start);
      if (year === undefined) return 'date-partly-read';
      end.year = year;
    }
    if (end && end.year === undefined) {
      end.year = start.year! + (isBefore(end, start) ? 1 : 0);
      if (isBefore(end, start) && spanDays(start, end) > LONGEST_OVER_NEW_YEAR) return 'date-phrase-reversed';
    } else if (start.year === undefined) {
      const year = end?.year ?? following?.year ?? leading?.year ?? yearOfEarlier(partials, start);
      if (year === undefined) return 'date-partly-read';
      const over = end !== undefined && isBefore(end, start);
      start.year = year - (over ? 1 : 0);
      if (over && spanDays(start, end) > LONGEST_OVER_NEW_YEAR) return 'date-phrase-reversed';
    }
  }
  return undefined;
}

/** `5-7 May 2022 and 9 May`: behind a date with a year, where each is later in that year than the one before. */
function yearOfEarlier(partials: readonly PartialDate[], start: PartialDate): number | undefined {
  const at = partials.indexOf(start);
  const from = partials.findLastIndex((partial, i) => i < at && partial.year !== undefined);
  const isRising = partials
    .slice(from, at)
    .every((partial, i) => isLaterInYear(partials[from + i + 1]!, partial));
  const isAdded = partials.slice(from, at + 1).some((partial) => partial.isAdded);
  return from >= 0 && isAdded && isRising ? partials[from]!.year : undefined;
}

const spanDays = (start: PartialDate, end: PartialDate): number =>
  civilDay(end.year!, monthOf(end) ?? 12, end.day ?? 28) -
  civilDay(start.year!, monthOf(start) ?? 1, start.day ?? 1);
