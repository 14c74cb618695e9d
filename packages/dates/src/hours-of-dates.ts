import { dateOccasions, mayBeOneNight } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { DateReading } from './date-reading.js';
import { textOfDay } from './grammar/day-text.js';
import { formatHours, type Hours } from './grammar/hours.js';
import type { DateExpression } from './grammar/join-dates.js';
import { TAG } from './locale/tags.js';
import { has, isMark, type TaggedToken } from './token/tagged-token.js';

/** In minutes. */
export const FULL_DAY_MINUTES = 24 * 60;

/** Days with hours of their own, at most. */
const MAX_DAYS_APART = 31;

/** The token behind a range, and that at which the next one begins. */
const spanBehind = ({ ranges }: DateExpression, i: number, tokens: readonly TaggedToken[]) => ({
  from: (ranges[i]!.end ?? ranges[i]!.start).to,
  to: ranges[i + 1]?.start.from ?? tokens.length,
});

/** The hours of each date of a phrase, and whether some stand before their date. */
interface HoursOfDates {
  ofEach: readonly (Hours | undefined)[];
  areBefore: boolean;
}

const NO_HOURS: HoursOfDates = { ofEach: [], areBefore: false };

/**
 * The hours behind each date of a phrase, `14 June 9:00-12:00; 15 June; 17 June 10:00-11:00`, or before it behind a mark, `14 June;
 * 9:00-12:00 15 June`. None unless each of the hours stands beside a date, and each alone.
 */
function hoursOfDates(
  hours: readonly Hours[],
  dates: DateExpression,
  tokens: readonly TaggedToken[],
): HoursOfDates {
  const ofEach: (Hours | undefined)[] = dates.ranges.map(() => undefined);
  let areBefore = false;
  for (const each of hours) {
    const behind = dates.ranges.findIndex((_, i) => {
      const { from, to } = spanBehind(dates, i, tokens);
      return each.from >= from && each.from < to;
    });
    const isOfNext = behind >= 0 && isBeforeDate(each, spanBehind(dates, behind, tokens), tokens);
    const at = isOfNext ? behind + 1 : behind;
    if (at < 0 || at >= ofEach.length || ofEach[at]) return NO_HOURS;
    ofEach[at] = each;
    areBefore ||= isOfNext;
  }
  return { ofEach, areBefore };
}

const setsApart = (token: TaggedToken): boolean => isMark(token, ',', ';', '、', '|') || has(token, TAG.and);

/** Whether a mark stands between a date and hours, and none between these and the next date. */
const isBeforeDate = (
  hours: Hours,
  { from, to }: { from: number; to: number },
  tokens: readonly TaggedToken[],
): boolean =>
  to < tokens.length &&
  tokens.slice(from, hours.from).some(setsApart) &&
  !tokens.slice(hours.to, to).some((token) => setsApart(token) || token.kind === 'mark');

/** Whether hours are those of some of several dates: the last has none behind it, or they stand before their date. */
export function areOfSomeDates(
  hours: readonly Hours[],
  dates: DateExpression,
  tokens: readonly TaggedToken[],
): boolean {
  const { ofEach, areBefore } = hoursOfDates(hours, dates, tokens);
  const isOfSome = hours.length > 0 && ofEach.length > 1 && ofEach.includes(undefined);
  return isOfSome && (areBefore || ofEach.at(-1) === undefined);
}

/** Not `14 October 9:00, 15 October 17:00`, which may be a start and an end. */
const areNamedApart = (
  hours: readonly Hours[],
  { ranges }: DateExpression,
  tokens: readonly TaggedToken[],
): boolean =>
  ranges.length > 2 ||
  hours.every(({ end }) => end !== undefined) ||
  tokens
    .slice(ranges[0]!.start.to, ranges[1]?.start.from)
    .some((token) => has(token, TAG.and) || isMark(token, ';'));

/**
 * The hours of each period, `14 October at 16:00 and 15 October at 10:00`: days that were joined to a range are kept apart.
 * `undefined` where it is open of which dates they are, or in which zone.
 */
export function hoursOfEachDate(
  phrase: string,
  reading: DateReading,
  dates: DateExpression,
  hours: readonly Hours[],
  tokens: readonly TaggedToken[],
): (string | undefined)[] | undefined {
  const { ranges } = dates;
  const { ofEach } = hoursOfDates(hours, dates, tokens);
  const areApart =
    ofEach.length > 0 &&
    !hours.some(({ isEnd, start }) => isEnd || start >= FULL_DAY_MINUTES) &&
    areNamedApart(hours, dates, tokens);
  if (!areApart) return undefined;
  const days = reading.periods.flatMap(daysOfPeriod);
  if (reading.periods.length !== ranges.length && days.length === ranges.length) {
    reading.periods = days;
    reading.problems = reading.problems.filter(({ code }) => code !== 'date-occasions');
    reading.problems.push(dateOccasions({ value: phrase, count: days.length, periods: days }));
  }
  const { periods } = reading;
  const written = ofEach.map((one) => one && formatHours(one));
  const isCertain =
    periods.length === ranges.length &&
    new Set(zonesOfDates(hours, dates, tokens)).size === 1 &&
    !periods.some((period, i) => written[i] !== undefined && mayBeOneNight(period, written[i]!));
  return isCertain ? written : undefined;
}

/** The days of a period. */
function daysOfPeriod(period: Edtf): Edtf[] {
  const { first, last } = periodBounds(period)!;
  return last - first > MAX_DAYS_APART
    ? [period]
    : Array.from({ length: last - first + 1 }, (_, i) => textOfDay(first + i));
}

/** `6 June 19:30; 9 June 19:30`: several dates, of which each has the same hours behind it. */
export function isSameOfEachDate(
  hours: readonly Hours[],
  dates: DateExpression,
  tokens: readonly TaggedToken[],
): boolean {
  const [one] = hours;
  const { ofEach } = hoursOfDates(hours, dates, tokens);
  if (hours.length < 2 || ofEach.length === 0 || ofEach.includes(undefined)) return false;
  const areSame = hours.every(({ start, end }) => start === one!.start && end === one!.end);
  return areSame && new Set(zonesOfDates(hours, dates, tokens)).size === 1;
}

/** The zones behind the hours of each date that has any: `6 June 19:30 (Geneva); 9 June 19:30 (Nairobi)`. */
const zonesOfDates = (
  hours: readonly Hours[],
  dates: DateExpression,
  tokens: readonly TaggedToken[],
): string[] =>
  hoursOfDates(hours, dates, tokens).ofEach.flatMap((one, i) =>
    one
      ? tokens
          .slice(one.to, spanBehind(dates, i, tokens).to)
          .flatMap(zonesOf)
          .join()
      : [],
  );

/** The zones that a token names: an abbreviation that was taken for one, and cities. */
const zonesOf = ({ tags, used }: TaggedToken): string[] =>
  tags.flatMap((tag) => (tag.type === 'city' || (tag.type === 'zone' && used) ? [tag.zone] : []));
