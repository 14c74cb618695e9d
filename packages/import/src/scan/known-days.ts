import { type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';

/** The first day of a period that begins with a day, in days since 1970. */
export const firstKnownDay = (period: Edtf | undefined): number | undefined =>
  period !== undefined && parsePeriod(period)?.start?.day !== undefined
    ? periodBounds(period)?.first
    : undefined;

/** Whether a period is one day. */
export const isDay = (period: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(period);

/** Whether a text says no more than its dates: no hours, and no other words. */
export function hasOnlyDates(text: string): boolean {
  const { unread, hours } = parseDate(text);
  return unread.length === 0 && hours === undefined;
}

/** The one day that a text is: `2026-08-18`, `18 August 2026`. */
export function wholeDayOf(text: string): Edtf | undefined {
  const [day, other] = parseDate(text).periods;
  return day !== undefined && other === undefined && isDay(day) ? day : undefined;
}

/** An EDTF period of days: one, or from one to another. */
export const OF_DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
