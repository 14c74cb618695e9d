import type { BlockingIndex } from './block/blocking-index.js';
import { comparisonKey } from './block/comparison-key.js';
import { type EqualEvents, EvidenceTable, type LinkGraph, LinkList } from './cluster/link-graph.js';
import { type LinkedEvent, matchLinked } from './match/match-events.js';
import { loadThesaurus } from './title/load-thesaurus.js';

/** Where the events of an index are. */
export type GetEvent = (number: number) => LinkedEvent | Promise<LinkedEvent>;

/** Slots of the filter of pairs that were decided on a short time ago. */
const PAIR_FILTER_SLOTS = 1 << 16;
const PAIR_FILTER_SHIFT = 16;

/**
 * Finds the links between the events of an index: blocks, decides on each pair once, and keeps the result in numbers.
 *
 * @param decided events of a user's decisions. They are compared themselves, also if others are equal to them.
 * @param step to be awaited between steps of the work, where it gives a promise.
 */
export async function findLinks(
  index: BlockingIndex,
  get: GetEvent,
  decided: ReadonlySet<number> = new Set(),
  step?: () => Promise<void> | undefined,
): Promise<LinkGraph> {
  await loadThesaurus();
  const graph = {
    size: index.size,
    evidence: new EvidenceTable(),
    certain: new LinkList(),
    likely: new LinkList(),
    equal: await findEqualEvents(index, get, decided),
  };
  const recent = new Float64Array(PAIR_FILTER_SLOTS).fill(-1);
  for (const pairs of index.pairLists()) {
    const paused = step?.();
    if (paused) await paused;
    for (let i = 0; i < pairs.length; i += 2) {
      const [a, b] = [pairs[i]!, pairs[i + 1]!];
      const key = a * index.size + b;
      const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> PAIR_FILTER_SHIFT;
      if (recent[slot] === key) continue;
      recent[slot] = key;
      const [one, other] = [await get(a), await get(b)];
      const match = matchLinked(one, other);
      if (!match) continue;
      const isCertain = match.certainty === 'certain' && !(one.hasOwnId && other.hasOwnId);
      graph[isCertain ? 'certain' : 'likely'].add(a, b, graph.evidence.numberOf(match.evidence));
    }
  }
  return graph;
}

/** Groups of equal events that match; all but the first of each are excluded from the comparison. */
async function findEqualEvents(
  index: BlockingIndex,
  get: GetEvent,
  decided: ReadonlySet<number>,
): Promise<Map<number, EqualEvents>> {
  const equal = new Map<number, EqualEvents>();
  for (const candidates of index.equalEvents()) {
    const groups = new Map<string, number[]>();
    for (const number of candidates) {
      if (decided.has(number)) continue;
      const { event, hasOwnId } = await get(number);
      const key = `${hasOwnId ?? false} ${comparisonKey(event)}`;
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
    for (const members of groups.values()) {
      if (members.length < 2) continue;
      const [first, second] = [await get(members[0]!), await get(members[1]!)];
      const match = matchLinked(first, second);
      if (!match) continue;
      const isCertain = match.certainty === 'certain' && !first.hasOwnId;
      equal.set(members[0]!, { members, isCertain, evidence: match.evidence });
      for (const other of members.slice(1)) index.exclude(other);
    }
  }
  return equal;
}
