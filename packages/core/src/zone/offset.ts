import { recentCache } from '../collection/recent-cache.js';

/** Half the number of zones that are kept: of a hostile file the names may differ in each row. */
export const MAX_RECENT_ZONES = 500;

/** What the platform writes for an offset: `GMT`, `GMT+05:30`, `GMT-00:44:30`. */
const LONG_OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** `+05:30`: an offset from UTC, for which there is no IANA name. */
const FIXED_OFFSET = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;

const OFFSET_LENGTH = '+05:30'.length;

const toSeconds = (sign: string, hours: string, minutes: string, seconds = '0'): number =>
  (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));

/** The offset of a zone that is itself an offset (`+05:30`), in seconds east of UTC; else `undefined`. */
export function fixedOffset(zone: string): number | undefined {
  // A name is the common case.
  if (zone.length !== OFFSET_LENGTH) return undefined;
  const [, sign, hours, minutes] = FIXED_OFFSET.exec(zone) ?? [];
  return sign === undefined ? undefined : toSeconds(sign, hours!, minutes!);
}

/** Formats of some hundred zones: each takes more memory than a name. */
const offsetFormat = /* @__PURE__ */ recentCache(
  (zone) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' }),
  MAX_RECENT_ZONES,
);

/**
 * The offset of a time zone from UTC at an instant, by the platform's time zone data.
 *
 * @param zone an IANA name, or an offset such as `+05:30`.
 * @param instant milliseconds since 1970-01-01T00:00:00Z.
 * @returns seconds east of UTC.
 * @throws RangeError for an unknown zone.
 * @example
 * offsetAt('Europe/Zurich', Date.UTC(2022, 6, 1)); // 7200
 */
export function offsetAt(zone: string, instant: number): number {
  return fixedOffset(zone) ?? namedZoneOffset(`${instant} ${zone}`);
}

/** A year of this decade, and months of which one is in summer and one in winter. */
const COMPARED_YEAR_OF_ZONES = 2024;
const MONTHS_OF_SEASONS = [0, 6];

/** Whether the clocks of two zones agree in January and July of this decade. */
export const haveEqualOffsets = (a: string, b: string): boolean =>
  a === b ||
  MONTHS_OF_SEASONS.every((month) => {
    const instant = Date.UTC(COMPARED_YEAR_OF_ZONES, month, 15);
    return offsetAt(a, instant) === offsetAt(b, instant);
  });

/** Half the number of offsets that are kept: each page, calendar and document of an event asks for the same ones. */
const MAX_RECENT_OFFSETS = 16_384;

/** The offset of a zone at an instant, from `1656633600000 Europe/Zurich`: the platform takes some microseconds for it. */
const namedZoneOffset = /* @__PURE__ */ recentCache((instantAndZone) => {
  const [instant, zone] = splitAtSpace(instantAndZone);
  const parts = offsetFormat(zone).formatToParts(Number(instant));
  const { value } = parts.find(({ type }) => type === 'timeZoneName')!;
  const [, sign, hours, minutes, seconds] = LONG_OFFSET.exec(value) ?? [];
  return sign === undefined ? 0 : toSeconds(sign, hours!, minutes!, seconds);
}, MAX_RECENT_OFFSETS);

function splitAtSpace(text: string): [string, string] {
  const end = text.indexOf(' ');
  return [text.slice(0, end), text.slice(end + 1)];
}

const isKnownName = /* @__PURE__ */ recentCache((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Newer platforms accept offsets of other forms, which the model does not have.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
});

/**
 * Whether a text is a time zone of the model: an IANA name that the platform knows, or an offset.
 *
 * @example
 * isTimeZone('Europe/Zurich'); // true
 * isTimeZone('+05:30'); // true
 * isTimeZone('Geneva'); // false
 */
export const isTimeZone = (name: string): boolean => fixedOffset(name) !== undefined || isKnownName(name);

/** An offset as ISO 8601 writes it: 7200 → `+02:00`, -2670 → `-00:44:30`. */
export function formatOffset(seconds: number): string {
  const absolute = Math.abs(seconds);
  const parts = [Math.floor(absolute / 3600), Math.floor(absolute / 60) % 60];
  if (absolute % 60 !== 0) parts.push(absolute % 60);
  return (seconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
