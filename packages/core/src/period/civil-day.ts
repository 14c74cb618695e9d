/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01.
 * The model has no `Date` objects: a `Date` is an instant, and a day of a meeting is none.
 */
export type CivilDay = number;

/** Milliseconds of a day of 24 hours. */
export const MILLISECONDS_PER_DAY = 86_400_000;

/** Seconds of a day of 24 hours. */
export const SECONDS_PER_DAY = 86_400;

export interface YearMonthDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a year of the proleptic Gregorian calendar has 366 days.
 *
 * @example
 * isLeapYear(2024); // true
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days a month has; 0 for a month that does not exist.
 *
 * @example
 * daysInMonth(2024, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/**
 * The day's number. The arithmetic counts years from March, so that a leap day is a year's last.
 *
 * @example
 * civilDay(1970, 1, 2); // 1
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The inverse of {@link civilDay}.
 * @example
 * yearMonthDay(1); // { year: 1970, month: 1, day: 2 }
 */
export function yearMonthDay(civil: CivilDay): YearMonthDay {
  const z = civil + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * ISO 8601 weekday, 1 Monday to 7 Sunday.
 *
 * @example
 * weekday(civilDay(2022, 10, 20)); // 4
 */
export function weekday(civil: CivilDay): number {
  return ((((civil + 3) % 7) + 7) % 7) + 1;
}
