import type { Field } from '../column/field-words.js';

/** The fields that say at which hours the activity of a row is. */
export const TIME_FIELDS: readonly Field[] = ['hours', 'startTime', 'endTime'];

/** The fields that say when the activity of a row is, without that of the year alone. */
export const FIELDS_OF_WHEN: readonly Field[] = [
  'date',
  'actualDate',
  'period',
  'start',
  'end',
  'day',
  'month',
];

export const saysWhen = (field: Field | undefined): boolean =>
  field !== undefined && FIELDS_OF_WHEN.includes(field);
