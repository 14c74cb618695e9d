import type { Activity } from '../model/create-dataset.js';
import { isEvent } from '../model/event-kinds.js';
import { isWithin, type PeriodBounds, periodBounds } from '../period/edtf.js';
import { titleKey } from '../title/title-key.js';
import { grouped } from './match-activities.js';
import { mayBeEqual, placeOf } from './match-stages.js';

/** False only where both are known and differ. */
const mayBeOneCity = (a: Activity, b: Activity): boolean => mayBeEqual(placeOf(a)?.city, placeOf(b)?.city);

/** A longer period is a plan, and says of no day that it is one of the event. In days. */
const MOST_DAYS = 31;

/** The days of an event that is not cancelled; `undefined` where they are not known. */
function knownDays(activity: Activity): PeriodBounds | undefined {
  const days = isEvent(activity) && activity.status !== 'cancelled' ? activity.when : undefined;
  const bounds = days && periodBounds(days.period);
  return bounds && Number.isFinite(bounds.first) && Number.isFinite(bounds.last) ? bounds : undefined;
}

/** By what two dates of one event are found. */
const titleAndRegion = ({ region, title }: Activity): string =>
  JSON.stringify([region ?? '', titleKey(title)]);

/**
 * Finds the event of the same title and region, and of no other city, that has all days of a former event and more: `8 June` of
 * one that was published as two days and is now from 7 to 8 June. `undefined` where there is none, or several.
 */
export function finderOfWholeEvents(now: readonly Activity[]): (former: Activity) => Activity | undefined {
  let byKey: Map<string, Activity[]> | undefined;
  return (former) => {
    const days = knownDays(former);
    if (!days) return undefined;
    byKey ??= grouped(now, { key: titleAndRegion });
    const found = (byKey.get(titleAndRegion(former)) ?? []).filter((other) => {
      const whole = knownDays(other);
      return whole !== undefined && isLongerBy(whole, days) && mayBeOneCity(former, other);
    });
    return found.length === 1 ? found[0] : undefined;
  };
}

const isLongerBy = (whole: PeriodBounds, days: PeriodBounds): boolean =>
  isWithin(days, whole) &&
  whole.last - whole.first > days.last - days.first &&
  whole.last - whole.first < MOST_DAYS;
