import { type TimedRange, timedRange } from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import type { DateRange } from './grammar/date-range.js';
import { formatHours, type Hours } from './grammar/hours.js';
import { TAG } from './locale/tags.js';
import { has, isMark, type TaggedToken } from './token/tagged-token.js';

/**
 * The days and hours of a range of days, `YYYY-MM-DD/YYYY-MM-DD`, with a time at each end.
 *
 * @param from `HH:MM`, as `to`.
 */
export function rangeFromTo(days: Edtf, from: string, to: string): TimedRange {
  const { start, end } = parsePeriod(days)!;
  return timedRange({ first: start!, last: end!, from, to });
}

const TWO_DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** A time at each end of the range: behind both dates or before both. */
function areAtEnds({ start, end }: DateRange, one: Hours, other: Hours): boolean {
  const isOneBetween = one.from >= start.to && one.to <= end!.from;
  const isOtherBetween = other.from >= start.to && other.to <= end!.from;
  return (isOneBetween && other.from >= end!.to) || (one.to <= start.from && isOtherBetween);
}

/**
 * Whether the only hour is that of the end: `4 May 2026 to 6 May 2026 17:00`. Both ends have their year, and nothing divides
 * the last from the hour. `du 4 mai au 6 mai 2026 à 20 h` may be each evening.
 */
export function isHourOfEnd(
  tokens: readonly TaggedToken[],
  ranges: readonly DateRange[],
  { from }: Hours,
): boolean {
  const [range, another] = ranges;
  const { start, end } = range ?? {};
  if (another || !start || !end || start.year === undefined || end.year === undefined) return false;
  const between = tokens.slice(end.to, from);
  return from >= end.to && !between.some((token) => token.kind === 'mark' || token.kind === 'number');
}

/**
 * `5 May 2027, 23:00 to 8:00 on 6 May 2027`: hours between two days, of which the first is that of the start and the second,
 * the next day, that of the end. Behind a mark, as in `5 May, 20:00-2:00, 6 May`, they may be those of each day.
 *
 * @returns the day and the hours; `doubtful` behind a mark.
 */
export function nightBetween(
  tokens: readonly TaggedToken[],
  periods: readonly Edtf[],
  ranges: readonly DateRange[],
  hours: readonly Hours[],
): TimedRange | 'doubtful' | undefined {
  const [one, other, third] = ranges;
  const [night, further] = hours;
  const [days = '', ...others] = periods;
  if (!one || !other || third || one.end || other.end || !night || further || others.length > 0)
    return undefined;
  const { start, end, from, to } = night;
  if (end === undefined || end >= start || from < one.start.to || to > other.start.from) return undefined;
  const between = tokens.slice(to, other.start.from);
  // `5 May 22:00-2:00 and 6 May` are two days.
  if (!TWO_DAYS.test(days) || between.some((token) => has(token, TAG.and) || isMark(token, ';')))
    return undefined;
  if (between.some(({ kind }) => kind === 'mark')) return 'doubtful';
  return { period: days.slice(0, 10), hours: formatHours(night) };
}

/** The range of the only dates of a phrase; `undefined` where its two times are not those of the ends of a range of days. */
export function hoursOfEnds(
  periods: readonly Edtf[],
  ranges: readonly DateRange[],
  hours: readonly Hours[],
): TimedRange | undefined {
  const [range, another] = ranges;
  const [one, other, third] = hours;
  const [days = '', ...others] = periods;
  if (!range?.end || another || !one || !other || third) return undefined;
  if (others.length > 0 || !TWO_DAYS.test(days)) return undefined;
  if (one.end !== undefined || other.end !== undefined || !areAtEnds(range, one, other)) return undefined;
  return rangeFromTo(days, formatHours(one), formatHours(other));
}
