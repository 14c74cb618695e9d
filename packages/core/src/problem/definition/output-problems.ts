import { defineProblem } from '../define-problem.js';

/** Why an activity is in no calendar. */
export const OMITTED_REASONS = [
  'noDate',
  'yearOnly',
  'monthOnly',
  'noStart',
  'yearOutOfRange',
  'cancelledEarlier',
  'engagement',
] as const;
export type OmittedReason = (typeof OMITTED_REASONS)[number];

export const calendarEventOmitted = /* @__PURE__ */ defineProblem('calendar-event-omitted', {
  severity: 'remark',
  params: { title: 'text', reason: OMITTED_REASONS, period: 'period?' },
  message:
    '{title} is not in the calendar: {reason, select, noDate {it has no date} yearOnly {only the year is known ({period})} monthOnly {only the month is known ({period})} noStart {its start is not known ({period})} yearOutOfRange {calendars have no such year ({period})} cancelledEarlier {it is cancelled and was planned for {period}, some time before this publication} other {it is an engagement}}.',
  remedy:
    '{reason, select, engagement {No action needed.} cancelledEarlier {No action needed.} other {Write the days when they are known.}}',
});

export const calendarWholeMonth = /* @__PURE__ */ defineProblem('calendar-whole-month', {
  severity: 'remark',
  params: { title: 'text', period: 'period' },
  message: 'Only the month of {title} is known. The calendar shows it as tentative over {period}.',
  remedy: 'Write the days when they are known.',
});

export const calendarUncertain = /* @__PURE__ */ defineProblem('calendar-uncertain', {
  severity: 'remark',
  params: { title: 'text', period: 'period' },
  message: 'The date of {title} is not certain ({period}). The calendar shows it as tentative.',
  remedy: 'Write the days, without a question mark or “about”, when they are certain.',
});

export const calendarOpenEnd = /* @__PURE__ */ defineProblem('calendar-open-end', {
  severity: 'remark',
  params: { title: 'text', firstDay: 'period' },
  message: '{title} has no end. The calendar shows only its first day, {firstDay}.',
  remedy: 'Write the last day when it is known.',
});

export const calendarHoursWithoutZone = /* @__PURE__ */ defineProblem('calendar-hours-without-zone', {
  severity: 'remark',
  params: { title: 'text', hours: 'name' },
  message:
    'No time zone for the hours {hours} of {title}. The calendar shows whole days, with the hours in the description.',
  remedy: 'Write the time zone: a city (Geneva time), Europe/Zurich or UTC+3.',
});

export const calendarTimeNonexistent = /* @__PURE__ */ defineProblem('calendar-time-nonexistent', {
  severity: 'warning',
  params: { title: 'text', hour: 'name', date: 'period', zone: 'name' },
  message:
    'The hours of {title} have {hour} on {date}, which does not exist in {zone} because clocks go forward. The calendar counts it by the clocks before the change.',
  remedy: 'Correct the hours, the date or the time zone.',
});

export const calendarEndNotAfterStart = /* @__PURE__ */ defineProblem('calendar-end-not-after-start', {
  severity: 'remark',
  params: { title: 'text', hours: 'name', date: 'period' },
  message:
    '{title} has the hours {hours}, whose end on {date} is not after their start. The calendar shows no end.',
  remedy: 'Correct the end, or leave it out.',
});

export const calendarCharactersRemoved = /* @__PURE__ */ defineProblem('calendar-characters-removed', {
  severity: 'warning',
  params: { title: 'text' },
  message: 'A text of {title} contains control characters. The calendar omits them.',
  remedy: 'Delete them in the spreadsheet.',
});

export const tableCharactersRemoved = /* @__PURE__ */ defineProblem('table-characters-removed', {
  severity: 'warning',
  params: { value: 'text', column: 'name' },
  message: 'The text {value} ({column}) contains characters that CSV cannot hold. The table omits them.',
  remedy: 'Delete them in the spreadsheet.',
});
