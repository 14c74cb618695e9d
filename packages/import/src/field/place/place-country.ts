import type { CountryCode } from '@regional-presence/core';
import { findCity, findCountry } from '@regional-presence/reference';
import {
  countriesOfSharedName,
  countriesOfSubdivision,
  findCityIn,
  findMeetingCity,
  isTerritoryOf,
  isWellKnownCity,
  isWellKnownCityIn,
} from '@regional-presence/reference/internal';
import { isCountryName } from './place-parts.js';
import { bareName, stateOfPostcode } from './postcode.js';

/** What the parts of a place say of its country. */
export interface CountryReading {
  country?: CountryCode;
  /** The parts that name the country or a state of it. */
  used: ReadonlySet<number>;
  /** Countries that the last part may mean. None was chosen, and none must be inferred from the city. */
  candidates?: CountryCode[];
}

const NO_COUNTRY: CountryReading = { used: new Set() };

/**
 * The country of the parts of a place: that of the last part, by name, code or state, else the only country that a part
 * names. `CA` is Canada or California: the city decides.
 */
export function readCountry(parts: readonly string[]): CountryReading {
  if (parts.length === 1) return countryAlone(parts[0]!);
  const last = parts.length - 1;
  const text = stateOfPostcode(parts[last]!);
  const states = [...countriesOfSubdivision(text), ...countriesOfSharedName(text)];
  const named = isCountryName(text) || isCountryCode(text, parts[last - 1]!) ? findCountry(text) : undefined;
  if (states.length > 0) {
    const reading = countryOrState(parts, named, states);
    if (reading) return reading;
  } else if (named !== undefined && !isCityOfFirst(parts, named) && !isCityBesideCity(parts, named))
    return territoryOf(parts, named) ?? { country: named, used: withStates(parts, last, named) };
  return countryBefore(parts, last);
}

/** `Curaçao, Netherlands` is the territory: the State has other clocks, and is in another region. */
function territoryOf(parts: readonly string[], named: CountryCode): CountryReading | undefined {
  const last = parts.length - 1;
  for (const [i, part] of parts.slice(0, last).entries()) {
    // `Saba, Netherlands`: beside the State the name is enough.
    const other = isCountryName(part) ? findCountry(part) : findCountry(`${part} Island`);
    if (other === undefined) continue;
    const used = new Set([i, last]);
    if (isTerritoryOf(other, named)) return { country: other, used };
    if (isTerritoryOf(named, other)) return { country: named, used };
  }
  return undefined;
}

/** `Jordan / عمان`: the last part is both a country and a city of the country before it. */
function isCityOfFirst(parts: readonly string[], named: CountryCode): boolean {
  const first = isCountryName(parts[0]!) ? findCountry(parts[0]!) : undefined;
  return first !== undefined && first !== named && findCityIn(parts.at(-1)!, first) !== undefined;
}

/** `Monterrey (Guadalupe)`: the last part is a city of the other's country as well, and no other part is in the country. */
function isCityBesideCity(parts: readonly string[], named: CountryCode): boolean {
  const last = parts.at(-1)!;
  const others = parts.slice(0, -1).map(bareName);
  if (others.some((part) => isKnownIn(part, named))) return false;
  return others.some((part) => {
    const city = findCity(part);
    return city !== undefined && 'country' in city && isKnownIn(last, city.country);
  });
}

/** A whole cell is a country if it is a name, and no city elsewhere has the name. */
function countryAlone(text: string): CountryReading {
  const country = isCountryName(text) || /^[A-Z]{3}$/.test(text) ? findCountry(text) : undefined;
  if (country === undefined) return NO_COUNTRY;
  const city = findMeetingCity(text);
  const isCityElsewhere = city !== undefined && !('country' in city && city.country === country);
  return isCityElsewhere ? NO_COUNTRY : { country, used: new Set([0]) };
}

/** A code of ISO 3166-1 in capitals, after a part that can be a city. */
const isCountryCode = (text: string, before: string): boolean =>
  /^[A-Z]{2,3}$/.test(text) && !/\d/.test(bareName(before));

/** The last part, and the states of the country before it: `IL`, `US`. */
function withStates(parts: readonly string[], last: number, country: CountryCode): Set<number> {
  const used = new Set([last]);
  for (let i = last - 1; i > 0; i--) {
    if (!countriesOfSubdivision(stateOfPostcode(parts[i]!)).includes(country)) break;
    // `Quebec, Canada` is the city, `Montreal, Quebec, Canada` is not.
    if (
      findCityIn(parts[i]!, country) !== undefined &&
      findCityIn(bareName(parts[i - 1]!), country) === undefined
    )
      break;
    used.add(i);
  }
  return used;
}

/** The country of a last part that is a state, or both a state and a country. */
function countryOrState(
  parts: readonly string[],
  named: CountryCode | undefined,
  states: readonly CountryCode[],
): CountryReading | undefined {
  const last = parts.length - 1;
  const before = parts.slice(0, last).map(bareName);
  const possible = [...new Set([...(named ? [named] : []), ...states])];
  // The code of a state and of a country says little: only a well-known city decides.
  const isCityOf = named !== undefined && parts[last]!.length === 2 ? isWellKnownCityIn : isKnownIn;
  const fitting = possible.filter((country) => before.some((part) => isCityOf(part, country)));
  const [only] =
    fitting.length === 1 ? fitting : fitting.filter((country) => before.some(isPresumedIn(country)));
  if (only !== undefined) return { country: only, used: withStates(parts, last, only) };
  if (fitting.length === 0 && isWellKnownCity(parts[last]!)) return undefined;
  // `Congo` is the name of one country, and used for two.
  if (fitting.length === 0 && named !== undefined && states.includes(named))
    return { country: named, used: new Set([last]) };
  const cities = before.flatMap(countriesOfCity);
  if (fitting.length === 0 && named === undefined && states.length === 1 && cities.length === 0)
    return { country: states[0]!, used: new Set([last]) };
  return { used: new Set([last]), candidates: [...new Set([...possible, ...cities])] };
}

const isKnownIn = (part: string, country: CountryCode): boolean => findCityIn(part, country) !== undefined;

const isPresumedIn =
  (country: CountryCode) =>
  (part: string): boolean => {
    const city = findCity(part);
    return city !== undefined && 'country' in city && city.country === country;
  };

/** The countries of a well-known city of that name. */
function countriesOfCity(part: string): CountryCode[] {
  const city = isWellKnownCity(part) ? findCity(part) : undefined;
  if (!city) return [];
  return 'country' in city ? [city.country] : city.candidates.map(({ country }) => country);
}

/** A country before other parts: `РФ, Москва, МВЦ`, `Hotel Sol, Kenya (Nairobi)`. It is the first part, or has a city. */
function countryBefore(parts: readonly string[], last: number): CountryReading {
  const named = parts.flatMap((part, i) => (i < last && isCountryName(part) ? [i] : []));
  const countries = new Set(named.map((i) => findCountry(parts[i]!)!));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return NO_COUNTRY;
  const others = parts.filter((_, i) => !named.includes(i)).map(bareName);
  const hasCity = others.some((part) => isKnownIn(part, country));
  // `Georgia (Atlanta)`
  const states = named.flatMap((i) => countriesOfSubdivision(parts[i]!));
  const ofState = states.filter((state) => others.some((part) => isWellKnownCityIn(part, state)));
  if (!hasCity && ofState.length === 1) return { country: ofState[0]!, used: new Set(named) };
  return named[0] === 0 || hasCity ? { country, used: new Set(named) } : NO_COUNTRY;
}
