import type { Revision, Withdrawn } from '../model/activity.js';
import type { Activity } from '../model/create-dataset.js';
import { regionsOf } from '../model/regions-of.js';
import { sectorsOf } from '../model/sectors-of.js';
import { parsePeriod, periodPrecision } from '../period/edtf.js';

/** How exactly a calendar can show a period: by its days, 2; by its months, if the feed shows these, 1; not, 0. */
function shownPrecision(period: string | undefined): 0 | 1 | 2 {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  const precision = parsed?.start && periodPrecision(parsed);
  return precision === 'day' ? 2 : precision === 'month' ? 1 : 0;
}

/** The most exact period under which calendars had an activity, if it is no longer known so exactly. */
function withdrawnPeriod(
  former: Activity,
  activity: Activity,
  before: string | undefined,
): string | undefined {
  const now = shownPrecision(activity.when?.period);
  const candidates = [former.when?.period, before].filter((period) => shownPrecision(period) > now);
  return candidates.sort((a, b) => shownPrecision(b) - shownPrecision(a))[0];
}

/**
 * The calendars that no longer have an activity, although the dataset has it: those of its former regions, Sectors,
 * bodies and offices; all calendars if its date is no longer known as exactly. A calendar stays in the list until the activity is
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
  const period = withdrawnPeriod(former, activity, before.period);
  const withdrawn: Withdrawn = {
    regions: lost(before.regions, regionsOf(former), regionsOf(activity)),
    sectors: lost(before.sectors, sectorsOf(former), sectorsOf(activity)),
    bodies: lost(before.bodies, former.bodies ?? [], activity.bodies ?? []),
    offices: lost(before.offices, [former.office], [activity.office]),
    ...(period === undefined ? {} : { period }),
  };
  const withdrawnFields = Object.entries(withdrawn).filter(([, value]) => value!.length > 0);
  return withdrawnFields.length > 0 ? (Object.fromEntries(withdrawnFields) as Withdrawn) : undefined;
}
