import type { FieldCell } from '../column/column.js';
import type { StatedStatus } from '../field/stated-status.js';

/** A status that was taken out of a title or a place, and the cell as it was. */
export interface TextStatusOfRow {
  stated: StatedStatus;
  cell: FieldCell;
}
