import type { Evidence } from '@regional-presence/core/internal';

/** Two activities that are the same, and the evidence. */
export interface MatchPair {
  a: number;
  b: number;
  evidence: readonly Evidence[];
}

/** Activities that are the same: their numbers, and the evidence for each but the first. */
export interface Cluster {
  members: number[];
  evidence: Map<number, readonly Evidence[]>;
}

/** Larger groups are merged only if they are copies of each other. */
const MAX_CLIQUE_SIZE = 64;

/**
 * Groups of activities that are the same. Every two of a group must match. If `SG5 meeting` may be either of
 * two different meetings, nothing is merged, and a check reports it.
 *
 * @param areCopies whether a group that is too large for comparison consists of copies.
 */
export async function clusterMatches(
  pairs: readonly MatchPair[],
  areCopies: (members: readonly number[]) => Promise<boolean>,
): Promise<Cluster[]> {
  const sure = new Map<number, Map<number, readonly Evidence[]>>();
  const link = (a: number, b: number, evidence: readonly Evidence[]) => {
    const of = sure.get(a) ?? new Map<number, readonly Evidence[]>();
    if (!of.has(b)) of.set(b, evidence);
    sure.set(a, of);
  };
  for (const { a, b, evidence } of pairs) {
    link(a, b, evidence);
    link(b, a, evidence);
  }
  const groups: Cluster[] = [];
  const seen = new Set<number>();
  for (const start of [...sure.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const members = connectedMembers(start, sure, seen);
    const certain =
      members.length <= MAX_CLIQUE_SIZE && members.every((m) => sure.get(m)!.size === members.length - 1);
    if (certain || (await areCopies(members)))
      groups.push({ members, evidence: clusterEvidence(members, sure) });
  }
  return groups;
}

type MatchGraph = ReadonlyMap<number, ReadonlyMap<number, readonly Evidence[]>>;

function connectedMembers(start: number, sure: MatchGraph, seen: Set<number>): number[] {
  const members = [start];
  seen.add(start);
  for (const member of members)
    for (const other of sure.get(member)!.keys())
      if (!seen.has(other)) {
        seen.add(other);
        members.push(other);
      }
  return members.sort((a, b) => a - b);
}

function clusterEvidence(members: readonly number[], sure: MatchGraph): Map<number, readonly Evidence[]> {
  const evidence = new Map<number, readonly Evidence[]>();
  for (const member of members) {
    const of = sure.get(member)!;
    evidence.set(member, of.get(members[0]!) ?? [...of.values()][0]!);
  }
  return evidence;
}
