import { problemTypes } from './problem-type.js';

/** What a writer could not write as it is, and what it did instead. */
export const OUTPUT_PROBLEMS = problemTypes({
  'calendar-left-out': {
    severity: 'info',
    title: 'Not in the calendar',
    message: '{value} is in no calendar: {detail}.',
    remedy: 'Write the day, or at least the month.',
    why: 'A calendar shows days. What is known to the year or not at all is left out and told, never put on a day that nobody named.',
  },
  'calendar-whole-month': {
    severity: 'info',
    title: 'Shown over whole months',
    message: '{value} is known to the month; the calendar shows it tentatively over {detail}.',
    remedy: 'Write the days once they are known.',
    why: 'The days are not known, so the event stands over all of the month, is marked tentative and blocks no time.',
  },
  'calendar-uncertain': {
    severity: 'info',
    title: 'Shown tentatively',
    message: '{value} is not certain ({detail}); the calendar marks it as tentative.',
    remedy: 'Write the date without a question mark or “about” once it is certain.',
    why: 'A date that may be another must not stand in a calendar as if it were firm.',
  },
  'calendar-open-end': {
    severity: 'info',
    title: 'Shown on its first day',
    message: '{value} has no end; the calendar shows its first day, {detail}.',
    remedy: 'Write the last day once it is known.',
    why: 'A calendar has no events without an end. The first day is what was named.',
  },
  'calendar-time-nonexistent': {
    severity: 'warning',
    title: 'A time that the clocks leave out',
    message: '{value} begins at {detail}, which the clocks of {other} leave out; calendars move it.',
    remedy: 'Correct the hours, the date or the zone.',
    why: 'When the clocks go forward an hour is left out, and once a whole day was (Samoa, 30 December 2011). An event then is an hour or a day off.',
  },
  'table-characters-removed': {
    severity: 'warning',
    title: 'Control characters were left out of a table',
    message: 'A text ({detail}) holds characters that no cell keeps; the table has it without them: {value}.',
    remedy: 'Delete them at the source.',
    why: 'Control characters, halves of characters and carriage returns that end no line do not come back from a file of CSV as they went in.',
  },
  'calendar-characters-removed': {
    severity: 'warning',
    title: 'Control characters were taken out',
    message: 'A text of {value} holds control characters; the calendar has it without them.',
    remedy: 'Delete them at the source.',
    why: 'RFC 5545 §3.1 allows no control characters in a text. A calendar that has them is refused by some readers.',
  },
});
