import type { CountryCode } from '@regional-presence/core';
import { findCountry } from '@regional-presence/reference';
import { readLinks } from '../lists.js';
import { asWritten } from './as-written.js';
import { readChineseAddress } from './chinese-address.js';
import { withoutFlags } from './flags.js';
import { withoutModality } from './modality-parts.js';
import { isChoice } from './place-choice.js';
import { cityPart, isPartOfCityName } from './place-city.js';
import { readCountry } from './place-country.js';
import { placeParts } from './place-parts.js';
import type { PlaceReading } from './place-reading.js';
import { countryOfPostcodes, isPostcode } from './postcode.js';
import { isAnnouncedLater, isNoParticularPlace, isNoPlace } from './unknown-place.js';

/** What other cells and the column say of a place. */
export interface PlaceContext {
  /** The country of the row's country column. */
  country?: CountryCode | undefined;
  /** The column is one of cities: its cell is a city even if the list has none of that name. */
  isCityColumn?: boolean;
}

/** A longer text is an explanation. It is the place as written. */
const MAX_PLACE_LENGTH = 400;

/**
 * Reads `Lima, Peru`, `Hotel Sol, Lima, Peru`, `St. Petersburg (Russia)`, `Jordan / Amman`, `Sydney Australia`,
 * `Boston, MA 02139, USA`, `Online`, `Hybrid (Nairobi + online)`. A city is one of the list of cities; any other text is the
 * venue.
 */
export function readPlace(text: string, context: PlaceContext = {}): PlaceReading {
  const { rest, country } = withoutFlags(text);
  if (rest === text) return readPlainPlace(text, context);
  const reading = rest === '' ? {} : readPlainPlace(rest, { country, ...context });
  // A flag is no word: the place keeps the text with it only where another country is written.
  if (country === undefined || (reading.country !== undefined && reading.country !== country))
    return { ...reading, words: [text], isPartial: true };
  return { ...reading, country };
}

function readPlainPlace(text: string, context: PlaceContext): PlaceReading {
  const [link] = /^https?:\/\/\S+$/i.test(text) ? readLinks(text).links : [];
  if (link !== undefined) return { modality: 'virtual', link };
  if (text.length > MAX_PLACE_LENGTH) return { words: [text], isPartial: true };
  if (/https?:\/\/\S/i.test(text)) return placeWithLink(text);
  if (isNoPlace(text)) return {};
  const { rest, modality } = withoutModality(text);
  const reading: PlaceReading = modality ? { modality } : {};
  if (rest.trim() === '') return reading;
  if (isNoParticularPlace(rest) || isChoice(rest)) return { ...reading, words: [rest], isPartial: true };
  const chinese = readChineseAddress(rest.trim());
  if (chinese) return { ...reading, ...chinese };
  const parts = placeParts(rest);
  if (parts.length === 0) return reading;
  if (parts.some(isAnnouncedLater)) return { ...reading, ...placeAnnouncedLater(parts, rest, context) };
  return { ...reading, ...readPlaceParts(parts, rest, context) };
}

/** A web address among other words is kept as it is, and so are they: `zoom, link in https://example.org/a`. */
function placeWithLink(text: string): PlaceReading {
  const { modality } = withoutModality(text.replace(/https?:\/\/\S+/gi, ' '));
  return modality ? { modality, words: [text], isPartial: true } : { venue: text, words: [text] };
}

/** Of `Nairobi, hotel to be confirmed` the city is known. */
function placeAnnouncedLater(parts: readonly string[], rest: string, context: PlaceContext): PlaceReading {
  const known = parts.filter((part) => !isAnnouncedLater(part));
  const reading = known.length > 0 ? readPlaceParts(known, rest, { ...context, isCityColumn: false }) : {};
  return { ...reading, words: [rest], isPartial: true, isAnnouncedLater: true };
}

/** City, country and venue of the parts of a place. */
function readPlaceParts(parts: readonly string[], text: string, context: PlaceContext): PlaceReading {
  const { country: written, used, candidates } = readCountry(parts);
  const country = written ?? context.country;
  const city =
    cityPart(parts, used, country) ?? (context.isCityColumn ? cityOfColumn(parts, used) : undefined);
  // Between a city and its country there is a county or a quarter, not the venue.
  const isBetween = (i: number) =>
    city !== undefined &&
    i > city.index &&
    (context.isCityColumn || used.has(parts.length - 1) || isPartOfCityName(parts[i]!, city.name));
  const isVenue = (i: number) => !used.has(i) && i !== city?.index && !isBetween(i);
  const countryOfCity = written ?? (city && countryOfPostcodes(parts));
  const venue = parts.filter((part, i) => isVenue(i) && (parts.length === 1 || !isPostcode(part)));
  const isState = (i: number) => used.has(i) && (written === undefined || findCountry(parts[i]!) !== written);
  const isImplied = written !== undefined && [...used].every(isState);
  const words = parts.filter((_, i) => !used.has(i) || isState(i));
  const shown = [...venue, ...(city ? [city.name] : [])];
  const isOrdered = shown.length === words.length && shown.every((part, i) => part === words[i]);
  return {
    ...(countryOfCity ? { country: countryOfCity } : {}),
    ...(isImplied ? { isCountryImplied: true as const } : {}),
    ...(city ? { city: city.name } : {}),
    ...(venue.length > 0 ? { venue: asWritten(venue, text) } : {}),
    words,
    ...(isOrdered && isCountryLast(parts, used) ? {} : { isPartial: true as const }),
    ...(candidates ? { candidates } : {}),
  };
}

const isCountryLast = (parts: readonly string[], used: ReadonlySet<number>): boolean =>
  used.size === 0 || (used.size === 1 && used.has(parts.length - 1));

/** The city of a city column is the first part, if it is a name. */
function cityOfColumn(parts: readonly string[], used: ReadonlySet<number>) {
  const index = parts.findIndex((_, i) => !used.has(i));
  const name = parts[index];
  // `Brasil (participación UY)`: behind the country words that are no name.
  const isRemark = name !== undefined && used.has(0) && /^\p{Ll}\p{L}*\s/u.test(name);
  return name !== undefined && !/\d/.test(name) && !isRemark ? { index, name } : undefined;
}
