import {
  type CivilDay,
  civilDay,
  type Edtf,
  formatPeriod,
  periodBounds,
  yearMonthDay,
} from '@regional-presence/core/period';
import type { DayOfOtherCalendar } from '../grammar/day-of-other-calendar.js';
import type { OtherCalendarDate, OtherCalendarDates } from '../grammar/other-calendar.js';
import type { OtherCalendar } from '../reject/rejection.js';
import type { Interpretations } from './interpretations.js';
import { type ReportingPeriod, reportingPeriodOfEdtf } from './reporting-period.js';

/** The calendars of `Intl` by which a date is converted: the official variant and the civil one. */
const VARIANTS: Record<OtherCalendar, readonly string[]> = {
  islamic: ['islamic-umalqura', 'islamic-civil'],
  persian: ['persian'],
  buddhist: ['buddhist'],
  minguo: ['roc'],
};

/** The first day of each calendar and the mean length of its year, by which a day is looked for. */
const EPOCHS: Record<OtherCalendar, { first: CivilDay; daysInYear: number; daysInMonth: number }> = {
  islamic: { first: civilDay(622, 7, 19), daysInYear: 354.367, daysInMonth: 29.53 },
  persian: { first: civilDay(622, 3, 22), daysInYear: 365.2422, daysInMonth: 30.6 },
  buddhist: { first: civilDay(-542, 1, 1), daysInYear: 365.2425, daysInMonth: 30.44 },
  minguo: { first: civilDay(1912, 1, 1), daysInYear: 365.2425, daysInMonth: 30.44 },
};

/** The estimate is off by some days. */
const SEARCHED_DAYS = 6;

const SECONDS_IN_DAY = 86_400;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(variant: string): Intl.DateTimeFormat {
  const known = FORMATS.get(variant);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${variant}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  FORMATS.set(variant, format);
  return format;
}

/** Year, month and day of a Gregorian day in another calendar. */
function partsOn(day: CivilDay, variant: string): string {
  const parts = formatOf(variant).formatToParts(day * SECONDS_IN_DAY * 1000);
  const numberOf = (wanted: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(({ type }) => type === wanted)!.value.replace(/\D/g, ''));
  return `${numberOf('year')}-${numberOf('month')}-${numberOf('day')}`;
}

/** The Gregorian days that a whole date of another calendar may be. */
export function gregorianReadings({ calendars, year, month, day }: OtherCalendarDate): Edtf[] {
  if (month === undefined || day === undefined) return [];
  const found = new Set<Edtf>();
  for (const calendar of calendars) {
    const { first, daysInYear, daysInMonth } = EPOCHS[calendar];
    const estimate = Math.round(first + (year - 1) * daysInYear + (month - 1) * daysInMonth + day - 1);
    for (const variant of VARIANTS[calendar])
      for (let civil = estimate - SEARCHED_DAYS; civil <= estimate + SEARCHED_DAYS; civil++)
        if (partsOn(civil, variant) === `${year}-${month}-${day}`) {
          const date = yearMonthDay(civil);
          found.add(formatPeriod(date, date));
        }
  }
  return [...found];
}

/** The moon is seen on other days in other countries. */
const MOON_DAYS = 2;

/** A longer period is not one of days. */
const MAX_COMPARED_DAYS = 60;

/**
 * The days on which a whole date of another calendar may be: the year of the Gregorian day beside it is theirs, `20 November,
 * 12 Rabi al-awwal 1440 AH`.
 */
export function daysAround({ dates }: OtherCalendarDates): ReportingPeriod | undefined {
  const [date, other] = dates;
  const [reading] = date && !other ? gregorianReadings(date) : [];
  if (reading === undefined) return undefined;
  const { first, last } = periodBounds(reading)!;
  const margin = date!.calendars.includes('islamic') ? MOON_DAYS : 0;
  return reportingPeriodOfEdtf(formatPeriod(yearMonthDay(first - margin), yearMonthDay(last + margin)));
}

/** `21 April 2023 (15 Ramadan)`: a day of another calendar that is none of the only reading's contradicts it. */
export function checkCalendars({ dates, days }: OtherCalendarDates, found: Interpretations): Interpretations {
  const [only] = found.all;
  if ((dates.length === 0 && days.length === 0) || found.rejection || !only) return found;
  const named = [
    ...days,
    ...dates.flatMap(({ calendars: [calendar, ...others], month, day }): DayOfOtherCalendar[] =>
      calendar === undefined || others.length > 0 || month === undefined || day === undefined
        ? []
        : [{ calendar, month, day }],
    ),
  ];
  if (named.every((date) => only.periods.some((period) => mayBeIn(date, period)))) return found;
  return { ...found, rejection: { code: 'dates-contradict', readings: only.periods } };
}

function mayBeIn({ calendar, month, day }: DayOfOtherCalendar, period: Edtf): boolean {
  const { first, last } = periodBounds(period)!;
  if (!(last - first <= MAX_COMPARED_DAYS)) return true;
  const margin = calendar === 'islamic' ? MOON_DAYS : 0;
  for (let civil = first - margin; civil <= last + margin; civil++)
    if (VARIANTS[calendar].some((variant) => partsOn(civil, variant).endsWith(`-${month}-${day}`)))
      return true;
  return false;
}
