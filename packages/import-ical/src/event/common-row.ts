import type { Property } from '../content/content-line.js';
import { namesPeople, privateClass } from '../content/privacy.js';
import { type Component, firstText, propertyTexts } from '../content/property.js';
import { locationLink, shownTexts } from './shown-texts.js';
import { columnsFromRecord, holdsRecord, type StructuredRecord } from './structured-data.js';

/** The cells of an event by column name. */
export type EventRow = Map<string, string>;

/** Properties that have a column of their own, or do not describe the event itself. */
const HANDLED_PROPERTIES: ReadonlySet<string> = new Set(
  'summary dtstart dtend duration rrule rdate exdate exrule recurrence-id location url description uid categories status dtstamp created last-modified sequence transp priority x-alt-desc'.split(
    ' ',
  ),
);

/** Column names of properties whose own names the import would take for other fields. */
const COLUMN_NAMES: ReadonlyMap<string, string> = new Map([['comment', 'Calendar comment']]);

/** All columns except those of its time. */
export function commonRow(component: Component, record: StructuredRecord | undefined): EventRow {
  const row: EventRow = new Map();
  const set = (name: string, text: string) => {
    if (text.trim() !== '') row.set(name, text);
  };
  const shown = shownTexts(component);
  set('Title', shown.title);
  set('UID', firstText(component, 'uid'));
  if (locationLink(shown.location) === '') set('Location', shown.location);
  set('Link', eventLinks(component).join('\n'));
  set('Description', shown.description);
  set('Categories', component.all('categories').flatMap(propertyTexts).join('; '));
  const status = shown.status ?? firstText(component, 'status');
  // Programs write CONFIRMED by default, so that it says nothing.
  set(/^(?:cancelled|tentative|postponed)$/i.test(status) ? 'Status' : 'Calendar status', status);
  if (record) {
    const isStated = row.has('Status');
    for (const [name, text] of columnsFromRecord(record, firstText(component, 'url')))
      if (name !== 'Status' || !isStated) row.set(name, text);
    if (row.has('Status')) row.delete('Calendar status');
  }
  for (const [name, text] of otherProperties(component, record !== undefined)) set(name, text);
  return row;
}

/** The event's web page, its video conferences (RFC 7986 §5.11), and the address in LOCATION. */
export function eventLinks(component: Component): string[] {
  const conferences = component.properties.filter(isConference).flatMap(propertyTexts);
  const place = locationLink(firstText(component, 'location'));
  return [...new Set([firstText(component, 'url'), ...conferences, place])].filter((link) => link !== '');
}

const isConference = (property: Property): boolean =>
  /^(?:x-google-)?conference$/.test(property.name) &&
  propertyTexts(property).every((text) => /^https?:/i.test(text));

/** Properties without a column of their own, by the name of the column that keeps them. */
export function otherProperties(component: Component, withRecord: boolean): Map<string, string> {
  const others = new Map<string, string>();
  for (const property of component.properties) {
    const { name } = property;
    if (withRecord && holdsRecord(property)) continue;
    if (HANDLED_PROPERTIES.has(name) || isConference(property) || name.startsWith('x-microsoft-')) continue;
    if (namesPeople(property) || (name === 'class' && !privateClass(component))) continue;
    const column = COLUMN_NAMES.get(name) ?? name.toUpperCase();
    const text = propertyTexts(property).join(', ');
    const known = others.get(column);
    if (text.trim() !== '') others.set(column, known === undefined ? text : `${known}; ${text}`);
  }
  const organizer = component.first('organizer')?.parameters.CN?.trim();
  if (organizer && !organizer.includes('@')) others.set('Calendar organizer', organizer);
  return others;
}
