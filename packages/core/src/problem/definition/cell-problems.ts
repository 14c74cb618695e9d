import { defineProblem } from '../define-problem.js';

export const regionUnknown = /* @__PURE__ */ defineProblem('region-unknown', {
  oncePerColumn: true,
  severity: 'error',
  params: { value: 'text' },
  message: '{value} is not one of the six regions.',
  remedy:
    'Write AFR, AMS, ARB, ASP, CIS or EUR, or the name of the region; of several regions with a semicolon between them.',
});

export const officeUnknown = /* @__PURE__ */ defineProblem('office-unknown', {
  severity: 'error',
  params: { value: 'text' },
  message: '{value} is not one of the ITU regional and area offices.',
  remedy: 'Write the city of the office.',
});

export const countryUnknown = /* @__PURE__ */ defineProblem('country-unknown', {
  severity: 'warning',
  params: { value: 'text' },
  message: 'Unknown country {value}.',
  remedy: 'Write the name of the country.',
});

export const cellFormulaError = /* @__PURE__ */ defineProblem('cell-formula-error', {
  severity: 'warning',
  params: { value: 'text' },
  message: 'The cell contains the spreadsheet error {value}. It was read as empty.',
  remedy: 'Correct the formula, or write the value.',
});

export const cityAmbiguous = /* @__PURE__ */ defineProblem('city-ambiguous', {
  severity: 'warning',
  params: { value: 'text', countries: 'countries' },
  message: '{value} may be in one of several countries: {countries}. No country was recorded.',
  remedy: 'Write the country after the city, or in a column of its own.',
});

export const placeToBeAnnounced = /* @__PURE__ */ defineProblem('place-to-be-announced', {
  severity: 'remark',
  params: { value: 'text' },
  message: 'The place is announced later: {value}.',
  remedy: 'Write the place when it is known.',
});

export const kindUnknown = /* @__PURE__ */ defineProblem('kind-unknown', {
  severity: 'warning',
  params: { value: 'text', suggestion: 'text?' },
  message:
    'Unknown kind of activity {value}.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  remedy:
    'Write meeting, workshop, seminar, forum, conference, symposium, roundtable, competition, exhibition, training, webinar, clinic, presentation, project, series or engagement.',
});

export const modalityUnknown = /* @__PURE__ */ defineProblem('modality-unknown', {
  severity: 'warning',
  params: { value: 'text', suggestion: 'text?' },
  message: 'Unknown modality {value}.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  remedy: 'Write physical, virtual or hybrid.',
});

export const statusUnknown = /* @__PURE__ */ defineProblem('status-unknown', {
  severity: 'warning',
  params: { value: 'text', suggestion: 'text?' },
  message: 'Unknown status {value}.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  remedy: 'Write planned, tentative, confirmed, ongoing, held, postponed or cancelled.',
});

export const statusRescheduled = /* @__PURE__ */ defineProblem('status-rescheduled', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} does not say whether the dates of the row are the old or the new ones.',
  remedy:
    'Write postponed if the new dates are not known yet; planned or confirmed if the row has the new dates.',
});

export const statusInNote = /* @__PURE__ */ defineProblem('status-in-note', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} speaks of something cancelled or postponed. No status was taken from it.',
  remedy: 'If it is this activity, write cancelled or postponed in the status column.',
});

export const timeInNote = /* @__PURE__ */ defineProblem('time-in-note', {
  severity: 'warning',
  params: { value: 'text' },
  message:
    '{value} says when the activity is, otherwise than the date and the hours of the row. It was not used.',
  remedy: 'If it is right, correct the date or the hours of the row.',
});

export const statusInText = /* @__PURE__ */ defineProblem('status-in-text', {
  severity: 'remark',
  params: { value: 'text', status: 'term' },
  message: 'The status “{status}” was taken out of {value}.',
  remedy: 'No action needed. A status has a column of its own.',
});

export const cellStruckThrough = /* @__PURE__ */ defineProblem('cell-struck-through', {
  severity: 'warning',
  params: { value: 'text' },
  message: 'The cell is struck through. It was read as {value}.',
  remedy: 'Delete the cell if it no longer holds, or remove the line.',
});

export const sectorUnknown = /* @__PURE__ */ defineProblem('sector-unknown', {
  severity: 'warning',
  params: { value: 'text', suggestion: 'text?' },
  message:
    '{value} is not one of the Sectors.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  remedy: 'Write ITU-R, ITU-T, ITU-D or General Secretariat.',
});

export const bodyUnknown = /* @__PURE__ */ defineProblem('body-unknown', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} is not known as a study group, regional group, focus group, assembly or initiative.',
  remedy: 'Check the code. A regional group is written as SG13RG-AFR.',
});

export const bodyUnlisted = /* @__PURE__ */ defineProblem('body-unlisted', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} has the form of the code of a group, but is not on the list of known groups.',
  remedy: 'Check the code. If the group is new, no action is needed.',
});

export const groupUnknown = /* @__PURE__ */ defineProblem('group-unknown', {
  severity: 'warning',
  params: { value: 'text', field: ['series', 'project'] },
  message:
    'The row refers to the {field, select, series {series} other {project}} {value}, which no row of this region defines. The name is kept with the record.',
  remedy:
    'Add a row for the {field, select, series {series} other {project}}, or spell its name as in that row.',
});

export const planCodeAmbiguous = /* @__PURE__ */ defineProblem('plan-code-ambiguous', {
  severity: 'warning',
  params: { value: 'text', plans: 'names' },
  message:
    'The meaning of {value} depends on the plan, and the dates of the activity do not decide it: {plans}.',
  remedy: 'Write the date of the activity, or the plan next to the code.',
});

export const planCodeUnknown = /* @__PURE__ */ defineProblem('plan-code-unknown', {
  severity: 'remark',
  params: { value: 'text', plan: 'name' },
  message: '{value} is not one of the known elements of the plan “{plan}”. It is kept as written.',
  remedy: 'Check the code. The list of elements is not complete.',
});

export const planCodeInvalid = /* @__PURE__ */ defineProblem('plan-code-invalid', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} is not a code of a strategic plan or action plan.',
  remedy: 'Write the code as T.2, T.4-3 or AFR3.',
});

export const hoursAnnouncedLater = /* @__PURE__ */ defineProblem('hours-announced-later', {
  severity: 'remark',
  params: { value: 'text' },
  message: 'The hours are announced later: {value}.',
  remedy: 'Write the hours as soon as they are known.',
});

export const hoursInvalid = /* @__PURE__ */ defineProblem('hours-invalid', {
  severity: 'error',
  params: { value: 'text' },
  message: '{value} cannot be read as hours of the day.',
  remedy: 'Write the hours as 11:00-17:00, with a 24-hour clock.',
});

export const zoneInvalid = /* @__PURE__ */ defineProblem('zone-invalid', {
  severity: 'error',
  params: { value: 'text' },
  message: 'Unknown time zone {value}.',
  remedy: 'Write a city (Geneva time), an IANA zone (Europe/Zurich) or an offset (UTC+3).',
});

export const numberInvalid = /* @__PURE__ */ defineProblem('number-invalid', {
  severity: 'warning',
  params: { value: 'text', expected: ['count', 'length', 'participants'] },
  message:
    '{value} cannot be read as {expected, select, count {a number of events} length {a length in years or months} other {a number of participants}}. It is kept with the record.',
  remedy: 'Write the number in figures.',
});

export const linkInvalid = /* @__PURE__ */ defineProblem('link-invalid', {
  oncePerColumn: true,
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} is not the address of a web page. It is kept with the record.',
  remedy: 'Write the whole address, starting with https://.',
});

export const cellsContradict = /* @__PURE__ */ defineProblem('cells-contradict', {
  severity: 'warning',
  params: { value: 'text', used: 'value' },
  message: '{value} contradicts another cell of the row, {used}, which was used. It is kept with the record.',
  remedy: 'Correct one of the two cells.',
});

export const dateColumnsContradict = /* @__PURE__ */ defineProblem('date-columns-contradict', {
  severity: 'error',
  params: { readings: 'readings' },
  message: 'The date columns of the row give different dates: {readings}.',
  remedy: 'Correct one of the columns.',
});

export const charactersRemoved = /* @__PURE__ */ defineProblem('characters-removed', {
  severity: 'warning',
  params: { characters: 'names' },
  message: 'Control characters of the cell were removed, or replaced by a blank between words: {characters}.',
  remedy: 'Delete them in the spreadsheet.',
});
