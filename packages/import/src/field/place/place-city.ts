import type { CountryCode } from '@regional-presence/core';
import { findCity } from '@regional-presence/reference';
import { findCityIn, isWellKnownCity } from '@regional-presence/reference/internal';
import { bareName, countryOfPostcodes, hasPostcode } from './postcode.js';

/** The part of a place that is a city, and the name of the city in it. */
export interface CityPart {
  index: number;
  name: string;
}

/**
 * The city among the parts of a place. In a known country it is any city of the list, else a well-known one: an ordinary
 * word may be the name of a small town. Of two cities at the end the first is the smaller: `Sitges, Barcelona, Spain`.
 */
export function cityPart(
  parts: readonly string[],
  used: ReadonlySet<number>,
  country: CountryCode | undefined,
): CityPart | undefined {
  const required = country ?? countryOfPostcodes(parts);
  const names = parts.map((part, i) => (used.has(i) ? undefined : cityNameIn(part, required)));
  const isCountryFirst = used.has(0) && parts.length > used.size && !used.has(parts.length - 1);
  const known = (name: string | undefined) => name !== undefined;
  let index = isCountryFirst ? names.findIndex(known) : names.findLastIndex(known);
  if (index < 0) return undefined;
  if (!isCountryFirst && country !== undefined && index > 0 && names[index - 1] !== undefined) index--;
  return { index, name: names[index]! };
}

/** The name of the city in a part, without a postcode. */
function cityNameIn(part: string, country: CountryCode | undefined): string | undefined {
  const isCity = (name: string) =>
    country === undefined ? isWellKnownCity(name) : findCityIn(name, country) !== undefined;
  if (isCity(part)) return part;
  const bare = bareName(part);
  if (bare !== part && (isCity(bare) || (hasPostcode(part) && findCity(bare) !== undefined))) return bare;
  const withoutState = bare.replace(/\s+[A-Z]{2,3}$/, '');
  return withoutState !== bare && country !== undefined && isCity(withoutState) ? withoutState : undefined;
}
