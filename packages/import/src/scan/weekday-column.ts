import { weekday } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { weekdaysOfName } from '../field/weekday.js';
import { type ColumnCells, MIN_CELLS } from './column-cells.js';
import { firstKnownDay } from './known-days.js';
import { dayOfGroup } from './parts-of-groups.js';

/** Nearly all cells of the column are names of weekdays. */
const MOST_NAMES = 0.95;

/** The share of known dates that are on the weekday beside them: the others are mistakes. */
const MOST_AGREE = 0.75;

/** The first day of the dates of a row, where it is clear without the weekday. */
function firstDayOfRow(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  dated: number,
  row: number,
) {
  const text = cells[dated]!.at(row);
  if (columns[dated]!.field !== 'day') return firstKnownDay(parseDate(text).periods[0]);
  const part = (field: Field) => cells[columns.findIndex((column) => column.field === field)]?.at(row) ?? '';
  return part('year') === '' ? undefined : dayOfGroup(text, part('month'), part('year'));
}

/**
 * Marks the column of dates next to one of weekdays: `Fri | 05/06/2026`. The weekday shows the order of day and month, and
 * one that is not that of the date is a mistake in one of them. A column whose weekdays are not those of the dates is one of
 * something else.
 */
export function markWeekdays(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const names = cells.findIndex(
    (column, i) =>
      column.texts.length >= MIN_CELLS &&
      column.share((text) => weekdaysOfName(text) !== undefined) >= MOST_NAMES &&
      (columns[i]!.field === undefined || columns[i]!.field === 'day'),
  );
  const dated = ['date', 'start', 'day']
    .map((field) => columns.findIndex((column, i) => column.field === field && i !== names))
    .find((index) => index >= 0);
  if (names < 0 || dated === undefined) return;
  let [agreeing, known] = [0, 0];
  for (let row = 0; row < cells[names]!.rowCount; row++) {
    const weekdays = weekdaysOfName(cells[names]!.at(row));
    const day = weekdays && firstDayOfRow(columns, cells, dated, row);
    if (!weekdays || day === undefined) continue;
    known++;
    if (weekdays.has(weekday(day))) agreeing++;
  }
  if (agreeing >= MOST_AGREE * known) columns[dated]!.weekdays = names;
}
