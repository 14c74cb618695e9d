import { defineProblem } from '../define-problem.js';

export const idDuplicate = /* @__PURE__ */ defineProblem('id-duplicate', {
  severity: 'error',
  params: { id: 'text', collection: 'term' },
  message: 'Two records of “{collection}” have the id {id}.',
  remedy: 'Give each record its own id.',
});

export const referenceUnknown = /* @__PURE__ */ defineProblem('reference-unknown', {
  severity: 'error',
  params: { field: 'term', id: 'text' },
  message: 'The field “{field}” refers to {id}, which is not in the dataset.',
  remedy: 'Add the record it refers to, or correct the reference.',
});

export const duplicateOfUnknown = /* @__PURE__ */ defineProblem('duplicate-of-unknown', {
  severity: 'warning',
  params: { value: 'text', reason: ['none', 'several', 'loop'] },
  message:
    'The row says that it is a duplicate of {value}, but {reason, select, several {several rows of the file have this number} loop {in the end that row is said to be a duplicate of this one} other {no other activity of its kind in the file has this number}}.',
  remedy: 'Write the number of the row that it repeats, or clear the cell.',
});

export const recordPeriodReversed = /* @__PURE__ */ defineProblem('record-period-reversed', {
  severity: 'error',
  params: { start: 'period', end: 'period' },
  message: 'The end ({end}) is before the start ({start}).',
  remedy: 'Correct one of the two dates.',
});

export const hoursReversed = /* @__PURE__ */ defineProblem('hours-reversed', {
  severity: 'warning',
  params: { hours: 'name' },
  message: 'The hours {hours} end before they start, or on the next day, more than twelve hours later.',
  remedy: 'Correct the hours, unless the event ends on the next day.',
});

export const bodyRegionContradicts = /* @__PURE__ */ defineProblem('body-region-contradicts', {
  severity: 'error',
  params: { body: 'name', bodyRegion: 'term', region: 'term' },
  message:
    '{body} is a regional group with the region “{bodyRegion}”, but the activity has the region “{region}”.',
  remedy: 'Correct the body or the region.',
});

export const officeRegionContradicts = /* @__PURE__ */ defineProblem('office-region-contradicts', {
  severity: 'error',
  params: { office: 'name', officeRegion: 'term', region: 'term' },
  message: 'The office {office} has the region “{officeRegion}”, but the activity has the region “{region}”.',
  remedy: 'Correct the office or the region.',
});

export const outsideReportingPeriod = /* @__PURE__ */ defineProblem('outside-reporting-period', {
  severity: 'warning',
  params: { period: 'period', reportingPeriod: 'period' },
  message: 'The date ({period}) is outside the reporting period ({reportingPeriod}).',
  remedy: 'Check the date. Remove the activity if it belongs in another report.',
});

export const possibleDuplicate = /* @__PURE__ */ defineProblem('possible-duplicate', {
  severity: 'warning',
  // One problem for a group. It is at the second row; the message names the first one and a few of the others.
  params: { otherFile: 'name', otherRow: 'number?', rows: 'number', others: 'names', evidence: 'terms' },
  message:
    '{rows, plural, =2 {Possible duplicate of {otherFile}{otherRow, select, none {} other { row {otherRow}}}: {evidence}.} one {# row may be the same meeting, the first is {otherFile}{otherRow, select, none {} other { row {otherRow}}}: {evidence}. The others: {others}.} other {# rows may be the same meeting, the first is {otherFile}{otherRow, select, none {} other { row {otherRow}}}: {evidence}. The others: {others}.}}',
  remedy: 'If they are the same meeting, keep one row. If not, make their titles different.',
});

export const clauseUnknown = /* @__PURE__ */ defineProblem('clause-unknown', {
  severity: 'error',
  params: { clause: 'text', instrument: 'name' },
  message: 'The mandate cites the clause {clause}, which {instrument} does not have.',
  remedy: 'Correct the clause or the revision.',
});

export const countContradictsList = /* @__PURE__ */ defineProblem('count-contradicts-list', {
  severity: 'warning',
  params: { subject: 'text', stated: 'number', listed: 'number' },
  message: '{subject}: {stated, number} stated, but {listed, number} listed.',
  remedy: 'Correct the number or the list.',
});

export const durationContradictsPeriod = /* @__PURE__ */ defineProblem('duration-contradicts-period', {
  severity: 'warning',
  params: { duration: 'duration', period: 'period', shortest: 'number', longest: 'number' },
  message:
    'The stated length is {duration}, but the dates ({period}) give {shortest, number} to {longest, plural, one {# month} other {# months}}.',
  remedy: 'Correct the length or one of the dates.',
});

export const seriesSpellingInconsistent = /* @__PURE__ */ defineProblem('series-spelling-inconsistent', {
  severity: 'remark',
  params: { value: 'text', other: 'text' },
  message: 'Inconsistent spelling of a series: {value} here, {other} elsewhere.',
  remedy: 'Use one spelling for the series.',
});

export const dateMissing = /* @__PURE__ */ defineProblem('date-missing', {
  severity: 'warning',
  params: {},
  message: 'The event has no date.',
  remedy: 'Write the date. An activity without a date is an engagement.',
});

export const dateImprecise = /* @__PURE__ */ defineProblem('date-imprecise', {
  severity: 'remark',
  params: { period: 'period' },
  message: 'The days of the event are not known, only {period}.',
  remedy: 'Write the days when they are known.',
});

export const modalityMissing = /* @__PURE__ */ defineProblem('modality-missing', {
  oncePerColumn: true,
  severity: 'remark',
  params: {},
  message: 'No modality: physical, virtual or hybrid.',
  remedy: 'Fill in the modality.',
});

export const placeMissing = /* @__PURE__ */ defineProblem('place-missing', {
  oncePerColumn: true,
  severity: 'remark',
  params: { modality: 'term' },
  message: 'The event is {modality}, but no city is named.',
  remedy: 'Fill in the city and the country.',
});

export const zoneMissing = /* @__PURE__ */ defineProblem('zone-missing', {
  oncePerColumn: true,
  severity: 'warning',
  params: { hours: 'name' },
  message: 'No time zone for {hours}. Calendars show whole days, with these hours in the description.',
  remedy:
    'Write the city or the country of the event, or the time zone after the hours (14:00 Geneva time, 14:00 UTC+3). For a whole file, declare it: --zone Europe/Zurich, or the constant “zone” in its mapping.',
});

export const regionMissing = /* @__PURE__ */ defineProblem('region-missing', {
  oncePerColumn: true,
  severity: 'warning',
  params: {},
  message: 'The activity has no region and no country from which to infer one.',
  remedy: 'Fill in the region or the country.',
});

export const regionNotOfCountry = /* @__PURE__ */ defineProblem('region-not-of-country', {
  oncePerColumn: true,
  severity: 'remark',
  params: { region: 'term', country: 'country' },
  message: 'The activity is of {region}, but takes place in another region ({country}).',
  remedy: 'No action needed if it is for that region. If it is not, correct the region or the country.',
});
