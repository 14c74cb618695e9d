import type { Property } from './content-line.js';
import { type Component, propertyTexts } from './property.js';

/** Properties whose names say that they are about people, or that are not for the public. */
const PEOPLE_NAME =
  /attendee|organizer|sender|(?:^|-)chair|calendar-address|participant|private|alarm|request-status/;

/** Properties that are texts of the event itself: an address in them is for those who read about it. */
const PUBLIC_TEXTS: ReadonlySet<string> = new Set(
  'summary description location url contact comment categories uid conference x-google-conference x-alt-desc structured-data attach image source'.split(
    ' ',
  ),
);

/** Names and hosts of addresses are shorter; without the limits a long text takes quadratic time. */
const ADDRESS_OF_PERSON = /mailto:|[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[a-z]/i;

const hasAddress = (text: string): boolean =>
  (text.includes('@') || text.includes(':')) && ADDRESS_OF_PERSON.test(text);

/** Whether a property names people, or holds the mail address of a person. */
export const namesPeople = ({ name, parameters, value }: Property): boolean =>
  PEOPLE_NAME.test(name) ||
  (!PUBLIC_TEXTS.has(name) && (hasAddress(value) || Object.values(parameters).some(hasAddress)));

/** Whether a line of a rejected event may be shown: it does not name people. */
export const isShownLine = (line: string): boolean => {
  const name = /^[A-Z0-9-]+/i.exec(line)?.[0].toLowerCase() ?? '';
  return !PEOPLE_NAME.test(name) && !/mailto:/i.test(line);
};

/** Classes that are shown as they are written; another one is shown as PRIVATE. */
const KNOWN_CLASS = /^(?:PRIVATE|CONFIDENTIAL)$/;

/** Properties that say whether an event is public. */
export const CLASS_PROPERTIES = ['class', 'x-calendarserver-access'] as const;

/**
 * The class of an event that is not public; `undefined` for a public one, which an event without CLASS is. A class
 * that is not known is PRIVATE (RFC 5545 §3.8.1.3).
 */
export function privateClass(component: Component): 'PRIVATE' | 'CONFIDENTIAL' | undefined {
  for (const name of CLASS_PROPERTIES)
    for (const property of component.all(name)) {
      const value = (propertyTexts(property)[0] ?? '').trim().toUpperCase();
      if (value !== '' && value !== 'PUBLIC')
        return KNOWN_CLASS.test(value) ? (value as 'PRIVATE' | 'CONFIDENTIAL') : 'PRIVATE';
    }
  return undefined;
}
