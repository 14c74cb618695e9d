import type { Language, Place } from '@regional-presence/core';
import { languageOfTag } from '@regional-presence/core/internal';
import { cityName } from './city-name.js';
import { countryNameOfPlace } from './united-nations-names.js';

/**
 * A place in words, with the names of documents of the Union: `Praia, Cabo Verde`; the text of the place where it has
 * one.
 *
 * @param tag BCP 47 tag of the language.
 */
export function placeInWords({ text, venue, city, country }: Place, tag: string): string | undefined {
  if (text !== undefined) return text;
  const language: Language = languageOfTag(tag);
  const parts = [
    venue,
    city && cityName(city, country, language),
    country && countryNameOfPlace(country, language),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
