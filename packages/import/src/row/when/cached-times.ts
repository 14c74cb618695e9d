import type { Edtf } from '@regional-presence/core/period';
import { parseTime, parseZoneName } from '@regional-presence/dates';

import { memoize } from '../../field/memoize.js';
import { zoneInWords } from '../../field/zone-in-words.js';

const KEY_SEPARATOR = '\u0001';

/** Reads hours from a language, a day and a text, because the cells of a column repeat. */
const parseTimeOfKey = memoize((key) => {
  const [language, day, ...text] = key.split(KEY_SEPARATOR);
  return parseTime(text.join(KEY_SEPARATOR), language || undefined, day || undefined);
});

/** What is known of the hours of a row before its cells of hours are read. */
export interface HoursContext {
  /** BCP 47 tag: the language of the sheet. */
  language: string | undefined;
  /** As it is written beside the day, in the cell of the date: `evening`. */
  partOfDay?: string;
}

/** Reads hours and their time zone. */
export function parseTimeCached(
  text: string,
  { language, partOfDay }: HoursContext,
  on: Edtf | undefined,
): ReturnType<typeof parseTime> {
  const day = dependsOnDay(text) ? on : undefined;
  const phrase = partOfDay === undefined ? text : `${partOfDay}: ${text}`;
  return parseTimeOfKey([language, day, phrase].join(KEY_SEPARATOR));
}

const SEASONAL_ZONE = /\b(?:[cew]es?t|me(?:s)?z|edt|est|et|pdt)\b|european (?:summer )?time/i;

/** Whether a text has a name of summer or winter time, which several zones share: `14:00 CEST`. */
export const namesSeasonalZone = (text: string): boolean => SEASONAL_ZONE.test(text);

/** Reads the name of a zone from a day and a text. */
const parseZoneOfKey = memoize((key) => {
  const [day, ...parts] = key.split(KEY_SEPARATOR);
  const text = parts.join(KEY_SEPARATOR);
  const read = parseZoneName(text, day || undefined);
  const isUnread = Object.keys(read).length === 0;
  const zone = isUnread ? zoneInWords(text) : undefined;
  return zone === undefined ? read : { zone };
});

/** Reads the name of a time zone. */
export const parseZoneCached = (text: string, on: Edtf): ParsedZone =>
  parseZoneOfKey([dependsOnDay(text) ? on : '', text].join(KEY_SEPARATOR));

/** An offset with its sign, or the name of the one without: `UTC+2`, `GMT`. */
const WRITTEN_OFFSET = /\b(?:utc|gmt)\s*(?:[+\-−–]\s*\d[\d:.]*)?/i;

/**
 * Whether the day decides what the zone is: of names of summer or winter time, and of a zone with an offset, `Geneva
 * time, UTC+2`, which agree on some days only.
 */
const dependsOnDay = (text: string): boolean =>
  SEASONAL_ZONE.test(text) || (WRITTEN_OFFSET.test(text) && /\p{L}/u.test(text.replace(WRITTEN_OFFSET, '')));

/** A time zone as a text names it. */
export type ParsedZone = ReturnType<typeof parseZoneName>;
