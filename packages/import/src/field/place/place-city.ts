import type { CountryCode } from '@regional-presence/core';
import { findCity, isSameCity } from '@regional-presence/reference';
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
  const found = parts.map((part, i) => (used.has(i) ? undefined : cityNameIn(part, required)));
  // `Geneva, ITU`: beside a city an abbreviation is none.
  const areWritten = found.some((name) => name !== undefined && !isShortInCapitals(name));
  const names = found.map((name) =>
    areWritten && name !== undefined && isShortInCapitals(name) ? undefined : name,
  );
  const isCountryFirst = used.has(0) && parts.length > used.size && !used.has(parts.length - 1);
  const known = (name: string | undefined) => name !== undefined;
  let index = isCountryFirst ? names.findIndex(known) : names.findLastIndex(known);
  if (index < 0) return undefined;
  if (!isCountryFirst && country !== undefined && index > 0 && names[index - 1] !== undefined) index--;
  // `Ciudad de México, CDMX`
  while (!isCountryFirst && index > 0 && isNameOf(names[index - 1], names[index]!)) index--;
  return { index, name: names[index]! };
}

const isShortInCapitals = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name);

const isNameOf = (name: string | undefined, city: string): boolean =>
  name !== undefined && isSameCity({ city: name }, { city });

/** A state or district in short, with points: `D.C.`, `W.P.`, `Mass.`. */
const SHORT_STATE = /^(?:(?:\p{Lu}\.\s?){2,3}|\p{Lu}\p{Ll}{2,5}\.)$/u;

/** Whether a part behind a city says where it is, or is another name of it, and so no venue. */
export const isPartOfCityName = (part: string, city: string): boolean =>
  SHORT_STATE.test(part) || isNameOf(part, city);

/** The name of the city in a part, without a postcode. */
function cityNameIn(part: string, country: CountryCode | undefined): string | undefined {
  // The Union has the letters of a city in Brazil and of one in Nigeria.
  if (part === 'ITU') return undefined;
  const isCity = (name: string) =>
    country === undefined ? isWellKnownCity(name) : findCityIn(name, country) !== undefined;
  if (isCity(part)) return part;
  const bare = bareName(part);
  if (bare !== part && (isCity(bare) || (hasPostcode(part) && findCity(bare) !== undefined))) return bare;
  const withoutState = bare.replace(/\s+[A-Z]{2,3}$/, '');
  return withoutState !== bare && country !== undefined && isCity(withoutState) ? withoutState : undefined;
}
