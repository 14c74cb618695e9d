import { MILLISECONDS_PER_DAY, startOfYear } from '@regional-presence/core/internal';
import { offsetAt, transitionsOf } from '@regional-presence/core/time-zone';
import type { FileZone, YearSpan } from './vtimezone.js';

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

/**
 * The IANA zone that has the offsets of a zone of a file in all years of its use. Of several the one whose city the
 * name in the file contains, else a preferred one, else the first by name. `undefined` if there is none.
 */
export function matchZone(name: string, zone: FileZone, years: YearSpan): string | undefined {
  const matching = zonesWithOffsets(zone, withinKnownYears(years));
  const words = ` ${letters(name)} `;
  const named = matching.filter((candidate) => words.includes(` ${letters(candidate.split('/').at(-1)!)} `));
  return named[0] ?? PREFERRED.find((candidate) => isAmong(candidate, matching)) ?? matching[0];
}

/** Rules are known from 1970, and those of the future are repeated. */
const withinKnownYears = ({ first, last }: YearSpan): YearSpan => {
  const begin = Math.min(Math.max(first, 1970), 2100);
  return { first: begin, last: Math.min(Math.max(last, begin), begin + 50) };
};

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

/** Offsets of the platform's zones on a few days of each year, by the years. Most zones differ on them. */
const OFFSETS_OF_YEARS = new Map<string, { instants: number[]; byZone: Map<string, number[]> }>();
const MAX_CACHED_SPANS = 20;

function platformOffsets({ first, last }: YearSpan): { instants: number[]; byZone: Map<string, number[]> } {
  const key = `${first}/${last}`;
  let known = OFFSETS_OF_YEARS.get(key);
  if (!known) {
    const instants: number[] = [];
    for (let year = first; year <= last; year++)
      for (const month of [0, 3, 6, 9])
        instants.push(startOfYear(year) + (month * 30 + 14) * MILLISECONDS_PER_DAY);
    const byZone = new Map(
      platformZones().map((zone) => [zone, instants.map((instant) => offsetAt(zone, instant))]),
    );
    known = { instants, byZone };
    if (OFFSETS_OF_YEARS.size >= MAX_CACHED_SPANS) OFFSETS_OF_YEARS.clear();
    OFFSETS_OF_YEARS.set(key, known);
  }
  return known;
}

/** The platform's zones with the offsets of a zone of a file. */
function zonesWithOffsets(zone: FileZone, years: YearSpan): string[] {
  const { instants, byZone } = platformOffsets(years);
  const offsets = instants.map((instant) => zone.offset(instant / 1000));
  const candidates = [...byZone].filter(([, others]) => others.every((offset, i) => offset === offsets[i]));
  return candidates.map(([name]) => name).filter((name) => hasTransitions(name, zone, years));
}

function hasTransitions(candidate: string, zone: FileZone, { first, last }: YearSpan): boolean {
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
