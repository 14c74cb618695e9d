import { problemTypes } from './problem-type.js';

/** Trouble with the value of one cell, dates apart. */
export const CELL_PROBLEMS = problemTypes({
  'region-unknown': {
    severity: 'error',
    title: 'Not one of the six regions',
    message: '{value} is none of the six regions.',
    remedy: 'Write one of AFR, AMS, ARB, ASP, CIS, EUR, or the region’s name in one of six languages.',
    why: 'Feeds and reports are made a region; an activity of an unknown region would be in none.',
  },
  'office-unknown': {
    severity: 'error',
    title: 'Not one of the offices',
    message: '{value} is none of the fourteen offices.',
    remedy: 'Write the city of the office.',
    why: 'An office that is not known cannot be told what it has to report.',
  },
  'country-unknown': {
    severity: 'warning',
    title: 'A country that is not known',
    message: '{value} is not known as a country.',
    remedy: 'Write its name in one of six languages, or its ISO 3166 code.',
    why: 'The country tells the region, and where the event is.',
  },
  'cell-formula-error': {
    severity: 'warning',
    title: 'A formula without a value',
    message:
      '{value} is what a spreadsheet shows where a formula has no value; nothing was read from the cell.',
    remedy: 'Mend the formula, or write the value.',
    why: 'An error that is taken for a text would be published as one.',
  },
  'city-ambiguous': {
    severity: 'warning',
    title: 'A city’s name that several countries have',
    message: '{value} may be in {readings}; no country was taken.',
    remedy: 'Write the country behind the city, or in a column of its own.',
    why: 'The country tells the region. A name that cities of several countries bear would put the event in the wrong feed.',
  },
  'kind-unknown': {
    severity: 'warning',
    title: 'A kind of activity that is not known',
    message: '{value} is not known as a kind of activity[; did you mean {detail}?].',
    remedy:
      'Write meeting, workshop, forum, conference, training, webinar, clinic, presentation, project, series or engagement.',
    why: 'The kind tells whether a row is an event, a series, a project or an engagement.',
  },
  'modality-unknown': {
    severity: 'warning',
    title: 'A modality that is not known',
    message: '{value} is not known as a modality[; did you mean {detail}?].',
    remedy: 'Write physical, virtual or hybrid.',
    why: 'Whether one has to travel is the first thing that a delegate wants to know.',
  },
  'status-unknown': {
    severity: 'warning',
    title: 'A status that is not known',
    message: '{value} is not known as a status[; did you mean {detail}?].',
    remedy: 'Write planned, ongoing, held, postponed or cancelled.',
    why: 'A cancelled event must not be published as if it took place.',
  },
  'sector-unknown': {
    severity: 'warning',
    title: 'Not one of the Sectors',
    message: '{value} is none of the Sectors.',
    remedy: 'Write ITU-R, ITU-T, ITU-D or General Secretariat.',
    why: 'Each advisory group is told of the activities of its own Sector.',
  },
  'body-unknown': {
    severity: 'warning',
    title: 'A body that is not known',
    message:
      '{value} is not known as a study group, regional group, focus group, assembly or initiative[; did you mean {detail}?].',
    remedy: 'Check its code; a regional group is written as SG13RG-AFR.',
    why: 'Two rows of one meeting are found by the body that met; a misprinted code hides that.',
  },
  'body-unlisted': {
    severity: 'warning',
    title: 'A regional group that is not on the list',
    message: '{value} fits the grammar of regional groups and is not on the list of those that are known.',
    remedy: 'Check its code. If the group is new, nothing need be done.',
    why: 'The list changes with each WTSA. A group that is not on it is new, or misprinted.',
  },
  'group-unknown': {
    severity: 'warning',
    title: 'A series or project that no row describes',
    message:
      '{value} is named as {detail}, and no row of the region has that title; it is kept with the record’s other columns.',
    remedy: 'Add a row for it, or spell it as that row does.',
    why: 'Events are counted and listed under their series and project.',
  },
  'plan-code-unsettled': {
    severity: 'warning',
    title: 'A code that means another thing in another plan',
    message:
      '{value} depends on the plan, and the activity’s dates do not settle which is in force[: {readings}].',
    remedy: 'Write the date of the activity, or the plan beside the code.',
    why: 'AFR1 is capacity building in the Dubai Action Plan, digital economies in Buenos Aires’, digital transformation in Kigali’s.',
  },
  'plan-code-unknown': {
    severity: 'info',
    title: 'A code of a plan that is not on the list',
    message: '{value} is not among the known elements of {detail}; it is kept as it is.',
    remedy: 'Check the code. The list of elements is not complete.',
    why: 'A misprinted code would count the activity under another objective.',
  },
  'plan-code-unreadable': {
    severity: 'warning',
    title: 'Not a code of a plan',
    message: '{value} is no code of a strategic or action plan.',
    remedy: 'Write it as T.2, T.4-3 or AFR3.',
    why: 'Resolution 25 wants each contribution linked to the strategic plan and the action plan.',
  },
  'hours-unreadable': {
    severity: 'error',
    title: 'Hours that cannot be read',
    message: '{value} cannot be read as hours of the day.',
    remedy: 'Write them as 11:00-17:00, 24-hour clock.',
    why: 'Hours that are not understood would put the event at the wrong time.',
  },
  'zone-unreadable': {
    severity: 'error',
    title: 'A time zone that cannot be read',
    message: '{value} is not known as a time zone.',
    remedy: 'Write an IANA zone (Europe/Zurich), a city’s time (Geneva time) or UTC+3.',
    why: 'Hours without a zone are an hour off, or seven, for most of those who read them.',
  },
  'number-unreadable': {
    severity: 'warning',
    title: 'Not a number',
    message: '{value} cannot be read as {detail}.',
    remedy: 'Write the number in figures.',
    why: 'A count or a length that cannot be read cannot be held against what is listed.',
  },
  'link-unreadable': {
    severity: 'warning',
    title: 'Not a link',
    message: '{value} is not the address of a web page; it is kept with the record’s other columns.',
    remedy: 'Write the whole address, beginning with https://.',
    why: 'Only http and https addresses are published: another kind can run a program when it is opened.',
  },
  'cells-contradict': {
    severity: 'warning',
    title: 'Two cells of a row contradict each other',
    message: '{value} contradicts {other}, which another cell of the row says and which was taken.',
    remedy: 'Correct one of the two cells.',
    why: 'One of the two is wrong. The other is kept with the record’s other columns.',
  },
  'date-columns-contradict': {
    severity: 'error',
    title: 'Two columns give different dates',
    message: 'The row’s date columns say {readings}.',
    remedy: 'Correct one of the columns.',
    why: 'One of the two is wrong, and a calendar can show only one.',
  },
  'characters-removed': {
    severity: 'warning',
    title: 'Control characters were taken out',
    message: 'The cell holds control characters ({detail}); they were taken out.',
    remedy: 'Delete them in the spreadsheet.',
    why: 'Characters that cannot be seen break calendars and documents, or turn a name around.',
  },
});
