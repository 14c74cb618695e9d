import type { CountryCode } from '@regional-presence/core';
import { findCity, findCountry } from '@regional-presence/reference';
import {
  countriesOfSubdivision,
  findCityIn,
  isTerritoryOf,
  isWellKnownCity,
} from '@regional-presence/reference/internal';
import { isCountryName } from './place-parts.js';

/** Words and signs between places of which only one can be the city, the weaker ones last: `Nairobi or Kampala`. */
const ALTERNATIVES = [
  /\s*[;；|\n、]\s*/u,
  /\s*[/／]\s*|\s+[+–—-]\s+/u,
  /\s*[&或和]\s*|\s+(?:or|and|ou|et|o|y|или|и|أو|و)\s+|\s+و(?=\p{L})/iu,
];

const COMMA = /\s*[,，،]\s*/u;

/** The names between such words. `Trinidad and Tobago` is one name. */
function namesBetween(text: string, level = 0): string[] {
  const separator = ALTERNATIVES[level];
  if (separator === undefined || findCountry(text) !== undefined || findCity(text) !== undefined)
    return [text];
  // `Port of Spain, Trinidad and Tobago`
  if (text.split(COMMA).some((name) => separator.test(name) && isCountryName(name))) return [text];
  return text.split(separator).flatMap((name) => namesBetween(name, level + 1));
}

/** `Nairobi (Kenya)` → `Nairobi, Kenya`. */
const withoutBrackets = (text: string): string =>
  text.replace(/\s*[(（]([^()（）]+)[)）]/gu, (whole, name: string) =>
    isCountryName(name.trim()) ? `, ${name.trim()}` : whole,
  );

const trimmedNames = (texts: readonly string[]): string[] =>
  texts.map((name) => name.trim()).filter((name) => name !== '');

/**
 * Whether a text names several cities, or several countries: `Nairobi / Kampala`, `Paris, Geneva and Vienna`,
 * `Nairobi (Kenya), Kampala (Uganda)`. `Jordan / Amman` is a country and its city. Behind a comma alone a city is another
 * one only in another country: `Sitges, Barcelona`.
 */
export function isChoice(written: string): boolean {
  const text = withoutBrackets(written);
  const names = trimmedNames(namesBetween(text));
  const listed = trimmedNames(names.flatMap((name) => (isNameOfPlace(name) ? [name] : name.split(COMMA))));
  if (listed.length < 2) return false;
  // `London, Ontario`, `Georgia, USA`
  if (names.length === 1 && listed.some((name, i) => i > 0 && countriesOfSubdivision(name).length > 0))
    return false;
  if (!listed.every((name) => isCountryName(name) || isWellKnownCity(name)))
    return names.length > 1 && areInDifferentCountries(names.map(countryOfAddress));
  const countries = listed.map((name) => (isCountryName(name) ? findCountry(name) : undefined));
  const named = countries.filter((country) => country !== undefined);
  if (named.length === 0) return names.length > 1 || areInDifferentCountries(listed.map(onlyCountryOfCity));
  const isIn = (name: string, country: CountryCode) =>
    findCityIn(name, country) !== undefined || countriesOfSubdivision(name).includes(country);
  if (new Set(named).size > 1) {
    // `Georgia, USA`: the name of a country is that of a part of another.
    const isPart = (name: string, i: number) =>
      countries[i] !== undefined && named.some((country) => country !== countries[i] && isIn(name, country));
    return areInDifferentCountries(named) && !listed.some(isPart);
  }
  const [country] = named as [CountryCode];
  const cities = listed.filter((_, i) => countries[i] === undefined);
  const isElsewhere = (name: string) => !isIn(name, country) && onlyCountryOfCity(name) !== undefined;
  // `Barcelona; Madrid; Spain`, `Geneva; Lima, Peru`
  return names.length > 1 && (cities.some(isElsewhere) || (names.length > 2 && cities.length > 1));
}

const isNameOfPlace = (name: string): boolean => isCountryName(name) || findCity(name) !== undefined;

/** The country of `Nairobi, Kenya`, of `Kenya`, or of a city of which there is one. */
function countryOfAddress(name: string): CountryCode | undefined {
  if (isCountryName(name)) return findCountry(name);
  const parts = name.split(COMMA);
  const country = parts.length > 1 ? findCountry(parts.at(-1)!) : undefined;
  if (country === undefined) return onlyCountryOfCity(name);
  return parts.some((part) => findCityIn(part, country) !== undefined) ? country : undefined;
}

/** Whether all countries are known, and one is neither another nor a part of it: `La Réunion/France`. */
function areInDifferentCountries(countries: readonly (CountryCode | undefined)[]): boolean {
  const known = countries.filter((country) => country !== undefined);
  const isPart = known.some((one) => known.some((other) => isTerritoryOf(one, other)));
  return known.length === countries.length && !isPart && new Set(known).size > 1;
}

/** The country of a well-known city of which there is one. */
function onlyCountryOfCity(name: string): CountryCode | undefined {
  const city = isWellKnownCity(name) ? findCity(name) : undefined;
  return city && 'country' in city ? city.country : undefined;
}
