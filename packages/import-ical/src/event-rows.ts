import type { When } from '@regional-presence/core';
import type ICAL from 'ical.js';
import { type EventTime, eventTime } from './event-time.js';
import type { EventZones } from './event-zones.js';
import { textOf, textsOf } from './property-texts.js';
import { consecutiveDays, type Occurrence, occurrencesOf, recurs } from './recurrence.js';
import { showsWhen } from './shown-when.js';
import { hiddenColumns, holdsRecord, recordOf, type StructuredRecord } from './structured-data.js';
import { type TimeValue, timeOf, zoneOf } from './time-values.js';

/** What an event says, by the names of columns. */
export type EventRow = Map<string, string>;

/** Properties that have a column of their own, or tell nothing of the event itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'summary dtstart dtend duration rrule rdate exdate recurrence-id location url description uid categories status dtstamp created last-modified sequence transp class priority request-status x-alt-desc'.split(
    ' ',
  ),
);

/** Names of columns for what would otherwise be taken for something else. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['organizer', 'Calendar organizer'],
  ['attendee', 'Calendar attendees'],
  ['comment', 'Calendar comment'],
]);

/** What is known of the calendar when one of its events is read. */
export interface EventContext {
  zones: EventZones;
  /** By UID, the occurrences that an event of its own stands for. */
  overridden: ReadonlyMap<string, readonly TimeValue[]>;
}

/** The rows of an event, and what is to be told of it. */
export interface EventRows {
  rows: EventRow[];
  /** Why not all occurrences were read. */
  cut?: string;
  time?: EventTime;
}

/**
 * The rows of an event: one, or one for each occurrence.
 *
 * @throws for values that cannot be read.
 */
export function rowsOfEvent(component: ICAL.Component, { zones, overridden }: EventContext): EventRows {
  const record = recordOf(component);
  const common = commonRow(component, record);
  const time = eventTime(component, zones);
  if (!time) return { rows: [common] };
  const others = overridden.get(common.get('UID') ?? '') ?? [];
  const known = others.length > 0 ? undefined : record?.event.when;
  if (known && !known.continuous && showsWhen(component, time, known, zones))
    return { rows: [rowOfWhen(common, known)], time };
  setZone(common, time, component);
  const instance = timeOf(component, 'recurrence-id');
  if (instance || !recurs(component)) {
    // One that stands for all that follow is read for itself; the others stay as the series has them.
    const range = component.getFirstProperty('recurrence-id')?.getParameter('range');
    const cut = range === undefined ? {} : { cut: 'a change to all that follow was read for one' };
    return { rows: [rowAt(common, time)], time, ...cut };
  }
  const days = others.length > 0 ? undefined : consecutiveDays(component, time, zones);
  if (days !== undefined) return { rows: [dailyRow(common, time, days)], time };
  const { occurrences, cut } = occurrencesOf(component, time, zones, others);
  const rows = occurrences.map((occurrence) => rowAt(common, occurrence));
  return { rows, time, ...(cut === undefined ? {} : { cut }) };
}

/** A period that a calendar shows in its own way: a month as its days. */
function rowOfWhen(common: EventRow, { period, hours, zone }: When): EventRow {
  const row = new Map(common).set('Period', period);
  if (hours !== undefined) row.set('Hours', hours);
  if (zone !== undefined) row.set('Time zone', zone);
  return row;
}

function setZone(row: EventRow, { zone, endUnread }: EventTime, component: ICAL.Component): void {
  if (zone) row.set(zone.unknown ? 'Calendar time zone' : 'Time zone', zone.name);
  const end = component.getFirstProperty('dtend');
  if (end && endUnread !== undefined) row.set('Calendar end', [...textsOf(end), zoneOf(end) ?? []].join(' '));
}

/** Everything but its time. */
function commonRow(component: ICAL.Component, record: StructuredRecord | undefined): EventRow {
  const row: EventRow = new Map();
  const set = (name: string, text: string) => {
    if (text.trim() !== '') row.set(name, text);
  };
  const first = (name: string) => textOf(component, name);
  set('Title', first('summary'));
  set('UID', first('uid'));
  set('Location', first('location'));
  set('Link', linksIn(component).join('\n'));
  set('Notes', first('description'));
  const categories = component.getAllProperties('categories').flatMap(textsOf);
  set('Categories', categories.join('; '));
  const status = first('status');
  set(/^cancelled$/i.test(status) ? 'Status' : 'Calendar status', status);
  if (record) {
    const isCancelled = row.has('Status');
    for (const [name, text] of hiddenColumns(record, first('url')))
      if (name !== 'Status' || !isCancelled) row.set(name, text);
    if (row.has('Status')) row.delete('Calendar status');
  }
  for (const [name, text] of otherProperties(component, record !== undefined)) set(name, text);
  return row;
}

/** The address of an event's page, and those at which one takes part (RFC 7986 §5.11). */
export function linksIn(component: ICAL.Component): string[] {
  const conferences = component.getAllProperties().filter(isConference).flatMap(textsOf);
  return [...new Set([textOf(component, 'url'), ...conferences])].filter((link) => link !== '');
}

const isConference = (property: ICAL.Property): boolean =>
  /^(?:x-google-)?conference$/.test(property.name) &&
  textsOf(property).every((text) => /^https?:/i.test(text));

/** Properties that have no column of their own, by the names under which they are kept. */
export function otherProperties(component: ICAL.Component, withRecord: boolean): Map<string, string> {
  const others = new Map<string, string>();
  for (const property of component.getAllProperties()) {
    if (withRecord && holdsRecord(property)) continue;
    if (LEFT_OUT.has(property.name) || isConference(property) || property.name.startsWith('x-microsoft-'))
      continue;
    const name = NAMES.get(property.name) ?? property.name.toUpperCase();
    const text = textsOf(property).join(', ');
    const known = others.get(name);
    if (text.trim() !== '') others.set(name, known === undefined ? text : `${known}; ${text}`);
  }
  return others;
}

/** Less than a day lies between the times, so that the hours alone tell when it ends. */
const isWithinADay = (start: ICAL.Time, end: ICAL.Time): boolean => {
  const seconds = end.subtractDateTz(start).toSeconds();
  return seconds >= 0 && seconds < 86_400;
};

/** The row with its time: of whole days the first and the last, else day and hours, or start and end. */
function rowAt(common: EventRow, { start, end }: Occurrence): EventRow {
  if (!start.isDate && isWithinADay(start, end)) return dailyRow(common, { start, end }, 1);
  const row = new Map(common);
  row.set('Start', start.toString());
  if (start.isDate) {
    const last = end.clone();
    if (last.compare(start) > 0) last.adjust(-1, 0, 0, 0);
    row.set('End', last.toString());
  } else row.set('End', end.toString());
  return row;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The row of the same hours on each of some days, or of whole days that follow each other. */
function dailyRow(common: EventRow, { start, end }: Occurrence, days: number): EventRow {
  const last = end.clone();
  last.adjust(days - 1, 0, 0, 0);
  if (start.isDate || !isWithinADay(start, end)) return rowAt(common, { start, end: last });
  const row = new Map(common);
  const lastStart = start.clone();
  lastStart.adjust(days - 1, 0, 0, 0);
  const dayOf = (time: ICAL.Time) =>
    `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  const hourOf = (time: ICAL.Time) => `${two(time.hour)}:${two(time.minute)}`;
  row.set('Period', days > 1 ? `${dayOf(start)}/${dayOf(lastStart)}` : dayOf(start));
  row.set('Hours', end.compare(start) === 0 ? hourOf(start) : `${hourOf(start)}-${hourOf(end)}`);
  return row;
}
