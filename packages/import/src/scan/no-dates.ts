import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { dateOfInstant } from '../column/serial-number.js';
import { isClock, isDate } from './cell-values.js';
import { type ColumnCells, MIN_CELLS } from './column-cells.js';
import { isDateColumn } from './date-columns.js';

/** A column of times has other words in some of its cells. */
const SOME_TIMES = 0.4;

/** Ids of other records, as programs list them: `5; 20; 132`. */
const LIST_OF_NUMBERS = /^\d+(?:[;,] ?\d+)+$/;

/** Whether a column of dates has times of day, and no dates: `引き続き` between them is none. */
export const areTimesOfDay = (cells: ColumnCells): boolean =>
  !cells.texts.some(isDate) && cells.share(isClock) >= SOME_TIMES;

/** Whether a column of times has instants, `1478084400000`, and no times of day. */
export const haveInstants = ({ texts }: ColumnCells): boolean =>
  texts.some((text) => dateOfInstant(text) !== undefined) && !texts.some(isClock);

/** Whether a column of dates has lists of numbers, of which not all can be days. */
export const areLists = ({ texts }: ColumnCells): boolean =>
  texts.every((text) => LIST_OF_NUMBERS.test(text)) && texts.some((text) => /\d{3}/.test(text));

/** Of places where something starts some have a number: `Paseo: 3 días`. */
const FEW_WITH_NUMBERS = 0.5;

const hasNumber = (text: string): boolean => /\d/.test(text);

/** Whether no cell is a day or a time, and few have a number. */
const haveNoDays = ({ texts }: ColumnCells): boolean =>
  texts.length >= MIN_CELLS &&
  texts.filter(hasNumber).length < FEW_WITH_NUMBERS * texts.length &&
  !texts.some((text) => hasNumber(text) && (isDate(text) || isClock(text)));

/**
 * Whether a column named like dates has words alone, next to one of dates: `tag`, a day in German and a label in English.
 */
export const isWithoutDates = (
  index: number,
  headings: readonly string[],
  cells: readonly ColumnCells[],
): boolean =>
  haveNoDays(cells[index]!) &&
  !cells[index]!.texts.some((text) => hasNumber(text) || isDate(text)) &&
  cells.some((other, i) => i !== index && isDateColumn({ name: headings[i]! }, other));

/** Next to a column of dates, a start whose cells are none is a place or a person: `Inicio` of a route. */
export function leaveOutWithoutDays(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  unfit: Map<number, Field>,
): void {
  const isDated = columns.some(
    ({ field }, i) => field === 'date' && cells[i]!.share(isDate) > FEW_WITH_NUMBERS,
  );
  if (!isDated) return;
  for (const [i, column] of columns.entries()) {
    if ((column.field !== 'start' && column.field !== 'end') || !haveNoDays(cells[i]!)) continue;
    unfit.set(i, column.field);
    delete column.field;
  }
}
