import {
  type CivilDay,
  civilDay,
  daysInMonth,
  type Edtf,
  formatPeriod,
  weekday,
} from '@regional-presence/core/period';
import { type DateRange, rangeOf } from '../grammar/expression.js';
import { copyDate, type PartialDate } from '../grammar/partial-date.js';

/** A date of the calendar with the precision that it was written in. */
interface Resolved {
  year: number;
  month: number | undefined;
  day: number | undefined;
  first: CivilDay;
  last: CivilDay;
  /** The last month of a quarter or half-year, which resolves to its first. */
  lastMonth: number | undefined;
}

const resolved = (
  year: number,
  month: number | undefined,
  day: number | undefined,
  first: CivilDay,
  last: CivilDay,
  lastMonth?: number,
): Resolved => ({ year, month, day, first, last, lastMonth });

export interface Occasion {
  start: Resolved | undefined;
  end: Resolved | undefined;
}

/** Why the dates of a phrase make no period. */
export type Contradiction =
  | { type: 'no-such-day'; month?: Edtf; day?: number }
  | { type: 'record-period-reversed' }
  | { type: 'weekday'; weekday: number; readings: Edtf[] }
  | { type: 'contradiction'; readings: Edtf[] }
  | { type: 'alternatives'; readings: Edtf[] }
  | { type: 'partly-read' }
  | { type: 'vague' };

export type Resolution = { occasions: Occasion[] } | { contradiction: Contradiction };

export type DayMonthOrder = 'dmy' | 'mdy';

/** Days of a range over the end of a year whose year is written once, at most. */
const LONGEST_OVER_NEW_YEAR = 184;

const refuse = (contradiction: Contradiction): Resolution => ({ contradiction });

/** Applies an order to the numeric dates of a phrase; `undefined` if one of them has no such month. */
export function applyOrder(ranges: readonly DateRange[], order: DayMonthOrder): DateRange[] | undefined {
  let possible = true;
  const withOrder = (written: PartialDate): PartialDate => {
    const partial = copyDate(written);
    if (!written.pair) return partial;
    const [a, b] = written.pair;
    partial.pair = undefined;
    [partial.day, partial.month] = order === 'dmy' ? [a, b] : [b, a];
    if (partial.month > 12 || partial.month < 1) possible = false;
    return partial;
  };
  const ordered = ranges.map((t) =>
    rangeOf(withOrder(t.start), t.end && withOrder(t.end), t.open, t.restates),
  );
  return possible ? ordered : undefined;
}

export function endsOf(ranges: readonly DateRange[]): PartialDate[] {
  const partials: PartialDate[] = [];
  for (const { start, end } of ranges) {
    partials.push(start);
    if (end) partials.push(end);
  }
  return partials;
}

/** Whether no part of the phrase says a year. */
export const lacksYear = (ranges: readonly DateRange[]): boolean =>
  ranges.every(({ start, end }) => start.year === undefined && end?.year === undefined);

/** Makes periods of the dates of a phrase; `year`: for a phrase that names none. */
export function resolveRanges(written: readonly DateRange[], year?: number): Resolution {
  const ranges = written.map((t) => rangeOf(copyDate(t.start), t.end && copyDate(t.end), t.open, t.restates));
  const partials = endsOf(ranges);
  if (!inheritMonths(partials)) return refuse({ type: 'partly-read' });
  const ownYear = partials.filter((p) => p.year !== undefined);
  if (year !== undefined) applyYear(ranges, year);
  else {
    const lent = inheritYears(ranges, partials);
    if (lent) return refuse(lent);
  }
  const occasions: Occasion[] = [];
  for (const dateRange of ranges) {
    const start = resolve(dateRange.start);
    if ('contradiction' in start) return start;
    if (dateRange.open) {
      occasions.push(dateRange.open === 'end' ? { start, end: undefined } : { start: undefined, end: start });
      continue;
    }
    const end = dateRange.end ? resolve(dateRange.end) : start;
    if ('contradiction' in end) return end;
    if (dateRange.end) {
      const mixed = precision(start) !== precision(end);
      const apart = precision(start) + precision(end);
      if (apart === 'yearday' || apart === 'dayyear') return refuse({ type: 'partly-read' });
      if (
        mixed &&
        year === undefined &&
        !(ownYear.includes(dateRange.start) && ownYear.includes(dateRange.end))
      )
        return refuse({ type: 'partly-read' });
      if (mixed ? start.first > end.last : start.first > end.first)
        return refuse({ type: 'record-period-reversed' });
    }
    const occasion = { start, end };
    const before = occasions.at(-1);
    if (!dateRange.restates || !before) occasions.push(occasion);
    else if (edtfOf(occasion) !== edtfOf(before))
      return refuse({ type: 'contradiction', readings: [edtfOf(before), edtfOf(occasion)] });
  }
  return listed(joinConsecutive(ranges, occasions));
}

export const edtfOf = ({ start, end }: Occasion): Edtf => formatPeriod(start, end);

const precision = (r: Resolved): string => (r.day ? 'day' : r.month ? 'month' : 'year');

const needsMonth = (p: PartialDate): boolean => p.day !== undefined && p.month === undefined;

/** A month said once: it stands behind the days (12-14 October) or before them (October 12-14). */
function inheritMonths(partials: PartialDate[]): boolean {
  for (let i = 0; i < partials.length; i++) {
    const partial = partials[i]!;
    if (!needsMonth(partial)) continue;
    const next = partials.slice(i + 1).find((p) => p.month !== undefined);
    const previous = partials.slice(0, i).findLast((p) => p.month !== undefined);
    if (previous?.monthFirst && previous.day !== undefined) {
      partial.month = previous.month!;
      partial.monthFirst = true;
      if (previous.year !== undefined && previous.yearFirst) partial.year ??= previous.year;
    } else if (next && !next.monthFirst && next.day !== undefined) partial.month = next.month!;
    else if (previous?.iso && previous.day !== undefined) partial.month = previous.month!;
    else return false;
  }
  return true;
}

function applyYear(ranges: DateRange[], year: number): void {
  for (const { start, end } of ranges) {
    start.year = year;
    if (end) end.year = year + (isBefore(end, start) ? 1 : 0);
  }
}

/** Whether a month and day of the same year lie before another's, by the month. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => (monthOf(a) ?? 0) < (monthOf(b) ?? 0);

const monthOf = (p: PartialDate): number | undefined =>
  p.month ?? (p.quarter ? p.quarter * 3 - 2 : p.half ? p.half * 6 - 5 : undefined);

/** A year said once holds for what has none. Over the year's end the start is of the year before. */
function inheritYears(ranges: DateRange[], partials: PartialDate[]): Contradiction | undefined {
  if (partials.every((p) => p.year !== undefined)) return undefined;
  for (const dateRange of [...ranges].reverse()) {
    const { start, end } = dateRange;
    const following = partials.slice(partials.indexOf(end ?? start) + 1).find((p) => p.year !== undefined);
    const leading = partials.slice(0, partials.indexOf(start)).findLast((p) => p.yearFirst);
    if (end && end.year === undefined && start.year === undefined) {
      const year = following?.year ?? leading?.year;
      if (year === undefined) return { type: 'partly-read' };
      end.year = year;
    }
    if (end && end.year === undefined) {
      end.year = start.year! + (isBefore(end, start) ? 1 : 0);
      if (isBefore(end, start) && spanDays(start, end) > LONGEST_OVER_NEW_YEAR)
        return { type: 'record-period-reversed' };
    } else if (start.year === undefined) {
      const year = end?.year ?? following?.year ?? leading?.year;
      if (year === undefined) return { type: 'partly-read' };
      const over = end !== undefined && isBefore(end, start);
      start.year = year - (over ? 1 : 0);
      if (over && spanDays(start, end) > LONGEST_OVER_NEW_YEAR) return { type: 'record-period-reversed' };
    }
  }
  return undefined;
}

const spanDays = (start: PartialDate, end: PartialDate): number =>
  civilDay(end.year!, monthOf(end) ?? 12, end.day ?? 28) -
  civilDay(start.year!, monthOf(start) ?? 1, start.day ?? 1);

/** Checks that a date exists and that its weekday fits. */
function resolve(partial: PartialDate): Resolved | { contradiction: Contradiction } {
  const { year, month, day, quarter, half } = partial;
  if (year === undefined) return { contradiction: { type: 'partly-read' } };
  if (quarter !== undefined || half !== undefined) {
    if (month !== undefined || day !== undefined || partial.weekday !== undefined)
      return { contradiction: { type: 'vague' } };
    const length = quarter === undefined ? 6 : 3;
    const from = (quarter ?? half!) * length - length + 1;
    return spanOfMonths(year, from, from + length - 1);
  }
  if (month === undefined) {
    if (day !== undefined || partial.weekday !== undefined) return { contradiction: { type: 'partly-read' } };
    return resolved(year, undefined, undefined, civilDay(year, 1, 1), civilDay(year, 12, 31));
  }
  if (month < 1 || month > 12) return noSuchDay(year, month, day);
  if (day === undefined) {
    if (partial.weekday !== undefined) return { contradiction: { type: 'vague' } };
    return resolved(
      year,
      month,
      undefined,
      civilDay(year, month, 1),
      civilDay(year, month, daysInMonth(year, month)),
    );
  }
  if (day < 1 || day > daysInMonth(year, month)) return noSuchDay(year, month, day);
  const civil = civilDay(year, month, day);
  if (partial.weekday !== undefined && weekday(civil) !== partial.weekday) {
    const readings = [formatPeriod({ year, month, day }, { year, month, day })];
    return {
      contradiction: {
        type: 'weekday',
        weekday: weekday(civil),
        readings,
      },
    };
  }
  return resolved(year, month, day, civil, civil);
}

const noSuchDay = (year: number, month: number, day?: number): { contradiction: Contradiction } => ({
  contradiction:
    day === undefined || month < 1 || month > 12
      ? { type: 'no-such-day' }
      : { type: 'no-such-day', month: formatPeriod({ year, month }, { year, month }), day },
});

function spanOfMonths(year: number, from: number, to: number): Resolved {
  return resolved(
    year,
    from,
    undefined,
    civilDay(year, from, 1),
    civilDay(year, to, daysInMonth(year, to)),
    to,
  );
}

/** The last month of a quarter, where an occasion ends with one. */
function closed(occasion: Occasion): Occasion {
  const { start, end } = occasion;
  if (!end || end.lastMonth === undefined) return occasion;
  return { start, end: resolved(end.year, end.lastMonth, undefined, end.first, end.last) };
}

/** Consecutive single days, and consecutive years, that are joined by `and` are one period. */
function joinConsecutive(ranges: readonly DateRange[], occasions: readonly Occasion[]): Occasion[] {
  if (occasions.length === 1) return [closed(occasions[0]!)];
  const single = (o: Occasion) => o.start !== undefined && o.start === o.end;
  const joined: Occasion[] = [];
  let growing = false;
  for (const [i, occasion] of occasions.entries()) {
    const last = joined.at(-1);
    const mayGrow = i > 0 && single(occasion) && last?.end && (growing || single(occasions[i - 1]!));
    const unit = occasion.start && precision(occasion.start);
    if (
      mayGrow &&
      (unit === 'day' || unit === 'year') &&
      precision(last.end!) === unit &&
      occasion.start!.first === last.end!.last + 1
    ) {
      joined[joined.length - 1] = { start: last.start, end: occasion.end };
      growing = true;
    } else {
      joined.push(occasion);
      growing = false;
    }
  }
  return joined
    .map(closed)
    .filter((o, i, all) => ranges.length < 2 || all.findIndex((p) => edtfOf(p) === edtfOf(o)) === i);
}

/** Several occasions must not overlap, and must be in order: one that comes before is most often an end. */
function listed(occasions: Occasion[]): Resolution {
  if (occasions.length < 2) return { occasions };
  const readings = occasions.map(edtfOf);
  const kinds = new Set(
    occasions.map((o) => (o.start?.day || o.end?.day ? 'day' : o.start?.month ? 'month' : 'year')),
  );
  if (kinds.size > 1) return refuse({ type: 'contradiction', readings });
  if (occasions.some((o) => !o.start || !o.end)) return refuse({ type: 'partly-read' });
  const sorted = [...occasions].sort((a, b) => a.start!.first - b.start!.first);
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]!.start!.first - sorted[i - 1]!.end!.last;
    const touching =
      gap === 0 && sorted[i]!.start !== sorted[i]!.end && sorted[i - 1]!.start !== sorted[i - 1]!.end;
    if (gap <= 0 && !touching) return refuse({ type: 'contradiction', readings });
  }
  if (sorted.some((o, i) => o !== occasions[i])) return refuse({ type: 'alternatives', readings });
  return { occasions };
}
