import type { Activity, Dataset } from '../model/dataset';
import { type Event, isEvent } from '../model/event';
import { type Comparison, compareDatasets, formerIds } from './compare-datasets';

export interface Revised {
  dataset: Dataset;
  comparison: Comparison;
}

/**
 * The new dataset with what was published before in mind: an activity that is the same keeps its revision, one
 * that changed gets the next with the instant of the change, an event that vanished stays as a cancelled one, and
 * one that was moved to another year keeps the id, and so the UID, that it was published under.
 *
 * @param stamp instant of the change in UTC, `2026-11-24T10:00:00Z`: the clock is the caller's.
 */
export function reviseDataset(before: Dataset, after: Dataset, stamp: string): Revised {
  const comparison = compareDatasets(before, after);
  const changed = new Map(comparison.changes.map((change) => [change.id, change]));
  const old = new Map(
    [...before.events, ...before.series, ...before.projects, ...before.engagements].map((a) => [a.id, a]),
  );
  const formerIdOf = formerIds(before, after);
  const revised = <A extends Activity>(activity: A): A => {
    const change = changed.get(activity.id);
    const id = formerIdOf.get(activity.id) ?? activity.id;
    const former = old.get(id);
    if (!former) return activity;
    if (!change) return { ...activity, id, ...(former.revision ? { revision: former.revision } : {}) };
    const sequence = (former.revision?.sequence ?? 0) + 1;
    return { ...activity, id, revision: { sequence, modified: stamp } };
  };
  const gone = comparison.changes.flatMap(({ kind, before: former }) =>
    kind === 'vanished' && former && isEvent(former) ? [cancelled(former as Event, stamp)] : [],
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    dataset: {
      ...after,
      events: [...after.events.map(revised), ...gone].sort(byId),
      series: after.series.map(revised),
      projects: after.projects.map(revised),
      engagements: after.engagements.map(revised),
    },
    comparison,
  };
}

/** An event that is no longer listed; one that was cancelled already stays as it is. */
function cancelled(event: Event, stamp: string): Event {
  if (event.status === 'cancelled' && event.revision) return event;
  const sequence = (event.revision?.sequence ?? 0) + 1;
  return { ...event, status: 'cancelled', revision: { sequence, modified: stamp } };
}
