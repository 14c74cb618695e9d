import type { Activity } from '@regional-presence/core';
import type { FieldCell } from '../column/column.js';
import type { Step } from './sort-in-steps.js';

/** An activity with the data that is needed until all rows are read. */
export interface StagedActivity {
  activity: Activity;
  /** The office's own reference, from which the id is made. */
  ref?: string;
  /** The cells in which its row names a series and a project by title. */
  series?: FieldCell;
  project?: FieldCell;
  /** Its series is the one of its own row. */
  ofOwnSeries?: true;
  /** It was a record before the import and keeps its id. */
  hasOwnId?: true;
}

/** Keeps activities until all rows are read. They are numbered from 0 in the order of addition. */
export interface ActivityStore {
  readonly size: number;
  add(staged: StagedActivity): void;
  /** To be awaited between batches of additions. */
  flush(): Promise<void> | undefined;
  get(number: number): StagedActivity | Promise<StagedActivity>;
  /**
   * All activities in sorted order.
   *
   * @param replaced by number, the activity that replaces another; `undefined` for one that was merged.
   * @param step to be awaited between steps of the work, where it gives a promise.
   */
  ordered(
    replaced: ReadonlyMap<number, StagedActivity | undefined>,
    step?: Step,
  ): AsyncIterable<readonly StagedActivity[]>;
}
