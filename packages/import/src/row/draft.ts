import type { Activity, Body } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';

import type { FieldCell } from '../column/column.js';

/** An activity of a row, with the data that is needed until all rows are read. */
export interface Draft {
  /** Its id is empty until the dataset is built. */
  activity: Activity;
  bodies: readonly Body[];
  ref?: string;
  /** Another row of its table may refer to it. */
  referable?: true;
  sameAs?: string;
  series?: FieldCell;
  project?: FieldCell;
  /** Its series is the one of its own row. */
  ofOwnSeries?: true;
  reportingPeriod?: Edtf;
  /** The events of a series whose row has their dates. */
  events?: readonly Draft[];
}
