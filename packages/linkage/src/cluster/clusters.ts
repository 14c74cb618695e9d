import type { Evidence } from '../match/evidence.js';
import type { ResolvedDecisions } from './decisions.js';
import { DisjointSets } from './disjoint-sets.js';
import type { LinkGraph } from './link-graph.js';

/** Events that are one meeting: their numbers, in order, and the evidence for each. */
export interface Cluster {
  readonly members: readonly number[];
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/** A cluster, and what was decided about its events. */
export interface DecidedCluster extends Cluster {
  /** The evidence for an event beside another one of which it was decided that they are one; `undefined` if it was not. */
  decidedEvidence(event: number, other: number): readonly Evidence[] | undefined;
}

/** Larger groups are merged only if they are copies of each other. */
export const MAX_CLUSTER_SIZE = 64;

const DECLARED_BY_USER: readonly Evidence[] = [{ kind: 'declared-same' }];

/** A group of events that certain links connect, in which each event stands for those that are equal to it. */
interface LinkComponent {
  /** The events that were compared. */
  readonly compared: number[];
  /** The pairs of entities that a certain link connects, each once. */
  readonly links: Set<number>;
  readonly evidence: Map<number, readonly Evidence[]>;
}

/**
 * Clusters the events that certainly are one meeting. Every two of a cluster must match: if `SG5 meeting` may be either
 * of two meetings, nothing is merged. Decisions override this. The work is linear in the number of links.
 *
 * @param areCopies whether all events of a group are copies. Copies are merged whatever the size of the group.
 */
export async function clusterMatches(
  graph: LinkGraph,
  decisions: ResolvedDecisions,
  areCopies: (members: readonly number[]) => Promise<boolean>,
): Promise<DecidedCluster[]> {
  const clusters: DecidedCluster[] = [];
  for (const { compared, links, evidence } of componentsOf(graph, decisions)) {
    const members = withEqualEvents(compared, graph);
    const entities = new Set(compared.map((event) => decisions.declared.find(event))).size;
    const isClique =
      links.size === (entities * (entities - 1)) / 2 &&
      compared.every((event) => graph.equal.get(event)?.isCertain ?? true);
    const isDecided = entities === 1 && compared.length > 1;
    const isOne =
      isDecided || (isClique && (members.length <= MAX_CLUSTER_SIZE || (await areCopies(members))));
    if (isOne) clusters.push(clusterOf(members, evidence, graph, decisions));
    else clusters.push(...(await decidedParts(compared, graph, decisions, areCopies)));
  }
  return clusters;
}

/** The events with those that are equal to them, in order. */
const withEqualEvents = (events: readonly number[], { equal }: LinkGraph): number[] =>
  events.flatMap((event) => equal.get(event)?.members ?? [event]).sort((a, b) => a - b);

function clusterOf(
  members: readonly number[],
  links: ReadonlyMap<number, readonly Evidence[]>,
  { equal }: LinkGraph,
  { evidence: declared, declared: entities }: ResolvedDecisions,
): DecidedCluster {
  const evidence = new Map<number, readonly Evidence[]>();
  const decidedEvidence = (event: number, other: number) =>
    entities.find(event) === entities.find(other) ? (declared.get(event) ?? DECLARED_BY_USER) : undefined;
  if (new Set(members.map((member) => entities.find(member))).size === 1) {
    // A person decided that they are one: how much they differ is no news.
    for (const member of members) evidence.set(member, declared.get(member) ?? DECLARED_BY_USER);
    return { members, evidence, decidedEvidence };
  }
  for (const member of members)
    evidence.set(member, declared.get(member) ?? links.get(member) ?? DECLARED_BY_USER);
  for (const member of members)
    for (const other of equal.get(member)?.members ?? [])
      if (other !== member || !links.has(member)) evidence.set(other, equal.get(member)!.evidence);
  return { members, evidence, decidedEvidence };
}

/** The parts of a group that are one although the whole is not: events that are one by decision, and copies. */
async function decidedParts(
  compared: readonly number[],
  graph: LinkGraph,
  decisions: ResolvedDecisions,
  areCopies: (members: readonly number[]) => Promise<boolean>,
): Promise<DecidedCluster[]> {
  const entities = new Map<number, number[]>();
  for (const event of compared) {
    const entity = entities.get(decisions.declared.find(event));
    if (entity) entity.push(event);
    else entities.set(decisions.declared.find(event), [event]);
  }
  const parts: DecidedCluster[] = [];
  for (const events of entities.values()) {
    const members = withEqualEvents(events, graph);
    const isCertain = graph.equal.get(events[0]!)?.isCertain ?? true;
    if (events.length > 1 || (members.length > 1 && isCertain && (await areCopies(members))))
      parts.push(clusterOf(members, new Map(), graph, decisions));
  }
  return parts;
}

/** The groups of events that certain links, equality and decisions connect, in the order of their first events. */
function componentsOf(graph: LinkGraph, { declared, areApart, decided }: ResolvedDecisions): LinkComponent[] {
  const sets = new DisjointSets(graph.size);
  for (const event of decided) sets.union(event, declared.find(event));
  graph.certain.forEach((a, b) => {
    if (!areApart(a, b)) sets.union(a, b);
  });
  const components = new Map<number, LinkComponent>();
  for (const [root, compared] of sets.groups())
    components.set(root, { compared, links: new Set(), evidence: new Map() });
  for (const first of graph.equal.keys())
    if (!components.has(sets.find(first)))
      components.set(first, { compared: [first], links: new Set(), evidence: new Map() });
  graph.certain.forEach((a, b, number) => {
    if (areApart(a, b)) return;
    const root = sets.find(a);
    const { links, evidence } = components.get(root)!;
    const list = graph.evidence.at(number);
    if (Math.min(a, b) === root) evidence.set(Math.max(a, b), list);
    for (const event of [a, b]) if (!evidence.has(event)) evidence.set(event, list);
    const [one, other] = [declared.find(a), declared.find(b)];
    if (one !== other) links.add(Math.min(one, other) * graph.size + Math.max(one, other));
  });
  return [...components.values()].sort((a, b) => a.compared[0]! - b.compared[0]!);
}
