import type { CountryCode, Language, Place } from '@regional-presence/core';
import { recentCache } from '@regional-presence/core/internal';
import { CITIES, type City } from './cities.js';
import { findCity } from './find-city.js';

let cityByKey: Map<string, City> | undefined;

function cityOf(name: string, country: CountryCode): City | undefined {
  cityByKey ??= new Map(CITIES.map((city) => [`${city.country} ${city.city}`, city]));
  return cityByKey.get(`${country} ${name}`);
}

/** The cities that a name may be: pages, documents and calendars ask for those of each event in each language. */
const candidatesFor = /* @__PURE__ */ recentCache((name) => {
  const match = findCity(name);
  return match === undefined ? [] : 'candidates' in match ? match.candidates : [match];
});

/**
 * The name of a city in one of the six languages, where the list of cities has it; else the name as it is.
 *
 * @param name the city in any of the six languages.
 * @param country ISO 3166-1 alpha-2 code: of two cities of one name the one in it is meant.
 * @example
 * cityName('St. Petersburg', 'RU', 'ru'); // 'Санкт-Петербург'
 */
export function cityName(name: string, country: CountryCode | undefined, language: Language): string {
  const fitting = candidatesFor(name).filter((each) => country === undefined || each.country === country);
  const [only] = fitting;
  const city = fitting.length === 1 && only?.city !== undefined ? cityOf(only.city, only.country) : undefined;
  if (!city) return name;
  // A name that is written in the language already keeps its spelling.
  return city.nameIn[language] ?? city.city;
}

/**
 * Whether two places name one city, in whatever of the six languages each is written: `Geneva` and `Genève`. Cities that the
 * list does not have are one if they are written alike.
 *
 * @example
 * isSameCity({ city: 'Moscow', country: 'RU' }, { city: 'Москва', country: 'RU' }); // true
 */
export const isSameCity = (a: Pick<Place, 'city' | 'country'>, b: Pick<Place, 'city' | 'country'>): boolean =>
  a.city !== undefined &&
  b.city !== undefined &&
  (a.country === undefined || b.country === undefined || a.country === b.country) &&
  (a.city === b.city ||
    cityName(a.city, a.country ?? b.country, 'en') === cityName(b.city, b.country ?? a.country, 'en'));
