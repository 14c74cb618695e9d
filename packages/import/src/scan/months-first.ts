import type { DateReading } from '@regional-presence/dates';
import { saidOfWritten } from '@regional-presence/dates/internal';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import type { ColumnCells } from './column-cells.js';

/** How the cells of a column are written that have the month before a point and the day behind it: its hint. */
export const MONTHS_FIRST = 'm.d.';

/** `4.16`, `4.16.`, `4.16(Thu)`, `5.31~6.2`: a month and a day with points, and no year. */
const POINTS = /(?<![\d.:])(\d{1,2})\.\s?(\d{1,2})\.?(?![\d.:])/g;

/** A cell that begins with them. */
const BEGINS_WITH_POINTS = /^\d{1,2}\.\s?\d{1,2}\.?(?![\d.:])/;

const MAX_MONTH_NUMBER = 12;
const MAX_DAY_NUMBER = 31;

const FIELDS_OF_POINTS: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'start',
  'end',
  'actualDate',
  'period',
]);

/** Whether two numbers can be a month and a day in this order only. */
const readsMonthFirst = ([, first, second]: readonly string[]): boolean =>
  Number(first) >= 1 &&
  Number(first) <= MAX_MONTH_NUMBER &&
  Number(second) > MAX_MONTH_NUMBER &&
  Number(second) <= MAX_DAY_NUMBER;

const mayReadMonthFirst = ([, first, second]: readonly string[]): boolean =>
  Number(first) >= 1 &&
  Number(first) <= MAX_MONTH_NUMBER &&
  Number(second) >= 1 &&
  Number(second) <= MAX_DAY_NUMBER;

/** `9.30`, `11.15` in a column of starts or ends are hours as well. */
const mayBeHours = ({ field }: Column, pairs: readonly (readonly string[])[]): boolean =>
  (field === 'start' || field === 'end') &&
  pairs.every(([, , second]) => Number(second) % MINUTES_OF_HOURS === 0);

/** Minutes with which events begin. */
const MINUTES_OF_HOURS = 5;

/** Whether a cell shows that the month stands first: `4.16`. */
export const showsMonthFirst = (text: string): boolean => [...text.matchAll(POINTS)].some(readsMonthFirst);

/**
 * Marks the columns whose dates without a year have the month before the point, as lists in Korean and Chinese do: one of them can be
 * read in no other order, and each in this one.
 */
export function markMonthsFirst(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  for (const [i, column] of columns.entries()) {
    if (!FIELDS_OF_POINTS.has(column.field) || column.hint !== undefined || column.order !== undefined)
      continue;
    const dated = cells[i]!.texts.filter((text) => /\d/.test(text));
    if (dated.length === 0 || !dated.every((text) => BEGINS_WITH_POINTS.test(text))) continue;
    const pairs = dated.flatMap((text) => [...text.matchAll(POINTS)]);
    if (pairs.every(mayReadMonthFirst) && pairs.some(readsMonthFirst) && !mayBeHours(column, pairs))
      column.hint = MONTHS_FIRST;
  }
}

/** Reads a cell of such a column with strokes for its points, with the month first. */
export function readMonthsFirst(
  text: string,
  { hint }: Column,
  read: (text: string) => DateReading,
): DateReading {
  const stroked = hint === MONTHS_FIRST ? text.replace(POINTS, '$1/$2') : text;
  return stroked === text ? read(text) : saidOfWritten(read(stroked), stroked, text);
}
