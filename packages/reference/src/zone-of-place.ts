import { haveEqualOffsets } from '@regional-presence/core/internal';
import { findCountry } from './country-names.js';
import { zoneOfCountryOrCity } from './country-zones.js';
import { findCity, findCityIn, zoneOfWorldCity } from './find-city.js';
import { territoriesOf } from './territories.js';

/**
 * The time zone of the clocks at a place, where city and country leave exactly one. `undefined` for a country with
 * several times and a city that is not known, and for a city that several countries, or a State and a territory of it,
 * share.
 *
 * @param place the city in one of six languages, and the country as ISO 3166-1 alpha-2 code.
 * @returns an IANA zone: `{ city: 'Genève' }` → `Europe/Zurich`; `{ city: 'Nouméa', country: 'FR' }` → `Pacific/Noumea`.
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
  if (city === undefined) return zoneOfCountryOrCity(country, undefined);
  const found = findCityIn(city, country);
  const own = zoneOfCountryOrCity(country, found) ?? zoneOfWorldCity(city, country);
  const overseas = territoriesOf(country).filter(
    (territory) => findCityIn(city, territory) !== undefined || findCountry(city) === territory,
  );
  if (overseas.length === 0) return own;
  // `San Juan, United States` is in Texas and in Puerto Rico.
  const zones = overseas.map((territory) => zoneOfPlace({ city, country: territory }));
  return sharedTime(found === undefined ? zones : [own, ...zones]);
}

/** The first of the zones, if the clocks of all agree. */
function sharedTime([first, ...others]: readonly (string | undefined)[]): string | undefined {
  const agrees = (zone: string | undefined) => zone !== undefined && haveEqualOffsets(zone, first!);
  return first !== undefined && others.every(agrees) ? first : undefined;
}
