import type { DateRange } from '../grammar/date-range.js';
import { isSoonAfter, type MonthAndDay, mayBeMonthAndDay } from '../grammar/month-and-day.js';
import type { ChoiceOptions } from './choices.js';

/**
 * Whether the first of three numbers may be the year: in Chinese, and where no order of the language is known, in a
 * range of some days then, and from one day of a month to the same of another year else: `21.10.14~21.10.18`.
 */
export const yearMayBeFirst = (
  ranges: readonly DateRange[],
  { yearIsFirst, usualOrder }: Pick<ChoiceOptions, 'yearIsFirst' | 'usualOrder'>,
): boolean => yearIsFirst || (usualOrder === undefined && ranges.some(isOfYearFirst));

/** The least year that is written with two digits and no zero. */
const FIRST_OF_TWO_DIGITS = 10;

function isOfYearFirst({ start: { parts: from }, end }: DateRange): boolean {
  if (from?.numbers.length !== 3 || !end?.parts) return false;
  const [year, ...first] = from.numbers as [number, ...MonthAndDay];
  const to = end.parts.numbers as MonthAndDay | [number, ...MonthAndDay];
  // `26.05.05 - 05.07`: an end without its year is soon after the start.
  if (to.length === 2) return year >= FIRST_OF_TWO_DIGITS && isSoonAfter(first, to);
  const [lastYear, ...last] = to;
  return year === lastYear && mayBeMonthAndDay(first) && mayBeMonthAndDay(last) && first[1] !== last[1];
}
