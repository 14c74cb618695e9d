import type { Edtf } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import type { DateColumns } from './date-columns.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** How the date cells of a row are read. */
export interface WhenContext {
  language: string | undefined;
  dates: DateColumns;
  within: Edtf | undefined;
}

export const readDateCell = (cell: FieldCell, { dates, within }: WhenContext): DateReading =>
  dates.read(cell.text, cell.column, within);

/**
 * Reports the problems of a date cell. A question about the order of day and month is asked once for the
 * column.
 */
export function addDateProblems(
  cells: RowCells,
  { problems }: DateReading,
  cell: FieldCell,
  context: WhenContext,
): void {
  if (problems.length === 0) return;
  const rest = problems.filter((found) => {
    if (found.code !== 'date-order-ambiguous') return true;
    context.dates.deferOrderQuestion(found, cell.column, cells.place.row);
    return false;
  });
  cells.add(rest, cell);
}
