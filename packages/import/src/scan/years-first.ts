import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import type { ColumnCells } from './column-cells.js';

/** How the cells of a column are written that have two digits of the year first: its hint. */
const YEARS_FIRST = 'year-first';

/** `22/10/06`, `22.10.06`. */
const SHORT_DATE = /(?<![\d./])(\d\d)([./])(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?![\d./])/g;
const BEGINS_WITH_SHORT_DATE = new RegExp(`^(?:${SHORT_DATE.source})`);

/** Of fewer cells the numbers may be few by chance. */
const MIN_SHORT_DATES = 6;

/** Years over which a list goes, at most. */
const MAX_LIST_YEARS = 20;

/** How many more days than years there are, and how many at least. */
const MORE_DAYS = 3;
const MIN_DAYS = 5;

const FIELDS_OF_SHORT_DATES: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'start',
  'end',
  'actualDate',
  'period',
]);

/** Years of two digits from here on are of the last century, as POSIX has them. */
const FIRST_OF_LAST_CENTURY = 69;

/**
 * Marks the columns of dates whose first number is a year: it is one of few, the second is a month in
 * each cell, and the third varies as days do.
 */
export function markYearsFirst(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  for (const [i, column] of columns.entries()) {
    if (!FIELDS_OF_SHORT_DATES.has(column.field) || column.hint !== undefined || column.order !== undefined)
      continue;
    const dates = cells[i]!.texts.map((text) => BEGINS_WITH_SHORT_DATE.exec(text));
    if (dates.length < MIN_SHORT_DATES || dates.some((date) => date === null)) continue;
    const years = new Set(dates.map((date) => Number(date![1])));
    const days = new Set(dates.map((date) => Number(date![4])));
    const isOneList = Math.max(...years) - Math.min(...years) < MAX_LIST_YEARS;
    if (isOneList && days.size >= MIN_DAYS && days.size >= MORE_DAYS * years.size) column.hint = YEARS_FIRST;
  }
}

/** A cell of such a column with the whole year: `22/10/06` → `2022-10-06`. */
export const withYearsFirst = (text: string, { hint }: Column): string =>
  hint === YEARS_FIRST
    ? text.replace(
        SHORT_DATE,
        (_, year: string, _mark, month: string, day: string) =>
          `${Number(year) < FIRST_OF_LAST_CENTURY ? 20 : 19}${year}-${month}-${day}`,
      )
    : text;
