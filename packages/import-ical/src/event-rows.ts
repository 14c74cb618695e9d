import type { When } from '@regional-presence/core';
import { type Truncation, twoDigits } from '@regional-presence/core/internal';

import type ICAL from 'ical.js';
import { type EventTime, eventTime } from './event-time.js';
import type { EventZones } from './event-zones.js';
import { matchesPeriod } from './period-from-times.js';
import { firstText, propertyTexts } from './property-texts.js';
import { consecutiveDays, expandOccurrences, isRecurring, type Occurrence } from './recurrence.js';
import { locationLink, shownTexts } from './shown-texts.js';
import { columnsFromRecord, holdsRecord, readRecord, type StructuredRecord } from './structured-data.js';
import { firstTime, type TimeValue, tzidOf } from './time-values.js';

/** The cells of an event by column name. */
export type EventRow = Map<string, string>;

/** Properties that have a column of their own, or do not describe the event itself. */
const HANDLED_PROPERTIES: ReadonlySet<string> = new Set(
  'summary dtstart dtend duration rrule rdate exdate recurrence-id location url description uid categories status dtstamp created last-modified sequence transp class priority request-status x-alt-desc'.split(
    ' ',
  ),
);

/** Column names of properties whose own names the import would take for other fields. */
const COLUMN_NAMES: ReadonlyMap<string, string> = new Map([
  ['organizer', 'Calendar organizer'],
  ['attendee', 'Calendar attendees'],
  ['comment', 'Calendar comment'],
]);

/** Facts about the calendar that are needed to read one of its events. */
export interface EventContext {
  zones: EventZones;
  /** By UID, the occurrences that an event with RECURRENCE-ID replaces. */
  overridden: ReadonlyMap<string, readonly TimeValue[]>;
}

/** The rows of an event, and what was not read of it. */
export interface EventRows {
  rows: EventRow[];
  /** Why some occurrences were not read. */
  truncated?: Truncation;
  time?: EventTime;
}

/**
 * The rows of an event: one, or one for each occurrence.
 *
 * @throws for values that cannot be read.
 */
export function eventRows(component: ICAL.Component, { zones, overridden }: EventContext): EventRows {
  const record = readRecord(component);
  const common = commonRow(component, record);
  const time = eventTime(component, zones);
  if (!time) return { rows: [common] };
  const others = overridden.get(common.get('UID') ?? '') ?? [];
  const known = others.length > 0 ? undefined : record?.event.when;
  if (known && !known.continuous && matchesPeriod(component, time, known, zones))
    return { rows: [rowFromWhen(common, known)], time };
  setZoneAndUnreadEnd(common, time, component);
  const instance = firstTime(component, 'recurrence-id');
  if (instance || !isRecurring(component)) {
    // RANGE=THISANDFUTURE: only this occurrence is changed, the following ones stay as in the series.
    const range = component.getFirstProperty('recurrence-id')?.getParameter('range');
    const rows = [occurrenceRow(common, time)];
    return range === undefined ? { rows, time } : { rows, time, truncated: { reason: 'thisAndFuture' } };
  }
  const days = others.length > 0 ? undefined : consecutiveDays(component, time, zones);
  if (days !== undefined) return { rows: [rowOfDays(common, time, days)], time };
  const { occurrences, truncated } = expandOccurrences(component, time, zones, others);
  const rows = occurrences.map((occurrence) => occurrenceRow(common, occurrence));
  return { rows, time, ...(truncated === undefined ? {} : { truncated }) };
}

/** The row of an unchanged record, with the period of the record: a calendar shows a month as days. */
function rowFromWhen(common: EventRow, { period, hours, zone }: When): EventRow {
  const row = new Map(common).set('Period', period);
  if (hours !== undefined) row.set('Hours', hours);
  if (zone !== undefined) row.set('Time zone', zone);
  return row;
}

function setZoneAndUnreadEnd(row: EventRow, { zone, endUnread }: EventTime, component: ICAL.Component): void {
  if (zone) row.set(zone.unknown ? 'Calendar time zone' : 'Time zone', zone.name);
  const end = component.getFirstProperty('dtend');
  if (end && endUnread !== undefined)
    row.set('Calendar end', [...propertyTexts(end), tzidOf(end) ?? []].join(' '));
}

/** All columns except those of its time. */
function commonRow(component: ICAL.Component, record: StructuredRecord | undefined): EventRow {
  const row: EventRow = new Map();
  const set = (name: string, text: string) => {
    if (text.trim() !== '') row.set(name, text);
  };
  const first = (name: string) => firstText(component, name);
  const shown = shownTexts(component);
  set('Title', shown.title);
  set('UID', first('uid'));
  if (locationLink(shown.location) === '') set('Location', shown.location);
  set('Link', eventLinks(component).join('\n'));
  set('Description', shown.description);
  const categories = component.getAllProperties('categories').flatMap(propertyTexts);
  set('Categories', categories.join('; '));
  const status = shown.status ?? first('status');
  // Programs write CONFIRMED by default, so that it says nothing.
  set(/^(?:cancelled|tentative|postponed)$/i.test(status) ? 'Status' : 'Calendar status', status);
  if (record) {
    const isStated = row.has('Status');
    for (const [name, text] of columnsFromRecord(record, first('url')))
      if (name !== 'Status' || !isStated) row.set(name, text);
    if (row.has('Status')) row.delete('Calendar status');
  }
  for (const [name, text] of otherProperties(component, record !== undefined)) set(name, text);
  return row;
}

/** The event's web page, its video conferences (RFC 7986 §5.11), and the address in LOCATION. */
export function eventLinks(component: ICAL.Component): string[] {
  const conferences = component.getAllProperties().filter(isConference).flatMap(propertyTexts);
  const place = locationLink(firstText(component, 'location'));
  return [...new Set([firstText(component, 'url'), ...conferences, place])].filter((link) => link !== '');
}

const isConference = (property: ICAL.Property): boolean =>
  /^(?:x-google-)?conference$/.test(property.name) &&
  propertyTexts(property).every((text) => /^https?:/i.test(text));

/** Properties without a column of their own, by the name of the column that keeps them. */
export function otherProperties(component: ICAL.Component, withRecord: boolean): Map<string, string> {
  const others = new Map<string, string>();
  for (const property of component.getAllProperties()) {
    if (withRecord && holdsRecord(property)) continue;
    if (
      HANDLED_PROPERTIES.has(property.name) ||
      isConference(property) ||
      property.name.startsWith('x-microsoft-')
    )
      continue;
    const name = COLUMN_NAMES.get(property.name) ?? property.name.toUpperCase();
    const text = propertyTexts(property).join(', ');
    const known = others.get(name);
    if (text.trim() !== '') others.set(name, known === undefined ? text : `${known}; ${text}`);
  }
  return others;
}

/** The times are less than a day apart, so that hours without a date state the end. */
const isWithinADay = (start: ICAL.Time, end: ICAL.Time): boolean => {
  const seconds = end.subtractDateTz(start).toSeconds();
  return seconds >= 0 && seconds < 86_400;
};

/** The row of one occurrence: first and last day, or a day with hours, or start and end. */
function occurrenceRow(common: EventRow, { start, end }: Occurrence): EventRow {
  if (!start.isDate && isWithinADay(start, end)) return rowOfDays(common, { start, end }, 1);
  const row = new Map(common);
  row.set('Start', start.toString());
  if (start.isDate) {
    const last = end.clone();
    if (last.compare(start) > 0) last.adjust(-1, 0, 0, 0);
    row.set('End', last.toString());
  } else row.set('End', end.toString());
  return row;
}

/** The row of consecutive days: with the same hours on each, or whole days. */
function rowOfDays(common: EventRow, { start, end }: Occurrence, days: number): EventRow {
  const last = end.clone();
  last.adjust(days - 1, 0, 0, 0);
  if (start.isDate || !isWithinADay(start, end)) return occurrenceRow(common, { start, end: last });
  const row = new Map(common);
  const lastStart = start.clone();
  lastStart.adjust(days - 1, 0, 0, 0);
  const isoDay = (time: ICAL.Time) =>
    `${String(time.year).padStart(4, '0')}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  const clockTime = (time: ICAL.Time) => `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
  row.set('Period', days > 1 ? `${isoDay(start)}/${isoDay(lastStart)}` : isoDay(start));
  row.set('Hours', end.compare(start) === 0 ? clockTime(start) : `${clockTime(start)}-${clockTime(end)}`);
  return row;
}
