import type { CountryCode } from '@regional-presence/core';
import { CITIES, type City } from './cities.js';
import { cityKey } from './city-key.js';
import { SHARED_CITY_NAMES } from './shared-city-names.js';

/** A city by its English name, with its country. */
export interface KnownCity {
  city: string;
  country: CountryCode;
}

/** One of the places that a name may mean; without a city, the country itself. */
export interface CityCandidate {
  city?: string;
  country: CountryCode;
}

export type CityReading = KnownCity | { candidates: readonly CityCandidate[] };

/** Words before or after a city's name that say only that it is one. */
const SAYS_CITY = /^(?:г(?:ор(?:од)?)? |city of |ville de |ciudad de |مدينه )|(?: city| ville|市)$/u;

/** What the shadda alone tells apart: without it, the word is Oman too. */
const DOUBLED: ReadonlyMap<string, string> = new Map([['عمّان', 'Amman']]);
const SINGLE_MARKS = /[\u064b-\u0650\u0652\u0640]/g;

let readings: Map<string, CityReading> | undefined;

function cityReadings(): Map<string, CityReading> {
  if (readings) return readings;
  const bearers = new Map<string, City[]>();
  for (const city of CITIES)
    for (const key of new Set(city.names.map(cityKey))) bearers.set(key, [...(bearers.get(key) ?? []), city]);
  const shared = new Map<string, CityReading>();
  for (const { names, countries, meant } of SHARED_CITY_NAMES)
    for (const key of names.map(cityKey)) {
      const candidates = countries.map((country): CityCandidate => {
        const city = bearers.get(key)?.find((bearer) => bearer.country === country)?.city;
        return city === undefined ? { country } : { city, country };
      });
      const one = candidates.find(({ country }) => country === meant);
      shared.set(key, one?.city === undefined ? { candidates } : { city: one.city, country: one.country });
    }
  const read = new Map<string, CityReading>(shared);
  for (const [key, [first, ...others]] of bearers) {
    if (read.has(key)) continue;
    const known = [first!, ...others].map(({ city, country }) => ({ city, country }));
    read.set(key, others.length > 0 ? { candidates: known } : known[0]!);
  }
  // What is written in one word or in two: `N'Djamena`, `Ndjamena`. A name as it stands in the table goes first.
  for (const [key, reading] of [...read]) {
    const joined = key.replaceAll(' ', '');
    if (!read.has(joined)) read.set(joined, reading);
  }
  readings = read;
  return read;
}

/**
 * The city of a name in one of six languages, with its country; without regard to case, accents, punctuation
 * and spaces. A name that places in several countries bear gives all of them, unless one is overwhelmingly
 * meant: a country is never guessed.
 *
 * @example
 * readCity('Genève'); // { city: 'Geneva', country: 'CH' }
 * readCity('Hyderabad'); // { candidates: [{ city: 'Hyderabad', country: 'IN' }, … 'PK' }] }
 */
export function findCity(text: string): CityReading | undefined {
  const doubled = DOUBLED.get(text.normalize('NFC').replace(SINGLE_MARKS, '').trim());
  const key = cityKey(doubled ?? text);
  if (key === '') return undefined;
  const known = cityReadings();
  const find = (name: string) => known.get(name) ?? known.get(name.replaceAll(' ', ''));
  return find(key) ?? find(key.replace(SAYS_CITY, ''));
}
