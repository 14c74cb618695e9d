import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import type { ColumnCells } from './column-cells.js';

/** How the cells of a column are written that are months with two digits of their year: its hint. */
const MONTH_AND_YEAR = 'month-year';

/** A month and two digits, which may be a day or the year: `Jun-25`. */
const MONTH_AND_NUMBER = /^(\p{L}{3,10})\.?(?:\s*[-–/'’]\s*|\s+['’])(\d\d)$/u;

/** Fewer months can be in their order by chance. */
const MIN_MONTHS = 3;

const FIELDS_OF_MONTHS: ReadonlySet<Field | undefined> = new Set<Field>(['date', 'start', 'end', 'month']);

/** `Jun-25` as its month and year: `2025-06`. */
function monthOfShortYear(text: string): string | undefined {
  const [, month, year] = MONTH_AND_NUMBER.exec(text) ?? [];
  const [period] = month === undefined ? [] : parseDate(`${month} 20${year}`).periods;
  return period !== undefined && /^\d{4}-\d\d$/.test(period) ? period : undefined;
}

const areRisingTexts = (values: readonly string[]): boolean =>
  values.every((value, i) => i === 0 || values[i - 1]! <= value);

/** Whether months are in their order as months of years, and as days of one year are not: `Nov-25`, `Jan-26`. */
function areInOrderOfYears(months: readonly string[]): boolean {
  const days = months.map((month) => `${month.slice(5)}-${month.slice(2, 4)}`);
  const isEither = (sorted: (values: readonly string[]) => boolean, values: readonly string[]) =>
    sorted(values) || sorted([...values].reverse());
  const years = months.map((month) => Number(month.slice(0, 4)));
  // Three days of three months may rise as well: `Jun-05`, `Feb-25`, `May-31`.
  const isDense = Math.max(...years) - Math.min(...years) < months.length;
  return (
    months.length >= MIN_MONTHS &&
    isDense &&
    isEither(areRisingTexts, months) &&
    !isEither(areRisingTexts, days)
  );
}

/** Events on so few days of so many months are none of one year. */
const MIN_SPREAD_MONTHS = 6;
const MIN_DISTINCT_MONTHS = 4;
const MAX_DISTINCT_YEARS = 3;

/** Whether months are spread over the year, and what may be days or years are two or three in a row: `Jun-25`, `Feb-26`. */
function areSpreadOverYears(months: readonly string[]): boolean {
  const years = new Set(months.map((month) => Number(month.slice(0, 4))));
  const isRow = Math.max(...years) - Math.min(...years) < MAX_DISTINCT_YEARS;
  const distinct = new Set(months.map((month) => month.slice(5)));
  return months.length >= MIN_SPREAD_MONTHS && distinct.size >= MIN_DISTINCT_MONTHS && isRow;
}

/**
 * Marks the columns of months with two digits of their year: the heading says that they are months, their cells are in
 * order as such only, or as days of one year they would all be on the same two or three days of many months.
 */
export function markMonthYears(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  for (const [i, column] of columns.entries()) {
    if (!FIELDS_OF_MONTHS.has(column.field) || column.hint !== undefined) continue;
    const months = cells[i]!.texts.map(monthOfShortYear);
    if (months.length === 0 || months.some((month) => month === undefined)) continue;
    const found = months as string[];
    if (column.field === 'month' || areInOrderOfYears(found) || areSpreadOverYears(found))
      column.hint = MONTH_AND_YEAR;
  }
}

/** A cell of such a column with the whole year: `Jun-25` → `Jun 2025`. */
export const withWholeYear = (text: string, { hint }: Column): string =>
  hint === MONTH_AND_YEAR ? text.replace(MONTH_AND_NUMBER, '$1 20$2') : text;
