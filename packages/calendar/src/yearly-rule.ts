import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay, daysInMonth, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { Transition } from '@regional-presence/core/time-zone';

/** A yearly change of offset: on the nth or last weekday of a month. */
export interface YearlyRule {
  month: number;
  /** ISO, 1 Monday to 7 Sunday. */
  weekday: number;
  /** 1 to 4, or -1 for the last. */
  nth: number;
  /** Seconds since midnight, local time before the change. */
  time: number;
  /** Offset before the change, in seconds east of UTC. */
  from: number;
  /** Offset after it. */
  to: number;
}

/**
 * Midnight at the end of a day, to the second before. `last Thursday of October at 24:00` (Cairo) and `Sunday from the
 * 2nd of April on at 0:00` (Santiago: the first Saturday at 24:00) are the nth weekday only by the day that ends, and
 * RFC 5545 has no 24:00. Windows describes these zones in the same way. No event starts in the second that is lost.
 */
const END_OF_DAY = SECONDS_PER_DAY - 1;

/** The day in a year on which a rule applies. */
export function nthWeekday(year: number, rule: YearlyRule): number {
  if (rule.nth < 0) {
    const last = civilDay(year, rule.month, daysInMonth(year, rule.month));
    return last - ((weekday(last) - rule.weekday + 7) % 7);
  }
  const first = civilDay(year, rule.month, 1);
  return first + ((rule.weekday - weekday(first) + 7) % 7) + (rule.nth - 1) * 7;
}

/**
 * The two rules that explain the changes of most of a number of years; `undefined` if no two rules do. In Jerusalem the
 * clocks go forward on the Friday before the last Sunday of March, which is the fourth Friday or the last.
 */
export function yearlyRules(changes: readonly Transition[], years: number): YearlyRule[] | undefined {
  if (changes.length !== years * 2) return undefined;
  const rules = [0, 1].map((half) => commonRule(changes.filter((_, i) => i % 2 === half)));
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

/** A change by its day and time in the local time before it. */
interface LocalChange {
  day: number;
  time: number;
  from: number;
  to: number;
}

/** The rule that most of the changes follow; `undefined` if no rule holds for more than half of them. */
function commonRule(changes: readonly Transition[]): YearlyRule | undefined {
  const local = changes.map(({ at, from, to }): LocalChange => {
    const seconds = at / 1000 + from;
    const day = Math.floor(seconds / SECONDS_PER_DAY);
    return { day, time: seconds - day * SECONDS_PER_DAY, from, to };
  });
  const ofEarlierDay = local.map((change) =>
    change.time === 0 ? { ...change, day: change.day - 1, time: END_OF_DAY } : change,
  );
  const candidates = [local, ofEarlierDay].flatMap((days) =>
    days
      .flatMap(rulesOfChange)
      .map((rule) => ({ rule, years: days.filter((day) => follows(day, rule)).length })),
  );
  const best = candidates.reduce((most, next) => (next.years > most.years ? next : most));
  return best.years * 2 > changes.length ? best.rule : undefined;
}

/** The rules that a change can follow: that of the last weekday before that of the nth. */
function rulesOfChange({ day, time, from, to }: LocalChange): YearlyRule[] {
  const { year, month, day: date } = yearMonthDay(day);
  const week = Math.floor((day - civilDay(year, month, 1)) / 7) + 1;
  const isLast = date + 7 > daysInMonth(year, month);
  return [...(isLast ? [-1] : []), ...(week <= 4 ? [week] : [])].map((nth) => ({
    month,
    weekday: weekday(day),
    nth,
    time,
    from,
    to,
  }));
}

const follows = ({ day, time, from, to }: LocalChange, rule: YearlyRule): boolean =>
  nthWeekday(yearMonthDay(day).year, rule) === day &&
  time === rule.time &&
  from === rule.from &&
  to === rule.to;
