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

/** The two rules that explain all changes of a number of years; `undefined` if no two rules do. */
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

/** The rule that all changes follow; `undefined` if there is none. */
function commonRule(changes: readonly Transition[]): YearlyRule | undefined {
  const local = changes.map(({ at, from, to }): LocalChange => {
    const seconds = at / 1000 + from;
    const day = Math.floor(seconds / SECONDS_PER_DAY);
    return { day, time: seconds - day * SECONDS_PER_DAY, from, to };
  });
  const ofEarlierDay = local.map((change) => ({ ...change, day: change.day - 1, time: END_OF_DAY }));
  return ruleOfDays(local) ?? (local.every(({ time }) => time === 0) ? ruleOfDays(ofEarlierDay) : undefined);
}

function ruleOfDays(changes: readonly LocalChange[]): YearlyRule | undefined {
  const { day, time, from, to } = changes[0]!;
  const { year, month } = yearMonthDay(day);
  const week = Math.floor((day - civilDay(year, month, 1)) / 7) + 1;
  for (const nth of week > 4 ? [-1] : [-1, week]) {
    const rule: YearlyRule = { month, weekday: weekday(day), nth, time, from, to };
    const fits = changes.every(
      (change) =>
        nthWeekday(yearMonthDay(change.day).year, rule) === change.day &&
        change.time === time &&
        change.from === from &&
        change.to === to,
    );
    if (fits) return rule;
  }
  return undefined;
}
