import type { DateRange } from '../grammar/date-range.js';
import { DAYS_IN_LONG_MONTH, MAX_MONTH } from '../grammar/day-before-month.js';
import type { ChoiceOptions } from './choices.js';

/**
 * Whether the first of three numbers may be the year: in Chinese, and where no language is known, in a range of some days then, and
 * from one day of a month to the same of another year else: `21.10.14~21.10.18`.
 */
export const yearMayBeFirst = (
  ranges: readonly DateRange[],
  { yearIsFirst, usualOrder }: Pick<ChoiceOptions, 'yearIsFirst' | 'usualOrder'>,
): boolean => yearIsFirst || (usualOrder === undefined && ranges.some(isOfYearFirst));

function isOfYearFirst({ start: { parts: from }, end }: DateRange): boolean {
  const to = end?.parts;
  if (from?.numbers.length !== 3 || to?.numbers.length !== 3) return false;
  const [[year, month, day], [lastYear, lastMonth, lastDay]] = [from.numbers, to.numbers] as [
    number[],
    number[],
  ];
  const areMonths = [month!, lastMonth!].every((number) => number >= 1 && number <= MAX_MONTH);
  const areDays = [day!, lastDay!].every((number) => number >= 1 && number <= DAYS_IN_LONG_MONTH);
  return year === lastYear && day !== lastDay && areMonths && areDays;
}
