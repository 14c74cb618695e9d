import { type CivilDay, civilDay, daysInMonth, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { RuleParts } from './rule.js';
import { firstWeek, weekYearOf } from './rule-days.js';
import { ascending } from './times-of-day.js';

/** A run of days: an interval of a rule. */
export interface DayRun {
  from: CivilDay;
  last: CivilDay;
}

/** The days of the intervals of a rule, from the one that has the wanted day, or that is before it. */
export function* dayIntervals(rule: RuleParts, start: CivilDay, wanted: CivilDay): Iterable<DayRun> {
  const { freq, interval, wkst } = rule;
  /** How many intervals are skipped, if the wanted day is so many units after the first interval. */
  const skipped = (units: number) => Math.max(0, Math.floor((units - 1) / interval)) * interval;
  const { year, month } = yearMonthDay(start);
  const target = yearMonthDay(wanted);
  if (freq === 'YEARLY') {
    const isByWeek = isByWeekOnly(rule);
    const first = isByWeek ? weekYearOf(start, wkst) : year;
    const wantedYear = isByWeek ? weekYearOf(wanted, wkst) : target.year;
    for (let y = first + skipped(wantedYear - first); y < 10_000; y += interval)
      // Week 1 may begin in December: its days there belong to the set of the year to which the week belongs.
      yield isByWeek
        ? { from: firstWeek(y, wkst), last: firstWeek(y + 1, wkst) - 1 }
        : { from: civilDay(y, 1, 1), last: civilDay(y, 12, 31) };
  } else if (freq === 'MONTHLY') {
    const first = year * 12 + month - 1;
    for (let m = first + skipped(target.year * 12 + target.month - 1 - first); m < 120_000; m += interval) {
      const firstOfMonth = (index: number) => civilDay(Math.floor(index / 12), (index % 12) + 1, 1);
      yield { from: firstOfMonth(m), last: firstOfMonth(m + 1) - 1 };
    }
  } else {
    const length = freq === 'WEEKLY' ? 7 : 1;
    const first = freq === 'WEEKLY' ? start - ((weekday(start) - wkst + 7) % 7) : start;
    const begin = first + skipped(Math.floor((wanted - first) / length)) * length;
    for (let from = begin; ; from += interval * length) yield { from, last: from + length - 1 };
  }
}

/** The years of such a rule are those of its weeks, which begin and end in other calendar years. */
const isByWeekOnly = ({ byWeekNo, byMonth, byMonthDay, byYearDay }: RuleParts): boolean =>
  byWeekNo.length > 0 && byMonth.length === 0 && byMonthDay.length === 0 && byYearDay.length === 0;

/** The months of a year that a yearly rule names, so that the days of others are not tried. */
export function wantedMonths({ freq, byMonth }: RuleParts, run: DayRun): DayRun[] {
  if (freq !== 'YEARLY' || byMonth.length === 0) return [run];
  const { year } = yearMonthDay(run.from);
  return ascending(byMonth, 1).map((month) => {
    const from = civilDay(year, month, 1);
    return { from, last: from + daysInMonth(year, month) - 1 };
  });
}

/** With SKIP=FORWARD, the first days of months that replace days which the months before them do not have. */
export function* movedDays(
  { skip, freq, byMonth, byMonthDay, byDay }: RuleParts,
  run: DayRun,
): Iterable<CivilDay> {
  if (skip !== 'FORWARD' || (freq !== 'MONTHLY' && freq !== 'YEARLY')) return;
  for (let first = run.from; first <= run.last; ) {
    const { year, month } = yearMonthDay(first);
    const length = daysInMonth(year, month);
    const next = first + length;
    const isMoved = (byMonth.length === 0 || byMonth.includes(month)) && byMonthDay.some((n) => n > length);
    if (isMoved && (byDay.length === 0 || byDay.some((each) => each.weekday === weekday(next)))) yield next;
    first = next;
  }
}
