import type { Event } from '@regional-presence/core';
import { BlockingIndex } from './block/blocking-index.js';
import { type Cluster, clusterMatches } from './cluster/clusters.js';
import { type Decisions, type NumberPair, resolveDecisions } from './cluster/decisions.js';
import { type DuplicateGroup, groupQuestions } from './cluster/questions.js';
import { findLinks } from './find-links.js';
import { isCopy } from './merge/compare-content.js';

/** The duplicates among events. Events are named by their numbers in the list, from 0. */
export interface Duplicates {
  /** Events that certainly are one meeting, or are by decision. */
  readonly clusters: readonly Cluster[];
  /** Events that may be one meeting, one group for each question. Those of a cluster are included. */
  readonly questions: readonly DuplicateGroup[];
  /** Decisions that contradict others: pairs that are to be apart and are one by other decisions. */
  readonly conflicts: readonly NumberPair[];
}

/**
 * Finds the events of a list that are one meeting, and those that may be. The time grows with the number of events, not
 * with its square.
 *
 * @param decisions what a user decided. They override the score.
 * @throws RangeError for a decision on an event that is not in the list.
 * @example
 * const forum = { id: 'a', kind: 'forum' as const, title: { en: 'Forum on AI' }, sources: [{ file: 'a.csv', row: 2 }] };
 * const when = { period: '2027-05-03' };
 * const events = [
 *   { ...forum, when },
 *   { ...forum, id: 'b', title: { en: 'Forum on A.I.' }, when },
 *   { ...forum, id: 'c', title: { en: 'Regional forum on AI' }, when },
 * ];
 * const { clusters, questions } = await findDuplicates(events);
 * clusters[0]?.members; // [0, 1]
 * questions[0]?.members; // [0, 1, 2]
 * (await findDuplicates(events, { apart: [[0, 1], [0, 2], [1, 2]] })).questions; // []
 */
export async function findDuplicates(
  events: readonly Event[],
  decisions: Decisions = {},
): Promise<Duplicates> {
  for (const number of [...(decisions.same ?? []), ...(decisions.apart ?? [])].flat())
    if (!Number.isInteger(number) || number < 0 || number >= events.length)
      throw new RangeError(`findDuplicates: there is no event ${number} among ${events.length}.`);
  const index = new BlockingIndex();
  for (const event of events) index.add(event);
  const resolved = resolveDecisions(events.length, decisions);
  const graph = await findLinks(index, (number) => ({ event: events[number]! }), resolved.decided);
  const areCopies = async (members: readonly number[]) =>
    members.every((member) => isCopy(events[members[0]!]!, events[member]!));
  return {
    clusters: (await clusterMatches(graph, resolved, areCopies)).map(({ members, evidence }) => ({
      members,
      evidence,
    })),
    questions: groupQuestions(graph, resolved),
    conflicts: resolved.conflicts,
  };
}
