import type { RowActivities } from '../sheet/row-sink.js';

/** What the rows became: `rows` is the sum of `recorded`, `merged` and `rejected`. */
export interface ImportCounts {
  rows: number;
  /** Rows that became records of their own. */
  recorded: number;
  /** Rows that became part of the record of another row. */
  merged: number;
  rejected: number;
  /** Activities in the dataset. There are more than rows if a row names several occasions. */
  records: number;
}

/** The activities of one sort, as they are after they were finalized. */
export interface FinalActivities {
  /** By number: what replaces it, or `undefined` for one that was merged into another. */
  readonly replaced: ReadonlyMap<number, unknown>;
  readonly wasMerged: (number: number) => boolean;
  readonly store: { readonly size: number };
}

/** The activities of both sorts, which have numbers of their own. */
interface BothSorts {
  events: FinalActivities;
  others: FinalActivities;
}

/** The numbers of the activities of a row. */
export const numbersOf = ({ first, count }: RowActivities): number[] =>
  Array.from({ length: count }, (_, i) => first + i);

/** Counts rows, and which of their activities are not one for a row. */
export class RowCounts {
  private accepted = 0;
  private rejected = 0;
  /** The activities of each row with several occasions. */
  private readonly multiOccasionRows: RowActivities[] = [];
  /** The numbers of activities that are not all that their row became. */
  private readonly partsOfRows = { events: new Set<number>(), others: new Set<number>() };

  /** The number of rows so far. */
  get rows(): number {
    return this.accepted + this.rejected;
  }

  /** Whether a row has several activities. */
  get haveParts(): boolean {
    return this.partsOfRows.events.size > 0 || this.partsOfRows.others.size > 0;
  }

  accept(): void {
    this.accepted++;
  }

  reject(): void {
    this.rejected++;
  }

  /** Notes that a row has several activities, of which none stands for the row. */
  addOccasions(row: RowActivities): void {
    this.multiOccasionRows.push(row);
    this.addParts(row);
  }

  /** Notes activities of a row that has another one, which stands for the row. */
  addParts(activities: RowActivities): void {
    const numbers = activities.isEvent ? this.partsOfRows.events : this.partsOfRows.others;
    for (const number of numbersOf(activities)) numbers.add(number);
  }

  /** What the rows became, when all activities were finalized. */
  final(sorts: BothSorts): ImportCounts {
    const merged = this.mergedRows(sorts);
    const removed = ({ replaced }: FinalActivities) =>
      [...replaced.values()].filter((staged) => !staged).length;
    const sizes = sorts.events.store.size + sorts.others.store.size;
    return {
      rows: this.rows,
      recorded: this.accepted - merged,
      merged,
      rejected: this.rejected,
      records: sizes - removed(sorts.events) - removed(sorts.others),
    };
  }

  /** The number of rows of which every activity was merged into that of another row. */
  private mergedRows(sorts: BothSorts): number {
    let merged = 0;
    for (const sort of ['events', 'others'] as const)
      for (const [number, staged] of sorts[sort].replaced)
        if (!staged && !this.partsOfRows[sort].has(number)) merged++;
    for (const row of this.multiOccasionRows) if (areMerged(row, sorts)) merged++;
    return merged;
  }
}

/** Whether every activity of a row was merged into another. */
export const areMerged = (row: RowActivities, { events, others }: BothSorts): boolean =>
  numbersOf(row).every((row.isEvent ? events : others).wasMerged);
