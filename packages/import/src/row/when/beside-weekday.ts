import type { When } from '@regional-presence/core';
import { cellsContradict } from '@regional-presence/core/internal';
import {
  formatPeriod,
  parsePeriod,
  periodBounds,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { weekdaysOfName } from '../../field/weekday.js';
import type { ReadingBuilder } from '../reading.js';
import type { WhenCells } from './when-cells.js';

/** A weekday decides the order of day and month, and in a reporting period the year. */
const OPEN: ReadonlySet<string> = new Set(['date-order-ambiguous', 'date-year-missing']);

/**
 * The reading of a date, with its weekday from another column where it is open without it.
 *
 * @param weekday the cell of that column, if there is one.
 * @param read reads a text.
 */
export function readBesideWeekday(
  text: string,
  weekday: FieldCell | undefined,
  read: (text: string) => DateReading,
): DateReading {
  const reading = read(text);
  const isOpen = reading.periods.length === 0 && reading.problems.some(({ code }) => OPEN.has(code));
  if (weekday === undefined || !isOpen) return reading;
  const both = read(`${weekday.text} ${reading.input}`);
  const whole = [{ start: 0, end: reading.input.length }];
  return both.periods.length > 0 ? { ...both, input: reading.input, read: whole, unread: [] } : reading;
}

/** A range of so many days has all weekdays. */
const DAYS_WITH_ALL_WEEKDAYS = 7;

/** The weekdays of the days of a period, from its first day on; of an open one that of the first; none if no day is known. */
export function weekdaysOfPeriod(period: string): number[] {
  const hasDay = parsePeriod(period)?.start?.day !== undefined;
  const bounds = hasDay ? periodBounds(period) : undefined;
  if (!bounds) return [];
  const days = Number.isFinite(bounds.last) ? bounds.last - bounds.first + 1 : 1;
  return Array.from({ length: Math.min(days, DAYS_WITH_ALL_WEEKDAYS) }, (_, i) => weekday(bounds.first + i));
}

/** Reports a weekday in a column of its own that is none of the days of the date. */
export function checkWeekday([when]: readonly When[], cells: WhenCells, found: ReadingBuilder): void {
  const cell = (cells.date ?? cells.start ?? cells.day)?.weekday;
  const weekdays = cell && weekdaysOfName(cell.text);
  if (weekdays && when) reportOtherWeekday(when, cell, weekdays, found);
}

/** Reports a cell with a weekday that is none of the days of the date. @returns whether it is none. */
export function reportOtherWeekday(
  { period }: When,
  cell: FieldCell,
  weekdays: ReadonlySet<number>,
  found: ReadingBuilder,
): boolean {
  const own = weekdaysOfPeriod(period);
  if (own.length === 0 || own.some((day) => weekdays.has(day))) return false;
  const first = yearMonthDay(periodBounds(period)!.first);
  found.report(cellsContradict, cell, { value: cell.text, used: { period: formatPeriod(first, first) } });
  return true;
}
