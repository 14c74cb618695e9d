import { Event } from '@regional-presence/core';
import { EVENT_SCHEMA_ID, textFingerprint } from '@regional-presence/core/internal';


import type ICAL from 'ical.js';
import { textOf, textsOf } from './property-texts.js';

/** The record that a feed carries of an event beside what calendars show (RFC 9073 §6.6). */
export interface StructuredRecord {
  event: Event;
  /** Nobody has changed the description since. */
  isDescribed: boolean;
  /** Nor the title. */
  isTitled: boolean;
  /** Nor the place and the categories. */
  isPlaced: boolean;
}

/** Whether a property holds a record of this model. */
export const holdsRecord = (property: ICAL.Property): boolean =>
  property.name === 'structured-data' && property.getParameter('schema') === EVENT_SCHEMA_ID;

/** The record of an event; `undefined` where there is none, or it is not one of the model. */
export function recordOf(component: ICAL.Component): StructuredRecord | undefined {
  const property = component.getAllProperties('structured-data').find(holdsRecord);
  if (!property) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(String(property.getFirstValue()));
  } catch {
    return undefined;
  }
  const parsed = Event.safeParse(value);
  if (!parsed.success) return undefined;
  const isAsWritten = (name: string, text: string) =>
    property.getParameter(`x-${name}`) === textFingerprint(text);
  const categories = component.getAllProperties('categories').flatMap(textsOf);
  return {
    event: parsed.data,
    isDescribed: isAsWritten('description', textOf(component, 'description')),
    isTitled: isAsWritten('summary', textOf(component, 'summary')),
    isPlaced:
      isAsWritten('location', textOf(component, 'location')) &&
      isAsWritten('categories', categories.join('\n')),
  };
}

/**
 * What a calendar does not show of a record, by the names of columns. What a person can change in a calendar is not
 * taken from here, but the note, where the description is as it was written.
 */
export function hiddenColumns({ event, isDescribed }: StructuredRecord, url: string): Map<string, string> {
  const columns = new Map<string, string>();
  const { partners, plans, modality, office, note, links, status } = event;
  if (partners && canBeListed(partners)) columns.set('Partners', partners.map(partnerText).join('\n'));
  if (plans) columns.set('Plan references', plans.map(({ code }) => code).join('; '));
  if (modality) columns.set('Modality', modality);
  if (office) columns.set('Office', office);
  if (isDescribed) columns.set('Notes', note ?? '');
  if (links && links[0] === url) columns.set('Link', links.join('\n'));
  if (status && status !== 'cancelled') columns.set('Status', status);
  const rest = restOf(event);
  if (rest) columns.set('STRUCTURED-DATA', rest);
  return columns;
}

type Partners = NonNullable<Event['partners']>;

/** Whether a list of partners in a cell is read as it is: no name holds what parts names, or a role from a name. */
const canBeListed = (partners: Partners): boolean =>
  partners.every(({ name }) => !/[;\n\r|•·；؛、()（）]/.test(name)) &&
  (partners.length > 1 || !/[,，،]/.test(partners[0]?.name ?? ''));

const partnerText = ({ name, role }: Partners[number]): string => (role ? `${name} (${role})` : name);

/** What no column takes, so that it is kept. */
function restOf(event: Event): string | undefined {
  const { title, partners, otherTitles, series, project, occasion, dateText, extra } = event;
  const rest = JSON.stringify({
    ...(Object.keys(title).length > 1 ? { title } : {}),
    ...(partners && !canBeListed(partners) ? { partners } : {}),
    ...{ otherTitles, series, project, occasion, dateText, extra },
  });
  return rest === '{}' ? undefined : rest;
}
