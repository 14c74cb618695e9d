import type { Activity, Office } from '@regional-presence/core';
import { isOfOffice } from '../activity-scope.js';
import type { ReportContext } from '../report.js';

/** An office, or `none`, with its activities. */
export interface OfficeActivities {
  id: string;
  name: string;
  region?: string;
  activities: readonly Activity[];
}

/** The offices with their activities. Activities without an office are collected by region. */
export function activitiesByOffice(context: ReportContext): OfficeActivities[] {
  const { data, names, t, options } = context;
  const byKey = new Map<string | undefined, Activity[]>();
  for (const activity of context.activities) {
    const key = officeIdOf(activity, data.offices) ?? 'none';
    byKey.set(key, [...(byKey.get(key) ?? []), activity]);
  }
  const order: Office['kind'][] = ['regional', 'headquarters', 'area'];
  const offices = data.offices
    .filter(({ id }) => options.office === undefined || id === options.office)
    .toSorted(
      (a, b) =>
        data.regions.findIndex(({ id }) => id === a.region) -
          data.regions.findIndex(({ id }) => id === b.region) ||
        order.indexOf(a.kind) - order.indexOf(b.kind),
    )
    .map(({ id, region }) => ({ id, name: names.office(id), region, activities: byKey.get(id) ?? [] }));
  const none = byKey.get('none');
  return [...offices, ...(none ? [{ id: 'none', name: t('noRegion.label'), activities: none }] : [])];
}

/** The office of an activity: its own, else the regional office of its region. */
const officeIdOf = (activity: Activity, offices: readonly Office[]): string | undefined =>
  activity.office ?? offices.find((office) => isOfOffice(activity, office))?.id;

/** The offices that have something to show; all, if one is asked for. */
export const shownOffices = (context: ReportContext): OfficeActivities[] =>
  activitiesByOffice(context).filter(
    ({ activities }) => activities.length > 0 || context.options.office !== undefined,
  );
