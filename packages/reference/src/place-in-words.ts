import type { Language, Place } from '@regional-presence/core';
import { formatList, languageOfTag } from '@regional-presence/core/internal';
import { cityName } from './city-name.js';
import { findCountry } from './country-names.js';
import { countryNameOfPlace } from './united-nations-names.js';

/** Between the countries of a list: `Egypt; Kenya`, `Kenya and Uganda`. */
const BETWEEN_COUNTRIES = /\s*[;/,،、]\s*|\s+(?:and|et|y|и)\s+|\s+و\s*|和/u;

const MAX_LIST_LENGTH = 200;

/** The countries of a text that lists nothing else, by their names in documents of the Union; `undefined` for other text. */
export function countryListInWords(text: string, language: Language): string | undefined {
  if (text.length > MAX_LIST_LENGTH || findCountry(text) !== undefined) return undefined;
  const parts = text.split(BETWEEN_COUNTRIES);
  const countries = parts.map(findCountry).filter((country) => country !== undefined);
  if (countries.length < 2 || countries.length < parts.length) return undefined;
  return formatList(
    countries.map((country) => countryNameOfPlace(country, language) ?? country),
    language,
    'conjunction',
  );
}

/**
 * A place in words, with the names of documents of the Union: `Praia, Cabo Verde`; the text of the place where it has
 * one.
 *
 * @param tag BCP 47 tag of the language.
 */
export function placeInWords({ text, venue, city, country }: Place, tag: string): string | undefined {
  const language: Language = languageOfTag(tag);
  if (text !== undefined)
    return (city ?? country) === undefined ? (countryListInWords(text, language) ?? text) : text;
  const parts = [
    venue,
    city && cityName(city, country, language),
    country && countryNameOfPlace(country, language),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
