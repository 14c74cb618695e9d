import { haveEqualOffsets, standardOffset } from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { instantOfLocalTime, offsetAt } from '@regional-presence/core/time-zone';
import { SHARED_ABBREVIATIONS } from './abbreviations.js';

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

const SECONDS_IN_MINUTE = 60;

/** The offsets of a zone in minutes east of UTC: at noon of a day, and in standard time of its year. */
interface OffsetsOnDay {
  offset: number;
  standard: number;
}

/** @param period EDTF, of which the first day counts. @returns `undefined` for one without a first day. */
function offsetsOn(zone: string, period: Edtf): OffsetsOnDay | undefined {
  const start = parsePeriod(period)?.start;
  if (!start?.month || !start.day) return undefined;
  const noon = instantOfLocalTime(zone, Date.UTC(start.year, start.month - 1, start.day, 12) / 1000);
  return {
    offset: offsetAt(zone, noon * 1000) / SECONDS_IN_MINUTE,
    standard: standardOffset(zone, start.year) / SECONDS_IN_MINUTE,
  };
}

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
  const onDay = abbreviation && offsetsOn(abbreviation.zone, period);
  if (!onDay) return { zone: zoneOfAbbreviation(name) };
  const { zone, isSummer, other } = abbreviation;
  const isSummerOnDay = onDay.offset > onDay.standard;
  if (isSummer && !isSummerOnDay) return { zone, contradicts: { name, date: period } };
  if (!isSummer && isSummerOnDay) return { zone, doubtful: { name, used: other, date: period } };
  return { zone };
}

/**
 * Whether the clocks of a zone show on a day one of the times that an abbreviation of several zones stands for: CST is none of
 * Chicago in summer.
 *
 * @param zone IANA name.
 * @param name such as `IST`.
 * @param period EDTF, of which the first day counts.
 * @example
 * isTimeOfName('Asia/Kolkata', 'IST', '2027-05-05'); // true
 * isTimeOfName('Africa/Nairobi', 'IST', '2027-05-05'); // false
 */
export function isTimeOfName(zone: string, name: string, period: Edtf): boolean {
  const onDay = offsetsOn(zone, period);
  return (SHARED_ABBREVIATIONS.get(name.toLowerCase()) ?? []).some(
    ({ offset, isSummer = false }) => onDay?.offset === offset && isSummer === onDay.offset > onDay.standard,
  );
}

/** Whether the clocks of a zone show such a time in January or July. */
export const hasTimeOfName = (zone: string, name: string): boolean =>
  ['2026-01-15', '2026-07-15'].some((day) => isTimeOfName(zone, name, day));

/**
 * Whether two zones show the same time on a day.
 *
 * @param period EDTF, of which the first day counts; without one, the zones are compared in January and July.
 * @example
 * showSameTime('Etc/GMT-2', 'Europe/Paris', '2027-07-05'); // true
 * showSameTime('Etc/GMT-2', 'Europe/Paris', '2027-01-05'); // false
 */
export function showSameTime(a: string, b: string, period: Edtf): boolean {
  const onDay = offsetsOn(a, period);
  return onDay ? onDay.offset === offsetsOn(b, period)!.offset : haveEqualOffsets(a, b);
}

/**
 * Whether the clocks of a place show on a day the standard time of a zone, as those of Tunis show CET in May.
 *
 * @param place IANA name of the zone of the place.
 * @param zone IANA name of the zone of the abbreviation.
 * @param period EDTF, of which the first day counts.
 * @example
 * showsStandardTime('Africa/Tunis', 'Europe/Brussels', '2027-05-05'); // true
 * showsStandardTime('Europe/Paris', 'Europe/Brussels', '2027-05-05'); // false
 */
export function showsStandardTime(place: string, zone: string, period: Edtf): boolean {
  const onDay = offsetsOn(place, period);
  return onDay !== undefined && onDay.offset === offsetsOn(zone, period)!.standard;
}

/** Whether two names are of one time in January and July: `UTC+3` and Moscow time. */
export const haveSameOffsets = (a: string, b: string): boolean =>
  a === b || haveEqualOffsets(zoneOfAbbreviation(a), zoneOfAbbreviation(b));
