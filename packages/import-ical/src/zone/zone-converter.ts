import { instantOfLocalTimeBy } from '@regional-presence/core/internal';
import { isTimeZone, offsetAt, type Transition, transitionsOf } from '@regional-presence/core/time-zone';

/**
 * Converts between UTC and the local time of a zone, both in seconds since 1970-01-01T00:00:00. Local seconds are
 * counted as if the local time were UTC.
 */
export interface ZoneConverter {
  toUtc(local: number): number;
  toLocal(utc: number): number;
}

export const UTC_CONVERTER: ZoneConverter = { toUtc: (local) => local, toLocal: (utc) => utc };

/**
 * A converter by the offsets of a zone. A local time that occurs twice is the first of the two. A local time that
 * does not exist has the offset before the gap (RFC 5545 §3.3.5).
 *
 * @param offset seconds east of UTC at an instant in seconds.
 */
export const converterOfOffsets = (offset: (utc: number) => number): ZoneConverter => ({
  toLocal: (utc) => utc + offset(utc),
  toUtc: (local) => instantOfLocalTimeBy(offset, local),
});

/** The converter of a zone that the platform knows. */
export function platformConverter(zone: string): ZoneConverter | undefined {
  if (!isTimeZone(zone)) return undefined;
  const years = new Map<number, { offset: number; transitions: readonly Transition[] }>();
  return converterOfOffsets((utc) => {
    const year = new Date(utc * 1000).getUTCFullYear();
    let known = years.get(year);
    if (!known) {
      const transitions = transitionsOf(zone, year, year);
      known = { offset: transitions[0]?.from ?? offsetAt(zone, utc * 1000), transitions };
      years.set(year, known);
    }
    let { offset } = known;
    for (const { at, to } of known.transitions) if (at <= utc * 1000) offset = to;
    return offset;
  });
}
