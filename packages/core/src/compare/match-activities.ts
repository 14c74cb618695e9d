import type { Activity } from '../model/create-dataset.js';
import { isEvent } from '../model/event-kinds.js';
import { hasEnded } from './has-ended.js';
import { MATCH_STAGES, type MatchStage } from './match-stages.js';

/** Pairs of a key are not compared if they are more: a title of a whole table identifies nothing. */
const MAX_COMPARED_PAIRS = 10_000;

/**
 * Matches the activities of a new dataset with those that were published, each with at most one, by the stages of
 * {@link MATCH_STAGES}.
 *
 * @param stamp the instant of the revision. Without it no activity has ended.
 * @returns for each new activity that is matched, the published one.
 */
export function matchActivities(
  old: readonly Activity[],
  now: readonly Activity[],
  stamp: string | undefined,
): Map<Activity, Activity> {
  const matches = new Map<Activity, Activity>();
  let [freeOld, freeNow] = [old, now];
  for (const stage of MATCH_STAGES) {
    if (freeOld.length === 0 || freeNow.length === 0) break;
    const found = stage.only
      ? onlyOnes(stage, freeOld, freeNow, { old, now }, stamp)
      : uniquePairs(stage, freeOld, freeNow, stamp);
    for (const [activity, other] of found) matches.set(activity, other);
    const taken = new Set(found.map(([, other]) => other));
    freeOld = freeOld.filter((activity) => !taken.has(activity));
    freeNow = freeNow.filter((activity) => !matches.has(activity));
  }
  return matches;
}

type Pairs = [now: Activity, old: Activity][];

/** Activities by their key; those without one are left out. */
export function grouped(
  activities: Iterable<Activity>,
  { key }: Pick<MatchStage, 'key'>,
): Map<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const found = key(activity);
    if (found === undefined) continue;
    const group = groups.get(found);
    if (group) group.push(activity);
    else groups.set(found, [activity]);
  }
  return groups;
}

/**
 * The pairs of one key that fulfil the condition, in which each activity has no other candidate. An event is never
 * matched with a project: it would leave the calendars without being cancelled.
 */
function uniquePairs(
  stage: MatchStage,
  freeOld: readonly Activity[],
  freeNow: readonly Activity[],
  stamp: string | undefined,
): Pairs {
  const { condition = () => true } = stage;
  const oldByKey = grouped(freeOld, stage);
  const pairs: Pairs = [];
  for (const [key, group] of grouped(freeNow, stage)) {
    const others = oldByKey.get(key) ?? [];
    if (group.length * others.length > MAX_COMPARED_PAIRS) continue;
    const candidates: Pairs = group.flatMap((now) =>
      others
        .filter((old) => isEvent(old) === isEvent(now) && condition({ old, now, stamp }))
        .map((old): Pairs[number] => [now, old]),
    );
    const [ofNow, ofOld] = [countsOf(candidates, 0), countsOf(candidates, 1)];
    pairs.push(...candidates.filter(([now, old]) => ofNow.get(now) === 1 && ofOld.get(old) === 1));
  }
  return pairs;
}

/** In how many pairs each activity of one side is. The two datasets may share activities. */
function countsOf(pairs: Pairs, side: 0 | 1): Map<Activity, number> {
  const counts = new Map<Activity, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}

/** The unique pairs, if no other activity of the key is still to come in either dataset. */
function onlyOnes(
  stage: MatchStage,
  freeOld: readonly Activity[],
  freeNow: readonly Activity[],
  all: { old: readonly Activity[]; now: readonly Activity[] },
  stamp: string | undefined,
): Pairs {
  const pairs = uniquePairs(stage, freeOld, freeNow, stamp);
  const keys = new Set(pairs.map(([now]) => stage.key(now)!));
  const toCome = (activities: readonly Activity[]) => {
    const counts = new Map<string, number>();
    for (const activity of keys.size > 0 ? activities : []) {
      const key = stage.key(activity);
      if (key === undefined || !keys.has(key) || (stamp !== undefined && hasEnded(activity, stamp))) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const [oldCounts, nowCounts] = [toCome(all.old), toCome(all.now)];
  return pairs.filter(([now]) => {
    const key = stage.key(now)!;
    return (oldCounts.get(key) ?? 0) <= 1 && (nowCounts.get(key) ?? 0) <= 1;
  });
}
