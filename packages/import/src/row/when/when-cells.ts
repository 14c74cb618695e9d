import type { FieldCell } from '../../column/column.js';
import type { Field } from '../../column/field-words.js';
import { fieldCell, type RowView } from '../row-view.js';

/** The fields that say when an activity takes place. */
export const WHEN_FIELDS = [
  'date',
  'period',
  'start',
  'end',
  'allDay',
  'hours',
  'startTime',
  'endTime',
  'zone',
  'day',
  'month',
  'year',
] as const satisfies readonly Field[];

export type WhenField = (typeof WHEN_FIELDS)[number];

/** The cells of a row that say when its activity takes place. */
export type WhenCells = Readonly<Partial<Record<WhenField, FieldCell>>>;

export function whenCells(view: RowView): WhenCells {
  const cells: Partial<Record<WhenField, FieldCell>> = {};
  for (const field of WHEN_FIELDS) {
    const cell = fieldCell(view, field);
    // Stryker disable next-line ConditionalExpression: a cell that is undefined reads as one that is absent
    if (cell) cells[field] = cell;
  }
  return cells;
}
