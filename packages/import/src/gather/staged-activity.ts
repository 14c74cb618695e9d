import type { Draft } from '../row/draft.js';
import type { StagedActivity } from '../store/activity-store.js';
import { activityId } from './identity.js';

/** A running number is not a reference: it changes when a row is inserted. */
const stableReference = (ref: string | undefined): string | undefined =>
  ref === undefined || /^\d+$/.test(ref) ? undefined : ref;

/** The activity of a draft with its id. */
export function stagedActivity(draft: Draft): StagedActivity {
  const ref = stableReference(draft.ref);
  const { activity } = draft;
  activity.id = activityId(activity, ref);
  const staged: StagedActivity = { activity };
  if (ref !== undefined) staged.ref = ref;
  if (draft.series) staged.series = draft.series;
  if (draft.project) staged.project = draft.project;
  if (draft.ofOwnSeries) staged.ofOwnSeries = true;
  return staged;
}
