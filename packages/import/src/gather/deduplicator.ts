import type { ReportProblem } from '@regional-presence/core';
import { duplicateOfUnknown, placeOfRecord, titleKey } from '@regional-presence/core/internal';
import { ActivityMerge, BlockingIndex, type Decisions, type Evidence } from '@regional-presence/linkage';
import {
  clusterMatches,
  type DecidedCluster,
  findLinks,
  groupQuestions,
  isCopyBySpelling,
  resolveDecisions,
  sortByContent,
} from '@regional-presence/linkage/internal';
import type { ActivityStore, StagedActivity } from '../store/activity-store.js';
import type { Step } from '../store/sort-in-steps.js';
import { comparedEvent, withCityOf } from './compared-event.js';
import { CurrentActivities, type NumberedActivity } from './current-activities.js';
import { DeclaredLinks } from './declared-links.js';
import { DuplicateQuestions } from './duplicate-questions.js';
import { IdHashes } from './id-hashes.js';
import { activityId } from './identity.js';
import { KnownRecords } from './known-records.js';
import { assignUniqueIds } from './unique-ids.js';

/** What says that two rows are one, whatever their titles are. */
const STATED_SAME: ReadonlySet<string> = new Set(['declared-same', 'same-reference']);

/** Holds activities of one sort, finds and merges those that are the same, and makes their ids unique. */
export class Deduplicator {
  /** By number: the activity that replaces it, or `undefined` for one that was merged into another. */
  readonly replaced: ReadonlyMap<number, StagedActivity | undefined>;
  /** Whether an activity was merged into another. */
  readonly wasMerged: (number: number) => boolean;
  private readonly activities: CurrentActivities;
  private readonly ids = new IdHashes();
  private readonly declared = new DeclaredLinks();
  private readonly records = new KnownRecords();
  private readonly isIndexed: boolean;
  /** The activities of which a person said that they are not the same. */
  private apart: ReadonlySet<number> = new Set();
  /** The activities that name another one as the one that they repeat: its values stand. */
  private copies: ReadonlySet<number> = new Set();

  /**
   * @param index finds candidates for the same meeting. Without it only declared duplicates and copies are merged. It is
   *   released as soon as the links are found.
   */
  constructor(
    readonly store: ActivityStore,
    private index?: BlockingIndex,
  ) {
    this.isIndexed = index !== undefined;
    this.activities = new CurrentActivities(store);
    this.replaced = this.activities.replaced;
    this.wasMerged = this.activities.wasMerged;
  }

  /** @returns the number of the activity. */
  add(staged: StagedActivity): number {
    const number = this.store.size;
    this.ids.push(staged.activity.id);
    if (staged.hasOwnId) {
      const known = this.records.add(staged.activity.id, number);
      if (known !== undefined) this.declared.addSameId(known, number);
    }
    this.index?.add(comparedEvent(staged.activity));
    this.store.add(staged);
    return number;
  }

  /** Notes that a row has a reference by which other rows of its file may name it. */
  addRef(number: number, file: string, ref: string, period?: string): void {
    this.declared.addRef(number, file, ref, period);
  }

  /** Notes that a row declares itself a duplicate of another row of its file, or one of its events of one of a period. */
  addSameAs(number: number, file: string, ref: string, period?: string): void {
    this.declared.addSameAs(number, file, ref, period);
  }

  /**
   * Merges certain matches, makes ids unique, and reports likely matches.
   *
   * @param decided what a person decided. It overrides the score.
   * @param step to be awaited between steps of the work, where it gives a promise.
   */
  async finalize(report: ReportProblem, decided: Decisions = {}, step?: Step): Promise<void> {
    this.activities.step = step;
    this.apart = new Set(decided.apart?.flat());
    const decisions = await this.resolveAll(decided, report);
    const questions = new DuplicateQuestions(this.activities, report);
    for (const pair of decisions.conflicts) await questions.reportConflict(pair);
    const links = await findLinks(this.index ?? new BlockingIndex(), this.getLinked, decisions.decided, step);
    this.index = undefined;
    const graph = { ...links, size: this.store.size };
    for (const cluster of await clusterMatches(graph, decisions, this.activities.areCopies))
      await this.mergeCluster(cluster, report);
    await assignUniqueIds({
      activities: this.activities,
      ids: this.ids,
      records: this.records,
      isCopyOf: this.isCopyOf,
      mergeInto: (target, others, evidence) => this.mergeInto(target, others, () => [evidence], report),
    });
    await questions.ask(groupQuestions(graph, decisions), decided.apart ?? []);
    this.activities.clearCache();
  }

  /** The ids of all activities after they were finalized, by their numbers; of merged ones that of their record. */
  async finalIds(): Promise<readonly string[]> {
    const { get, mergedNumber } = this.activities;
    const ids: string[] = [];
    for (let number = 0; number < this.store.size; number++)
      ids.push((await get(mergedNumber(number))).activity.id);
    this.activities.clearCache();
    return ids;
  }

  /** What a person decided, and what rows say themselves unless a person decided otherwise. */
  private async resolveAll({ same = [], apart = [] }: Decisions, report: ReportProblem) {
    const activityOf = async (number: number) => (await this.activities.get(number)).activity;
    const declared = await this.declared.resolve(activityOf);
    this.copies = declared.copies;
    for (const [number, original] of declared.unknown) {
      const activity = await activityOf(number);
      const isFirst = !('occasion' in activity) || activity.occasion?.number === 1;
      if (isFirst) report(duplicateOfUnknown({ ...original }, placeOfRecord(activity)));
    }
    const isApart = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const all = [...same, ...declared.same.filter(([a, b]) => !isApart.has(`${a} ${b}`))];
    return resolveDecisions(this.store.size, { same: all, apart }, declared.evidence);
  }

  private readonly getLinked = async (number: number) => {
    const { activity, hasOwnId } = await this.activities.get(number);
    return { event: comparedEvent(activity), hasOwnId };
  };

  private async mergeCluster(
    { members, evidence, decidedEvidence }: DecidedCluster,
    report: ReportProblem,
  ): Promise<void> {
    const all: NumberedActivity[] = [];
    for (const number of members) all.push({ number, staged: await this.activities.get(number) });
    const [first, ...others] = sortByContent(all, ({ number, staged }) => ({
      ...staged,
      isDeclaredCopy: this.copies.has(number),
    }));
    const evidenceOf = (number: number) => decidedEvidence(number, first!.number) ?? evidence.get(number)!;
    const target = this.mergeInto(first!, others, evidenceOf, report);
    if (!target.hasOwnId) target.activity.id = activityId(target.activity, target.ref);
    this.ids.set(first!.number, target.activity.id);
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
      const evidence = evidenceOf(other.number);
      const activity = withCityOf(other.staged.activity, staged.activity);
      for (const found of merge.add({ ...other.staged, activity }, evidence)) report(found);
      const areOfOneSeries =
        staged.ofOwnSeries && other.staged.ofOwnSeries && evidence.some(({ kind }) => STATED_SAME.has(kind));
      for (const field of ['series', 'project'] as const) {
        const [mine, theirs] = [target[field], other.staged[field]];
        if (!theirs) continue;
        if (field === 'series' && other.staged.ofOwnSeries && !target.ofOwnSeries) target.ofOwnSeries = true;
        if (!mine) target[field] = theirs;
        else if (field === 'series' && areOfOneSeries) continue;
        else if (titleKey({ und: mine.text }) !== titleKey({ und: theirs.text }))
          report(merge.keep(field, mine.text, theirs.text, other.staged.activity));
      }
      this.activities.remove(other.number, number);
    }
    target.activity = merge.finish();
    this.activities.replace(number, target);
    return target;
  }

  /** Whether rows that nothing else compares are the same in all but the spelling of their titles, and nobody said that they are apart. */
  private readonly isCopyOf = ({ number, staged }: NumberedActivity, other: NumberedActivity): boolean =>
    !this.isIndexed && !this.apart.has(number) && isCopyBySpelling(staged.activity, other.staged.activity);
}
