import type { Activity, Event, ReportProblem } from '@regional-presence/core';
import {
  type BlockingIndex,
  ChunkedTypedArray,
  type Evidence,
  hash32,
  matchMeetings,
  possibleDuplicateProblem,
  withPeriodSuffix,
} from '@regional-presence/core/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';
import { clusterMatches, type MatchPair } from './clusters.js';
import { activityId, disambiguateIds, withSuffix } from './identity.js';
import { compareContent, isCopy, mergeActivities } from './merge-activities.js';

/** Activities that are cached in memory. */
const ACTIVITY_CACHE_SIZE = 1000;

/** The size of the counting filter for unique ids. */
const ID_FILTER_SLOTS = 1 << 20;

/** Holds activities of one sort, finds and merges those that are the same, and makes their ids unique. */
export class Deduplicator {
  /** By number: the activity that replaces it, or `undefined` for one that was merged into another. */
  readonly replaced = new Map<number, StagedActivity | undefined>();
  private readonly mergedInto = new Map<number, number>();
  private readonly ids = new ChunkedTypedArray(Uint32Array);
  private readonly byRef = new Map<string, number>();
  private readonly sameAs: { number: number; key: string }[] = [];
  private readonly recordsById = new Map<string, number>();
  private readonly matches: MatchPair[] = [];
  private readonly possibleMatches: [number, number][] = [];
  private readonly cache = new Map<number, StagedActivity>();

  /** @param index finds candidates for the same meeting. Without it only declared duplicates are merged. */
  constructor(
    readonly store: ActivityStore,
    private readonly index?: BlockingIndex,
  ) {}

  /** @returns the number of the activity. */
  add(staged: StagedActivity): number {
    const number = this.store.size;
    this.ids.push(hash32(staged.activity.id));
    if (staged.hasOwnId) {
      const known = this.recordsById.get(staged.activity.id);
      if (known !== undefined) this.matches.push({ a: known, b: number, evidence: ['evidence/same-id'] });
      else this.recordsById.set(staged.activity.id, number);
    }
    this.index?.add(staged.activity as Event);
    this.store.add(staged);
    return number;
  }

  /** Notes that a row has a reference by which other rows of its file may name it. */
  addRef(number: number, file: string, ref: string): void {
    this.byRef.set(`${file}\n${ref}`, number);
  }

  /** Notes that a row declares itself a duplicate of another row of its file. */
  addSameAs(number: number, file: string, ref: string): void {
    this.sameAs.push({ number, key: `${file}\n${ref}` });
  }

  /** Whether an activity was merged into another. */
  wasMerged(number: number): boolean {
    return this.mergedInto.has(number);
  }

  /** Merges certain matches, makes ids unique, and reports likely matches. */
  async finalize(report: ReportProblem): Promise<void> {
    await this.findMatches();
    const areCopies = async (members: readonly number[]) => {
      const first = await this.at(members[0]!);
      for (const member of members) if (!isCopy(first, await this.at(member))) return false;
      return true;
    };
    for (const { members, evidence } of await clusterMatches(this.matches, areCopies))
      await this.mergeCluster(members, evidence, report);
    await this.assignUniqueIds(report);
    const reported = new Set<string>();
    for (const [a, b] of this.possibleMatches) {
      const [one, other] = [this.mergedNumber(a), this.mergedNumber(b)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      if (one === other || reported.has(`${one} ${other}`)) continue;
      reported.add(`${one} ${other}`);
      const [first, second] = [await this.at(one), await this.at(other)];
      const same = matchMeetings(first.activity as Event, second.activity as Event);
      if (same) report(possibleDuplicateProblem(first.activity as Event, second.activity as Event, same));
    }
    this.cache.clear();
  }

  /** The current state of an activity. */
  private async at(number: number): Promise<StagedActivity> {
    const now = this.replaced.get(number) ?? this.cache.get(number);
    if (now) return now;
    const staged = await this.store.get(number);
    if (this.cache.size >= ACTIVITY_CACHE_SIZE) this.cache.clear();
    this.cache.set(number, staged);
    return staged;
  }

  private mergedNumber(number: number): number {
    let now = number;
    for (let next = this.mergedInto.get(now); next !== undefined; next = this.mergedInto.get(now)) now = next;
    return now;
  }

  private async findMatches(): Promise<void> {
    const seen = new Set<number>();
    for (const [a, b] of this.index?.pairs() ?? []) {
      const key = a * this.store.size + b;
      if (seen.has(key)) continue;
      seen.add(key);
      const [one, other] = [await this.at(a), await this.at(b)];
      const same = matchMeetings(one.activity as Event, other.activity as Event);
      if (!same) continue;
      if (same.certainty === 'certain' && !(one.hasOwnId && other.hasOwnId))
        this.matches.push({ a, b, evidence: same.evidence });
      this.possibleMatches.push([a, b]);
    }
    for (const { number, key } of this.sameAs) {
      const other = this.byRef.get(key);
      if (other === undefined || other === number) continue;
      const [one, two] = [await this.at(number), await this.at(other)];
      if (one.activity.kind === two.activity.kind)
        this.matches.push({ a: other, b: number, evidence: ['evidence/same-reference'] });
    }
  }

  private async mergeCluster(
    members: readonly number[],
    evidence: ReadonlyMap<number, readonly Evidence[]>,
    report: ReportProblem,
  ): Promise<void> {
    const all: { number: number; staged: StagedActivity }[] = [];
    for (const number of members) all.push({ number, staged: await this.at(number) });
    all.sort((a, b) => compareContent(a.staged, b.staged));
    const [first, ...others] = all;
    const target = structuredClone(first!.staged);
    for (const { number, staged } of others)
      this.mergeInto(first!.number, target, number, staged, evidence, report);
    if (!target.hasOwnId) target.activity.id = activityId(target.activity, target.ref);
    this.ids.set(first!.number, hash32(target.activity.id));
  }

  private mergeInto(
    number: number,
    target: StagedActivity,
    other: number,
    staged: StagedActivity,
    evidence: ReadonlyMap<number, readonly Evidence[]>,
    report: ReportProblem,
  ): void {
    for (const found of mergeActivities(target, staged, evidence.get(other) ?? ['evidence/same-id']))
      report(found);
    this.replaced.set(number, target);
    this.replaced.set(other, undefined);
    this.mergedInto.set(other, number);
  }

  /** Makes shared ids unique: a row that refers to a record is merged into it, other rows get a suffix. */
  private async assignUniqueIds(report: ReportProblem): Promise<void> {
    for (const numbers of this.sharedHashes()) {
      const groups = new Map<string, number[]>();
      for (const number of numbers) {
        const { id } = (await this.at(number)).activity;
        groups.set(id, [...(groups.get(id) ?? []), number]);
      }
      for (const [id, members] of groups)
        if (members.length > 1) await this.disambiguate(id, members, report);
    }
  }

  private async disambiguate(id: string, members: readonly number[], report: ReportProblem): Promise<void> {
    const rows: { number: number; staged: StagedActivity }[] = [];
    let record = false;
    for (const number of members) {
      const staged = await this.at(number);
      if (staged.hasOwnId) record = true;
      else rows.push({ number, staged: structuredClone(staged) });
    }
    rows.sort((a, b) => compareContent(a.staged, b.staged));
    const fresh: typeof rows = [];
    for (const row of rows) {
      const target = record ? await this.recordFor(id, row.staged.activity, rows.length) : undefined;
      if (target === undefined) fresh.push(row);
      else {
        const merged = structuredClone(await this.at(target));
        this.mergeInto(target, merged, row.number, row.staged, new Map(), report);
      }
    }
    disambiguateIds(
      fresh.map(({ staged }) => staged.activity),
      record,
    );
    for (const { number, staged } of fresh) this.replaced.set(number, staged);
  }

  /**
   * Finds the existing record a re-imported row refers to: same source row, else same period, else the only
   * record with that id.
   */
  private async recordFor(id: string, row: Activity, rows: number): Promise<number | undefined> {
    const period = row.when?.period;
    const bases = period === undefined ? [id] : [withPeriodSuffix(id, period), id];
    for (const base of bases)
      for (let count = 1; ; count++) {
        const number = this.recordsById.get(withSuffix(base, count));
        if (number === undefined && count > 1) break;
        if (number !== undefined && sharesSource((await this.at(number)).activity, row)) return number;
      }
    const own = period === undefined ? undefined : this.recordsById.get(bases[0]!);
    if (own !== undefined) return own;
    const record = this.recordsById.get(id);
    if (record === undefined) return undefined;
    const known = (await this.at(record)).activity.when?.period;
    return known === period || known === undefined || period === undefined || rows === 1 ? record : undefined;
  }

  /** The numbers of activities whose ids have the same hash, without merged ones. */
  private sharedHashes(): number[][] {
    const counts = new Uint8Array(ID_FILTER_SLOTS);
    const slot = (number: number) => this.ids.at(number) & (ID_FILTER_SLOTS - 1);
    for (let i = 0; i < this.ids.length; i++)
      if (!this.mergedInto.has(i) && counts[slot(i)]! < 2) counts[slot(i)]!++;
    const byHash = new Map<number, number[]>();
    for (let i = 0; i < this.ids.length; i++) {
      if (this.mergedInto.has(i) || counts[slot(i)]! < 2) continue;
      const numbers = byHash.get(this.ids.at(i));
      if (numbers) numbers.push(i);
      else byHash.set(this.ids.at(i), [i]);
    }
    return [...byHash.values()].filter((numbers) => numbers.length > 1);
  }
}

/** Whether both come from the same row of the same file. */
const sharesSource = (record: Activity, row: Activity): boolean =>
  row.sources.some((source) =>
    record.sources.some(
      (other) =>
        other.file === source.file &&
        other.sheet === source.sheet &&
        other.row === source.row &&
        source.row !== undefined,
    ),
  );
