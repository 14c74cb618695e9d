import { Event, textIn } from '@regional-presence/core';
import { EVENT_SCHEMA_ID, textFingerprint } from '@regional-presence/core/internal';

import type { Property } from '../content/content-line.js';
import { type Component, firstText, propertyTexts } from '../content/property.js';

/** The record of an event that a feed carries as JSON (RFC 9073 §6.6), and what was changed since it was written. */
export interface StructuredRecord {
  event: Event;
  isDescriptionUnchanged: boolean;
  isTitleUnchanged: boolean;
  arePlaceAndCategoriesUnchanged: boolean;
}

/** The property is a record of this model. */
export const holdsRecord = ({ name, parameters }: Property): boolean =>
  name === 'structured-data' && parameters.SCHEMA === EVENT_SCHEMA_ID;

/** The record of an event; `undefined` if there is none, or if it is not valid. */
export function readRecord(component: Component): StructuredRecord | undefined {
  const property = component.all('structured-data').find(holdsRecord);
  if (!property) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(propertyTexts(property)[0]!);
  } catch {
    return undefined;
  }
  const parsed = Event.safeParse(value);
  if (!parsed.success) return undefined;
  const isUnchanged = (name: string, text: string) =>
    property.parameters[`X-${name}`] === textFingerprint(text);
  const categories = component.all('categories').flatMap(propertyTexts);
  return {
    event: parsed.data,
    isDescriptionUnchanged: isUnchanged('DESCRIPTION', firstText(component, 'description')),
    isTitleUnchanged: isUnchanged('SUMMARY', firstText(component, 'summary')),
    arePlaceAndCategoriesUnchanged:
      isUnchanged('LOCATION', firstText(component, 'location')) &&
      isUnchanged('CATEGORIES', categories.join('\n')),
  };
}

/**
 * The fields of a record that a calendar does not show, by column name. Fields that a person can change in a calendar
 * are not among them, except the note if the description is unchanged.
 */
export function columnsFromRecord(
  { event, isDescriptionUnchanged }: StructuredRecord,
  url: string,
): Map<string, string> {
  const columns = new Map<string, string>();
  const { partners, plans, modality, office, note, links, status } = event;
  const { description, outcome, participants, contact } = event;
  if (partners && canBeListed(partners)) columns.set('Partners', partners.map(partnerText).join('\n'));
  if (plans) columns.set('Plan references', plans.map(({ code }) => code).join('; '));
  if (modality) columns.set('Modality', modality);
  if (office) columns.set('Office', office);
  if (isDescriptionUnchanged) {
    columns.set('Notes', note ?? '');
    columns.set('Description', description ? textIn(description).text : '');
    if (outcome) columns.set('Outcome', textIn(outcome).text);
    if (participants !== undefined) columns.set('Participants', String(participants));
  }
  if (contact) columns.set('Contact', contact);
  if (links && links[0] === url) columns.set('Link', links.join('\n'));
  if (status && status !== 'cancelled') columns.set('Status', status);
  const rest = unlistedFields(event);
  if (rest) columns.set('STRUCTURED-DATA', rest);
  return columns;
}

type Partners = NonNullable<Event['partners']>;

/** The partners survive as a list in a cell: no name contains a separator of names, or of a name and its role. */
const canBeListed = (partners: Partners): boolean =>
  partners.every(({ name }) => !/[;\n\r|•·；؛、()（）]/.test(name)) &&
  (partners.length > 1 || !/[,，،]/.test(partners[0]?.name ?? ''));

const partnerText = ({ name, role }: Partners[number]): string => (role ? `${name} (${role})` : name);

/** The fields for which there is no column, as JSON. */
function unlistedFields(event: Event): string | undefined {
  const { title, partners, otherTitles, series, project, occasion, dateText, extra } = event;
  const rest = JSON.stringify({
    ...(Object.keys(title).length > 1 ? { title } : {}),
    ...(partners && !canBeListed(partners) ? { partners } : {}),
    ...{ otherTitles, series, project, occasion, dateText, extra },
  });
  return rest === '{}' ? undefined : rest;
}
