import type { Edtf } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { monthAndYear } from '../../field/month-and-year.js';
import { yearOfTerm } from '../../field/term-year.js';
import { wholeDayOf } from '../../scan/known-days.js';
import { TIME_OF_ENTRY } from '../../scan/stamp-column.js';
import type { WhenCells } from './when-cells.js';

const YEAR_ALONE = /^\d{4}$/;

/** The cell of a year column. */
export const yearCell = ({ year }: WhenCells): FieldCell | undefined =>
  year && YEAR_ALONE.test(year.text) ? year : undefined;

/** The year that another column gives a date, and the whole date in that column if it has one. */
export interface YearOfRow {
  cell: FieldCell;
  /** Four digits. */
  year: string;
  day?: Edtf;
  /** The period in which the date is. */
  within: Edtf;
  /** The month in which the date begins or ends, where the cell has it. */
  month?: Edtf;
  /** The cell says more than the year. */
  isTerm?: true;
  /** The cell is when the row was entered: the date is after it. */
  isStamp?: true;
}

/** Months after a day in which a range that begins with it ends: within them each day and month is there once. */
const MONTHS_AFTER = 10;

/** Months after its entry in which an event is. */
const MONTHS_AFTER_ENTRY = 6;

/** The year of a year column, or of a column of whole dates next to one whose dates have no year. */
export function yearOfRow(cells: WhenCells): YearOfRow | undefined {
  const alone = yearCell(cells);
  if (alone) {
    const { month } = cells;
    const isOfMonth = month?.column === alone.column && /^\d\d$/.test(month.text);
    const ofMonth = isOfMonth ? { month: `${alone.text}-${month.text}` } : {};
    return { cell: alone, year: alone.text, within: alone.text, ...ofMonth };
  }
  const cell = cells.date && cells.year;
  const term = cell && yearOfTerm(cell.text);
  if (cell && term !== undefined) return { cell, year: term, within: term, isTerm: true };
  const month = cell && monthAndYear(cell.text);
  if (cell && month !== undefined) {
    const year = month.slice(0, 4);
    return { cell, year, within: year, month, isTerm: true };
  }
  const day = cell && wholeDayOf(cell.text);
  if (cell && day !== undefined && cell.column.hint === TIME_OF_ENTRY)
    return {
      cell,
      year: day.slice(0, 4),
      within: `${day}/${monthsAfter(day, MONTHS_AFTER_ENTRY)}`,
      isStamp: true,
    };
  return cell && day !== undefined
    ? { cell, year: day.slice(0, 4), day, within: `${day}/${monthsAfter(day)}` }
    : undefined;
}

/** `2026-12-30` → `2027-10`. */
export function monthsAfter(day: Edtf, count = MONTHS_AFTER): Edtf {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = year * 12 + month - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Whether every period begins or ends in the year. */
export const areOfYear = (periods: readonly Edtf[], year: string): boolean =>
  periods.every((period) => period.split('/').some((end) => end.startsWith(year)));
