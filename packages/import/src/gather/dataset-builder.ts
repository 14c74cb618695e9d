import type { Activity, Body, Dataset, RegionCode, ReportProblem, Source } from '@regional-presence/core';
import { BlockingIndex, type Decisions } from '@regional-presence/linkage';
import { findBody } from '@regional-presence/reference';

import type { Draft } from '../row/draft.js';
import { isEventKind } from '../row/kind-details.js';
import type { RejectedRow, RowActivities, RowSink } from '../sheet/row-sink.js';
import type { MergedActivities } from '../sheet/sheet-lines.js';
import type { ActivityStore } from '../store/activity-store.js';
import { MemoryStore } from '../store/memory-store.js';
import type { Step } from '../store/sort-in-steps.js';
import { Deduplicator } from './deduplicator.js';
import { onceForTwoRows } from './merge-remarks.js';
import { areMerged, type ImportCounts, numbersOf, RowCounts } from './row-counts.js';
import { stagedActivity } from './staged-activity.js';

/** Collects the activities of all files, then merges and counts them. */
export class DatasetBuilder implements RowSink {
  readonly events: Deduplicator;
  /** Series, projects and engagements. They are few, and events refer to them. */
  readonly others = new Deduplicator(new MemoryStore('id'));
  private readonly rowCounts = new RowCounts();
  private readonly bodies = new Map<string, Body>();
  private readonly reporting = new Map<RegionCode | undefined, { period: string; source: Source }>();

  constructor(
    readonly problem: ReportProblem,
    private readonly onRejected: (row: RejectedRow) => void,
    eventStore: ActivityStore,
  ) {
    this.events = new Deduplicator(eventStore, new BlockingIndex());
  }

  row(drafts: readonly Draft[]): RowActivities {
    this.rowCounts.accept();
    const own = this.add(drafts);
    if (drafts.length > 1) this.rowCounts.addOccasions(own);
    if (!drafts[0]?.events) return own;
    const events = this.add(drafts[0].events);
    this.rowCounts.addParts(events);
    this.linkEvents(drafts[0], events);
    return { ...own, events };
  }

  /** Adds activities of one sort. */
  private add(drafts: readonly Draft[]): RowActivities {
    const isEvent = drafts[0] === undefined || isEventKind(drafts[0].activity.kind);
    const deduplicator = isEvent ? this.events : this.others;
    let first = 0;
    for (const [i, draft] of drafts.entries()) {
      const number = deduplicator.add(stagedActivity(draft));
      if (i === 0) first = number;
      const { file } = draft.activity.sources[0]!;
      if (draft.sameAs !== undefined) deduplicator.addSameAs(number, file, draft.sameAs);
      if (draft.ref !== undefined && draft.referable) deduplicator.addRef(number, file, draft.ref);
      for (const body of draft.bodies) if (!this.bodies.has(body.id)) this.bodies.set(body.id, body);
      this.addReporting(draft);
    }
    return { isEvent, first, count: drafts.length };
  }

  /** What the row of a series says of references holds for its events, for those of one period each. */
  private linkEvents({ activity, events = [], ref, sameAs }: Draft, { first }: RowActivities): void {
    const { file } = activity.sources[0]!;
    for (const [i, event] of events.entries()) {
      const period = 'when' in event.activity ? event.activity.when?.period : undefined;
      if (sameAs !== undefined) this.events.addSameAs(first + i, file, sameAs, `${period}`);
      if (ref !== undefined) this.events.addRef(first + i, file, ref, `${period}`);
    }
  }

  /** Adds an activity that is a record already. */
  record(activity: Activity): RowActivities {
    this.rowCounts.accept();
    const isEvent = isEventKind(activity.kind);
    const first = (isEvent ? this.events : this.others).add({ activity, hasOwnId: true });
    return { isEvent, first, count: 1 };
  }

  /** Counts a record that is not an activity. */
  countOtherRecord(): void {
    this.rowCounts.accept();
  }

  /** The number of rows so far. */
  get rows(): number {
    return this.rowCounts.rows;
  }

  /** All activities with their final ids, in batches. */
  async *activities(step?: Step): AsyncIterable<readonly Activity[]> {
    for (const { store, replaced } of [this.others, this.events])
      for await (const batch of store.ordered(replaced, step)) yield batch.map(({ activity }) => activity);
  }

  rejected(row: RejectedRow): void {
    this.rowCounts.reject();
    this.onRejected(row);
  }

  flush(): Promise<void> | undefined {
    return this.events.store.flush();
  }

  /**
   * Finalizes all activities, and adds to the dataset the bodies and reporting periods that rows name. Then the
   * {@link counts} are known.
   *
   * @param decided what a person decided about possible duplicates.
   * @param step to be awaited between steps of the work, where it gives a promise.
   */
  async finish(data: Dataset, decided: { events: Decisions; others: Decisions }, step?: Step): Promise<void> {
    const report = this.rowCounts.haveParts ? onceForTwoRows(this.problem) : this.problem;
    await this.others.finalize(report, decided.others, step);
    await this.events.finalize(report, decided.events, step);
    const bodies = new Map(data.bodies.map((body) => [body.id, body]));
    for (const [id, body] of this.bodies) if (!bodies.has(id)) bodies.set(id, body);
    data.bodies = [...bodies.values()];
    addParentBodies(data);
    this.addReportingPeriods(data);
  }

  /** What the rows became, when all were finalized. */
  counts(): ImportCounts {
    return this.rowCounts.final(this);
  }

  /** Finds what became of the activities of a row, when all were finalized. */
  async mergedActivities(): Promise<(activities: RowActivities) => MergedActivities> {
    const ids = { events: await this.events.finalIds(), others: await this.others.finalIds() };
    const idsOf = (row: RowActivities): string[] =>
      numbersOf(row).map((number) => (row.isEvent ? ids.events : ids.others)[number]!);
    return (row) => ({
      isMerged: areMerged(row, this),
      records: [...new Set([...idsOf(row), ...(row.events ? idsOf(row.events) : [])])],
    });
  }

  /**
   * Notes the reporting period that a row names for its region; of several the first in the order of texts.
   */
  private addReporting({ activity, reportingPeriod: period }: Draft): void {
    if (period === undefined) return;
    const known = this.reporting.get(activity.region);
    if (known && known.period <= period) return;
    this.reporting.set(activity.region, { period, source: activity.sources[0]! });
  }

  private addReportingPeriods(data: Dataset): void {
    const named = new Set(data.reportingPeriods.map(({ region }) => region));
    for (const [region, { period, source }] of this.reporting) {
      if (named.has(region)) continue;
      const id = `report-${region?.toLowerCase() ?? 'all'}`;
      data.reportingPeriods.push({ id, period, ...(region ? { region } : {}), sources: [source] });
    }
  }
}

/** Adds the study groups of the regional groups that rows name. */
function addParentBodies(data: Dataset): void {
  const known = new Set(data.bodies.map(({ id }) => id));
  for (const body of [...data.bodies]) {
    if (!body.parent || known.has(body.parent)) continue;
    known.add(body.parent);
    data.bodies.push({ ...findBody(body.parent)!.body, sources: body.sources });
  }
}
