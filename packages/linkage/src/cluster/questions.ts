import type { Evidence } from '../match/evidence.js';
import type { ResolvedDecisions } from './decisions.js';
import { DisjointSets } from './disjoint-sets.js';
import type { LinkGraph } from './link-graph.js';

/** Events that may be one meeting: one question for the group. */
export interface DuplicateGroup {
  /** Their numbers, in order. */
  readonly members: readonly number[];
  /** Two of them that match, and why. */
  readonly pair: readonly [a: number, b: number];
  readonly evidence: readonly Evidence[];
}

/**
 * Groups the events that may be one meeting: those that matches connect. Where a user decided that two of a group are
 * two meetings, the group is given in pairs instead.
 */
export function groupQuestions(graph: LinkGraph, decisions: ResolvedDecisions): DuplicateGroup[] {
  const { areApart } = decisions;
  const sets = new DisjointSets(graph.size);
  const pairs = new Map<number, { pair: [number, number]; evidence: readonly Evidence[] }>();
  const forEachLink = (visit: (a: number, b: number, evidence: readonly Evidence[]) => void) => {
    for (const links of [graph.certain, graph.likely])
      links.forEach((a, b, number) => {
        if (!areApart(a, b)) visit(a, b, graph.evidence.at(number));
      });
    for (const { members, evidence } of graph.equal.values())
      for (const other of members.slice(1)) visit(members[0]!, other, evidence);
  };
  forEachLink((a, b) => sets.union(a, b));
  const split = new Set<number>();
  for (const event of decisions.decided) split.add(sets.find(event));
  const questions: DuplicateGroup[] = [];
  forEachLink((a, b, evidence) => {
    const root = sets.find(a);
    if (decisions.hasApart && split.has(root)) questions.push({ members: [a, b], pair: [a, b], evidence });
    else if (!pairs.has(root)) pairs.set(root, { pair: [a, b], evidence });
  });
  for (const [root, members] of sets.groups()) {
    const first = pairs.get(root);
    if (first) questions.push({ members, ...first });
  }
  return questions.sort((a, b) => a.members[0]! - b.members[0]! || a.members[1]! - b.members[1]!);
}
