import type { CountryCode } from '@regional-presence/core';
import { readCountry } from '@regional-presence/reference';

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
  const country = parts.length > 1 || last.length > 2 ? readCountry(last) : undefined;
  const rest = country ? parts.slice(0, -1) : parts;
  const reading: PlaceReading = {};
  if (country) reading.country = country;
  const city = rest.at(-1);
  if (city) reading.city = city;
  if (rest.length > 1) reading.venue = rest.slice(0, -1).join(', ');
  return reading;
}
