import { defineDateProblem } from '../define-date-problem.js';

export const dateUnreadable = /* @__PURE__ */ defineDateProblem('date-unreadable', {
  severity: 'error',
  params: { value: 'text', readings: 'readings?' },
  message: 'No date can be read in {value}.',
  remedy: 'Write the day as 20 October 2022.',
});

export const datePartlyRead = /* @__PURE__ */ defineDateProblem('date-partly-read', {
  severity: 'error',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message:
    '{part, select, none {{value} was} other {In {value}, the part {part} was}} not understood and may change the date.',
  remedy: 'Write only the date in the cell, as 20 October 2022.',
});

export const dateOrderAmbiguous = /* @__PURE__ */ defineDateProblem('date-order-ambiguous', {
  severity: 'error',
  params: { value: 'text', readings: 'readings' },
  message: '{value} can be {readings}.',
  remedy: 'Write the month in words, or specify the order of the column.',
});

export const dateExchanged = /* @__PURE__ */ defineDateProblem('date-exchanged', {
  severity: 'error',
  params: { value: 'text', readings: 'readings', example: 'text' },
  message:
    'A spreadsheet program may have exchanged day and month of {value}: it can be {readings}. The dates of the column that it left as text, such as {example}, have the day first, and in all the others the day can be a month.',
  remedy: 'Check the date in its source, and write the month in words, as 7 June 2023.',
});

export const dateYearTwoDigits = /* @__PURE__ */ defineDateProblem('date-year-two-digits', {
  severity: 'error',
  params: { value: 'text', readings: 'readings?' },
  message: 'The year in {value} has two digits.',
  remedy: 'Write the year with four digits.',
});

export const dateYearMissing = /* @__PURE__ */ defineDateProblem('date-year-missing', {
  severity: 'error',
  params: {
    value: 'text',
    reason: ['noReportingPeriod', 'noYearFits', 'severalYearsFit'],
    years: 'number?',
    readings: 'readings?',
  },
  message:
    '{value} has no year{reason, select, noYearFits {, and no year of the reporting period fits} severalYearsFit {, and {years} years of the reporting period fit} other {}}.',
  remedy: 'Write the year, or specify the reporting period.',
});

export const dateYearInferred = /* @__PURE__ */ defineDateProblem('date-year-inferred', {
  severity: 'warning',
  params: { value: 'text', periods: 'periods', reportingPeriod: 'period' },
  message: '{value} has no year. {periods} was inferred from the reporting period ({reportingPeriod}).',
  remedy: 'Write the year.',
});

export const zoneInferred = /* @__PURE__ */ defineDateProblem('zone-inferred', {
  severity: 'remark',
  params: { rows: 'number', zones: 'names' },
  message:
    '{rows, plural, one {# row has hours without a time zone. It was} other {# rows have hours without a time zone. It was}} inferred from the place: {zones}.',
  remedy:
    'No action needed if the hours are local. If they are not, write the time zone in a column of its own, or declare it for the file: --zone, or the constant “zone” in its mapping.',
});

export const dateCenturyInferred = /* @__PURE__ */ defineDateProblem('date-century-inferred', {
  oncePerColumn: true,
  severity: 'remark',
  params: { value: 'text', periods: 'periods' },
  message: 'The year in {value} has two digits. {periods} was inferred.',
  remedy: 'If that is wrong, write the year with four digits.',
});

export const dateTentative = /* @__PURE__ */ defineDateProblem('date-tentative', {
  severity: 'remark',
  params: { value: 'text', part: 'text?', periods: 'periods' },
  message:
    '{value} is not confirmed{part, select, none {} other { ({part})}}. {periods} was recorded as tentative.',
  remedy: 'Remove the note when the date is confirmed.',
});

export const dateCancelled = /* @__PURE__ */ defineDateProblem('date-cancelled', {
  severity: 'remark',
  params: { value: 'text', part: 'text', periods: 'periods' },
  message: '{value} is cancelled ({part}). {periods} was recorded as cancelled.',
  remedy: 'No action needed. A status has a column of its own.',
});

export const daysFromText = /* @__PURE__ */ defineDateProblem('days-from-text', {
  oncePerColumn: true,
  severity: 'warning',
  params: { value: 'text', periods: 'periods' },
  message: 'The last day was read from {value}. Recorded as: {periods}.',
  remedy:
    'Write the last day beside the first. If these are the days of something else, write what it is before them.',
});

export const dateMoved = /* @__PURE__ */ defineDateProblem('date-moved', {
  severity: 'warning',
  params: { value: 'text', periods: 'periods' },
  message: '{value} gives a new date. Recorded as: {periods}.',
  remedy:
    'Write the new date in the date column. If it is the date of something else, write what it is before it.',
});

export const dateApproximate = /* @__PURE__ */ defineDateProblem('date-approximate', {
  severity: 'warning',
  params: { value: 'text', periods: 'periods' },
  message: '{value} does not give specific days. Recorded as: {periods}.',
  remedy: 'Write the days when they are known.',
});

export const dateDaysOfPart = /* @__PURE__ */ defineDateProblem('date-days-of-part', {
  severity: 'remark',
  params: { value: 'text', periods: 'periods' },
  message: '{value} names a part of a month or a week. All days of it were recorded: {periods}.',
  remedy: 'Write the days of the event when they are known.',
});

export const dateMonthMisspelt = /* @__PURE__ */ defineDateProblem('date-month-misspelt', {
  severity: 'warning',
  params: { value: 'text', part: 'text', periods: 'periods' },
  message: '{part} in {value} was read as the name of a month. Recorded as: {periods}.',
  remedy: 'Correct the name of the month.',
});

export const dateSerialNumber = /* @__PURE__ */ defineDateProblem('date-serial-number', {
  severity: 'error',
  params: { value: 'text', readings: 'readings' },
  message: '{value} may be the serial number of a date in a spreadsheet: {readings}. It was not read.',
  remedy: 'Format the cells of the column as dates, or write the date.',
});

export const OTHER_CALENDARS = ['islamic', 'persian', 'buddhist', 'minguo'] as const;

export const dateOtherCalendar = /* @__PURE__ */ defineDateProblem('date-other-calendar', {
  severity: 'error',
  params: { value: 'text', calendar: OTHER_CALENDARS, readings: 'readings?' },
  message:
    '{value} is a date of the {calendar, select, islamic {Islamic} persian {Persian} buddhist {Buddhist} other {Minguo}} calendar{readings, select, none {} other {: probably {readings}}}. It was not read.',
  remedy: 'Write the date of the Gregorian calendar.',
});

export const dateDayNonexistent = /* @__PURE__ */ defineDateProblem('date-day-nonexistent', {
  severity: 'error',
  params: { value: 'text', month: 'period?', day: 'number?' },
  message:
    '{value} names a {month, select, none {month} other {day}} that does not exist{month, select, none {} other {: {month} has no day {day}}}.',
  remedy: 'Correct the date.',
});

export const datePhraseReversed = /* @__PURE__ */ defineDateProblem('date-phrase-reversed', {
  severity: 'error',
  params: { value: 'text' },
  message: 'In {value}, the end is before the start.',
  remedy: 'Correct one of the two dates.',
});

export const dateWeekdayContradicts = /* @__PURE__ */ defineDateProblem('date-weekday-contradicts', {
  severity: 'error',
  params: { value: 'text', date: 'period', weekday: 'term', readings: 'readings?' },
  message: 'In {value}, the weekday does not match the date: {date} is a {weekday}.',
  remedy: 'Correct the weekday or the date.',
});

export const dateVague = /* @__PURE__ */ defineDateProblem('date-vague', {
  severity: 'error',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message: '{value} does not give specific days{part, select, none {} other { ({part})}}.',
  remedy: 'Write the days, or only the month.',
});

export const dateNotFinal = /* @__PURE__ */ defineDateProblem('date-not-final', {
  severity: 'warning',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message: 'The date in {value} is not final{part, select, none {} other { ({part})}}. It was not read.',
  remedy: 'Write the date when it is final. Until then, leave the cell empty.',
});

export const dateRecurring = /* @__PURE__ */ defineDateProblem('date-recurring', {
  severity: 'error',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message: '{value} describes a recurrence, not a date{part, select, none {} other { ({part})}}.',
  remedy:
    'Write the date of each event, each in a row of its own. If no dates are known, write the kind Series.',
});

export const dateAlternatives = /* @__PURE__ */ defineDateProblem('date-alternatives', {
  severity: 'error',
  params: { value: 'text', readings: 'readings?' },
  message: '{value} gives alternatives{readings, select, none {} other {: {readings}}}.',
  remedy: 'Write the date that was chosen.',
});

export const dateRelative = /* @__PURE__ */ defineDateProblem('date-relative', {
  severity: 'error',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message: '{value} depends on another date{part, select, none {} other { ({part})}}.',
  remedy: 'Write the date itself.',
});

export const dateNotOfEvent = /* @__PURE__ */ defineDateProblem('date-not-of-event', {
  severity: 'error',
  params: { value: 'text', part: 'text?', readings: 'readings?' },
  message: '{value} gives a date that is not the date of the event{part, select, none {} other { ({part})}}.',
  remedy: 'Write the date of the event. Keep the other date in a column of its own.',
});

export const datePlaceholder = /* @__PURE__ */ defineDateProblem('date-placeholder', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} is a date that programs write where there is none. It was not read.',
  remedy:
    'Write the date of the event, or leave the cell empty. If the event was on that day, write the month as a word.',
});

export const datesContradict = /* @__PURE__ */ defineDateProblem('dates-contradict', {
  severity: 'error',
  params: { value: 'text', days: 'number?', readings: 'readings?' },
  message:
    '{days, select, none {The dates in {value} contradict each other{readings, select, none {} other {: {readings}}}.} other {The dates in {value} ({readings}) contradict the stated length of {days, plural, one {# day} other {# days}}.}}',
  remedy: 'Keep only the correct date.',
});

export const dateOccasions = /* @__PURE__ */ defineDateProblem('date-occasions', {
  severity: 'remark',
  params: { value: 'text', count: 'number', periods: 'periods' },
  message:
    '{value} gives {count, plural, one {# separate date} other {# separate dates}}: {periods}. Each was recorded as an event.',
  remedy: 'No action needed if these are separate events. Write a single period as April to June 2022.',
});

export const dateTooLong = /* @__PURE__ */ defineDateProblem('date-too-long', {
  severity: 'error',
  params: { characters: 'number', limit: 'number', value: 'text' },
  message:
    'The text has {characters, plural, one {# character} other {# characters}}. A date has at most {limit, number}.',
  remedy: 'Write only the date in the cell.',
});

/** Why hours are left out. */
export const HOURS_OMITTED_REASONS = [
  'startsAt24',
  'several',
  'rangeOrOffset',
  'noStart',
  'noDay',
  'endBeforeStart',
  'twoZones',
  'halfOfDay',
  'inWords',
  'oneNightOrEach',
  'midnight',
  'length',
  'weekdays',
  'noEnd',
  'ofRegistration',
  'ofBreak',
  'partOfDay',
] as const;
export type HoursOmittedReason = (typeof HOURS_OMITTED_REASONS)[number];

export const hoursOmitted = /* @__PURE__ */ defineDateProblem('hours-omitted', {
  severity: 'warning',
  params: { value: 'text', reason: HOURS_OMITTED_REASONS, count: 'number?', detail: 'name?' },
  message:
    'The hours in {value} were not recorded: {reason, select, startsAt24 {nothing starts at 24:00} several {there are {count} times or sessions} rangeOrOffset {{detail} can be a range of hours or an offset from UTC} noStart {there is an end but no start} noDay {there is no day} endBeforeStart {the end ({detail}) is before the start} halfOfDay {nothing says whether they are before or after noon} inWords {some of their words were not understood} oneNightOrEach {they may be those of one night, from the first day to the second, or of the night of each day} midnight {midnight may be where the day begins or where it ends} length {they may be how long it takes} weekdays {their weekdays are not those of the days} noEnd {there is a start but no end} ofRegistration {they are those of the registration or admission} ofBreak {they are those of a break} partOfDay {only a part of the day is given} other {start and end are in two time zones ({detail})}}.',
  remedy:
    '{reason, select, halfOfDay {Write am or pm behind the hours (2:30 pm), or hours of the afternoon as 14:30.} oneNightOrEach {For one night write only the first day. For the night of each day write a row for each.} midnight {Write 00:00 beside the day that begins then.} several {Write a row for each session, or for the days with the same hours.} weekdays {Write a row for each day, or for days with the same hours.} noEnd {Write the hour of the end beside the last day.} ofRegistration {Write the hours of the event as well.} ofBreak {Write the hours of the event as well.} other {Write the hours of the day as 11:00-17:00.}}',
});

export const seriesDaysUnknown = /* @__PURE__ */ defineDateProblem('series-days-unknown', {
  severity: 'warning',
  params: { period: 'period' },
  message:
    'The hours of a series ({period}) are in no calendar: the days on which it takes place are not known.',
  remedy: 'Write the days: every Tuesday from 5 May 2026 to 30 June 2026, or one after the other.',
});

export const hoursApproximate = /* @__PURE__ */ defineDateProblem('hours-approximate', {
  severity: 'remark',
  params: { value: 'text', part: 'text' },
  message: 'The hours in {value} are approximate ({part}). They were recorded without that word.',
  remedy: 'Write the hours when they are known.',
});

export const hoursNonexistent = /* @__PURE__ */ defineDateProblem('hours-nonexistent', {
  severity: 'warning',
  params: { value: 'text', hour: 'name', date: 'period', zone: 'name' },
  message:
    'The hours {value} have {hour} on {date}, which does not exist in {zone} because clocks go forward. They are counted by the clocks before the change.',
  remedy: 'Correct the hours, the date or the time zone.',
});

export const hoursRepeated = /* @__PURE__ */ defineDateProblem('hours-repeated', {
  severity: 'warning',
  params: { value: 'text', hour: 'name', date: 'period', zone: 'name', second: 'name' },
  message:
    'The hours {value} have {hour} on {date}, which occurs twice in {zone} because clocks go back. The first was recorded.',
  remedy: 'If the second is meant, write the hours with their offset from UTC: {second}.',
});

export const offsetOfOtherSeason = /* @__PURE__ */ defineDateProblem('offset-of-other-season', {
  severity: 'warning',
  params: { value: 'text', offset: 'name', date: 'period', zone: 'name', shown: 'name' },
  message:
    'On {date} clocks in {zone} show {shown}. The hours {value} were recorded with {offset}, which they show in another season.',
  remedy: 'If the hours are local, write them without an offset, or correct the offset.',
});

export const endAtMidnight = /* @__PURE__ */ defineDateProblem('end-at-midnight', {
  severity: 'warning',
  params: { value: 'text', lastDay: 'period' },
  message: '{value} is midnight, the end of the previous day. {lastDay} was recorded as the last day.',
  remedy: 'If the activity continues on the day that is named, write that day without an hour.',
});

export const zoneDoubtful = /* @__PURE__ */ defineDateProblem('zone-doubtful', {
  severity: 'warning',
  params: { value: 'text', name: 'name', used: 'name', date: 'period' },
  message:
    'In {value}, {name} is the name of winter time, but on {date} clocks show {used}. {used} was used.',
  remedy: 'Write the city (Geneva time), or the abbreviation that applies on that day.',
});

export const zoneOmitted = /* @__PURE__ */ defineDateProblem('zone-omitted', {
  severity: 'warning',
  params: {
    value: 'text',
    reason: ['unknown', 'several', 'summerNameInWinter'],
    names: 'names',
    date: 'period?',
  },
  message:
    'The time zone in {value} was not recorded: {reason, select, unknown {{names} is unknown or has several meanings} several {there are several time zones ({names})} other {{names} is summer time, but {date} is in winter}}.',
  remedy: 'Write the time zone as a city (Geneva time) or as an offset (UTC+3).',
});
