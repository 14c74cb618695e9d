import type { Evidence } from '../match/evidence.js';
import { DisjointSets } from './disjoint-sets.js';

/** A pair of events, by their numbers. */
export type NumberPair = readonly [a: number, b: number];

/** What a user decided about pairs of events. Decisions override the score. */
export interface Decisions {
  /** Pairs that are one meeting. */
  readonly same?: readonly NumberPair[];
  /** Pairs that are two meetings. */
  readonly apart?: readonly NumberPair[];
}

/** Decisions, with what follows from them. */
export interface ResolvedDecisions {
  /** Events that are one by decision, one by way of others included. */
  readonly declared: DisjointSets;
  /** Whether two events are two by decision, others that are one with them included. */
  areApart(a: number, b: number): boolean;
  /** All events of the decisions. */
  readonly decided: ReadonlySet<number>;
  /** Pairs that are to be apart and are one by other decisions. They are not kept apart. */
  readonly conflicts: readonly NumberPair[];
  readonly hasApart: boolean;
  /** Why an event is one with another by decision, where it is not a user who says so. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/**
 * Resolves decisions on events with numbers from 0 to before `size`.
 *
 * @param evidence why events are one, if records say so themselves.
 */
export function resolveDecisions(
  size: number,
  { same = [], apart = [] }: Decisions,
  evidence: ResolvedDecisions['evidence'] = new Map(),
): ResolvedDecisions {
  const declared = new DisjointSets(size);
  for (const [a, b] of same) declared.union(a, b);
  const conflicts: NumberPair[] = [];
  const keys = new Set<number>();
  const keyOf = (a: number, b: number) => {
    const [one, other] = [declared.find(a), declared.find(b)];
    return Math.min(one, other) * size + Math.max(one, other);
  };
  for (const pair of apart)
    if (declared.find(pair[0]) === declared.find(pair[1])) conflicts.push(pair);
    else keys.add(keyOf(...pair));
  return {
    declared,
    areApart: (a, b) => keys.size > 0 && keys.has(keyOf(a, b)),
    decided: new Set([...same, ...apart].flat()),
    conflicts,
    hasApart: keys.size > 0,
    evidence,
  };
}
