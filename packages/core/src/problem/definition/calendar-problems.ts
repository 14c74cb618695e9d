import { defineProblem } from '../define-problem.js';

export const calendarUnreadable = /* @__PURE__ */ defineProblem('calendar-unreadable', {
  severity: 'error',
  params: { detail: 'name' },
  message: 'The calendar cannot be read ({detail}).',
  remedy: 'Export the calendar again.',
});

export const calendarEventUnreadable = /* @__PURE__ */ defineProblem('calendar-event-unreadable', {
  severity: 'error',
  params: { detail: 'name' },
  message: 'The event cannot be read ({detail}) and was rejected. Other events are not affected.',
  remedy: 'Correct the event in the calendar it came from, and export it again.',
});

export const calendarComponentSkipped = /* @__PURE__ */ defineProblem('calendar-component-skipped', {
  severity: 'remark',
  params: { component: 'name', count: 'number' },
  message:
    '{count, plural, one {# component} other {# components}} of type {component} skipped, which are not events.',
  remedy: 'No action needed.',
});

export const calendarEndOmitted = /* @__PURE__ */ defineProblem('calendar-end-omitted', {
  severity: 'warning',
  params: { value: 'text', reason: ['dayAndTime', 'zones'], zones: 'names?' },
  message:
    'The end of {value} was not recorded: {reason, select, dayAndTime {one of start and end is a day, the other a time} other {start and end are in different time zones ({zones}), of which one is unknown}}.',
  remedy: 'Use the same time zone for start and end.',
});

export const calendarEventSuperseded = /* @__PURE__ */ defineProblem('calendar-event-superseded', {
  severity: 'remark',
  params: { value: 'text', line: 'number' },
  message: 'The calendar has a later version of {value} in line {line}. This version was skipped.',
  remedy: 'No action needed.',
});

export const calendarZoneUnknown = /* @__PURE__ */ defineProblem('calendar-zone-unknown', {
  severity: 'warning',
  params: { zone: 'text' },
  message: 'Unknown time zone {zone}. The hours were read without a time zone.',
  remedy: 'Use the IANA name of the time zone, such as Europe/Zurich.',
});

export const calendarZoneIgnored = /* @__PURE__ */ defineProblem('calendar-zone-ignored', {
  severity: 'remark',
  params: { zone: 'text', events: 'number' },
  message:
    'The calendar is displayed in {zone}, but {events, plural, one {# event has} other {# events have}} hours without a time zone. No time zone was recorded for them.',
  remedy: 'Set the time zone of these events if their hours are in that zone.',
});

/** Why not all occurrences of a series were read. */
export const TRUNCATION_REASONS = [
  'afterYear',
  'tooMany',
  'ruleInvalid',
  'excludedInOtherZone',
  'thisAndFuture',
  'noneLeft',
] as const;
/** Why not all occurrences of a series were read, and the limit or the technical detail. */
export interface Truncation {
  reason: (typeof TRUNCATION_REASONS)[number];
  limit?: number;
  detail?: string;
}

export const recurrenceTruncated = /* @__PURE__ */ defineProblem('recurrence-truncated', {
  severity: 'warning',
  params: {
    value: 'text',
    reason: TRUNCATION_REASONS,
    limit: 'number?',
    detail: 'name?',
  },
  message:
    'Not all occurrences of {value} were read: {reason, select, afterYear {occurrences after {limit} were left out} tooMany {there are more than {limit}} ruleInvalid {the rule is invalid ({detail})} excludedInOtherZone {an excluded date is in another time zone ({detail})} thisAndFuture {a change to all following occurrences was applied to one only} other {all occurrences are excluded}}.',
  remedy: 'Check the rule, and give it an end (COUNT or UNTIL).',
});
