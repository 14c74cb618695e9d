import { zoneOfCountryOrCity } from './country-zones.js';
import { findCity, findCityIn, zoneOfWorldCity } from './find-city.js';

/**
 * The time zone of the clocks at a place, where city and country leave exactly one. `undefined` for a country with
 * several times and a city that is not known, and for a city that several countries share.
 *
 * @param place the city in one of six languages, and the country as ISO 3166-1 alpha-2 code.
 * @returns an IANA zone: `{ city: 'Genève' }` → `Europe/Zurich`.
 */
export function zoneOfPlace({
  city,
  country,
}: {
  city?: string | undefined;
  country?: string | undefined;
}): string | undefined {
  if (country === undefined) {
    const match = city === undefined ? undefined : findCity(city);
    return match && 'country' in match ? zoneOfPlace({ city, country: match.country }) : undefined;
  }
  const found = city === undefined ? undefined : findCityIn(city, country);
  return zoneOfCountryOrCity(country, found) ?? (city && zoneOfWorldCity(city, country));
}
