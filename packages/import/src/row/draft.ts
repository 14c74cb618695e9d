import type { Activity, Body } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';

import type { FieldCell } from '../column/column.js';

export type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;

/** An activity of a row, with the data that is needed until all rows are read. */
export interface Draft {
  activity: WithoutId<Activity>;
  bodies: readonly Body[];
  ref?: string;
  /** Another row of its table may refer to it. */
  referable?: true;
  sameAs?: string;
  series?: FieldCell;
  project?: FieldCell;
  reportingPeriod?: Edtf;
}
