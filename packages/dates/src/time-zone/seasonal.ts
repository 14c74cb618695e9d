import { haveEqualOffsets, standardOffset } from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { instantOfLocalTime, offsetAt } from '@regional-presence/core/time-zone';

/** An abbreviation that means standard time or summer time of a zone. */
interface SeasonalAbbreviation {
  /** IANA name. */
  zone: string;
  isSummer: boolean;
  /** The abbreviation of the other season. */
  other: string;
}

const SEASONAL_ABBREVIATIONS: ReadonlyMap<string, SeasonalAbbreviation> = new Map([
  ['CET', { zone: 'Europe/Brussels', isSummer: false, other: 'CEST' }],
  ['CEST', { zone: 'Europe/Brussels', isSummer: true, other: 'CET' }],
  ['EET', { zone: 'Europe/Athens', isSummer: false, other: 'EEST' }],
  ['EEST', { zone: 'Europe/Athens', isSummer: true, other: 'EET' }],
  ['WET', { zone: 'Europe/Lisbon', isSummer: false, other: 'WEST' }],
  ['WEST', { zone: 'Europe/Lisbon', isSummer: true, other: 'WET' }],
  ['EST', { zone: 'America/New_York', isSummer: false, other: 'EDT' }],
  ['EDT', { zone: 'America/New_York', isSummer: true, other: 'EST' }],
  ['PST', { zone: 'America/Los_Angeles', isSummer: false, other: 'PDT' }],
  ['PDT', { zone: 'America/Los_Angeles', isSummer: true, other: 'PST' }],
]);

/** The zone of an abbreviation, whatever the season; any other name as it is. */
export const zoneOfAbbreviation = (name: string): string => SEASONAL_ABBREVIATIONS.get(name)?.zone ?? name;

/** What an abbreviation means on a day. */
export interface ResolvedAbbreviation {
  /** IANA name. */
  zone: string;
  /** The abbreviation is that of summer time, but the day is in winter. */
  contradicts?: { name: string; date: Edtf };
  /** The abbreviation is that of standard time, but clocks show summer time on the day. */
  doubtful?: { name: string; used: string; date: Edtf };
}

/**
 * Resolves an abbreviation on a day. `CEST` and `EDT` are right on days of summer time only. `CET` and `EST` are
 * often used all year.
 *
 * @param period EDTF period, of which the first day counts.
 */
export function resolveAbbreviation(name: string, period: Edtf): ResolvedAbbreviation {
  const abbreviation = SEASONAL_ABBREVIATIONS.get(name);
  const start = parsePeriod(period)?.start;
  if (!abbreviation || !start?.month || !start.day) return { zone: zoneOfAbbreviation(name) };
  const { zone, isSummer, other } = abbreviation;
  const noon = instantOfLocalTime(zone, Date.UTC(start.year, start.month - 1, start.day, 12) / 1000);
  const isSummerOnDay = offsetAt(zone, noon * 1000) > standardOffset(zone, start.year);
  if (isSummer && !isSummerOnDay) return { zone, contradicts: { name, date: period } };
  if (!isSummer && isSummerOnDay) return { zone, doubtful: { name, used: other, date: period } };
  return { zone };
}

/** Whether two names are of one time in January and July: `UTC+3` and Moscow time. */
export const haveSameOffsets = (a: string, b: string): boolean =>
  a === b || haveEqualOffsets(zoneOfAbbreviation(a), zoneOfAbbreviation(b));
