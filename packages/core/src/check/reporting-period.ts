import { overlaps, periodBounds } from '../period/edtf.js';
import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** Events wholly outside the reporting period of their region, or of the report where the region has none. */
export const reportingPeriod: Check = (data, tell) => {
  const periodOf = new Map(data.reportingPeriods.map((reporting) => [reporting.region, reporting.period]));
  if (periodOf.size === 0) return {};
  return {
    activity(activity) {
      if (!activity.when || activity.kind === 'project' || activity.kind === 'series') return;
      const period = periodOf.get(activity.region) ?? periodOf.get(undefined);
      const reported = period && periodBounds(period);
      const taken = periodBounds(activity.when.period);
      if (!reported || !taken || overlaps(taken, reported)) return;
      const details = { value: activity.when.period, detail: period, place: placeOfRecord(activity) };
      tell(problem('outside-reporting-period', details));
    },
  };
};
