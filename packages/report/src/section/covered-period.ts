import type { Activity } from '@regional-presence/core';
import { overlaps } from '@regional-presence/core/internal';
import { type Edtf, type PeriodBounds, periodBounds } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';
import { countActivities } from './count-activities.js';

/** The number of activities whose dates lie wholly outside the reporting period. */
export function countOutside({ activities, period }: ReportContext): number {
  const bounds = period === undefined ? undefined : periodBounds(period);
  if (!bounds) return 0;
  const inside = activities.filter((activity) => !liesOutside(activity, bounds));
  return countActivities(activities) - countActivities(inside);
}

const liesOutside = ({ when }: Activity, bounds: PeriodBounds): boolean => {
  const dates = when && periodBounds(when.period);
  return dates !== undefined && !overlaps(dates, bounds);
};

/** Whether a document has no activity of its reporting period: none at all, or only such as lie wholly outside. */
export const hasNoneInPeriod = (context: ReportContext): boolean =>
  countOutside(context) === countActivities(context.activities);

/**
 * That activities are not in the document because they lie outside its period.
 *
 * @param shown how many of them a list of the document has all the same.
 */
export function leftOutOfPeriod({ t, leftOut }: ReportContext, shown = 0): string[] {
  const count = leftOut.period - shown;
  return count > 0 ? [t('introduction.otherPeriod', { count })] : [];
}

/** Whether a plan of a period is annual: a year at most, in days. */
export function isOfOneYear(period: Edtf): boolean {
  const bounds = periodBounds(period);
  return !bounds || bounds.last - bounds.first < 366;
}
