import type { CountryCode } from '@regional-presence/core';
import { CITIES, type City } from './cities.js';
import { cityKey } from './city-key.js';
import { SHARED_CITY_NAMES } from './shared-city-names.js';
import { hasLargeCity, presumedCity, type WorldCity, worldCities, zoneOfCities } from './world-city-index.js';

/** A city found by a name that means no other: its English name, and its country. */
export interface UnambiguousCity {
  city: string;
  country: CountryCode;
}

/** One of the places that a name can mean; without `city` it is the country itself. */
export interface CityCandidate {
  city?: string;
  country: CountryCode;
}

/** The city that a name means, or the places that it can mean. */
export type CityMatch = UnambiguousCity | { candidates: readonly CityCandidate[] };

/** The word “city” before or after the name, in six languages. */
const CITY_AFFIX = /^(?:г(?:ор(?:од)?)? |city of |ville de |ciudad de |مدينه )|(?: city| ville|市)$/u;

/** Names that only a shadda distinguishes: without it this one can also mean Oman. */
const NAMES_WITH_SHADDA: ReadonlyMap<string, string> = new Map([['عمّان', 'Amman']]);
const OTHER_ARABIC_MARKS = /[\u064b-\u0650\u0652\u0640]/g;

let matchesByKey: Map<string, CityMatch> | undefined;

function cityMatches(): Map<string, CityMatch> {
  if (matchesByKey) return matchesByKey;
  const citiesByKey = new Map<string, City[]>();
  for (const city of CITIES)
    for (const name of city.names) {
      const key = cityKey(name);
      const named = citiesByKey.get(key);
      if (!named) citiesByKey.set(key, [city]);
      else if (named.at(-1) !== city) named.push(city);
    }
  const shared = new Map<string, CityMatch>();
  for (const { names, countries, presumed } of SHARED_CITY_NAMES)
    for (const key of names.map(cityKey)) {
      const candidates = countries.map((country): CityCandidate => {
        const city = citiesByKey.get(key)?.find((named) => named.country === country)?.city;
        return city === undefined ? { country } : { city, country };
      });
      const presumedCity = candidates.find(({ country }) => country === presumed);
      shared.set(
        key,
        presumedCity?.city === undefined
          ? { candidates }
          : { city: presumedCity.city, country: presumedCity.country },
      );
    }
  const matches = new Map<string, CityMatch>(shared);
  for (const [key, [first, ...others]] of citiesByKey) {
    if (matches.has(key)) continue;
    const known = [first!, ...others].map(({ city, country }) => ({ city, country }));
    matches.set(key, others.length > 0 ? { candidates: known } : known[0]!);
  }
  // Names written as one word or as two: `N'Djamena`, `Ndjamena`. A name in the table takes precedence.
  for (const [key, match] of [...matches]) {
    if (!key.includes(' ')) continue;
    const joined = key.replaceAll(' ', '');
    if (!matches.has(joined)) matches.set(joined, match);
  }
  matchesByKey = matches;
  return matches;
}

/** `Queen’s` is a hospital or a college, not Queens. */
const POSSESSIVE = /^\S+ s$/;

/** The keys by which a name is looked up: as written, joined, and without the word “city”. */
function* keysOf(text: string): Generator<string> {
  const cityWithShadda = NAMES_WITH_SHADDA.get(text.normalize('NFC').replace(OTHER_ARABIC_MARKS, '').trim());
  const key = cityKey(cityWithShadda ?? text);
  if (key === '') return;
  yield key;
  if (key.includes(' ') && !POSSESSIVE.test(key)) yield key.replaceAll(' ', '');
  const bare = key.replace(CITY_AFFIX, '');
  if (bare !== key) yield bare;
}

/**
 * Finds a city, with its country, by a name in one of six languages. Case, accents, punctuation and spaces do not matter.
 * A name that places in several countries share gives all of them, unless one is by far the most likely (of the list of
 * {@link loadCities}: more than a million inhabitants, and ten times those of every other one): a country is never guessed.
 *
 * @example
 * findCity('Genève'); // { city: 'Geneva', country: 'CH' }
 */
export function findCity(text: string): CityMatch | undefined {
  // No city of that list has a comma in its name: the list is not searched for `Addis Ababa, Ethiopia`.
  const isOneName = !text.includes(',');
  for (const key of keysOf(text)) {
    const match = cityMatches().get(key) ?? (isOneName ? matchOfWorldCities(worldCities(key)) : undefined);
    if (match) return match;
  }
  return undefined;
}

/** The city that a name means among those of meetings, or the places that it can mean there. */
export function findMeetingCity(text: string): CityMatch | undefined {
  for (const key of keysOf(text)) {
    const match = cityMatches().get(key);
    if (match) return match;
  }
  return undefined;
}

function matchOfWorldCities(cities: readonly WorldCity[]): CityMatch | undefined {
  if (cities.length === 0) return undefined;
  const presumed = presumedCity(cities);
  if (presumed) return { city: presumed.city, country: presumed.country };
  const byCountry = new Map(cities.map(({ city, country }) => [country, { city, country }]));
  return { candidates: [...byCountry.values()] };
}

/**
 * The English name of the city of that name in a country. A city of any size of the list is found, since the country is
 * known.
 */
export function findCityIn(text: string, country: CountryCode): string | undefined {
  for (const key of keysOf(text)) {
    const match = cityMatches().get(key);
    const candidates = match === undefined ? [] : 'candidates' in match ? match.candidates : [match];
    const city =
      candidates.find((candidate) => candidate.country === country)?.city ??
      worldCities(key).find((candidate) => candidate.country === country)?.city;
    if (city !== undefined) return city;
  }
  return undefined;
}

/**
 * Whether a name alone, without a country, is that of a city: one of 100,000 inhabitants or more, or a place of meetings.
 */
export function isWellKnownCity(text: string): boolean {
  for (const key of keysOf(text)) if (cityMatches().has(key) || hasLargeCity(worldCities(key))) return true;
  return false;
}

/** Whether a country has a city of that name with 100,000 inhabitants or more, or a place of meetings. */
export function isWellKnownCityIn(text: string, country: CountryCode): boolean {
  for (const key of keysOf(text)) {
    const match = cityMatches().get(key);
    const known = match === undefined ? [] : 'candidates' in match ? match.candidates : [match];
    if (known.some((one) => one.country === country && one.city !== undefined)) return true;
    if (hasLargeCity(worldCities(key).filter((city) => city.country === country))) return true;
  }
  return false;
}

/** The zone of a city of a country with several, by the list of the world's cities. */
export function zoneOfWorldCity(text: string, country: CountryCode): string | undefined {
  for (const key of keysOf(text)) {
    const cities = worldCities(key).filter((city) => city.country === country);
    if (cities.length > 0) return zoneOfCities(cities);
  }
  return undefined;
}
