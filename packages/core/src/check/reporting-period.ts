import { overlaps, periodBounds } from '../period/edtf.js';
import { outsideReportingPeriod } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** Events wholly outside the reporting period of their region, or of the report where the region has none. */
export const reportingPeriod: Check = (data, report) => {
  const periodOf = new Map(data.reportingPeriods.map((reporting) => [reporting.region, reporting.period]));
  if (periodOf.size === 0) return {};
  return {
    activity(activity) {
      if (!activity.when || activity.kind === 'project' || activity.kind === 'series') return;
      const period = periodOf.get(activity.region) ?? periodOf.get(undefined);
      const reported = period && periodBounds(period);
      const dated = periodBounds(activity.when.period);
      if (!reported || !dated || overlaps(dated, reported)) return;
      const params = { period: activity.when.period, reportingPeriod: period };
      report(outsideReportingPeriod(params, placeOfRecord(activity)));
    },
  };
};
