import type { Activity } from '../model/create-dataset.js';
import { seriesId, withPeriodSuffix } from './series-id.js';

/**
 * The id under which each activity of the new dataset is published, where it is not its own, by its own: the id of the
 * published activity that it is, or another id if its own belongs to another activity.
 */
export function publishedIds(
  old: readonly Activity[],
  now: readonly Activity[],
  matches: ReadonlyMap<Activity, Activity>,
): Map<string, string> {
  const ids = new Map<string, string>();
  const published = new Set(old.map(({ id }) => id));
  const taken = new Set([...published, ...now.map(({ id }) => id)]);
  for (const activity of now) {
    const former = matches.get(activity);
    if (former) {
      if (former.id !== activity.id) ids.set(activity.id, former.id);
    } else if (published.has(activity.id)) {
      const id = freeId(activity, taken);
      taken.add(id);
      ids.set(activity.id, id);
    }
  }
  return ids;
}

/** The id of its series with its period, and a number if that is another's: `call-abc123-2027-03-01-2`. */
function freeId({ id, when }: Activity, taken: ReadonlySet<string>): string {
  const base = withPeriodSuffix(seriesId(id), when?.period ?? 'undated');
  let free = base;
  for (let count = 2; taken.has(free); count++) free = `${base}-${count}`;
  return free;
}

/** An activity with its own id and those of its series and project as they are published. */
export function withPublishedIds<A extends Activity>(activity: A, ids: ReadonlyMap<string, string>): A {
  const published = { ...activity, id: ids.get(activity.id) ?? activity.id };
  for (const field of ['series', 'project'] as const) {
    const id =
      field in activity ? ids.get((activity as Partial<Record<typeof field, string>>)[field]!) : undefined;
    if (id !== undefined) Object.assign(published, { [field]: id });
  }
  return published;
}
