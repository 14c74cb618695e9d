import type { CountryCode } from '@regional-presence/core';

/** Postcodes before a city: `CH-1211 Geneva`, `040 01 Košice`, `4061 Pasching`, `4000-100 Porto`. */
const BEFORE_CITY =
  /^(?:[A-Z]{1,2}-)?(?:\d{3}\s\d{2}|\d{4}-\d{3}|\d{4,6}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})\s+(?=['’]?\p{L})/u;

/** Postcodes and numbers of districts after a city: `Geneva 20`, `London SW1A 2AA`, `Sydney NSW 2000`, `Paris Cedex 07`. */
const AFTER_CITY =
  /\s+(?:\d{1,2}(?:e|er|ème)?|cedex(?:\s\d+)?|[A-Z]{2,3}\s+\d{4,5}(?:-\d{4})?|\d{4,6}|\d{3}-\d{4}|\d{4}-\d{3}|\d{5}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}|[A-Z]\d[A-Z]\s+\d[A-Z]\d)$/iu;

/** The code of a state after a city or before a postcode: `Austin TX`, `MA 02139`, `BC V6B 1A1`. */
const STATE_BEFORE_POSTCODE = /^([A-Z]{2,3})\s+(?:\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z]\s+\d[A-Z]\d)$/;

const BRITISH = /(?:^|\s)[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}(?:$|\s)/;
const CANADIAN = /(?:^|\s)[A-Z]\d[A-Z]\s+\d[A-Z]\d$/;

/** The name of a city without its postcode. */
export const bareName = (part: string): string =>
  part
    .replace(BEFORE_CITY, '')
    .replace(AFTER_CITY, '')
    .replace(/^(?:г|город|ville de|city of)[.\s]\s*/iu, '');

export const hasPostcode = (part: string): boolean => BEFORE_CITY.test(part);

/** Whether a part is a postcode alone: `1211`, `NW1 7AN`, `LT-01001`. */
export const isPostcode = (part: string): boolean =>
  (/^(?:[A-Z]{1,2}-)?[\d\s-]{3,}$/.test(part) && part.length < 12) ||
  /^(?:[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}|[A-Z]\d[A-Z]\s+\d[A-Z]\d)$/.test(part);

/** The code of a state without the postcode after it: `MA 02139` → `MA`. */
export const stateOfPostcode = (part: string): string => STATE_BEFORE_POSTCODE.exec(part)?.[1] ?? part;

/** The country whose postcodes are not those of any other: the city must be in it. */
export function countryOfPostcodes(parts: readonly string[]): CountryCode | undefined {
  if (parts.some((part) => CANADIAN.test(part))) return 'CA';
  return parts.some((part) => BRITISH.test(part)) ? 'GB' : undefined;
}
