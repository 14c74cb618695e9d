import { type CivilDay, yearMonthDay } from '@regional-presence/core/period';

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A value of type DATE (RFC 5545 §3.3.4): `20221020`. */
export function dateValue(day: CivilDay): string {
  const { year, month, day: date } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}${two(month)}${two(date)}`;
}

/** A value of type DATE-TIME (§3.3.5), local or floating: `20221020T110000`. `minutes` may run over midnight. */
export function dateTimeValue(day: CivilDay, minutes: number): string {
  const over = Math.floor(minutes / 1440);
  const rest = minutes - over * 1440;
  return `${dateValue(day + over)}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
}

/** A DATE-TIME of seconds since 1970-01-01T00:00:00, without a zone. */
export function localValue(secondsSince1970: number): string {
  const day = Math.floor(secondsSince1970 / 86_400);
  const rest = secondsSince1970 - day * 86_400;
  return `${dateValue(day)}T${two(Math.floor(rest / 3600))}${two(Math.floor(rest / 60) % 60)}${two(rest % 60)}`;
}

/** A value of type UTC-OFFSET (§3.3.14): `+0100`. */
export function offsetValue(seconds: number): string {
  const size = Math.abs(seconds);
  const text = `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}`;
  return size % 60 ? text + two(size % 60) : text;
}
