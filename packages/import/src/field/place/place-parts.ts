import type { CountryCode } from '@regional-presence/core';
import { findCountry } from '@regional-presence/reference';
import { findCityIn, isTerritoryOf, isWellKnownCity } from '@regional-presence/reference/internal';
import { bareName } from './postcode.js';

/** A bracketed text, or one between commas, semicolons and line ends. */
const BRACKETS_AND_COMMAS = /[,，،;；\n()（）[\]［］|]/u;

/** A separator of a country from a city: `Doha - Qatar`, `Jordan / Amman`. Within a part it can also be of a name. */
const INNER_SEPARATOR = /\s*[/／]\s*|\s+[-–—·•]+\s+/u;

/** Most words of a country's name without a separator before it: `Democratic People’s Republic of Korea`. */
const MAX_COUNTRY_WORDS = 7;

/**
 * The parts of a place: `Hall 2 (Geneva)` → `Hall 2`, `Geneva`. A slash or a dash separates parts only where one of them
 * is a country or a city; a country after or before its city needs no separator: `Sydney Australia`.
 */
export function placeParts(text: string): string[] {
  const parts = splitKeepingCountries(text).flatMap(splitInside).flatMap(splitCityFromCountry);
  return joinedCountries(parts);
}

/** Splits at brackets and commas, but not `Iran (Islamic Republic of)`. */
function splitKeepingCountries(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (const { 0: whole } of text.matchAll(/[^,，،;；\n()（）/／]+[(（][^()（）]*[)）]/gu)) {
    if (findCountry(whole) === undefined) continue;
    const at = rest.indexOf(whole);
    parts.push(...rest.slice(0, at).split(BRACKETS_AND_COMMAS), whole);
    rest = rest.slice(at + whole.length);
  }
  parts.push(...rest.split(BRACKETS_AND_COMMAS));
  return parts
    .map((part) => part.replace(/^[\s/／–—-]+(?=\s)|^[/／]|[/／]$/gu, '').trim())
    .filter((part) => part !== '');
}

function splitInside(part: string): string[] {
  if (!INNER_SEPARATOR.test(part) || isWellKnownCity(part)) return [part];
  // `Congo - Brazzaville` is the name of a country, `Congo / Brazzaville` a country and its city.
  if (isCountryName(part) && !/[/／]/.test(part)) return [part];
  const inner = part.split(INNER_SEPARATOR).filter((piece) => piece !== '');
  const isPlace = (piece: string) => isCountryName(piece) || isWellKnownCity(bareName(piece));
  return inner.length > 1 && inner.some(isPlace) ? inner : [part];
}

/** `Sydney Australia` → `Sydney`, `Australia`; `Россия Москва` and `瑞士日内瓦` likewise. */
function splitCityFromCountry(part: string): string[] {
  if (isCountryName(part) || isWellKnownCity(part)) return [part];
  const words = /\p{Script=Han}/u.test(part) && !part.includes(' ') ? [...part] : part.split(/\s+/);
  if (words.length < 2 || words.length > 12) return [part];
  const joint = part.includes(' ') ? ' ' : '';
  for (let n = 1; n <= Math.min(words.length - 1, joint === '' ? 10 : MAX_COUNTRY_WORDS); n++) {
    const [before, last] = [words.slice(0, -n).join(joint), words.slice(-n).join(joint)];
    if (isCityOf(before, last)) return [before, last];
    const [first, after] = [words.slice(0, n).join(joint), words.slice(n).join(joint)];
    if (isCityOf(after, first)) return [first, after];
  }
  return [part];
}

const isCityOf = (city: string, country: string): boolean => {
  const code = isCountryName(country) ? findCountry(country) : undefined;
  if (code === undefined) return false;
  if (findCityIn(bareName(city), code) !== undefined) return true;
  // `法国留尼汪`
  const territory = isCountryName(city) ? findCountry(city) : undefined;
  return territory !== undefined && isTerritoryOf(territory, code);
};

/** Joins the parts of a country's name: `Korea`, `Republic of`. */
function joinedCountries(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const both = `${joined.at(-1)}, ${part}`;
    const isOne = joined.length > 0 && countryOfJoined(both, joined.at(-1)!, part) !== undefined;
    if (isOne) joined[joined.length - 1] = both;
    else joined.push(part);
  }
  return joined;
}

/** The country of two parts together, unless the second is one alone. */
function countryOfJoined(both: string, first: string, second: string): CountryCode | undefined {
  const country = findCountry(both);
  if (country === undefined) return undefined;
  const [one, other] = [findCountry(first), findCountry(second)];
  // `Congo, Brazzaville` is a country and its city.
  if (one !== undefined && findCityIn(second, one) !== undefined) return undefined;
  // `Hong Kong, China` is Hong Kong.
  return one === undefined || other === undefined || one === country ? country : undefined;
}

/** Abbreviations of countries that are no code of ISO 3166-1 of two letters. */
const ABBREVIATION =
  /^(?:U\.?K\.?|U\.?S\.?(?:A\.?)?|U\.?A\.?E\.?|D\.?R\.?C\.?|R\.?D\.?C\.?|K\.?S\.?A\.?|E\.?A\.?U\.?)$/;

/** Whether a part is the name of a country, or an abbreviation that people write for one; a code of ISO 3166-1 is not. */
export const isCountryName = (part: string): boolean =>
  (ABBREVIATION.test(part) || (!/^[A-Za-z]{1,3}$/.test(part) && part.length > 1)) &&
  findCountry(part) !== undefined;
