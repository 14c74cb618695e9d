import type { Revision, Withdrawn } from '../model/activity.js';
import type { Activity } from '../model/create-dataset.js';
import { parsePeriod, periodPrecision } from '../period/edtf.js';

/** Whether a calendar can show it: its month is known at least. */
function shownPeriod({ when }: Activity): string | undefined {
  const period = when && parsePeriod(when.period);
  return period?.start && periodPrecision(period) !== 'year' ? when!.period : undefined;
}

/**
 * The calendars that no longer have an activity, although the dataset has it: those of its former regions, Sectors,
 * bodies and offices; all calendars if its date is no longer known. A calendar stays in the list until the activity is
 * in it again.
 */
export function withdrawnFrom(former: Activity, activity: Activity): Revision['withdrawn'] {
  const before = former.revision?.withdrawn ?? {};
  const lost = <T>(
    already: readonly T[] | undefined,
    old: readonly (T | undefined)[],
    now: readonly (T | undefined)[],
  ) =>
    [...new Set([...(already ?? []), ...old])]
      .filter((one): one is T => one !== undefined && !now.includes(one))
      .sort();
  const period = shownPeriod(activity) === undefined ? (shownPeriod(former) ?? before.period) : undefined;
  const withdrawn: Withdrawn = {
    regions: lost(before.regions, [former.region], [activity.region]),
    sectors: lost(before.sectors, [former.sector], [activity.sector]),
    bodies: lost(before.bodies, former.bodies ?? [], activity.bodies ?? []),
    offices: lost(before.offices, [former.office], [activity.office]),
    ...(period === undefined ? {} : { period }),
  };
  const withdrawnFields = Object.entries(withdrawn).filter(([, value]) => value!.length > 0);
  return withdrawnFields.length > 0 ? (Object.fromEntries(withdrawnFields) as Withdrawn) : undefined;
}
