import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { RuleParts } from './rule.js';
import { type StepBudget, StepLimitError } from './step-budget.js';

/** A rule with more times on a day is not expanded. */
const MAX_TIMES_PER_DAY = 5000;

/** The times of day of a rule that is daily or coarser, in seconds. */
export function timesOfDay(
  { byHour, byMinute, bySecond }: RuleParts,
  start: number,
  budget: StepBudget,
): number[] {
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

export const ascending = (values: readonly number[], otherwise: number): number[] =>
  values.length > 0 ? [...values].sort((a, b) => a - b) : [otherwise];
