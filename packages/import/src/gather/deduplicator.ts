import type { Activity, Event, ReportProblem } from '@regional-presence/core';
import { ChunkedTypedArray, hash32, titleKey, withPeriodSuffix } from '@regional-presence/core/internal';
import {
  ActivityMerge,
  BlockingIndex,
  type DuplicateGroup,
  type Evidence,
  matchEvents,
} from '@regional-presence/linkage';
import {
  clusterMatches,
  findLinks,
  groupQuestions,
  isCopy,
  type LinkGraph,
  NAMED_EVENTS,
  possibleDuplicateProblem,
  resolveDecisions,
  sortByContent,
} from '@regional-presence/linkage/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';
import { activityId, disambiguateIds, withSuffix } from './identity.js';

/** Activities that are cached in memory. */
const ACTIVITY_CACHE_SIZE = 1000;

/** The size of the counting filter for unique ids. */
const ID_FILTER_SLOTS = 1 << 20;

/** An activity and its number in the store. */
interface NumberedActivity {
  number: number;
  staged: StagedActivity;
}

/** Holds activities of one sort, finds and merges those that are the same, and makes their ids unique. */
export class Deduplicator {
  /** By number: the activity that replaces it, or `undefined` for one that was merged into another. */
  readonly replaced = new Map<number, StagedActivity | undefined>();
  private readonly mergedInto = new Map<number, number>();
  private readonly ids = new ChunkedTypedArray(Uint32Array);
  private readonly byRef = new Map<string, number>();
  private readonly sameAs: { number: number; key: string }[] = [];
  private readonly recordsById = new Map<string, number>();
  private readonly sameIds: [number, number][] = [];
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
      if (known !== undefined) this.sameIds.push([known, number]);
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
    const decisions = resolveDecisions(this.store.size, {});
    const index = this.index ?? new BlockingIndex();
    const graph = { ...(await findLinks(index, this.getLinked)), size: this.store.size };
    await this.addDeclaredLinks(graph);
    for (const { members, evidence } of await clusterMatches(graph, decisions, this.areCopies))
      await this.mergeCluster(members, evidence, report);
    await this.assignUniqueIds(report);
    for (const question of groupQuestions(graph, decisions)) await this.reportDuplicates(question, report);
    this.cache.clear();
  }

  private readonly getLinked = async (number: number) => {
    const { activity, hasOwnId } = await this.at(number);
    return { event: activity as Event, hasOwnId };
  };

  private readonly areCopies = async (members: readonly number[]): Promise<boolean> => {
    const first = await this.at(members[0]!);
    for (const member of members) if (!isCopy(first.activity, (await this.at(member)).activity)) return false;
    return true;
  };

  /** Adds the links that records and rows declare themselves: by their id, or by the reference of another row. */
  private async addDeclaredLinks({ certain, evidence }: LinkGraph): Promise<void> {
    for (const [a, b] of this.sameIds) certain.add(a, b, evidence.numberOf([{ kind: 'same-id' }]));
    for (const { number, key } of this.sameAs) {
      const other = this.byRef.get(key);
      if (other === undefined || other === number) continue;
      const [one, two] = [await this.at(number), await this.at(other)];
      if (one.activity.kind === two.activity.kind)
        certain.add(other, number, evidence.numberOf([{ kind: 'same-reference' }]));
    }
  }

  /** Reports a group of events that may be one meeting, unless they were merged or no longer match. */
  private async reportDuplicates({ members, pair, evidence }: DuplicateGroup, report: ReportProblem) {
    const numbers = [...new Set(members.map((member) => this.mergedNumber(member)))].sort((a, b) => a - b);
    if (numbers.length < 2) return;
    const [one, other] = pair.map((number) => this.mergedNumber(number)) as [number, number];
    const [a, b] = [(await this.at(one)).activity, (await this.at(other)).activity] as [Event, Event];
    const match = one === other ? undefined : matchEvents(a, b);
    if (!match && numbers.length === 2) return;
    const events: Event[] = [];
    for (const number of numbers.slice(0, NAMED_EVENTS))
      events.push((await this.at(number)).activity as Event);
    report(possibleDuplicateProblem(events, numbers.length, match?.evidence ?? evidence));
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

  private async mergeCluster(
    members: readonly number[],
    evidence: ReadonlyMap<number, readonly Evidence[]>,
    report: ReportProblem,
  ): Promise<void> {
    const all: NumberedActivity[] = [];
    for (const number of members) all.push({ number, staged: await this.at(number) });
    const [first, ...others] = sortByContent(all, ({ staged }) => staged);
    const target = this.mergeInto(first!, others, (number) => evidence.get(number)!, report);
    if (!target.hasOwnId) target.activity.id = activityId(target.activity, target.ref);
    this.ids.set(first!.number, hash32(target.activity.id));
  }

  /** Merges activities into another one, and notes that they were. */
  private mergeInto(
    { number, staged }: NumberedActivity,
    others: readonly NumberedActivity[],
    evidenceOf: (number: number) => readonly Evidence[],
    report: ReportProblem,
  ): StagedActivity {
    const target = structuredClone(staged);
    const merge = new ActivityMerge(target.activity);
    for (const other of others) {
      for (const found of merge.add(other.staged, evidenceOf(other.number))) report(found);
      for (const field of ['series', 'project'] as const) {
        const [mine, theirs] = [target[field], other.staged[field]];
        if (!theirs) continue;
        if (!mine) target[field] = theirs;
        else if (titleKey({ und: mine.text }) !== titleKey({ und: theirs.text }))
          report(merge.keep(field, mine.text, theirs.text, other.staged.activity));
      }
      this.replaced.set(other.number, undefined);
      this.mergedInto.set(other.number, number);
    }
    target.activity = merge.finish();
    this.replaced.set(number, target);
    return target;
  }

  /** Makes shared ids unique: a row that refers to a record is merged into it, other rows get a suffix. */
  private async assignUniqueIds(report: ReportProblem): Promise<void> {
    for (const numbers of this.sharedHashes()) {
      const groups = new Map<string, number[]>();
      for (const number of numbers) {
        const { id } = (await this.at(number)).activity;
        const group = groups.get(id);
        if (group) group.push(number);
        else groups.set(id, [number]);
      }
      for (const [id, members] of groups)
        if (members.length > 1) await this.disambiguate(id, members, report);
    }
  }

  private async disambiguate(id: string, members: readonly number[], report: ReportProblem): Promise<void> {
    const rows: NumberedActivity[] = [];
    let record = false;
    for (const number of members) {
      const staged = await this.at(number);
      if (staged.hasOwnId) record = true;
      else rows.push({ number, staged: structuredClone(staged) });
    }
    const fresh: NumberedActivity[] = [];
    const ofRecords = new Map<number, NumberedActivity[]>();
    for (const row of sortByContent(rows, ({ staged }) => staged)) {
      const target = record ? await this.recordFor(id, row.staged.activity, rows.length) : undefined;
      if (target === undefined) fresh.push(row);
      else if (ofRecords.has(target)) ofRecords.get(target)!.push(row);
      else ofRecords.set(target, [row]);
    }
    for (const [number, others] of ofRecords)
      this.mergeInto({ number, staged: await this.at(number) }, others, () => [{ kind: 'same-id' }], report);
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
