import { type Edtf, formatPeriod, weekday } from '@regional-presence/core/period';
import { type DateRange, endsOf, rangeOf } from '../grammar/date-range.js';
import { copyDate, type PartialDate } from '../grammar/partial-date.js';
import type { Rejection, RejectionCode } from '../reject/rejection.js';
import { type CalendarDate, calendarDate, isSingle, precisionOf, weekOf } from './calendar-date.js';
import { SUNDAY } from './days-in-week.js';
import { applyYear, inheritMonths, inheritYears, passMonthEnds, rangesOfMonth } from './inherit.js';

/** When one meeting is: from..to, an end that is open left out. */
export interface Occasion {
  start: CalendarDate | undefined;
  end: CalendarDate | undefined;
}

export type Resolution = { occasions: Occasion[] } | { rejection: Rejection };

export const edtfOf = ({ start, end }: Occasion): Edtf => formatPeriod(start?.from, end?.to);

const reject = (code: RejectionCode, readings?: readonly Edtf[]): Resolution => ({
  rejection: { code, readings },
});

/** Makes occasions of dates in which nothing is left to choose; `year`: for a phrase that names none. */
export function resolveRanges(written: readonly DateRange[], year?: number): Resolution {
  const ranges = written.map((t) => rangeOf(copyDate(t.start), t.end && copyDate(t.end), t.open, t.restates));
  const dates = endsOf(ranges);
  const ofOneMonth = rangesOfMonth(ranges);
  if (!inheritMonths(dates)) return reject('date-partly-read');
  passMonthEnds(ofOneMonth);
  const withOwnYear = new Set(dates.filter((date) => date.year !== undefined));
  if (year !== undefined) applyYear(ranges, year);
  else {
    const code = inheritYears(ranges, dates);
    if (code) return reject(code);
  }
  const occasions: Occasion[] = [];
  /** The days whose weekday is written. */
  const named = new Set<number>();
  for (const range of ranges) {
    const occasion = occasionOf(range, (date) => year !== undefined || withOwnYear.has(date));
    if ('rejection' in occasion) return occasion;
    if (range.start.weekday !== undefined && occasion.start) named.add(occasion.start.first);
    const before = occasions.at(-1);
    if (!range.restates || !before) occasions.push(occasion);
    else if (edtfOf(occasion) !== edtfOf(before))
      return reject('dates-contradict', [edtfOf(before), edtfOf(occasion)]);
  }
  return orderedOccasions(joinConsecutive(occasions), named);
}

function occasionOf(
  range: DateRange,
  hasOwnYear: (date: PartialDate) => boolean,
): Occasion | { rejection: Rejection } {
  const start = calendarDate(range.start);
  if ('rejection' in start) return start;
  if (range.open && range.start.week) return { rejection: { code: 'date-vague' } };
  if (range.open) return range.open === 'end' ? { start, end: undefined } : { start: undefined, end: start };
  if (!range.end) {
    const { week } = range.start;
    const whole = week ? weekOf(start, week) : start;
    // `week of 5 May 2024`: the week that the Sunday ends, or the one that it begins.
    if (week === 'of' && weekday(start.first) === SUNDAY) {
      const next = weekOf(start, 'from');
      const readings = [edtfOf({ start: whole, end: whole }), edtfOf({ start: next, end: next })];
      return { rejection: { code: 'date-alternatives', readings } };
    }
    return { start: whole, end: whole };
  }
  const end = calendarDate(range.end);
  if ('rejection' in end) return ofWeekdayAtStart(range, hasOwnYear) ?? end;
  const isMixed = precisionOf(start) !== precisionOf(end);
  const precisions = [precisionOf(start), precisionOf(end)];
  if (isMixed && precisions.includes('day') && precisions.includes('year'))
    return { rejection: { code: 'date-partly-read' } };
  const haveOwnYears = hasOwnYear(range.start) && hasOwnYear(range.end);
  if (isMixed && !haveOwnYears && !areOfTwoMonths(range.start, range.end))
    return { rejection: { code: 'date-partly-read' } };
  if (isMixed ? start.first > end.last : start.first > end.first)
    return { rejection: { code: 'date-phrase-reversed' } };
  return { start, end };
}

/** `26 September to January 2020`: a day and a month, whose year is written once, name two months. */
const areOfTwoMonths = (start: PartialDate, end: PartialDate): boolean =>
  start.month !== undefined && end.month !== undefined && start.month !== end.month;

/** `2-5 May 2024 (Thursday)`: the weekday behind a range is that of its first day, where it agrees with it. */
function ofWeekdayAtStart(
  { start, end, open }: DateRange,
  hasOwnYear: (date: PartialDate) => boolean,
): Occasion | undefined {
  if (end?.weekday === undefined || start.weekday !== undefined || start.day === undefined) return undefined;
  const dated = rangeOf({ ...start, weekday: end.weekday }, { ...end, weekday: undefined }, open);
  const occasion = occasionOf(dated, (date) => hasOwnYear(date === dated.start ? start : end));
  return 'rejection' in occasion ? undefined : occasion;
}

/** Consecutive single days, and consecutive years, of a list are one period. */
function joinConsecutive(occasions: readonly Occasion[]): Occasion[] {
  const joined: Occasion[] = [];
  /** Whether the last one may go on: it is a single date, or was joined of such. */
  let mayGrow = false;
  for (const occasion of occasions) {
    const last = joined.at(-1);
    const { start } = occasion;
    const single = start !== undefined && start === occasion.end && isSingle(start) && !start.from.qualifier;
    const unit = start && precisionOf(start);
    const goesOn =
      mayGrow &&
      single &&
      (unit === 'day' || unit === 'year') &&
      precisionOf(last!.end!) === unit &&
      start.first === last!.end!.last + 1;
    if (goesOn) joined[joined.length - 1] = { start: last!.start, end: occasion.end };
    else joined.push(occasion);
    mayGrow = single;
  }
  const texts = joined.map(edtfOf);
  return joined.filter((_, i) => texts.indexOf(texts[i]!) === i);
}

/**
 * Several occasions must not overlap, and must be in order: one that comes before is most often an end. One whose weekday is
 * written begins another row: `Tuesday 11 and 18 June, Thursday 13 and 20 June`.
 */
function orderedOccasions(occasions: Occasion[], named: ReadonlySet<number>): Resolution {
  if (occasions.length < 2) return { occasions };
  const readings = occasions.map(edtfOf);
  const units = new Set(occasions.map(({ start, end }) => precisionOf((start ?? end)!)));
  if (units.size > 1) return reject('dates-contradict', readings);
  if (occasions.some(({ start, end }) => !start || !end)) return reject('date-partly-read');
  const sorted = [...occasions].sort((a, b) => a.start!.first - b.start!.first);
  for (const [i, { start, end }] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before) continue;
    const gap = start!.first - before.end!.last;
    const isTouching = gap === 0 && start !== end && before.start !== before.end;
    if (gap <= 0 && !isTouching) return reject('dates-contradict', readings);
  }
  const goesBack = ({ start }: Occasion, i: number): boolean =>
    i > 0 && start!.first < occasions[i - 1]!.start!.first && !named.has(start!.first);
  return occasions.some(goesBack) ? reject('date-alternatives', readings) : { occasions: sorted };
}
