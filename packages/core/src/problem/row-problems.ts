import { problemTypes } from './problem-type.js';

/** Trouble with one row. */
export const ROW_PROBLEMS = problemTypes({
  'row-too-long': {
    severity: 'error',
    title: 'More cells than the heading',
    message: 'The row has {value} cells, the heading {detail}; the row was not taken.',
    remedy: 'Put a cell that holds the separator itself in quotation marks.',
    why: 'A separator inside a cell that is not quoted moves all that follows by one column: the date may stand under the place. Such a row is not guessed at.',
  },
  'row-too-short': {
    severity: 'warning',
    title: 'Fewer cells than the heading',
    message: 'The row has {value} cells, the heading {detail}; the missing ones were read as empty.',
    remedy: 'Check that the row ends where it should.',
    why: 'A row that ends early may be one that was broken in two.',
  },
  'record-cell-invalid': {
    severity: 'error',
    title: 'A cell that does not fit its record',
    message: 'The record was not taken: [{value} does not fit, ]{detail}.',
    remedy: 'Correct the cell; “presence schema” prints what the record may hold.',
    why: 'A table of records is read back as it was written: each cell is held against the schema, and none is guessed at.',
  },
  'record-column-unknown': {
    severity: 'warning',
    title: 'A column that records of this table do not have',
    message: 'Records of this table have no {value}; nothing was read from the column.',
    remedy: 'Rename it as the table’s description has it, or delete it.',
    why: 'Only activities keep columns of their own.',
  },
  'row-without-title': {
    severity: 'error',
    title: 'No title',
    message: 'The row names no activity; it was not taken.',
    remedy: 'Write what the activity is in the column of titles.',
    why: 'An activity without a name cannot be published or reported.',
  },
  'row-blank': {
    severity: 'info',
    title: 'A row with nothing in it',
    message: 'The row is empty.',
    remedy: 'Nothing need be done.',
    why: 'An empty row may be an entry that was forgotten. It is not counted among the rows.',
  },
  'row-total': {
    severity: 'info',
    title: 'A row of sums',
    message: 'The row sums up the rows above it: {value}. It is no activity, and was not taken.',
    remedy: 'Nothing need be done.',
    why: 'A total that is taken for an activity would be published as one.',
  },
  'row-merged': {
    severity: 'info',
    title: 'The same activity again',
    message:
      'The row tells of the same activity as {other}: {detail}. The two were merged; both are kept as sources.',
    remedy: 'Keep one of the rows.',
    why: 'Resolution 25 asks that duplication be avoided. A meeting that is listed twice would be counted and published twice.',
  },
  'row-contradicts': {
    severity: 'warning',
    title: 'Merged rows that contradict each other',
    message: 'The merged rows differ in {detail}: {value} here, {other} there; the first was kept.',
    remedy: 'Settle which of the two is right.',
    why: 'Two rows of one meeting that differ leave one of the two wrong.',
  },
});
