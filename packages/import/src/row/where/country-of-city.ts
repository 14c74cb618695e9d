import type { CountryCode, Place, RegionCode } from '@regional-presence/core';
import { cityAmbiguous } from '@regional-presence/core/internal';
import { type CityMatch, findCity, regionOfCountry } from '@regional-presence/reference';

import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import type { ReadingBuilder } from '../reading.js';

const findCityCached = memoize(findCity);

/** The country of a city without one. Of several, the one in the region of the row. */
function countryOfCity(
  reading: CityMatch | undefined,
  region: RegionCode | undefined,
): { country?: CountryCode; candidates?: CountryCode[] } {
  if (!reading) return {};
  if ('country' in reading) return { country: reading.country };
  const countries = [...new Set(reading.candidates.map(({ country }) => country))];
  const inRegion = countries.filter((country) => region && regionOfCountry(country) === region);
  return inRegion.length === 1 ? { country: inRegion[0]! } : { candidates: countries };
}

/** Adds the country of a city without one. A name in several countries is reported. */
export function addCountry(
  place: Place,
  region: RegionCode | undefined,
  cell: FieldCell | undefined,
  found: ReadingBuilder,
): void {
  if (!place.city || place.country) return;
  const { country, candidates } = countryOfCity(findCityCached(place.city), region);
  if (country) place.country = country;
  else if (candidates && candidates.length > 1)
    found.report(cityAmbiguous, cell, { value: place.city, countries: candidates });
}
