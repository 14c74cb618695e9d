import { bounds, overlaps } from '../edtf';
import { activitiesOf } from '../model/dataset';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** Events wholly outside the reporting period of their region, or of the report where the region has none. */
export const reportingPeriod: Check = function* (data) {
  const periodOf = new Map(data.reportingPeriods.map((reporting) => [reporting.region, reporting.period]));
  if (periodOf.size === 0) return;
  for (const activity of activitiesOf(data)) {
    if (!activity.when || activity.kind === 'project' || activity.kind === 'series') continue;
    const period = periodOf.get(activity.region) ?? periodOf.get(undefined);
    const reported = period && bounds(period);
    const taken = bounds(activity.when.period);
    if (!reported || !taken || overlaps(taken, reported)) continue;
    yield problem('outside-reporting-period', {
      value: activity.when.period,
      detail: period,
      place: placeOf(activity),
    });
  }
};
