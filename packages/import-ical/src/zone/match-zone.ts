import { startOfYear } from '@regional-presence/core/internal';
import { offsetAt, transitionsOf } from '@regional-presence/core/time-zone';
import type { FileZone } from './vtimezone.js';

/**
 * Zones that are preferred where several have the same rules and the name of the zone in the file names no city.
 * Source: the zones of territory 001 in the table windowsZones of CLDR 46.
 */
const PREFERRED = (
  'Europe/London Europe/Berlin Europe/Paris Europe/Warsaw Europe/Budapest Europe/Kyiv Europe/Bucharest ' +
  'Europe/Istanbul Europe/Moscow America/New_York America/Chicago America/Denver America/Los_Angeles ' +
  'America/Anchorage America/Halifax America/St_Johns America/Sao_Paulo America/Santiago America/Mexico_City ' +
  'Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Nairobi Asia/Amman Asia/Beirut ' +
  'Asia/Jerusalem Asia/Riyadh Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Bangkok Asia/Shanghai Asia/Tokyo ' +
  'Australia/Sydney Australia/Adelaide Pacific/Auckland'
).split(' ');

/** The years in which the zone of a file is used. */
export interface YearSpan {
  first: number;
  last: number;
}

/**
 * The IANA zone that has the offsets of a zone of a file in all years of its use. Of several the one whose city the
 * name in the file contains, else a preferred one, else the first by name. `undefined` if there is none.
 */
export function matchZone(name: string, zone: FileZone, years: YearSpan): string | undefined {
  const matching = platformZones().filter((candidate) => hasOffsets(candidate, zone, years));
  const words = ` ${letters(name)} `;
  const named = matching.filter((candidate) => words.includes(` ${letters(candidate.split('/').at(-1)!)} `));
  return named[0] ?? PREFERRED.find((candidate) => isAmong(candidate, matching)) ?? matching[0];
}

/** Platforms list some zones under a former name only. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Europe/Kiev',
  'Asia/Kolkata': 'Asia/Calcutta',
};

const isAmong = (zone: string, zones: readonly string[]): boolean =>
  zones.includes(zone) || zones.includes(FORMER_NAMES[zone] ?? '');

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const platformZones = (): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : PREFERRED;

/** Days on which the offsets are compared first, because most zones differ on them. */
const PROBE_MONTHS = [0, 3, 6, 9];

function hasOffsets(candidate: string, zone: FileZone, { first, last }: YearSpan): boolean {
  for (let year = first; year <= last; year++)
    for (const month of PROBE_MONTHS) {
      const instant = startOfYear(year) + month * 30 * 86_400_000 + 14 * 86_400_000;
      if (offsetAt(candidate, instant) !== zone.offset(instant / 1000)) return false;
    }
  const [from, to] = [startOfYear(first) / 1000, startOfYear(last + 1) / 1000];
  const changes = zone.onsets.filter(({ at }, i) => {
    const before = i > 0 ? zone.onsets[i - 1]!.to : zone.onsets[0]!.from;
    return at >= from && at < to && zone.offset(at) !== before;
  });
  const others = transitionsOf(candidate, first, last);
  return (
    changes.length === others.length &&
    others.every(({ at, to: offset }, i) => at / 1000 === changes[i]!.at && offset === changes[i]!.to)
  );
}
