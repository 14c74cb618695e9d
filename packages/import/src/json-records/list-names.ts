import { findCountry } from '@regional-presence/reference';
import { readRegion } from '../field/offices.js';
import { TEXT_STATUS_WORDS } from '../field/status-words.js';
import { foldText } from '../field/words.js';
import type { JsonObject } from './json-object.js';

/** What the name of a list says of its records: `cancelled`, `Africa`, `Kenya`; any other name is kept. */
export function membersOfListName(name: string): JsonObject {
  const stated = fieldsOfListName(name);
  return Object.keys(stated).length > 0 ? stated : { list: name };
}

/** The status, region or country that is the name of a list; empty where it is none. */
export function fieldsOfListName(name: string): JsonObject {
  if (TEXT_STATUS_WORDS.has(foldText(name))) return { status: name };
  if (readRegion(name)) return { region: name };
  return findCountry(name) === undefined ? {} : { country: name };
}
