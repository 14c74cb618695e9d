import type { Activity } from '@regional-presence/core';
import { periodBounds } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';
import { firstDayOfActivity } from '../report-context.js';

const STATUSES_TO_COME: ReadonlySet<Activity['status']> = new Set<Activity['status']>([
  'planned',
  'tentative',
  'confirmed',
  'postponed',
]);

/**
 * Whether an activity is yet to come by its status, and is not over on the day of the document. Without a status it is where it
 * begins after that day.
 */
export function isUpcoming(activity: Activity, { day }: ReportContext): boolean {
  const isDated = activity.when !== undefined && day !== undefined;
  if (activity.status === undefined) return isDated && firstDayOfActivity(activity) > day;
  if (!STATUSES_TO_COME.has(activity.status)) return false;
  return activity.status === 'postponed' || !isOverOnDay(activity, day);
}

/** Whether an activity ends before the day of the document, where that is known. */
function isOverOnDay({ when }: Activity, day: ReportContext['day']): boolean {
  const last = when && periodBounds(when.period)?.last;
  return day !== undefined && last !== undefined && last < day;
}

/** Whether it is postponed: the date that it has is the former one, and a new one is not known yet. */
export const waitsForDate = ({ status, when }: Activity): boolean =>
  status === 'postponed' && when !== undefined;

/** What a list does not say: an activity may not take place on its date, or is over and nobody says that it took place. */
export const isUncertain = (activity: Activity, context: ReportContext): boolean =>
  activity.status === 'postponed' ||
  activity.status === 'tentative' ||
  (STATUSES_TO_COME.has(activity.status) && !isUpcoming(activity, context));
