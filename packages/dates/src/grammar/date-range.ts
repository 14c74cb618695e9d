import { hasYear, type PartialDate } from './partial-date.js';

/** One occasion: a date, or a range of two. */
export interface DateRange {
  start: PartialDate;
  end: PartialDate | undefined;
  /** `from 5 May 2022`: no end; `until 5 May 2022`: no start. */
  open: 'end' | 'start' | undefined;
  /** It repeats the one before it in brackets: 20 October 2022 (20/10/2022). */
  restates: boolean;
}

export const rangeOf = (
  start: PartialDate,
  end?: PartialDate,
  open?: DateRange['open'],
  restates = false,
): DateRange => ({ start, end, open, restates });

/** All dates of the ranges, in their order. */
export function endsOf(ranges: readonly DateRange[]): PartialDate[] {
  const dates: PartialDate[] = [];
  for (const { start, end } of ranges) {
    dates.push(start);
    if (end) dates.push(end);
  }
  return dates;
}

/** Whether no part of the phrase says a year. */
export const lacksYear = (ranges: readonly DateRange[]): boolean => !endsOf(ranges).some(hasYear);
