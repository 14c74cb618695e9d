import { areDaysInferred } from '../model/calendar-status.js';
import type { When } from '../model/records.js';
import { type EdtfDate, parsePeriod } from '../period/edtf.js';
import { endOnNextDay } from '../period/hours.js';
import { fillPattern } from '../period/period-text.js';
import { shiftDay } from '../period/shift-day.js';
import type { Language } from '../text/language.js';
import { HOURS_WORDS } from './hours-words.js';
import { localOffset } from './transitions.js';
import { zoneText } from './zone-text.js';

/** What the text of hours is written for. */
export interface HoursTextOptions {
  language: Language;
  /** The city by which people call a zone (`Europe/Zurich` → `Geneva`), in the language; `undefined` if none. */
  cityOfZone(zone: string): string | undefined;
  /** The hours are those of the events of a series, and not of each of its days. */
  isSeries?: boolean;
}

/**
 * The hours of an activity with their zone, as documents of the Union write them: `11:00–17:00 (Geneva time, UTC+2)`.
 *
 * @returns `undefined` without hours, and for `00:00-00:00`, which is whole days.
 */
export function hoursText(when: When, options: HoursTextOptions): string | undefined {
  const { hours, period, continuous } = when;
  if (hours === undefined || (hours === '00:00-00:00' && !continuous)) return undefined;
  const { language, isSeries = false } = options;
  const words = HOURS_WORDS[language];
  const { start, end } = parsePeriod(period) ?? {};
  const isOfDays = start?.day !== undefined && end?.day !== undefined && period.includes('/');
  const range = rangeOfHours(hours, language, isOfDays && continuous === true);
  const areOfEachDay = isOfDays && !continuous && !isSeries && !areDaysInferred(when);
  const shown = areOfEachDay ? fillPattern(words.eachDay, { hours: range }) : range;
  const where = zoneOfHoursText(when, options) ?? words.zoneUnknown;
  return fillPattern(words.withZone, { hours: shown, zone: where });
}

/**
 * The zone of the hours in words, with its offset where the day is known: `Geneva time, UTC+2`; without an offset where the
 * clocks change between the first day and the last. `undefined` without a zone.
 */
export function zoneOfHoursText(
  { hours = '', zone, period }: When,
  { language, cityOfZone }: HoursTextOptions,
): string | undefined {
  if (zone === undefined) return undefined;
  const { start, end } = parsePeriod(period) ?? {};
  const isDay = start?.day !== undefined;
  const local = isDay && hours !== '' ? `${period.slice(0, 10)}T${hours.slice(0, 5)}` : undefined;
  const isOneOffset = local !== undefined && hasOneOffset(zone, local, endOfHours(period, hours, end));
  return zoneText(zone, { language, local: isOneOffset ? local : undefined, city: cityOfZone(zone) });
}

/** The local time at which hours end, on the day after their last one where they go over midnight. */
function endOfHours(period: string, hours: string, end: EdtfDate | undefined): string {
  const day = end?.day === undefined ? period.slice(0, 10) : period.slice(-10);
  return `${endOnNextDay(hours) ? shiftDay(day, 1) : day}T${hours.slice(-5)}`;
}

const hasOneOffset = (zone: string, first: string, last: string): boolean =>
  localOffset(zone, first) === localOffset(zone, last);

/**
 * `11:00-17:00` → `11:00–17:00`, `11h00-17h00`, `من الساعة 11:00 إلى 17:00`.
 *
 * @param isWithoutBreak the hours are those of the first and of the last day.
 */
export function rangeOfHours(hours: string, language: Language, isWithoutBreak = false): string {
  const { time, single, range, firstToLast } = HOURS_WORDS[language];
  const [first, last] = hours
    .split('-')
    .map((at) => fillPattern(time, { hour: at.slice(0, 2), minute: at.slice(3, 5) }));
  return last === undefined
    ? fillPattern(single, { time: first! })
    : fillPattern(isWithoutBreak ? firstToLast : range, { first: first!, last });
}
