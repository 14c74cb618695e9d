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
  /\s*[;；|\n]\s*/u,
  /\s*[/／]\s*|\s+\+\s+/u,
  /\s*[&或和]\s*|\s+(?:or|and|ou|et|o|y|или|и|أو|و)\s+/iu,
];

const COMMA = /\s*[,，،、]\s*/u;

/** The names between such words. `Trinidad and Tobago` is one name. */
function namesBetween(text: string, level = 0): string[] {
  const separator = ALTERNATIVES[level];
  if (separator === undefined || findCountry(text) !== undefined || findCity(text) !== undefined)
    return [text];
  return text.split(separator).flatMap((name) => namesBetween(name, level + 1));
}

/**
 * Whether a text names several cities, or several countries: `Nairobi / Kampala`, `Nairobi, Kenya; Geneva, Switzerland`.
 * `Jordan / Amman` is a country and its city. Behind a comma a city is another one only in another country:
 * `Sitges, Barcelona`.
 */
export function isChoice(text: string): boolean {
  if (!ALTERNATIVES.some((separator) => separator.test(text))) return areCitiesOfCountries(text);
  const names = namesBetween(text)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2) return false;
  if (names.some((name) => COMMA.test(name))) return areInDifferentCountries(names.map(countryOfAddress));
  const countries = names.map((name) => findCountry(name));
  const isCityOfOther = (city: string, i: number) =>
    countries.some(
      (country, j) => i !== j && country !== undefined && findCityIn(city, country) !== undefined,
    );
  if (names.some(isCityOfOther)) return false;
  if (countries.every((country) => country !== undefined)) return areInDifferentCountries(countries);
  return names.every(isWellKnownCity) && countries.every((country) => country === undefined);
}

/** The country that the last part of `Nairobi, Kenya` names, behind a city of it. */
function countryOfAddress(name: string): CountryCode | undefined {
  const parts = name.split(COMMA);
  const country = parts.length > 1 ? findCountry(parts.at(-1)!) : undefined;
  return country !== undefined && parts.some((part) => findCityIn(part, country) !== undefined)
    ? country
    : undefined;
}

/** Whether all countries are known, and one is neither another nor a part of it: `La Réunion/France`, `Georgia, USA`. */
function areInDifferentCountries(countries: readonly (CountryCode | undefined)[]): boolean {
  const known = countries.filter((country) => country !== undefined);
  const isPart = known.some((one) => known.some((other) => isTerritoryOf(one, other)));
  return known.length === countries.length && !isPart && new Set(known).size > 1;
}

/** `Nairobi, Geneva`, `Kenya, Uganda`: only names of cities or only names of countries, and these are different countries. */
function areCitiesOfCountries(text: string): boolean {
  const names = text.split(COMMA).filter((name) => name !== '');
  if (names.length < 2) return false;
  // `London, Ontario`, `Georgia, USA`
  const isState = (name: string, i: number) => i > 0 && countriesOfSubdivision(name).length > 0;
  if (names.some(isState)) return false;
  const countries = names.map((name) => (isCountryName(name) ? findCountry(name) : undefined));
  const areNamed = countries.some((country) => country !== undefined);
  if (!areNamed) return areInDifferentCountries(names.map(onlyCountryOfCity));
  const isOfOther = (name: string, i: number) =>
    countries.some(
      (country, j) =>
        i !== j &&
        country !== undefined &&
        (findCityIn(name, country) !== undefined || countriesOfSubdivision(name).includes(country)),
    );
  return areInDifferentCountries(countries) && !names.some(isOfOther);
}

/** The country of a well-known city of which there is one. */
function onlyCountryOfCity(name: string): CountryCode | undefined {
  const city = isWellKnownCity(name) ? findCity(name) : undefined;
  return city && 'country' in city ? city.country : undefined;
}
