import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';

/** A year or a span of years, as EDTF. */
const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** Whether a text is a year or several: `2026`, `1895-2026`. */
function areYears(text: string): boolean {
  const { periods } = YEARS.test(text) ? { periods: [text] } : parseDate(text);
  return periods.length > 0 && periods.every((period) => YEARS.test(period));
}

/**
 * The column of periods that are not the dates of their rows: years next to days of a start or date. Where each row has
 * such a day the column loses its field.
 */
export function separatePeriodsOfOther(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
): readonly number[] {
  const index = columns.findIndex(({ field, isDeclared }) => field === 'period' && !isDeclared);
  const start = columns.findIndex(({ field }) => field === 'start');
  const date = start < 0 ? columns.findIndex(({ field }) => field === 'date') : start;
  if (index < 0 || date < 0) return [];
  const [periods, dates] = [cells[index]!, cells[date]!];
  const rows = Array.from({ length: periods.rowCount }, (_, row) => row).filter((row) => periods.has(row));
  const dated = rows.filter((row) => isDate(dates.at(row)));
  if (!dated.some((row) => areYears(periods.at(row)))) return [];
  if (dated.length === rows.length) delete columns[index]!.field;
  return [index];
}
