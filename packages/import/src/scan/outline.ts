import type { Column } from '../column/column.js';
import { mentionsTitle } from '../column/heading-grammar.js';
import type { ColumnCells } from './column-cells.js';
import { canBeTitle } from './title-column.js';

/** Fewer rows without a title may be blank for another reason. */
const MIN_BELOW = 2;

const FIELDS_OF_DAYS: ReadonlySet<string> = new Set(['date', 'start', 'period', 'actualDate']);

/**
 * The column right of the titles that has the titles of the rows below each of them: `Activity`, `Sub-activity`. Each row
 * with a date and without a title has one in it, and no row with a title alone has a date.
 */
export function columnOfTitlesBelow(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
): number | undefined {
  const title = columns.findIndex(({ field }) => field === 'title');
  const date = columns.findIndex(({ field }) => field !== undefined && FIELDS_OF_DAYS.has(field));
  const [own, below] = [columns[title], columns[title + 1]];
  const isFree = below && !below.field && !below.isDeclared && !below.isRepeated && !own?.isDeclared;
  if (title < 0 || date < 0 || !isFree || mentionsTitle(below.name) !== true) return undefined;
  if (columns.some(({ field }) => field === 'otherTitle')) return undefined;
  const [groups, titles, dates] = [cells[title]!, cells[title + 1]!, cells[date]!];
  const rows = Array.from({ length: groups.rowCount }, (_, row) => row);
  const untitled = rows.filter((row) => !groups.has(row) && dates.has(row));
  const isOutline =
    untitled.length >= MIN_BELOW &&
    untitled.every((row) => canBeTitle(titles.at(row))) &&
    rows.every((row) => titles.has(row) || !groups.has(row) || !dates.has(row));
  return isOutline ? title + 1 : undefined;
}
