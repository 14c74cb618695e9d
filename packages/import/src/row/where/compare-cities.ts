import type { CountryCode } from '@regional-presence/core';
import { findCity } from '@regional-presence/reference';
import { findCityIn, isTerritoryOf } from '@regional-presence/reference/internal';

/** Whether two names are those of one city; `unknown` if one of them is not in the list. */
export function compareCities(
  a: string,
  b: string,
  country: CountryCode | undefined,
): 'same' | 'different' | 'unknown' {
  if (a.toLowerCase() === b.toLowerCase()) return 'same';
  const [known, other] = [a, b].map((name) => {
    if (country !== undefined) return findCityIn(name, country);
    const city = findCity(name);
    return city && 'country' in city ? `${city.country} ${city.city}` : undefined;
  });
  if (known === undefined || other === undefined) return 'unknown';
  return known === other ? 'same' : 'different';
}

/** A shorter name may be that of many places. */
const MIN_CITY_LENGTH = 4;

/** Whether a city is known in one country alone, and that is another: `Bamako` beside `Burkina Faso`. */
export function isCityOfOther(city = '', country: CountryCode): boolean {
  const match = city.length < MIN_CITY_LENGTH ? undefined : findCity(city);
  if (match === undefined || 'candidates' in match || match.country === country) return false;
  const isTerritory = isTerritoryOf(match.country, country) || isTerritoryOf(country, match.country);
  return !isTerritory && findCityIn(city, country) === undefined;
}
