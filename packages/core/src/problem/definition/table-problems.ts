import { defineProblem } from '../define-problem.js';

export const tableEmpty = /* @__PURE__ */ defineProblem('table-empty', {
  severity: 'warning',
  params: {},
  message: 'The table has a header row but no other rows.',
  remedy:
    'If there is nothing to report, no action is needed. Otherwise export the sheet that contains the activities, and remove any filter.',
});

export const headerRowNotFound = /* @__PURE__ */ defineProblem('header-row-not-found', {
  severity: 'error',
  params: { firstRow: 'names?' },
  message:
    'No header row was found: no row has a heading for the title of an activity. {firstRow, select, none {The table is empty.} other {The first row contains: {firstRow}.}}',
  remedy: 'Add a header row with headings such as Title, Date and Place, or map the columns to fields.',
});

export const headerRowRepeated = /* @__PURE__ */ defineProblem('header-row-repeated', {
  oncePerColumn: true,
  severity: 'remark',
  params: {},
  message: 'The header row is repeated here. The row was skipped.',
  remedy: 'No action needed.',
});

export const columnHeadingDuplicate = /* @__PURE__ */ defineProblem('column-heading-duplicate', {
  severity: 'warning',
  params: { heading: 'text' },
  message: 'Duplicate column heading {heading}. Only the first of these columns is read.',
  remedy: 'Give each column its own heading.',
});

export const columnUnknown = /* @__PURE__ */ defineProblem('column-unknown', {
  severity: 'remark',
  params: { heading: 'text', suggestion: 'name' },
  message: 'Unknown column {heading}. Its cells are kept with each record.',
  remedy: 'Rename the column if it contains the field {suggestion}.',
});

export const mappingColumnMissing = /* @__PURE__ */ defineProblem('mapping-column-missing', {
  severity: 'warning',
  params: { heading: 'text' },
  message: 'The mapping names the column {heading}, which the table does not have.',
  remedy: 'Correct the heading in the mapping.',
});

export const dateOrderDetected = /* @__PURE__ */ defineProblem('date-order-detected', {
  severity: 'remark',
  params: { order: ['day', 'month'], value: 'text' },
  message:
    'The numeric dates of the column were read {order, select, day {day first} other {month first}}, because of {value}.',
  remedy: 'No action needed. If the order is wrong, specify it.',
});

export const dateOrderFromLanguage = /* @__PURE__ */ defineProblem('date-order-from-language', {
  severity: 'remark',
  params: { order: ['day', 'month'], language: 'language', value: 'text' },
  message:
    'The numeric dates of the column, such as {value}, were read {order, select, day {day first} other {month first}}, as is usual in the language of the file ({language}).',
  remedy: 'No action needed. If the order is wrong, specify it.',
});

export const dateOrderMixed = /* @__PURE__ */ defineProblem('date-order-mixed', {
  severity: 'error',
  params: { dayFirst: 'text', monthFirst: 'text' },
  message: 'The column contains numeric dates in two orders: {dayFirst} and {monthFirst}.',
  remedy: 'Write all dates of the column in one order, with the month in words.',
});

export const dateOrderUnknown = /* @__PURE__ */ defineProblem('date-order-unknown', {
  severity: 'error',
  params: { examples: 'texts', rows: 'number', readings: 'readings?' },
  message:
    'Cannot tell the order of day and month in this column: {examples}{readings, select, none {} other { can be {readings}}}. {rows, plural, one {# row was} other {# rows were}} not read.',
  remedy: 'Specify whether the column has the day or the month first, or write the month in words.',
});

export const quotesUnbalanced = /* @__PURE__ */ defineProblem('quotes-unbalanced', {
  severity: 'error',
  params: {},
  message: 'Unbalanced quotation marks. The line was rejected.',
  remedy: 'Close the quotation mark, or double it if it is part of the text.',
});

export const rowTooLong = /* @__PURE__ */ defineProblem('row-too-long', {
  severity: 'error',
  params: { cells: 'number', columns: 'number' },
  message:
    'The row has {cells, plural, one {# cell} other {# cells}}, but the header row has {columns, number}. The row was rejected.',
  remedy: 'Check for a delimiter inside a cell, and put that cell in quotation marks.',
});

export const rowTooShort = /* @__PURE__ */ defineProblem('row-too-short', {
  severity: 'warning',
  params: { cells: 'number', columns: 'number' },
  message:
    'The row has {cells, plural, one {# cell} other {# cells}}, but the header row has {columns, number}. The missing cells were read as empty.',
  remedy: 'Check whether the row was broken in two.',
});

export const rowPrivate = /* @__PURE__ */ defineProblem('row-private', {
  severity: 'warning',
  params: { column: 'name' },
  message: 'The row is marked as private ({column}) and was not imported.',
  remedy: 'If it may be published, remove the mark, or import private rows as well.',
});

export const rowOfNoEvent = /* @__PURE__ */ defineProblem('row-of-no-event', {
  severity: 'remark',
  params: { value: 'text' },
  message: '{value} says that nothing takes place. The row was not recorded.',
  remedy: 'No action needed. If it is an activity, write its name in the title column.',
});

export const rowStruckThrough = /* @__PURE__ */ defineProblem('row-struck-through', {
  severity: 'warning',
  params: {},
  message: 'The title is struck through. The activity is recorded as cancelled.',
  remedy:
    'Write the status in a column, or delete the row if it is no activity. If it takes place, remove the line.',
});

export const rowWithoutTitle = /* @__PURE__ */ defineProblem('row-without-title', {
  severity: 'error',
  params: {},
  message: 'The row has no title and was rejected.',
  remedy: 'Write the name of the activity in the title column.',
});

export const rowTitleFromSeries = /* @__PURE__ */ defineProblem('row-title-from-series', {
  oncePerColumn: true,
  severity: 'warning',
  params: { value: 'text' },
  message: 'The row has no title. The name of its series was read as the title: {value}.',
  remedy: 'Write the title as soon as it is known.',
});

export const rowTitleFromOtherCell = /* @__PURE__ */ defineProblem('row-title-from-other-cell', {
  oncePerColumn: true,
  severity: 'warning',
  params: { value: 'text' },
  message: 'The row has no title. The text of another cell was read as the title: {value}.',
  remedy: 'Write the title into its column.',
});

export const rowOfFreeDay = /* @__PURE__ */ defineProblem('row-of-free-day', {
  oncePerColumn: true,
  severity: 'warning',
  params: {},
  message: 'The row has a date and nothing else. It is no activity.',
  remedy: 'If something takes place on that day, write its title.',
});

export const rowBlank = /* @__PURE__ */ defineProblem('row-blank', {
  oncePerColumn: true,
  severity: 'remark',
  params: {},
  message: 'The row is empty.',
  remedy: 'No action needed.',
});

export const editStale = /* @__PURE__ */ defineProblem('edit-stale', {
  severity: 'warning',
  params: { value: 'text?', replacement: 'text?' },
  message:
    '{value, select, none {A row that was to be left out was not found.} other {A correction from {value} to {replacement} was not applied: the cell has another text now.}}',
  remedy: 'Check the row, and make the correction again if it is still needed.',
});

export const rowDropped = /* @__PURE__ */ defineProblem('row-dropped', {
  severity: 'remark',
  params: {},
  message: 'The row was left out, as it was decided.',
  remedy: 'No action needed.',
});

export const optionsUnused = /* @__PURE__ */ defineProblem('options-unused', {
  severity: 'warning',
  params: { part: ['file', 'sheet'] },
  message:
    'There are options for this {part, select, file {file} other {sheet}}, but it is not among those that were read.',
  remedy: 'Correct the name in the options, or add the file to the import.',
});

export const decisionStale = /* @__PURE__ */ defineProblem('decision-stale', {
  severity: 'warning',
  params: { otherFile: 'name', otherRow: 'number' },
  message:
    'A decision about this row and row {otherRow} of {otherFile} was not applied: a row was not found or is rejected, or another decision contradicts it.',
  remedy: 'Decide again whether the two rows are the same meeting.',
});

/** What a person can confirm: the record is right as it is, although this was found. */
export type ConfirmableCode =
  | 'outside-reporting-period'
  | 'count-contradicts-list'
  | 'duration-contradicts-period'
  | 'merged-rows-contradict'
  | 'cells-contradict'
  | 'row-title-from-other-cell'
  | 'row-title-from-series'
  | 'row-struck-through'
  | 'cell-struck-through'
  | 'row-of-free-day'
  | 'body-unlisted'
  | 'date-approximate'
  | 'date-month-misspelt'
  | 'end-at-midnight'
  | 'zone-doubtful';

/** The names that the message has for the codes. */
const FINDING_NAMES = {
  'outside-reporting-period': 'outsideReportingPeriod',
  'count-contradicts-list': 'countContradictsList',
  'duration-contradicts-period': 'durationContradictsPeriod',
  'merged-rows-contradict': 'mergedRowsContradict',
  'cells-contradict': 'cellsContradict',
  'row-title-from-other-cell': 'rowTitleFromOtherCell',
  'row-title-from-series': 'rowTitleFromSeries',
  'row-struck-through': 'rowStruckThrough',
  'cell-struck-through': 'cellStruckThrough',
  'row-of-free-day': 'rowOfFreeDay',
  'body-unlisted': 'bodyUnlisted',
  'date-approximate': 'dateApproximate',
  'date-month-misspelt': 'dateMonthMisspelt',
  'end-at-midnight': 'endAtMidnight',
  'zone-doubtful': 'zoneDoubtful',
} as const satisfies Record<ConfirmableCode, string>;

export const CONFIRMABLE_CODES = Object.keys(FINDING_NAMES) as ConfirmableCode[];

const FINDINGS = Object.values(FINDING_NAMES);

/** The name of the finding that a code is, as a parameter. */
export const findingOf = (code: ConfirmableCode): (typeof FINDINGS)[number] => FINDING_NAMES[code];

export const findingConfirmed = /* @__PURE__ */ defineProblem('finding-confirmed', {
  severity: 'remark',
  params: { finding: FINDINGS },
  message:
    'Confirmed as right: {finding, select, outsideReportingPeriod {the date is outside the reporting period} countContradictsList {the number does not match the list} durationContradictsPeriod {the length does not match the dates} mergedRowsContradict {a merged row has another value} cellsContradict {another cell has another value} rowTitleFromOtherCell {the title is from another cell} rowTitleFromSeries {the title is the name of the series} rowStruckThrough {the row is struck through, the activity is cancelled} cellStruckThrough {the cell is struck through} rowOfFreeDay {the row is no activity} bodyUnlisted {the group is not on the list} dateApproximate {the days are not known} dateMonthMisspelt {the name of the month is misspelt} endAtMidnight {the end is midnight of the previous day} other {winter time in summer}}.',
  remedy: 'No action needed.',
});

export const confirmationStale = /* @__PURE__ */ defineProblem('confirmation-stale', {
  severity: 'warning',
  params: {},
  message:
    'The row was confirmed as right, but has changed or is no longer there. The confirmation was not used.',
  remedy: 'Check the row, and confirm it again if it is right.',
});

export const rowTotal = /* @__PURE__ */ defineProblem('row-total', {
  severity: 'remark',
  params: { value: 'text' },
  message: 'The row is a total of the rows above: {value}. It is not an activity and was skipped.',
  remedy: 'No action needed.',
});

export const rowMerged = /* @__PURE__ */ defineProblem('row-merged', {
  severity: 'remark',
  params: { otherFile: 'name', otherRow: 'number?', evidence: 'terms' },
  message:
    'The row describes the same activity as {otherFile}{otherRow, select, none {} other { row {otherRow}}}: {evidence}. The two were merged, and both are kept as sources.',
  remedy: 'Keep one of the rows.',
});

export const differentRowsMerged = /* @__PURE__ */ defineProblem('different-rows-merged', {
  severity: 'warning',
  params: { otherFile: 'name', otherRow: 'number?', evidence: 'terms' },
  message:
    'The row describes the same activity as {otherFile}{otherRow, select, none {} other { row {otherRow}}}: {evidence}. The two were merged although they differ; calendars show one event.',
  remedy:
    'Check that it is one meeting, and keep one of the rows. If there are two, write what distinguishes them: hours, venue or organizer.',
});

export const mergedRowsContradict = /* @__PURE__ */ defineProblem('merged-rows-contradict', {
  severity: 'warning',
  params: { field: 'term', value: 'value', used: 'value' },
  message:
    'Merged rows disagree on the field “{field}”: {value} here, {used} in the other row. The value of the other row was used; both are kept.',
  remedy: 'Correct the row that is wrong.',
});

/** Why a record does not fit its schema. */
export const RECORD_FAULTS = [
  'missing',
  'type',
  'choice',
  'format',
  'length',
  'fieldUnknown',
  'tooDeep',
  'idDuplicate',
  'other',
] as const;
export type RecordFaultReason = (typeof RECORD_FAULTS)[number];

export const recordInvalid = /* @__PURE__ */ defineProblem('record-invalid', {
  severity: 'error',
  params: { path: 'name', reason: RECORD_FAULTS, expected: 'name?' },
  message:
    'Invalid record: in {path}, {reason, select, missing {a required value is missing} type {the value has the wrong type} choice {the value is not one of those allowed} format {the value has the wrong format} length {the value is too short or too long} fieldUnknown {the field is not part of the format} tooDeep {the value is nested too deeply} idDuplicate {the id was used before} other {the value is invalid}}{expected, select, none {} other { (expected: {expected})}}. The record was rejected.',
  remedy: 'Correct the value so that the record fits the JSON Schema of the dataset.',
});

export const recordFieldUnknown = /* @__PURE__ */ defineProblem('record-field-unknown', {
  severity: 'warning',
  params: { field: 'text', preserved: ['yes', 'no'] },
  message:
    'Unknown field {field}. {preserved, select, yes {Its value is kept with the record.} other {It was ignored.}}',
  remedy: 'Check the spelling. If a newer version of the format defines the field, update Regional Presence.',
});

export const recordCellInvalid = /* @__PURE__ */ defineProblem('record-cell-invalid', {
  severity: 'error',
  params: { value: 'text?', reason: RECORD_FAULTS, expected: 'name?', otherRow: 'number?' },
  message:
    '{value, select, none {The record} other {{value}}} does not fit the format: {reason, select, missing {a required value is missing} type {the value has the wrong type} choice {the value is not one of those allowed} format {the value has the wrong format} length {the value is too short or too long} fieldUnknown {the field is not part of the format} tooDeep {the value is nested too deeply} idDuplicate {row {otherRow} has the same id} other {the value is invalid}}{expected, select, none {} other { (expected: {expected})}}. The record was rejected.',
  remedy: 'Correct the cell so that the record fits the JSON Schema of the dataset.',
});

export const recordColumnUnknown = /* @__PURE__ */ defineProblem('record-column-unknown', {
  severity: 'warning',
  params: { heading: 'text' },
  message: 'Records of this table have no field {heading}. The column was ignored.',
  remedy: 'Rename the column as in the description of the table, or delete it.',
});
