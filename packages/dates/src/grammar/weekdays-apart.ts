import { haveCommonTag, tagSet } from '../locale/tags.js';
import type { TokenSpan } from '../reject/rejection.js';
import { hasStem } from '../token/beside-number.js';
import { isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import type { DateRange } from './date-range.js';
import { isWeekdayOnly } from './partial-date.js';
import type { Recurrence } from './recurrence.js';
import { weekdaysUpTo } from './weekdays-up-to.js';

const FIRST_OF_WEEKEND = 6;

/** Of a week. */
const DAYS_OF_WORK = 5;

/** Weekdays beside a range of days, of which they are none of the ends. */
export interface WeekdaysApart extends Recurrence {
  weekdays: ReadonlySet<number>;
  /** They are named one by one: `Tuesday and Thursday`. Else they are a range: `Monday to Friday`. */
  isList: boolean;
  /** A word says that something is on no other day: `only Thursday to Sunday`. */
  isOnly?: boolean;
}

/**
 * `Tue and Thu, 11-20 June`, `11-20 June (Tue, Thu)`, `Mon-Fri, 3-14 June`: the names of weekdays before or behind the only range
 * of days. Of two days that follow each other they are the names: `Monday and Tuesday, 2-3 May`.
 */
export function weekdaysApart(ranges: readonly DateRange[]): WeekdaysApart | undefined {
  const names = ranges.filter(({ start, end }) => isWeekdayOnly(start) && (!end || isWeekdayOnly(end)));
  const days = ranges.filter((each) => !names.includes(each));
  const [range, other] = days;
  const [first] = names;
  if (first && other && areOfList(days, names))
    return {
      weekdays: new Set(names.map(({ start }) => start.weekday!)),
      isList: true,
      at: { from: first.start.from, to: names.at(-1)!.start.to },
    };
  if (!first || !range?.end || other || range.open) return undefined;
  // In `Tue and Thu, 11-20 June` the last name stands before the first day.
  const { weekday: last } = range.start;
  if (range.end.weekday !== undefined || (last !== undefined && names.at(-1)!.start.from > range.start.from))
    return undefined;
  const at = { from: first.start.from, to: (names.at(-1)!.end ?? names.at(-1)!.start).to };
  const weekdays = names.map(({ start }) => start.weekday!).concat(last ?? []);
  if (weekdays.length > 1 && names.every(({ end }) => !end)) {
    if (isPair(range, weekdays)) return undefined;
    range.start.weekday = undefined;
    return { weekdays: new Set(weekdays), isList: true, at };
  }
  if (last !== undefined) return undefined;
  const [from, to] = [first.start.weekday!, first.end?.weekday];
  if (names.length > 1 || to === undefined || from === to) return undefined;
  // `Sun-Thu`, `Sat-Wed`: the working days of some countries. Others over the end of a week may be the names of the ends.
  const named = new Set([from, ...weekdaysUpTo(from, to)]);
  if (from > to && (from < FIRST_OF_WEEKEND || named.size !== DAYS_OF_WORK)) return undefined;
  return { weekdays: named, isList: false, at };
}

/**
 * `(office closed on Saturday and Sunday)`, `(arrival Tuesday, departure Thursday)`: a word beside the names of weekdays, which says
 * something else of them than that they are the days.
 */
export function wordBesideWeekdays(
  tokens: readonly TaggedToken[],
  { from, to }: TokenSpan,
): TokenSpan | undefined {
  const isForeign = (token: TaggedToken | undefined) =>
    (isUnknownWord(token) && !hasStem(token!, 'onlyStem') && !hasStem(token!, 'openStem')) ||
    (token !== undefined && !token.used && haveCommonTag(token.set, OTHER_THAN_DAYS));
  for (let i = from; i < to; i++) if (isForeign(tokens[i])) return { from: i, to: i + 1 };
  for (const step of [-1, 1])
    for (let i = step < 0 ? from - 1 : to; tokens[i]?.kind === 'word' && !tokens[i]!.dated; i += step)
      if (isForeign(tokens[i])) return { from: i, to: i + 1 };
  return undefined;
}

/** Whether `only` stands beside the names of weekdays. */
export function saysOnly(tokens: readonly TaggedToken[], { from, to }: TokenSpan): boolean {
  let [first, last] = [from, to];
  while (tokens[first - 1]?.kind === 'word' && !tokens[first - 1]!.dated) first--;
  while (tokens[last]?.kind === 'word' && !tokens[last]!.dated) last++;
  return tokens.slice(first, last).some((token) => hasStem(token, 'onlyStem'));
}

/** Words of dates that say of weekdays that they are none of the event's, or only some of them. */
const OTHER_THAN_DAYS = tagSet(['closed', 'except', 'aside', 'deadline', 'notFinal', 'cancelled']);

/** `10月18、19、26日(星期六及日)`: several weekdays behind a list of more days. */
const areOfList = (days: readonly DateRange[], names: readonly DateRange[]): boolean =>
  names.length > 1 &&
  days.length > names.length &&
  names.every(({ start, end }) => !end && start.from > days.at(-1)!.start.from) &&
  days.every(({ start, end }) => start.day !== undefined && start.weekday === undefined && !end?.weekday);

/** Two days with their two weekdays. */
function isPair({ start, end }: DateRange, weekdays: readonly number[]): boolean {
  const follow = end!.day === start.day! + 1 || (end!.day === 1 && start.day! >= 28);
  return weekdays.length === 2 && follow && weekdays[1] === (weekdays[0]! % 7) + 1;
}
