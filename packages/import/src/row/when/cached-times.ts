import type { Edtf } from '@regional-presence/core/period';
import { parseTime, parseZoneName } from '@regional-presence/dates';

import { memoize } from '../../field/memoize.js';

/** Parsers of hours and zones by language and day, because the cells of a column repeat. */
const TIMES = new Map<string, (text: string) => ReturnType<typeof parseTime>>();
/** Reads hours and their time zone. */
export function parseTimeCached(
  text: string,
  language: string | undefined,
  on: Edtf | undefined,
): ReturnType<typeof parseTime> {
  // Only names of summer or winter time depend on the day.
  const day = SEASONAL_ZONE.test(text) ? on : undefined;
  const tag = `${language ?? ''} ${day ?? ''}`;
  let read = TIMES.get(tag);
  if (!read) {
    read = memoize((cell) => parseTime(cell, language, day));
    if (TIMES.size > 200) TIMES.clear();
    TIMES.set(tag, read);
  }
  return read(text);
}
const SEASONAL_ZONE = /\b(?:[cew]es?t|me(?:s)?z|edt|est|et|pdt)\b|european (?:summer )?time/i;
const parseZoneOfAnyDay = memoize((text) => parseZoneName(text));
/** Reads the name of a time zone. */
export const parseZoneCached = (text: string, on: Edtf): ParsedZone =>
  SEASONAL_ZONE.test(text) ? parseZoneName(text, on) : parseZoneOfAnyDay(text);

/** A time zone as a text names it. */
export type ParsedZone = Omit<ReturnType<typeof parseTime>, 'hours'>;
