import { civilDay, yearMonthDay } from './civil-day.js';
import { formatPeriod } from './edtf.js';

/** The day after a day: `2026-12-31` → `2027-01-01`. */
export function nextDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const next = yearMonthDay(civilDay(year, month, date) + 1);
  return formatPeriod(next, next);
}
