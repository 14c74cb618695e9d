import type { RejectionCode } from '../reject/rejection.js';
import { isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import type { NumericParts } from './numeric-date.js';

/** One end of a range, or a date that stands alone: as much of it as is written there. */
export interface PartialDate {
  year: number | undefined;
  /** The last two digits of a year. */
  shortYear: number | undefined;
  month: number | undefined;
  /** The word for the month may be this one: `jui` is June or July. */
  otherMonth: number | undefined;
  day: number | undefined;
  weekday: number | undefined;
  /** 1 to 4. */
  quarter: number | undefined;
  /** 1 or 2. */
  half: number | undefined;
  /** Days of the month, both included; 31 for its last. */
  monthPart: { from: number; to: number } | undefined;
  /** The week that is named by the day, in which it lies, that begins or ends on it, or its working days. */
  week: 'of' | 'in' | 'from' | 'to' | 'work' | undefined;
  /** A part of the month or year that has no fixed days: mid-March. */
  isApproximate: boolean;
  /** Numbers whose order is not yet known. */
  parts: NumericParts | undefined;
  /** `2009/10`: the month, or the years until 2010; `2023/24`, `2025-27`, without a month: only years. */
  lastYear: number | undefined;
  /** `May-22`: the day may be a year. */
  mayBeYear: boolean;
  /** The month stands before the day: October 27. */
  monthFirst: boolean;
  yearFirst: boolean;
  /** `18 of the same month`: its month is that of the date before it. */
  isSameMonth: boolean;
  iso: boolean;
  /** A day and month that `and` joins to the date before it: `5-7 May 2022 and 9 May`. */
  isAdded: boolean;
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
  otherMonth: undefined,
  day: undefined,
  weekday: undefined,
  quarter: undefined,
  half: undefined,
  monthPart: undefined,
  week: undefined,
  isApproximate: false,
  parts: undefined,
  lastYear: undefined,
  mayBeYear: false,
  monthFirst: false,
  yearFirst: false,
  isSameMonth: false,
  iso: false,
  isAdded: false,
  rejection: undefined,
  from,
  to: from,
});

export const copyDate = (date: PartialDate): PartialDate => ({ ...date });

/** Whether a year is written, in four digits or in two. */
export const hasYear = (date: PartialDate): boolean =>
  date.year !== undefined || date.shortYear !== undefined;

export const hasDay = (p: PartialDate): boolean => p.day !== undefined || p.parts !== undefined;
export const isDated = (p: PartialDate): boolean =>
  hasDay(p) ||
  p.month !== undefined ||
  p.monthPart !== undefined ||
  hasYear(p) ||
  p.quarter !== undefined ||
  p.half !== undefined;

/** A number that is a day only if it shares the month of another date. */
export const isBareDay = (date: PartialDate): boolean =>
  date.day !== undefined && date.month === undefined && date.weekday === undefined;

/** The day, be it the first of numbers whose order is certain. */
export const dayInOrder = ({ day, parts }: PartialDate): number | undefined =>
  parts?.orders.join() === 'dmy' ? parts.numbers[0] : day;

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
  const before = tokenAt(tokens, p.from - 1);
  return isUnknownWord(before) && tokens[p.from]!.gap;
};

/** The date goes on to a token. @returns the token behind it. */
export function extendTo(partial: PartialDate, to: number): number {
  partial.to = to;
  return to;
}

/** Any year in which every day of a month exists. */
export const LEAP_YEAR = 2024;

/** Whether a day comes after another in one year. */
export const isLaterInYear = (a: PartialDate, b: PartialDate): boolean =>
  [a, b].every(({ day, month }) => day !== undefined && month !== undefined) &&
  (a.month! > b.month! || (a.month === b.month && a.day! > b.day!));
