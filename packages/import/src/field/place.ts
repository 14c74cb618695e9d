import type { CountryCode } from '@regional-presence/core';
import { readCity, readCountry } from '@regional-presence/reference';

export interface PlaceReading {
  venue?: string;
  city?: string;
  country?: CountryCode;
}

/** Reads `Lima, Peru`, `St. Petersburg (Russia)`, `Hotel Sol, Lima, Peru`, `Peru`, `Lima`. */
export function readPlace(text: string): PlaceReading {
  const parts = text
    .replace(/[()（）]/g, ',')
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return {};
  const alone = parts.length === 1;
  const country = !alone || (last.length > 2 && !namesCity(last)) ? readCountry(last) : undefined;
  const rest = country ? parts.slice(0, -1) : parts;
  const reading: PlaceReading = {};
  if (country) reading.country = country;
  const city = rest.at(-1);
  if (city) reading.city = city;
  if (rest.length > 1) reading.venue = rest.slice(0, -1).join(', ');
  return reading;
}

/** Whether a name that stands alone is, or may be, that of a city in another country than the one so called. */
function namesCity(name: string): boolean {
  const city = readCity(name);
  return city !== undefined && !('country' in city && city.country === readCountry(name));
}
