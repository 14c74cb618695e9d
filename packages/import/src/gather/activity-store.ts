import type { Activity } from '@regional-presence/core';
import type { FieldCell } from '../row/row-cells.js';

/** An activity with what is settled once all rows are read. */
export interface StagedActivity {
  activity: Activity;
  /** The office's own reference, of which the id is made. */
  ref?: string;
  /** The series and project that its row names by title. */
  series?: FieldCell;
  project?: FieldCell;
  /** It was a record already, and keeps its id. */
  hasOwnId?: true;
}

/** Where activities are kept until all rows are read; they are numbered from 0 as they come. */
export interface ActivityStore {
  readonly size: number;
  add(kept: StagedActivity): void;
  /** To be awaited between batches of additions. */
  flush(): Promise<void> | undefined;
  get(number: number): StagedActivity | Promise<StagedActivity>;
  /**
   * All in their order, those that were replaced in the place of the new ones.
   *
   * @param replaced by number: what stands for it now, or `undefined` for what is left out.
   */
  ordered(
    replaced: ReadonlyMap<number, StagedActivity | undefined>,
  ): AsyncIterable<readonly StagedActivity[]>;
}
