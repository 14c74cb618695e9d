import { SECONDS_PER_DAY, twoDigits } from '@regional-presence/core/internal';
import { type CivilDay, yearMonthDay } from '@regional-presence/core/period';

/** A value of type DATE (RFC 5545 §3.3.4): `20221020`. */
export function dateValue(day: CivilDay): string {
  const { year, month, day: date } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(date)}`;
}

/**
 * A value of type DATE-TIME (RFC 5545 §3.3.5), local or floating: `20221020T110000`.
 *
 * @param minutes since midnight, seconds as fractions; 1440 and more continue on the days after.
 */
export function dateTimeValue(day: CivilDay, minutes: number): string {
  return localDateTimeValue(day * SECONDS_PER_DAY + Math.round(minutes * 60));
}

/** A local DATE-TIME from seconds since 1970-01-01T00:00:00 local time. */
export function localDateTimeValue(secondsSince1970: number): string {
  const day = Math.floor(secondsSince1970 / SECONDS_PER_DAY);
  const rest = secondsSince1970 - day * SECONDS_PER_DAY;
  return `${dateValue(day)}T${twoDigits(Math.floor(rest / 3600))}${twoDigits(Math.floor(rest / 60) % 60)}${twoDigits(rest % 60)}`;
}

/** A value of type UTC-OFFSET (RFC 5545 §3.3.14): `3600` → `+0100`. */
export function utcOffsetValue(seconds: number): string {
  const magnitude = Math.abs(seconds);
  const text = `${seconds < 0 ? '-' : '+'}${twoDigits(Math.floor(magnitude / 3600))}${twoDigits(Math.floor(magnitude / 60) % 60)}`;
  return magnitude % 60 ? text + twoDigits(magnitude % 60) : text;
}
