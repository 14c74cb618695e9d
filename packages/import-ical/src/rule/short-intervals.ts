import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { RuleParts } from './rule.js';
import type { DayFilter } from './rule-days.js';
import type { StepBudget } from './step-budget.js';
import { ascending } from './times-of-day.js';

/** Lengths of the intervals that are shorter than a day. */
export const UNIT_SECONDS = { SECONDLY: 1, MINUTELY: 60, HOURLY: 3600 } as const;

/** The sets of hours, minutes or seconds. Days and hours that the rule excludes are skipped as a whole. */
export function* shortIntervals(
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
