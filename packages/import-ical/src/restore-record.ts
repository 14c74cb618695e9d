import { Event } from '@regional-presence/core';
import type ICAL from 'ical.js';
import { type EventContext, linksIn, otherProperties } from './event-rows.js';
import { type EventTime, eventTime } from './event-time.js';
import type { EventZones } from './event-zones.js';
import { textOf } from './property-texts.js';
import { shownWhen, showsWhen } from './shown-when.js';
import { recordOf, type StructuredRecord } from './structured-data.js';

/** What a feed writes beside the record of an event, and tells nothing that is not in it. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['GEO', 'CONTACT', 'RELATED-TO', 'REFID'],
  'Calendar organizer',
]);

/**
 * The event of a record that a feed carries: as it was, but for what a person has changed in the calendar since.
 *
 * @returns `undefined` where there is no record, or where what was changed must be read as of any calendar.
 */
export function ownEvent(component: ICAL.Component, { zones, overridden }: EventContext): Event | undefined {
  const record = recordOf(component);
  const time = record?.isPlaced ? eventTime(component, zones) : undefined;
  if (!record || !time || overridden.has(textOf(component, 'uid'))) return undefined;
  const fields = [
    titleOf(component, record),
    whenOf(component, time, record, zones),
    statusOf(component, record),
  ];
  if (fields.includes(undefined)) return undefined;
  const event: Record<string, unknown> = { ...record.event };
  for (const field of [...fields, noteOf(component, record), linksOf(component, record)])
    for (const [name, value] of Object.entries(field!)) event[name] = value;
  const others = [...otherProperties(component, true)].filter(([name]) => !WRITTEN.has(name));
  if (others.length > 0) event.extra = { ...record.event.extra, ...Object.fromEntries(others) };
  const given = Object.entries(event).filter(([, value]) => value !== undefined);
  return Event.safeParse(Object.fromEntries(given)).data;
}

/** Fields that take the place of the record's; none where it is as it was, `undefined` where they are not known. */
type Fields = Record<string, unknown> | undefined;

function titleOf(component: ICAL.Component, { event, isTitled }: StructuredRecord): Fields {
  if (isTitled) return {};
  const text = textOf(component, 'summary').trim();
  // Of an occasion the title that is shown says which it is.
  if (text === '' || event.occasion) return undefined;
  const language = component.getFirstProperty('summary')?.getParameter('language');
  return { title: { [typeof language === 'string' ? language : 'und']: text } };
}

function whenOf(
  component: ICAL.Component,
  time: EventTime,
  { event }: StructuredRecord,
  zones: EventZones,
): Fields {
  if (event.when && showsWhen(component, time, event.when, zones)) return {};
  const when = shownWhen(component, time, zones);
  return when && { when, dateText: undefined };
}

const WRITTEN_STATUS = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as const;

function statusOf(component: ICAL.Component, { event }: StructuredRecord): Fields {
  const status = textOf(component, 'status').toUpperCase();
  const period = event.when?.period ?? '';
  const isUncertain = /[?~%]/.test(period) || !/\d{4}-\d\d-\d\d/.test(period);
  const written = WRITTEN_STATUS[event.status as 'cancelled'] ?? (isUncertain ? 'TENTATIVE' : 'CONFIRMED');
  if (status === written) return {};
  if (status === 'CANCELLED') return { status: 'cancelled' };
  return status === 'TENTATIVE'
    ? undefined
    : { status: event.status === 'cancelled' ? undefined : event.status };
}

function noteOf(component: ICAL.Component, { isDescribed }: StructuredRecord): Record<string, unknown> {
  return isDescribed ? {} : { note: textOf(component, 'description') || undefined };
}

function linksOf(component: ICAL.Component, { event }: StructuredRecord): Record<string, unknown> {
  const url = textOf(component, 'url');
  if (url === (event.links?.[0] ?? '')) return {};
  const links = linksIn(component);
  return { links: links.length > 0 ? links : undefined };
}
