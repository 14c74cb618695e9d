import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { type CivilDay, civilDay, daysInMonth, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { RuleParts } from './rule.js';
import { completeRule, type DayFilter, dayFilter, firstWeek, weekYearOf } from './rule-days.js';

/** The steps that all rules of a file may take together. A step tries a day or a time. */
export class StepBudget {
  constructor(private left: number) {}

  /** @throws StepLimitError if no steps are left. */
  take(count = 1): void {
    this.left -= count;
    if (this.left < 0) throw new StepLimitError();
  }
}

/** The rules of a file need more steps than a file may take. */
export class StepLimitError extends Error {}

/** The span of local seconds in which occurrences are wanted, both ends included. */
export interface Window {
  from: number;
  to: number;
}

const UNIT_SECONDS = { SECONDLY: 1, MINUTELY: 60, HOURLY: 3600 } as const;

/**
 * The occurrences of a rule in local seconds, in order, from the first one of the rule up to the end of a window. A
 * rule without COUNT begins at the window. Times of day that do not exist in a zone are among them.
 *
 * @param start DTSTART in local seconds.
 * @returns whether COUNT or the window ended the rule.
 * @throws StepLimitError if the budget is spent.
 */
export function* expandRule(
  rule: RuleParts,
  start: number,
  window: Window,
  budget: StepBudget,
): Generator<number, 'counted' | 'windowEnd'> {
  const complete = completeRule(rule, Math.floor(start / SECONDS_PER_DAY));
  const from = rule.count === undefined ? Math.max(start, window.from) : start;
  let found = 0;
  for (const set of intervalSets(complete, start, from, window.to, budget)) {
    for (const time of positions(set, complete.bySetPos)) {
      if (time < start) continue;
      if (rule.count !== undefined && ++found > rule.count) return 'counted';
      if (time > window.to) return 'windowEnd';
      if (time >= from) yield time;
    }
    if (found === rule.count) return 'counted';
  }
  return 'windowEnd';
}

/** BYSETPOS: the nth times of a set. */
function positions(set: readonly number[], bySetPos: readonly number[]): readonly number[] {
  if (bySetPos.length === 0) return set;
  const chosen = new Set(bySetPos.map((n) => (n > 0 ? set[n - 1] : set[set.length + n])));
  return [...chosen].filter((time) => time !== undefined).sort((a, b) => a - b);
}

/** The sets of times of the intervals of a rule, in order. */
function* intervalSets(
  rule: RuleParts,
  start: number,
  from: number,
  to: number,
  budget: StepBudget,
): Iterable<number[]> {
  const filter = dayFilter(rule);
  const { freq } = rule;
  if (freq === 'HOURLY' || freq === 'MINUTELY' || freq === 'SECONDLY') {
    yield* shortIntervals(rule, UNIT_SECONDS[freq], start, from, to, filter, budget);
    return;
  }
  const times = timesOfDay(rule, start, budget);
  const firstDay = Math.floor(start / SECONDS_PER_DAY);
  const wanted = Math.floor(from / SECONDS_PER_DAY);
  for (const days of dayIntervals(rule, firstDay, wanted)) {
    if (days.from * SECONDS_PER_DAY > to) return;
    const set: number[] = [];
    budget.take(1);
    const add = (day: CivilDay) => {
      budget.take(times.length);
      for (const time of times) set.push(day * SECONDS_PER_DAY + time);
    };
    for (const { from: begin, last } of wantedMonths(rule, days))
      for (let day = begin; day <= last; day++) {
        budget.take();
        if (filter(day)) add(day);
      }
    for (const day of movedDays(rule, days)) add(day);
    yield rule.skip === 'FORWARD' ? [...new Set(set)].sort((a, b) => a - b) : set;
  }
}

/** A run of days: an interval of a rule. */
interface DayRun {
  from: CivilDay;
  last: CivilDay;
}

/** The days of the intervals of a rule, from the one that has the wanted day, or that is before it. */
function* dayIntervals(rule: RuleParts, start: CivilDay, wanted: CivilDay): Iterable<DayRun> {
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
function wantedMonths({ freq, byMonth }: RuleParts, run: DayRun): DayRun[] {
  if (freq !== 'YEARLY' || byMonth.length === 0) return [run];
  const { year } = yearMonthDay(run.from);
  return ascending(byMonth, 1).map((month) => {
    const from = civilDay(year, month, 1);
    return { from, last: from + daysInMonth(year, month) - 1 };
  });
}

/** With SKIP=FORWARD, the first days of months that replace days which the months before them do not have. */
function* movedDays({ skip, freq, byMonth, byMonthDay, byDay }: RuleParts, run: DayRun): Iterable<CivilDay> {
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

/** A rule with more times on a day is not expanded. */
const MAX_TIMES_PER_DAY = 5000;

/** The times of day of a rule that is daily or coarser, in seconds. */
function timesOfDay({ byHour, byMinute, bySecond }: RuleParts, start: number, budget: StepBudget): number[] {
  const time = start - Math.floor(start / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  const [hours, minutes, seconds] = [
    ascending(byHour, Math.floor(time / 3600)),
    ascending(byMinute, Math.floor(time / 60) % 60),
    ascending(bySecond, time % 60),
  ];
  const count = hours.length * minutes.length * seconds.length;
  if (count > MAX_TIMES_PER_DAY) throw new StepLimitError();
  budget.take(count);
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * 3600 + m * 60 + s)));
}

const ascending = (values: readonly number[], otherwise: number): number[] =>
  values.length > 0 ? [...values].sort((a, b) => a - b) : [otherwise];

/** The sets of hours, minutes or seconds. Days and hours that the rule excludes are skipped as a whole. */
function* shortIntervals(
  rule: RuleParts,
  unit: number,
  start: number,
  from: number,
  to: number,
  filter: DayFilter,
  budget: StepBudget,
): Iterable<number[]> {
  const { byHour, byMinute, bySecond } = rule;
  const step = unit * rule.interval;
  const first = start - (((start % unit) + unit) % unit);
  /** The first interval at or after a time. */
  const intervalAt = (time: number) => first + Math.max(0, Math.ceil((time - first) / step)) * step;
  let at = rule.count === undefined ? intervalAt(from - step) : first;
  while (at <= to) {
    budget.take();
    const day = Math.floor(at / SECONDS_PER_DAY);
    const time = at - day * SECONDS_PER_DAY;
    const next = !filter(day)
      ? (day + 1) * SECONDS_PER_DAY
      : byHour.length > 0 && !byHour.includes(Math.floor(time / 3600))
        ? (Math.floor(at / 3600) + 1) * 3600
        : unit < 3600 && byMinute.length > 0 && !byMinute.includes(Math.floor(time / 60) % 60)
          ? (Math.floor(at / 60) + 1) * 60
          : unit < 60 && bySecond.length > 0 && !bySecond.includes(time % 60)
            ? at + 1
            : undefined;
    if (next !== undefined) {
      at = intervalAt(next);
      continue;
    }
    const minutes = unit === 3600 ? ascending(byMinute, Math.floor(start / 60) % 60) : [0];
    const seconds = unit >= 60 ? ascending(bySecond, start % 60) : [0];
    budget.take(minutes.length * seconds.length);
    yield minutes.flatMap((m) => seconds.map((s) => at + m * 60 + s));
    at += step;
  }
}
