import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import { dayIntervals, movedDays, wantedMonths } from './day-intervals.js';
import type { RuleParts } from './rule.js';
import { completeRule, dayFilter } from './rule-days.js';
import { shortIntervals, UNIT_SECONDS } from './short-intervals.js';
import type { StepBudget } from './step-budget.js';
import { timesOfDay } from './times-of-day.js';

/** The span of local seconds in which occurrences are wanted, both ends included. */
export interface Window {
  from: number;
  to: number;
}

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
