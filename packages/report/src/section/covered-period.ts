import { overlaps } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';

/** The number of activities whose dates lie wholly outside the reporting period. */
export function countOutside({ activities, period }: ReportContext): number {
  const bounds = period === undefined ? undefined : periodBounds(period);
  if (!bounds) return 0;
  return activities.filter(({ when }) => {
    const dates = when && periodBounds(when.period);
    return dates !== undefined && !overlaps(dates, bounds);
  }).length;
}

/** Whether a document has no activity of its reporting period: none at all, or only such as lie wholly outside. */
export const hasNoneInPeriod = (context: ReportContext): boolean =>
  countOutside(context) === context.activities.length;

/** That activities are not in the document because they lie outside its period. */
export const leftOutOfPeriod = ({ t, leftOut }: ReportContext): string[] =>
  leftOut.period > 0 ? [t('introduction.otherPeriod', { count: leftOut.period })] : [];

/** Whether a plan of a period is annual: a year at most, in days. */
export function isOfOneYear(period: Edtf): boolean {
  const bounds = periodBounds(period);
  return !bounds || bounds.last - bounds.first < 366;
}
