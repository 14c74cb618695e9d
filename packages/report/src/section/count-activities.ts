import type { Activity, Event } from '@regional-presence/core';
import { sourceRowKey } from '@regional-presence/core/internal';

/** An event of a row that has several dates. */
export const hasOccasions = (activity: Activity): activity is Event =>
  'occasion' in activity && activity.occasion !== undefined;

/** The row that an activity comes from. */
export const rowOfActivity = ({ sources: [source] }: Activity): string | undefined =>
  source?.row === undefined ? undefined : sourceRowKey(source);

const KEYS = new WeakMap<Activity, string>();

/** What the occasions of a row have in common that are counted as one activity. */
function keyOfOccasions(event: Event): string {
  const known = KEYS.get(event);
  if (known !== undefined) return known;
  const { title, status, occasion } = event;
  const key = JSON.stringify([rowOfActivity(event), occasion!.of, title, status]);
  KEYS.set(event, key);
  return key;
}

/** The activities without the further occasions of a row: a course on three days is one activity. */
export function withoutFurtherOccasions<A extends Activity>(activities: readonly A[]): readonly A[] {
  if (!activities.some(hasOccasions)) return activities;
  const counted = new Set<string>();
  return activities.filter((activity) => {
    if (!hasOccasions(activity)) return true;
    const key = keyOfOccasions(activity);
    return !counted.has(key) && counted.add(key);
  });
}

/** The number of activities, in which several dates of one row count once. */
export const countActivities = (activities: readonly Activity[]): number =>
  withoutFurtherOccasions(activities).length;
