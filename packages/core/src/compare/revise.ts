import type { Revision } from '../model/activity.js';
import { type Activity, activitiesOf } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import { isEvent } from '../model/event-kinds.js';
import { requireInstant } from '../period/instant.js';
import { type CompareOptions, type Comparison, comparedRevision } from './compare-datasets.js';
import { earlierDetails } from './earlier-details.js';
import { withPublishedIds } from './published-ids.js';
import { withReferredRecords } from './referred-records.js';
import { withdrawnFrom } from './withdrawn.js';

/**
 * The instant of the last change that a dataset knows of.
 *
 * @example
 * lastRevision(createDataset()); // undefined
 */
export function lastRevision(data: Dataset): string | undefined {
  let last: string | undefined;
  for (const { revision } of activitiesOf(data))
    if (revision && (last === undefined || revision.modified > last)) last = revision.modified;
  return last;
}

export interface Revised {
  dataset: Dataset;
  /** The same without the events that are in it for subscribers only: what reports are made from. */
  listed: Dataset;
  comparison: Comparison;
}

/**
 * Revises a dataset that was published before. An unchanged activity keeps its revision; a changed one gets the next
 * revision, with the instant of the change; a removed event becomes a cancelled one, also if its days are now part of another date of its row; an activity with another id
 * keeps the id, and so the UID, under which it was published. What had ended before the stamp and is no longer listed
 * stays as it was published.
 *
 * @param stamp instant of the change in UTC, `2026-11-24T10:00:00Z`.
 * @throws RangeError for a stamp that is not such an instant.
 * @example
 * const before = createDataset();
 * reviseDataset(before, before, '2026-11-24T10:00:00Z').comparison.unchanged; // 0
 */
export function reviseDataset(
  before: Dataset,
  after: Dataset,
  stamp: string,
  options: Pick<CompareOptions, 'isSameCity'> = {},
): Revised {
  requireInstant('reviseDataset', stamp);
  const { comparison, matches, publishedIds, kept } = comparedRevision(before, after, { ...options, stamp });
  const changed = new Set(comparison.changes.map(({ after: activity }) => activity));
  const revised = <A extends Activity>(activity: A): A =>
    revisedActivity(
      withPublishedIds(activity, publishedIds),
      matches.get(activity),
      changed.has(activity),
      stamp,
    );
  const gone = comparison.changes.flatMap(({ kind, before: former, mergedInto }) =>
    (kind === 'removed' || kind === 'merged') && former && isEvent(former)
      ? [cancelled(former as Event, mergedInto, stamp)]
      : [],
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const events = after.events.map(revised);
  const dataset: Dataset = {
    ...after,
    events: [...events, ...kept.map((event) => unlisted(event, stamp)), ...gone].sort(byId),
    series: after.series.map(revised),
    projects: after.projects.map(revised),
    engagements: after.engagements.map(revised),
  };
  const complete = withReferredRecords(dataset, before);
  return { dataset: complete, listed: { ...complete, events: events.toSorted(byId) }, comparison };
}

/**
 * An activity with its revision: the one that it had, the next where it changed, the first where it is new, so that
 * the last change of a dataset is always the last of its instants.
 */
function revisedActivity<A extends Activity>(
  activity: A,
  former: Activity | undefined,
  hasChanged: boolean,
  stamp: string,
): A {
  if (!former) return { ...activity, revision: { sequence: 0, modified: stamp } };
  if (!hasChanged)
    return former.revision ? { ...activity, revision: listedAgain(former.revision) } : activity;
  return { ...activity, revision: nextRevision(former, activity, withdrawnFrom(former, activity), stamp) };
}

const listedAgain = ({ unlisted: _, ...revision }: Revision): Revision => revision;

/** An event that had ended and is no longer listed, with the instant at which that was seen. */
const unlisted = (event: Event, stamp: string): Event =>
  event.revision && event.status !== 'cancelled'
    ? { ...event, revision: { ...event.revision, unlisted: event.revision.unlisted ?? stamp } }
    : event;

/** An event that is no longer listed, or is part of another. */
function cancelled(event: Event, mergedInto: string | undefined, stamp: string): Event {
  const activity: Event = { ...event, status: 'cancelled' };
  const revision = nextRevision(event, activity, event.revision?.withdrawn, stamp);
  return { ...activity, revision: mergedInto === undefined ? revision : { ...revision, mergedInto } };
}

function nextRevision(
  former: Activity,
  activity: Activity,
  withdrawn: Revision['withdrawn'],
  stamp: string,
): Revision {
  const sequence = (former.revision?.sequence ?? 0) + 1;
  const earlier = earlierDetails(former, activity, sequence);
  return {
    sequence,
    modified: stamp,
    ...(withdrawn ? { withdrawn } : {}),
    ...(earlier ? { earlier } : {}),
  };
}
