import {
  type Event,
  type Problem,
  placeOfSource,
  problem,
  sameMeetings,
  sourceLabel,
  textIn,
  titleKey,
} from '@regional-presence/core';
import type { Draft } from './row/read-row';
import { isEventKind } from './row/read-row';

/** A draft of an event, and whether another was merged into it. */
interface Group {
  first: number;
  members: number[];
  evidence: Map<number, string>;
}

export interface Merged {
  drafts: Draft[];
  /** The drafts that became part of another, by that other. */
  into: Map<Draft, Draft>;
  problems: Problem[];
}

/**
 * Merges the drafts that tell of one and the same meeting. Nothing is dropped: what the first does not say
 * is taken from the others, lists are joined, titles and sources are all kept; what differs is told.
 */
export function mergeDrafts(drafts: readonly Draft[]): Merged {
  const events = drafts.filter((draft) => isEventKind(draft.activity.kind));
  const pairs = sameMeetings(events.map((draft) => ({ ...draft.activity, id: 'draft' }) as Event))
    .filter(({ same }) => same.certainty === 'certain')
    .map(({ a, b, same }) => ({ a: events[a]!, b: events[b]!, evidence: same.evidence.join('; ') }));
  const groups = groupPairs(drafts, [...pairs, ...saidToBeSame(drafts)]);
  const into = new Map<Draft, Draft>();
  const problems: Problem[] = [];
  for (const { first, members, evidence } of groups) {
    const target = drafts[first]!;
    for (const index of members) {
      if (index === first) continue;
      const other = drafts[index]!;
      problems.push(...unite(target, other, evidence.get(index) ?? ''));
      into.set(other, target);
    }
  }
  return { drafts: drafts.filter((draft) => !into.has(draft)), into, problems };
}

interface Pair {
  a: Draft;
  b: Draft;
  evidence: string;
}

/** Rows that name another by its reference as the same. */
function saidToBeSame(drafts: readonly Draft[]): Pair[] {
  const byRef = new Map<string, Draft>();
  const key = (draft: Draft, ref: string) => `${draft.activity.sources[0]!.file} ${ref}`;
  for (const draft of drafts) if (draft.ref !== undefined) byRef.set(key(draft, draft.ref), draft);
  return drafts.flatMap((draft) => {
    const other = draft.sameAs === undefined ? undefined : byRef.get(key(draft, draft.sameAs));
    if (!other || other === draft || other.activity.kind !== draft.activity.kind) return [];
    return [{ a: other, b: draft, evidence: `it says so, in reference ${draft.sameAs}` }];
  });
}

/**
 * Groups of drafts that are one meeting: all of a group must be sure of each other. Where `SG5 meeting` may be
 * either of two that are not the same, none is merged, and the checks ask.
 */
function groupPairs(drafts: readonly Draft[], pairs: readonly Pair[]): Group[] {
  const index = new Map(drafts.map((draft, i) => [draft, i]));
  const sure = new Map<number, Map<number, string>>();
  const link = (a: number, b: number, evidence: string) => {
    const of = sure.get(a) ?? new Map<number, string>();
    if (!of.has(b)) of.set(b, evidence);
    sure.set(a, of);
  };
  for (const { a, b, evidence } of pairs) {
    const [i, j] = [index.get(a)!, index.get(b)!];
    link(i, j, evidence);
    link(j, i, evidence);
  }
  const groups: Group[] = [];
  const seen = new Set<number>();
  for (const start of [...sure.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const members = [start];
    seen.add(start);
    for (const member of members)
      for (const other of sure.get(member)!.keys())
        if (!seen.has(other)) {
          seen.add(other);
          members.push(other);
        }
    members.sort((a, b) => a - b);
    const certain =
      members.length <= COMPARED && members.every((m) => sure.get(m)!.size === members.length - 1);
    const alike = certain || members.every((m) => isCopy(drafts[members[0]!]!, drafts[m]!));
    if (alike) groups.push({ first: members[0]!, members, evidence: evidenceOf(members, sure) });
  }
  return groups;
}

/** More rows than this are one meeting only if they are copies of each other. */
const COMPARED = 64;

/** The same in every field but the row that it came from. */
function isCopy(a: Draft, b: Draft): boolean {
  const bare = ({ activity: { sources: _, ...rest } }: Draft) => JSON.stringify(rest);
  return bare(a) === bare(b);
}

function evidenceOf(
  members: readonly number[],
  sure: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Map<number, string> {
  const evidence = new Map<number, string>();
  for (const member of members.slice(1)) {
    const of = sure.get(member)!;
    evidence.set(member, of.get(members[0]!) ?? [...of.values()][0]!);
  }
  return evidence;
}

type Loose = Record<string, unknown>;

/** Fields of which one value is kept; that two rows differ in them is told. */
const SINGLE = ['region', 'office', 'sector', 'status', 'modality', 'theme', 'note', 'dateText'] as const;

function unite(target: Draft, other: Draft, evidence: string): Problem[] {
  const [a, b] = [target.activity as unknown as Loose, other.activity as unknown as Loose];
  const source = other.activity.sources[0]!;
  const first = sourceLabel(target.activity.sources[0]!);
  const place = placeOfSource(source);
  const problems = [problem('row-merged', { other: first, detail: evidence, place })];
  const differ = (field: string, mine: unknown, theirs: unknown) =>
    problems.push(
      problem('row-contradicts', { detail: field, value: text(theirs), other: text(mine), place }),
    );
  for (const field of SINGLE) {
    if (a[field] === undefined) assign(a, field, b[field]);
    else if (b[field] !== undefined && text(a[field]) !== text(b[field])) {
      differ(field, a[field], b[field]);
      keepBoth(a, field, b[field], sourceLabel(source));
    }
  }
  for (const field of ['when', 'place'] as const) {
    const [mine, theirs] = [a[field] as Loose | undefined, b[field] as Loose | undefined];
    if (!mine) assign(a, field, theirs);
    else
      for (const [part, value] of Object.entries(theirs ?? {})) {
        if (mine[part] === undefined) mine[part] = value;
        else if (
          part !== 'phrase' &&
          part !== 'inferred' &&
          text(mine[part]).toLowerCase() !== text(value).toLowerCase()
        ) {
          differ(part, mine[part], value);
          keepBoth(a, part, value, sourceLabel(source));
        }
      }
  }
  uniteTitles(target, other);
  uniteLists(a, b);
  for (const [key, value] of Object.entries((b.extra ?? {}) as Record<string, string>)) {
    const mine = (a.extra as Record<string, string> | undefined)?.[key];
    if (mine === undefined) a.extra = { ...(a.extra as object | undefined), [key]: value };
    else if (mine !== value) keepBoth(a, key, value, sourceLabel(source));
  }
  target.bodies = [...new Map([...target.bodies, ...other.bodies].map((body) => [body.id, body])).values()];
  target.series ??= other.series!;
  target.project ??= other.project!;
  if (!target.series) delete target.series;
  if (!target.project) delete target.project;
  return problems;
}

function assign(record: Loose, field: string, value: unknown): void {
  if (value !== undefined) record[field] = value;
}

/** The value that gave way is kept with the record's other columns. */
function keepBoth(record: Loose, field: string, value: unknown, source: string): void {
  const extra = (record.extra ?? {}) as Record<string, string>;
  record.extra = { ...extra, [`${field} (${source})`]: text(value) };
}

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textIn(value as Record<string, string>).text : String(value);

function uniteTitles(target: Draft, other: Draft): void {
  const titles = [other.activity.title, ...(other.activity.otherTitles ?? [])];
  const known = new Set([target.activity.title, ...(target.activity.otherTitles ?? [])].map(titleKey));
  const fresh = titles.filter((title) => !known.has(titleKey(title)));
  if (fresh.length > 0) target.activity.otherTitles = [...(target.activity.otherTitles ?? []), ...fresh];
}

function uniteLists(a: Loose, b: Loose): void {
  for (const field of ['bodies', 'plans', 'links', 'partners', 'sources'] as const) {
    const all = [...((a[field] as unknown[]) ?? []), ...((b[field] as unknown[]) ?? [])];
    const distinct = [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
    if (distinct.length > 0) a[field] = distinct;
  }
}
