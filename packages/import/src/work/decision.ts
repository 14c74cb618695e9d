import type { RowRef } from './edit.js';

/** What a person decided about two rows that may be the same meeting. */
export interface Decision {
  /** `same`: they are merged. `apart`: they are two meetings, and nothing asks about them again. */
  kind: 'same' | 'apart';
  rows: readonly [RowRef, RowRef];
}
