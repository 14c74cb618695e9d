import { Event } from '@regional-presence/core';
import { calendarStatus } from '@regional-presence/core/internal';

import { type Component, firstText } from '../content/property.js';
import { type EventTime, eventTime } from '../series/event-time.js';
import { eventLinks, otherProperties } from './common-row.js';
import type { EventContext } from './event-context.js';
import { matchesPeriod, periodFromTimes } from './period-from-times.js';
import { shownTexts } from './shown-texts.js';
import { readRecord, type StructuredRecord } from './structured-data.js';

/** Properties that a feed derives from the record and that add nothing to it. */
const WRITTEN_PROPERTIES: ReadonlySet<string> = new Set([
  ...['GEO', 'CONTACT', 'RELATED-TO', 'REFID'],
  'Calendar organizer',
]);

/**
 * Restores the event from the record that a feed carries, with the changes that a person has made in the calendar.
 *
 * @returns `undefined` if there is no record, or if the changes require that the event is read like any other.
 */
export function restoreRecord(component: Component, context: EventContext): Event | undefined {
  const record = readRecord(component);
  const time = record?.arePlaceAndCategoriesUnchanged ? eventTime(component, context) : undefined;
  if (!record || !time || context.overridden.get(firstText(component, 'uid')).length > 0) return undefined;
  const fields = [
    titleChange(component, record),
    whenChange(component, time, record, context),
    statusChange(component, record),
  ];
  if (fields.includes(undefined)) return undefined;
  const event: Record<string, unknown> = { ...record.event };
  for (const field of [...fields, descriptionChange(component, record), linksChange(component, record)])
    for (const [name, value] of Object.entries(field!)) event[name] = value;
  const others = [...otherProperties(component, true)].filter(([name]) => !WRITTEN_PROPERTIES.has(name));
  if (others.length > 0) event.extra = { ...record.event.extra, ...Object.fromEntries(others) };
  const given = Object.entries(event).filter(([, value]) => value !== undefined);
  return Event.safeParse(Object.fromEntries(given)).data;
}

/** Fields that replace those of the record: none if nothing was changed, `undefined` if they are not known. */
type ChangedFields = Record<string, unknown> | undefined;

function titleChange(component: Component, { event, isTitleUnchanged }: StructuredRecord): ChangedFields {
  if (isTitleUnchanged) return {};
  const text = shownTexts(component).title.trim();
  // The displayed title of an occasion includes its number, which the title of the record does not.
  if (text === '' || event.occasion) return undefined;
  const language = component.first('summary')?.parameters.LANGUAGE;
  return { title: { [language ?? 'und']: text } };
}

function whenChange(
  component: Component,
  time: EventTime,
  { event }: StructuredRecord,
  context: EventContext,
): ChangedFields {
  if (event.when && matchesPeriod(component, time, event.when, context)) return {};
  const when = periodFromTimes(component, time, context);
  return when && { when, dateText: undefined };
}

function statusChange(component: Component, { event }: StructuredRecord): ChangedFields {
  const status = firstText(component, 'status').toUpperCase();
  if (status === (calendarStatus(event) ?? '')) return {};
  if (status === 'CANCELLED') return { status: 'cancelled' };
  if (status === 'TENTATIVE') return { status: 'tentative' };
  // Programs write CONFIRMED by default.
  if (status === 'CONFIRMED') return event.status === 'held' ? {} : { status: 'confirmed' };
  return { status: event.status === 'cancelled' ? undefined : event.status };
}

function descriptionChange(
  component: Component,
  { isDescriptionUnchanged }: StructuredRecord,
): Record<string, unknown> {
  if (isDescriptionUnchanged) return {};
  const text = firstText(component, 'description');
  return { description: text === '' ? undefined : { und: text } };
}

function linksChange(component: Component, { event }: StructuredRecord): Record<string, unknown> {
  const url = firstText(component, 'url');
  if (url === (event.links?.[0] ?? '')) return {};
  const links = eventLinks(component);
  return { links: links.length > 0 ? links : undefined };
}
