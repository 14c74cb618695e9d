import { defineProblem } from '../define-problem.js';

export const columnInferred = /* @__PURE__ */ defineProblem('column-inferred', {
  severity: 'warning',
  params: { heading: 'text?', field: 'term', examples: 'texts' },
  message:
    '{heading, select, none {The column has no heading.} other {The heading {heading} is not known.}} The column was read as: {field}, because of its cells: {examples}.',
  remedy: 'If that is wrong, change the heading or map the column.',
});

export const columnValuesUnfit = /* @__PURE__ */ defineProblem('column-values-unfit', {
  severity: 'warning',
  params: { heading: 'text', field: 'term', examples: 'texts' },
  message:
    'The heading {heading} is that of the field “{field}”, but none of the cells is a value of it: {examples}. The cells are kept with each record.',
  remedy:
    'If the column is that field, correct its cells or map their values. Otherwise no action is needed.',
});

export const columnOfDatesUnused = /* @__PURE__ */ defineProblem('column-of-dates-unused', {
  severity: 'warning',
  params: { heading: 'text?', examples: 'texts' },
  message:
    'The column{heading, select, none {} other { {heading}}} contains dates or times that were not used: {examples}. They are kept with each record.',
  remedy:
    'If they are the start or the end of the activities, name the column Start date, End date, Start time or End time, or map it. If not, map the column to null.',
});

export const columnFilledDown = /* @__PURE__ */ defineProblem('column-filled-down', {
  severity: 'warning',
  params: { heading: 'text?', examples: 'texts' },
  message:
    'Blank cells of the column{heading, select, none {} other { {heading}}} were read as the cell above them: {examples}.',
  remedy: 'If this is right, no action is needed. If not, fill in the cells.',
});

export const datesInTitles = /* @__PURE__ */ defineProblem('dates-in-titles', {
  severity: 'warning',
  params: { heading: 'text?', examples: 'texts' },
  message:
    'The titles in the column{heading, select, none {} other { {heading}}} begin with a date: {examples}. These were read as the dates; those without a year, in the year of the row.',
  remedy: 'If this is right, no action is needed. If not, add a column of dates.',
});

export const titlesFromPlaces = /* @__PURE__ */ defineProblem('titles-from-places', {
  severity: 'warning',
  params: { heading: 'text?', examples: 'texts' },
  message:
    'No column has the titles. The places in the column{heading, select, none {} other { {heading}}} were read as the titles as well: {examples}.',
  remedy: 'If this is right, no action is needed. If not, add a column of titles.',
});

export const titlesFromDescriptions = /* @__PURE__ */ defineProblem('titles-from-descriptions', {
  severity: 'warning',
  params: { heading: 'text?', examples: 'texts' },
  message:
    'No column has the titles. The first words of the descriptions in the column{heading, select, none {} other { {heading}}} were read as the titles as well: {examples}.',
  remedy: 'If this is right, no action is needed. If not, add a column of titles.',
});

export const columnsUnknown = /* @__PURE__ */ defineProblem('columns-unknown', {
  severity: 'remark',
  params: { count: 'number', headings: 'texts' },
  message:
    '{count, plural, one {One column has an unknown heading} other {# columns have unknown headings}}: {headings}. The cells are kept with each record.',
  remedy: 'No action needed. Rename a column if it contains one of the known fields, or map it.',
});

export const headerRowMissing = /* @__PURE__ */ defineProblem('header-row-missing', {
  severity: 'warning',
  params: { columns: 'names' },
  message: 'The table has no header row. Its columns were read by their cells: {columns}.',
  remedy:
    'Add a header row. If a column was read wrongly, use a mapping with headerRow 0, which names columns by their letters.',
});

export const rowAboveHeader = /* @__PURE__ */ defineProblem('row-above-header', {
  oncePerColumn: true,
  severity: 'error',
  params: { headerRow: 'number' },
  message: 'The row is above the header row, which is row {headerRow, number}, and was rejected.',
  remedy: 'Move the row below the header row. If the header row was detected wrongly, declare the right one.',
});

export const headerRowOther = /* @__PURE__ */ defineProblem('header-row-other', {
  severity: 'remark',
  params: { headings: 'names' },
  message: 'Another table begins here, with a header row of its own: {headings}.',
  remedy: 'No action needed.',
});

export const rowSection = /* @__PURE__ */ defineProblem('row-section', {
  oncePerColumn: true,
  severity: 'remark',
  params: { value: 'text' },
  message: '{value} is a heading of the rows below it. The row is no activity.',
  remedy: 'No action needed.',
});

export const dateFromSheetName = /* @__PURE__ */ defineProblem('date-from-sheet-name', {
  severity: 'remark',
  params: { date: 'text' },
  message: 'No column has dates. All rows have the day in the name of the sheet: {date}.',
  remedy: 'No action needed. If the rows have other days, add a column with their dates.',
});

export const rowNote = /* @__PURE__ */ defineProblem('row-note', {
  oncePerColumn: true,
  severity: 'remark',
  params: { value: 'text' },
  message: '{value} is a note. The row is no activity.',
  remedy: 'No action needed.',
});

export const eventDurationUnread = /* @__PURE__ */ defineProblem('event-duration-unread', {
  severity: 'warning',
  params: { value: 'text' },
  message:
    'The duration {value} gives no end: it is not a number of days, hours or minutes, or contradicts the end of the row. It is kept with the record.',
  remedy: 'Write the duration with its unit, such as 2 hours or 3 days, or write the end.',
});
