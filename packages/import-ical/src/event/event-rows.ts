import type { When } from '@regional-presence/core';
import { endOnNextDay, SECONDS_PER_DAY, type Truncation } from '@regional-presence/core/internal';
import { privateClass } from '../content/privacy.js';
import { type Component, firstText, propertyTexts } from '../content/property.js';
import { consecutiveDays } from '../series/consecutive-days.js';
import { type EventTime, eventTime } from '../series/event-time.js';
import { expandOccurrences, isRecurring, type Occurrence } from '../series/occurrences.js';
import {
  addDays,
  dayOfTime,
  formatClock,
  formatDay,
  formatLocalTime,
  type LocalTime,
  secondsOfDay,
} from '../time/local-time.js';
import { firstTime, formatted } from '../time/time-value.js';
import type { EventZone } from '../zone/event-zones.js';
import { UTC_CONVERTER } from '../zone/zone-converter.js';
import { commonRow, type EventRow } from './common-row.js';
import type { EventContext } from './event-context.js';
import { changedOccurrence, followingChanges } from './overrides.js';
import { matchesPeriod } from './period-from-times.js';
import { readRecord } from './structured-data.js';

/** The rows of an event, and what was not read of it. */
export interface EventRows {
  rows: EventRow[];
  /** Why some occurrences were not read. */
  truncated?: Truncation;
  /** Occurrences outside the reporting period were not read. */
  hasOthers?: true;
  time?: EventTime;
}

/**
 * The rows of an event: one, or one for each occurrence.
 *
 * @throws UnreadableValueError for a start that cannot be read.
 */
export function eventRows(component: Component, context: EventContext): EventRows {
  const { zones, overridden, limits } = context;
  const record = readRecord(component);
  const common = commonRow(component, record);
  const time = eventTime(component, context);
  if (!time) return { rows: [common] };
  const others = overridden.get(firstText(component, 'uid'));
  const known = others.length > 0 ? undefined : record?.event.when;
  if (known && !known.continuous && matchesPeriod(component, time, known, context))
    return { rows: [rowFromWhen(common, known)], time };
  const recorded = recordedZone(time, context);
  setZoneAndUnreadEnd(common, { ...time, ...recorded }, component);
  const inZone = (occurrence: Occurrence) => toRecordedZone(occurrence, time, recorded);
  if (firstTime(component, 'recurrence-id') || !isRecurring(component))
    return { rows: [occurrenceRow(common, inZone(time))], time };
  const days = others.length > 0 ? undefined : consecutiveDays(component, time, zones, limits);
  if (days !== undefined && recorded.zone === time.zone)
    return { rows: [rowOfDays(common, time, days)], time };
  const replaced = others.map(({ id }) => id);
  const { occurrences, ...rest } = expandOccurrences(component, time, zones, replaced, limits);
  const changes = followingChanges(others, time, context);
  const rows = occurrences.flatMap((occurrence) => {
    const changed = changedOccurrence(occurrence, changes);
    if (!changed) return occurrenceRow(common, inZone(occurrence));
    // The event that changes the following occurrences is reported as private itself.
    if (!context.includePrivate && privateClass(changed.component)) return [];
    const row = commonRow(changed.component, undefined);
    setZoneAndUnreadEnd(row, { ...time, ...recorded }, changed.component);
    return occurrenceRow(row, inZone(changed.occurrence));
  });
  return { rows, time, ...rest };
}

/** The row of an unchanged record, with the period of the record: a calendar shows a month as days. */
function rowFromWhen(common: EventRow, { period, hours, zone }: When): EventRow {
  const row = new Map(common).set('Period', period);
  if (hours !== undefined) row.set('Hours', exactHours(hours));
  if (zone !== undefined) row.set('Time zone', zone);
  return row;
}

/** With the designators of ISO 8601, so that an end before the start is on the next day, and no slip of the pen: `09:00-05:00`. */
const exactHours = (hours: string): string => (endOnNextDay(hours) ? `T${hours.replace('-', '/T')}` : hours);

function setZoneAndUnreadEnd(row: EventRow, { zone, endUnread }: EventTime, component: Component): void {
  if (zone) row.set(zone.source === 'unknown' ? 'Calendar time zone' : 'Time zone', zone.name);
  const end = component.first('dtend') ?? component.first('duration');
  if (!end || !endUnread) return;
  row.set('Calendar end', [...propertyTexts(end).map(formatted), end.parameters.TZID ?? []].join(' '));
}

type RecordedZone = Pick<EventTime, 'zone'>;

const UTC_ZONE: EventZone = { name: 'UTC', converter: UTC_CONVERTER };

/**
 * The zone in which the times of an event are recorded: UTC, if its own has rules but no name; for times in UTC the zone
 * in which the calendar shows them, so that the days are those that people saw.
 */
function recordedZone({ zone }: EventTime, { shownZone }: EventContext): RecordedZone {
  if (zone?.source === 'converted') return { zone: UTC_ZONE };
  const recorded = zone?.name === 'UTC' && shownZone ? shownZone : zone;
  return recorded ? { zone: recorded } : {};
}

/** An occurrence in the zone of its row. */
function toRecordedZone(
  { start, end }: Occurrence,
  { zone }: EventTime,
  { zone: recorded }: RecordedZone,
): Occurrence {
  if (zone === recorded || start.isDate || !zone?.converter || !recorded?.converter) return { start, end };
  const convert = ({ seconds }: LocalTime): LocalTime => ({
    seconds: recorded.converter!.toLocal(zone.converter!.toUtc(seconds)),
    isDate: false,
  });
  return { start: convert(start), end: convert(end) };
}

/** The times are less than a day apart, so that hours without a date state the end. */
const isWithinADay = ({ start, end }: Occurrence): boolean =>
  end.seconds >= start.seconds && end.seconds - start.seconds < SECONDS_PER_DAY;

/** An end at midnight is 24:00 of the day before: midnight alone would be read as a day without a time. */
const formatEnd = (end: LocalTime): string =>
  end.isDate || secondsOfDay(end) !== 0 ? formatLocalTime(end) : `${formatDay(dayOfTime(end) - 1)}T24:00:00`;

/** Programs write whole days as midnights at both ends. */
const isOfWholeDays = ({ start, end }: Occurrence): boolean =>
  !start.isDate && end.seconds > start.seconds && secondsOfDay(start) === 0 && secondsOfDay(end) === 0;

function rowOfWholeDays(common: EventRow, { start, end }: Occurrence): EventRow {
  const row = occurrenceRow(common, { start: { ...start, isDate: true }, end: { ...end, isDate: true } });
  row.delete('Time zone');
  return row;
}

/** The row of one occurrence: first and last day, or a day with hours, or start and end. */
function occurrenceRow(common: EventRow, occurrence: Occurrence): EventRow {
  if (isOfWholeDays(occurrence)) return rowOfWholeDays(common, occurrence);
  const { start, end } = occurrence;
  if (!start.isDate && isWithinADay({ start, end })) return rowOfDays(common, { start, end }, 1);
  const row = new Map(common);
  row.set('Start', formatLocalTime(start));
  const last = start.isDate && end.seconds > start.seconds ? addDays(end, -1) : end;
  row.set('End', formatEnd(last));
  return row;
}

/** The row of consecutive days: with the same hours on each, or whole days. */
function rowOfDays(common: EventRow, { start, end }: Occurrence, days: number): EventRow {
  if (start.isDate || !isWithinADay({ start, end }))
    return occurrenceRow(common, { start, end: addDays(end, days - 1) });
  const row = new Map(common);
  const first = dayOfTime(start);
  row.set('Period', days > 1 ? `${formatDay(first)}/${formatDay(first + days - 1)}` : formatDay(first));
  const from = formatClock(start);
  row.set('Hours', end.seconds === start.seconds ? from : exactHours(`${from}-${formatClock(end)}`));
  return row;
}
