import type { Activity } from '../model/create-dataset.js';
import { isEvent } from '../model/event-kinds.js';
import { isWithin, type PeriodBounds, periodBounds } from '../period/edtf.js';
import { foldText } from '../text/fold-text.js';
import { titleKey } from '../title/title-key.js';

const foldedCity = (activity: Activity): string | undefined => {
  const city = 'place' in activity ? activity.place?.city : undefined;
  return city === undefined ? undefined : foldText(city);
};

/** False only where both are known and differ. */
const mayBeOneCity = (a: Activity, b: Activity): boolean => {
  const [one, other] = [foldedCity(a), foldedCity(b)];
  return one === undefined || other === undefined || one === other;
};

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

function eventsByKey(activities: readonly Activity[]): Map<string, Activity[]> {
  const byKey = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = titleAndRegion(activity);
    const group = byKey.get(key);
    if (group) group.push(activity);
    else byKey.set(key, [activity]);
  }
  return byKey;
}

/**
 * Finds the event of the same title and region, and of no other city, that has all days of a former event and more: `8 June` of
 * one that was published as two days and is now from 7 to 8 June. `undefined` where there is none, or several.
 */
export function finderOfWholeEvents(now: readonly Activity[]): (former: Activity) => Activity | undefined {
  let byKey: Map<string, Activity[]> | undefined;
  return (former) => {
    const days = knownDays(former);
    if (!days) return undefined;
    byKey ??= eventsByKey(now);
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
