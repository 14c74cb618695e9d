import type { Activity, Body, Dataset, RegionCode, ReportProblem, Source } from '@regional-presence/core';
import { BlockingIndex, loadThesaurus } from '@regional-presence/core/internal';

import { activityId } from '../identity.js';
import { type Draft, isEventKind } from '../row/read-row.js';
import type { RejectedRow, RowSink } from '../table/import-table.js';
import type { ActivityStore, Kept } from './activity-store.js';
import { MemoryStore } from './memory-store.js';
import { Shelf } from './shelf.js';

/** What became of the rows: `rows` is the sum of the next three. */
export interface ImportCounts {
  rows: number;
  /** Rows that became records of their own. */
  recorded: number;
  /** Rows that were found to tell of an activity of another row, and went into its record. */
  merged: number;
  rejected: number;
  /** Activities in the dataset; more than the rows where one row names several occasions. */
  records: number;
}

/** Everything that comes out of the rows of all files, until it is settled. */
export class Gathering implements RowSink {
  readonly events: Shelf;
  /** Series, projects and engagements: they are few, and the events refer to them. */
  readonly others = new Shelf(new MemoryStore('id'));
  private taken = 0;
  private refused = 0;
  /** Of rows that name several occasions: the number of the first, and how many. */
  private readonly several: { shelf: Shelf; first: number; count: number }[] = [];
  private readonly inSeveral = { events: new Set<number>(), others: new Set<number>() };
  private readonly bodies = new Map<string, Body>();
  private readonly reporting = new Map<RegionCode | undefined, { period: string; source: Source }>();

  constructor(
    readonly problem: ReportProblem,
    private readonly onRejected: (row: RejectedRow) => void,
    eventStore: ActivityStore,
  ) {
    this.events = new Shelf(eventStore, new BlockingIndex());
  }

  row(drafts: readonly Draft[]): void {
    this.taken++;
    let first = 0;
    let shelf = this.events;
    for (const [i, draft] of drafts.entries()) {
      shelf = isEventKind(draft.activity.kind) ? this.events : this.others;
      const number = shelf.add(keptOf(draft));
      if (i === 0) first = number;
      const { file } = draft.activity.sources[0]!;
      if (draft.sameAs !== undefined) shelf.addSameAs(number, file, draft.sameAs);
      if (draft.ref !== undefined && draft.referable) shelf.addRef(number, file, draft.ref);
      for (const body of draft.bodies) if (!this.bodies.has(body.id)) this.bodies.set(body.id, body);
      this.addReporting(draft);
    }
    if (drafts.length < 2) return;
    this.several.push({ shelf, first, count: drafts.length });
    const numbers = shelf === this.events ? this.inSeveral.events : this.inSeveral.others;
    for (let i = 0; i < drafts.length; i++) numbers.add(first + i);
  }

  /** A record that is one already. */
  record(activity: Activity): void {
    this.taken++;
    (isEventKind(activity.kind) ? this.events : this.others).add({ activity, fixed: true });
  }

  /** A record that is no activity. */
  other(): void {
    this.taken++;
  }

  /** Rows that were read so far. */
  get rows(): number {
    return this.taken + this.refused;
  }

  rejected(row: RejectedRow): void {
    this.refused++;
    this.onRejected(row);
  }

  flush(): Promise<void> | undefined {
    return this.events.store.flush();
  }

  /** Settles all activities, and adds to the dataset what the rows name beside them. */
  async settle(data: Dataset): Promise<ImportCounts> {
    await loadThesaurus();
    await this.others.settle(this.problem);
    await this.events.settle(this.problem);
    const bodies = new Map(data.bodies.map((body) => [body.id, body]));
    for (const [id, body] of this.bodies) if (!bodies.has(id)) bodies.set(id, body);
    data.bodies = [...bodies.values()];
    addParents(data);
    this.addReportingPeriods(data);
    const merged = this.mergedRows();
    const removed = (shelf: Shelf) => [...shelf.replaced.values()].filter((kept) => !kept).length;
    const sizes = this.events.store.size + this.others.store.size;
    return {
      rows: this.taken + this.refused,
      recorded: this.taken - merged,
      merged,
      rejected: this.refused,
      records: sizes - removed(this.events) - removed(this.others),
    };
  }

  /** Rows of which every activity became part of another's. */
  private mergedRows(): number {
    let merged = 0;
    for (const [shelf, inSeveral] of [
      [this.events, this.inSeveral.events],
      [this.others, this.inSeveral.others],
    ] as const)
      for (const [number, kept] of shelf.replaced) if (!kept && !inSeveral.has(number)) merged++;
    for (const { shelf, first, count } of this.several)
      if (Array.from({ length: count }, (_, i) => first + i).every((number) => shelf.wasMerged(number)))
        merged++;
    return merged;
  }

  /** The reporting period that a row names for its region; of several the one that is first as a text. */
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

/** A running number is no reference: it names another activity as soon as a row is put in. */
const ownReference = (ref: string | undefined): string | undefined =>
  ref === undefined || /^\d+$/.test(ref) ? undefined : ref;

function keptOf(draft: Draft): Kept {
  const ref = ownReference(draft.ref);
  const { activity } = draft;
  const kept: Kept = { activity: { id: activityId(activity, ref), ...activity } as Activity };
  if (ref !== undefined) kept.ref = ref;
  if (draft.series) kept.series = draft.series;
  if (draft.project) kept.project = draft.project;
  return kept;
}

/** The study group of a regional group that a row named. */
function addParents(data: Dataset): void {
  const known = new Set(data.bodies.map(({ id }) => id));
  for (const body of [...data.bodies]) {
    if (!body.parent || known.has(body.parent)) continue;
    known.add(body.parent);
    const number = body.parent.replace(/\D/g, '');
    const name = { en: `ITU-T Study Group ${number}` };
    data.bodies.push({ id: body.parent, kind: 'study-group', name, sector: 'ITU-T', sources: body.sources });
  }
}
