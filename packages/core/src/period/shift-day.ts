import { civilDay, yearMonthDay } from './civil-day.js';
import { formatPeriod } from './edtf.js';

/**
 * The day a number of days after a day, or before it: `2026-12-31`, 1 → `2027-01-01`.
 *
 * @param day `YYYY-MM-DD`.
 */
export function shiftDay(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const found = yearMonthDay(civilDay(year, month, date) + days);
  return formatPeriod(found, found);
}
