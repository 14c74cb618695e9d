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

export const calendarEndsIncluded = /* @__PURE__ */ defineProblem('calendar-ends-included', {
  severity: 'warning',
  params: { events: 'number', reading: ['lastDay', 'dayAfter'] },
  message:
    '{reading, select, lastDay {Most days of the calendar end on the day on which they start, so the end of whole days was read as their last day ({events, plural, one {# event} other {# events}}). By the standard it is the day after.} other {Some whole days of the calendar end on the day on which they start, which the standard excludes. The end of the others was read as the day after their last day ({events, plural, one {# event} other {# events}}).}}',
  remedy:
    'Check the last day of an event of several days. If it is wrong, export the calendar with another program.',
});

/** Why the end of an event is not recorded. */
export const END_UNREAD_REASONS = ['tooLong', 'invalid', 'zones'] as const;

export const calendarEndOmitted = /* @__PURE__ */ defineProblem('calendar-end-omitted', {
  severity: 'warning',
  params: { value: 'text', reason: END_UNREAD_REASONS, zones: 'names?', detail: 'name?' },
  message:
    'The end of {value} was not recorded: {reason, select, tooLong {it is more than a century after the start} invalid {it cannot be read ({detail})} other {start and end are in different time zones ({zones}), of which one is unknown}}.',
  remedy:
    '{reason, select, zones {Use the same time zone for start and end.} other {Set the end of the event in the calendar.}}',
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

/** Why the occurrences of a series are not all as in its calendar. */
export const TRUNCATION_REASONS = [
  'afterYear',
  'tooMany',
  'ruleInvalid',
  'exclusionUnread',
  'tooComplex',
  'noneLeft',
] as const;
/** Why the occurrences of a series are not all as in its calendar, and the limit or the technical detail. */
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
    'The occurrences of {value} are not all as in the calendar: {reason, select, afterYear {occurrences after {limit} were left out} tooMany {there are more than {limit}} ruleInvalid {the rule is invalid ({detail})} exclusionUnread {an excluded date could not be read ({detail}), so that an occurrence may have been read that does not take place} tooComplex {the rule needs too much computation} other {all occurrences are excluded}}.',
  remedy:
    'Check the rule, give it an end (COUNT or UNTIL), or declare the reporting period to read the occurrences in it.',
});

export const recurrenceOutsidePeriod = /* @__PURE__ */ defineProblem('recurrence-outside-period', {
  severity: 'remark',
  params: { value: 'text' },
  message: 'Occurrences of {value} outside the reporting period were not read.',
  remedy: 'No action needed.',
});

export const calendarEventPrivate = /* @__PURE__ */ defineProblem('calendar-event-private', {
  severity: 'warning',
  params: { class: 'name' },
  message: 'The event is marked {class} in its calendar and was not imported.',
  remedy: 'If it may be published, mark it as public in the calendar, or import private events as well.',
});

export const calendarAttendeesOmitted = /* @__PURE__ */ defineProblem('calendar-attendees-omitted', {
  severity: 'remark',
  params: { events: 'number' },
  message:
    '{events, plural, one {# event names} other {# events name}} attendees or the e-mail address of an organizer, which were not read.',
  remedy: 'No action needed.',
});

/** Why a line of an event is not read. */
export const SKIPPED_LINE_REASONS = ['empty', 'binary', 'syntax'] as const;

export const calendarLineSkipped = /* @__PURE__ */ defineProblem('calendar-line-skipped', {
  severity: 'warning',
  params: { property: 'name', reason: SKIPPED_LINE_REASONS },
  message:
    'A line of the event was skipped ({property}): {reason, select, empty {it has no value} binary {it is an attached file} other {it is not a property}}. The rest of the event was read.',
  remedy: 'Check the event in the calendar it came from.',
});

export const calendarUidRepeated = /* @__PURE__ */ defineProblem('calendar-uid-repeated', {
  severity: 'warning',
  params: { value: 'text', line: 'number' },
  message:
    '{value} has the UID of another event with another title and start (line {line}). Both were read as separate events.',
  remedy: 'Give each event a UID of its own, so that later changes can be assigned to it.',
});

export const calendarZoneMatched = /* @__PURE__ */ defineProblem('calendar-zone-matched', {
  severity: 'remark',
  params: { zone: 'text', name: 'name' },
  message: 'The time zone {zone} is defined in the calendar. It has the hours of {name}, which was recorded.',
  remedy: 'No action needed.',
});

export const calendarZoneConverted = /* @__PURE__ */ defineProblem('calendar-zone-converted', {
  severity: 'remark',
  params: { zone: 'text' },
  message:
    'The time zone {zone} is defined in the calendar and is no known time zone. Its hours were converted to UTC.',
  remedy: 'No action needed.',
});
