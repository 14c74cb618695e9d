import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { type DateRange, rangeOf } from './date-range.js';
import { hasYear, isBareDay, isLaterInYear, type PartialDate } from './partial-date.js';

/**
 * `5 May – 7 June, extended until 14 July`: the range with its new end. A day alone may be the end that was moved, or the
 * day itself.
 */
export function movedEnd(
  tokens: readonly TaggedToken[],
  range: DateRange,
  next: PartialDate,
): DateRange | undefined {
  const { start, end } = range;
  // `5-7 May, extended to 14 July`: the month and year of the former end are the start's as well.
  if (end && start.month === undefined && start.parts === undefined) {
    start.month = end.month;
    if (!hasYear(start)) Object.assign(start, { year: end.year, shortYear: end.shortYear });
  }
  // `5-7 May, extended until the 9th`: later in the same month.
  if (end?.month !== undefined && isBareDay(next) && next.day! > (end.day ?? 0)) next.month = end.month;
  // `5 May – 7 June 2024, extended until 14 July 2025`: the year of the former end is the start's.
  if (end?.year !== undefined && !hasYear(start)) start.year = yearBefore(start, end);
  // Over the end of a year the start says which year it is.
  if (!end || isLaterInYear(end, start)) takeYearBefore(next, end ?? start);
  const word = tokenAt(tokens, start.from - 1);
  if (end || has(word, TAG.from)) return rangeOf(start, next);
  return has(word, TAG.until) ? rangeOf(next) : undefined;
}

/** The year of a start whose end has one: the year before, over the end of a year. */
const yearBefore = ({ month: first }: PartialDate, { month: last, year }: PartialDate): number =>
  first !== undefined && last !== undefined && first > last ? year! - 1 : year!;

/** `5 May – 7 June 2024, extended until 14 July`: later in the same year. */
function takeYearBefore(next: PartialDate, former: PartialDate): void {
  const isLater = [former, next].every(({ month, day }) => month !== undefined && day !== undefined);
  if (hasYear(next) || !isLater || isLaterInYear(former, next)) return;
  next.year = former.year;
  next.shortYear = former.shortYear;
}
