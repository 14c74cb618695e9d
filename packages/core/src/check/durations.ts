import { type EdtfDate, parsePeriod } from '../period/edtf.js';
import { durationContradictsPeriod } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** Months of an ISO 8601 duration in years and months. */
export function monthsOfDuration(duration: string): number {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration);
  return Number(match?.[1] ?? 0) * 12 + Number(match?.[2] ?? 0);
}

const monthsSinceYear0 = (date: EdtfDate, fallback: number): number =>
  date.year * 12 + (date.month ?? fallback);

/** Projects whose stated length is not that of their period, by more than the month at either end. */
export const durations: Check = (_data, report) => ({
  activity(project) {
    if (project.kind !== 'project' || !project.statedDuration || !project.when) return;
    const period = parsePeriod(project.when.period);
    if (!period?.start || !period.end) return;
    const stated = monthsOfDuration(project.statedDuration);
    const shortest = Math.max(0, monthsSinceYear0(period.end, 1) - monthsSinceYear0(period.start, 12));
    const longest = monthsSinceYear0(period.end, 12) - monthsSinceYear0(period.start, 1) + 1;
    if (stated >= shortest && stated <= longest) return;
    const params = { duration: project.statedDuration, period: project.when.period, shortest, longest };
    report(durationContradictsPeriod(params, placeOfRecord(project)));
  },
});
