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

import { activityId, distinguish, numbered } from '../identity.js';
import type { ActivityStore, Kept } from './activity-store.js';
import { type SurePair, sureGroups } from './sure-groups.js';
import { compareContent, isCopy, unite } from './unite.js';

/** So many activities that were looked at are kept at hand. */
const AT_HAND = 1000;

/** Slots of the table by which ids that stand alone are passed over. */
const COUNTED = 1 << 20;

/** Activities of one sort on their way to the dataset: kept until all have come, then settled against each other. */
export class Shelf {
  /** By number: what stands for it now, or `undefined` for what became part of another. */
  readonly replaced = new Map<number, Kept | undefined>();
  private readonly into = new Map<number, number>();
  private readonly ids = new ChunkedTypedArray(Uint32Array);
  private readonly byRef = new Map<string, number>();
  private readonly sameAs: { number: number; ref: string; key: string }[] = [];
  private readonly fixed = new Map<string, number>();
  private readonly sure: SurePair[] = [];
  private readonly likely: [number, number][] = [];
  private readonly atHand = new Map<number, Kept>();

  /**
   * @param index finds those that may be the same; without one, only what says so itself is merged.
   */
  constructor(
    readonly store: ActivityStore,
    private readonly index?: BlockingIndex,
  ) {}

  /** @returns its number. */
  add(kept: Kept): number {
    const number = this.store.size;
    this.ids.push(hash32(kept.activity.id));
    if (kept.fixed) {
      const known = this.fixed.get(kept.activity.id);
      if (known !== undefined) this.sure.push({ a: known, b: number, evidence: ['evidence/same-id'] });
      else this.fixed.set(kept.activity.id, number);
    }
    this.index?.add(kept.activity as Event);
    this.store.add(kept);
    return number;
  }

  /** That a row has a reference by which others of its file may name it. */
  addRef(number: number, file: string, ref: string): void {
    this.byRef.set(`${file}\n${ref}`, number);
  }

  /** That a row says that it is the same as another of its file. */
  addSameAs(number: number, file: string, ref: string): void {
    this.sameAs.push({ number, ref, key: `${file}\n${ref}` });
  }

  /** Whether an activity became part of another. */
  wasMerged(number: number): boolean {
    return this.into.has(number);
  }

  /** Settles all that were added: what is one is united, what may be one is asked, ids are made unique. */
  async settle(tell: ReportProblem): Promise<void> {
    await this.findSame();
    const areCopies = async (members: readonly number[]) => {
      const first = await this.at(members[0]!);
      for (const member of members) if (!isCopy(first, await this.at(member))) return false;
      return true;
    };
    for (const { members, evidence } of await sureGroups(this.sure, areCopies))
      await this.uniteGroup(members, evidence, tell);
    await this.settleIds(tell);
    const asked = new Set<string>();
    for (const [a, b] of this.likely) {
      const [one, other] = [this.standsFor(a), this.standsFor(b)].sort((x, y) => x - y) as [number, number];
      if (one === other || asked.has(`${one} ${other}`)) continue;
      asked.add(`${one} ${other}`);
      const [first, second] = [await this.at(one), await this.at(other)];
      const same = matchMeetings(first.activity as Event, second.activity as Event);
      if (same) tell(possibleDuplicateProblem(first.activity as Event, second.activity as Event, same));
    }
    this.atHand.clear();
  }

  /** An activity as it is now. */
  private async at(number: number): Promise<Kept> {
    const now = this.replaced.get(number) ?? this.atHand.get(number);
    if (now) return now;
    const kept = await this.store.get(number);
    if (this.atHand.size >= AT_HAND) this.atHand.clear();
    this.atHand.set(number, kept);
    return kept;
  }

  private standsFor(number: number): number {
    let now = number;
    for (let next = this.into.get(now); next !== undefined; next = this.into.get(now)) now = next;
    return now;
  }

  private async findSame(): Promise<void> {
    const seen = new Set<number>();
    for (const [a, b] of this.index?.pairs() ?? []) {
      const key = a * this.store.size + b;
      if (seen.has(key)) continue;
      seen.add(key);
      const [one, other] = [await this.at(a), await this.at(b)];
      const same = matchMeetings(one.activity as Event, other.activity as Event);
      if (!same) continue;
      if (same.certainty === 'certain' && !(one.fixed && other.fixed))
        this.sure.push({ a, b, evidence: same.evidence });
      this.likely.push([a, b]);
    }
    for (const { number, ref, key } of this.sameAs) {
      const other = this.byRef.get(key);
      if (other === undefined || other === number) continue;
      const [one, two] = [await this.at(number), await this.at(other)];
      if (one.activity.kind === two.activity.kind)
        this.sure.push({ a: other, b: number, evidence: ['evidence/same-reference'] });
    }
  }

  private async uniteGroup(
    members: readonly number[],
    evidence: ReadonlyMap<number, readonly Evidence[]>,
    tell: ReportProblem,
  ): Promise<void> {
    const all: { number: number; kept: Kept }[] = [];
    for (const number of members) all.push({ number, kept: await this.at(number) });
    all.sort((a, b) => compareContent(a.kept, b.kept));
    const [first, ...others] = all;
    const target = structuredClone(first!.kept);
    for (const { number, kept } of others)
      this.uniteInto(first!.number, target, number, kept, evidence, tell);
    if (!target.fixed) target.activity.id = activityId(target.activity, target.ref);
    this.ids.set(first!.number, hash32(target.activity.id));
  }

  private uniteInto(
    number: number,
    target: Kept,
    other: number,
    kept: Kept,
    evidence: ReadonlyMap<number, readonly Evidence[]>,
    tell: ReportProblem,
  ): void {
    for (const found of unite(target, kept, evidence.get(other) ?? ['evidence/same-id'])) tell(found);
    this.replaced.set(number, target);
    this.replaced.set(other, undefined);
    this.into.set(other, number);
  }

  /** Rows of one id: those that a record has already become part of it, the others are told apart. */
  private async settleIds(tell: ReportProblem): Promise<void> {
    for (const numbers of this.sharedHashes()) {
      const groups = new Map<string, number[]>();
      for (const number of numbers) {
        const { id } = (await this.at(number)).activity;
        groups.set(id, [...(groups.get(id) ?? []), number]);
      }
      for (const [id, members] of groups) if (members.length > 1) await this.tellApart(id, members, tell);
    }
  }

  private async tellApart(id: string, members: readonly number[], tell: ReportProblem): Promise<void> {
    const rows: { number: number; kept: Kept }[] = [];
    let record = false;
    for (const number of members) {
      const kept = await this.at(number);
      if (kept.fixed) record = true;
      else rows.push({ number, kept: structuredClone(kept) });
    }
    rows.sort((a, b) => compareContent(a.kept, b.kept));
    const fresh: typeof rows = [];
    for (const row of rows) {
      const target = record ? await this.recordFor(id, row.kept.activity, rows.length) : undefined;
      if (target === undefined) fresh.push(row);
      else {
        const united = structuredClone(await this.at(target));
        this.uniteInto(target, united, row.number, row.kept, new Map(), tell);
      }
    }
    distinguish(
      fresh.map(({ kept }) => kept.activity),
      record,
    );
    for (const { number, kept } of fresh) this.replaced.set(number, kept);
  }

  /**
   * The record that a row tells of again: of those of its id the one that came from that very row, that of its
   * own period, or the one of its id where nothing else can be meant.
   */
  private async recordFor(id: string, row: Activity, rows: number): Promise<number | undefined> {
    const period = row.when?.period;
    const bases = period === undefined ? [id] : [withPeriodSuffix(id, period), id];
    for (const base of bases)
      for (let count = 1; ; count++) {
        const number = this.fixed.get(numbered(base, count));
        if (number === undefined && count > 1) break;
        if (number !== undefined && sharesSource((await this.at(number)).activity, row)) return number;
      }
    const own = period === undefined ? undefined : this.fixed.get(bases[0]!);
    if (own !== undefined) return own;
    const record = this.fixed.get(id);
    if (record === undefined) return undefined;
    const known = (await this.at(record)).activity.when?.period;
    return known === period || known === undefined || period === undefined || rows === 1 ? record : undefined;
  }

  /** Numbers of activities whose ids have one hash, as far as they are not part of another. */
  private sharedHashes(): number[][] {
    const counts = new Uint8Array(COUNTED);
    const slot = (number: number) => this.ids.at(number) & (COUNTED - 1);
    for (let i = 0; i < this.ids.length; i++)
      if (!this.into.has(i) && counts[slot(i)]! < 2) counts[slot(i)]!++;
    const byHash = new Map<number, number[]>();
    for (let i = 0; i < this.ids.length; i++) {
      if (this.into.has(i) || counts[slot(i)]! < 2) continue;
      const numbers = byHash.get(this.ids.at(i));
      if (numbers) numbers.push(i);
      else byHash.set(this.ids.at(i), [i]);
    }
    return [...byHash.values()].filter((numbers) => numbers.length > 1);
  }
}

/** Whether both came from one row of one file. */
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
