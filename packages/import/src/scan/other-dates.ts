import { periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { ColumnCells } from './column-cells.js';

/**
 * The one column of dates that has some where that of the dates is blank: in each row that has both, they have days in
 * common, so that they are of one event.
 */
export function columnOfOtherDates(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  { date, unused }: { date: number; unused: readonly number[] },
): number | undefined {
  if (date < 0 || columns[date]!.isDeclared) return undefined;
  const [found, another] = unused.filter((i) => fillsGaps(cells[date]!, cells[i]!));
  return another === undefined ? found : undefined;
}

function fillsGaps(dates: ColumnCells, others: ColumnCells): boolean {
  let agreeing = 0;
  let filling = 0;
  for (let row = 0; row < dates.rowCount; row++) {
    const other = boundsOfOnly(others.at(row));
    if (!other) continue;
    if (!dates.has(row)) filling++;
    else {
      const own = boundsOfOnly(dates.at(row));
      if (!own) continue;
      if (own.first > other.last || own.last < other.first) return false;
      agreeing++;
    }
  }
  return agreeing > 0 && filling > 0;
}

function boundsOfOnly(text: string): { first: number; last: number } | undefined {
  const [period, another] = parseDate(text).periods;
  return period !== undefined && another === undefined ? periodBounds(period) : undefined;
}
