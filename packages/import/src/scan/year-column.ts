import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { monthAndYear } from '../field/month-and-year.js';
import type { ColumnCells } from './column-cells.js';

/** The share of cells of a column of whole dates that are one. */
const MOST_WHOLE_DATES = 0.8;

/** The one column of whole dates next to one of which some have no year: `2026-08-18` next to `Aug 18`. */
export function columnOfYears(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  unused: readonly number[],
): number | undefined {
  const date = columns.findIndex(({ field }) => field === 'date');
  if (unused.length === 0 || date < 0 || cells[date]!.share(hasNoYear) === 0) return undefined;
  const [found, other] = unused.filter(
    (i) =>
      cells[i]!.share(hasYearInEachPeriod) >= MOST_WHOLE_DATES && beginOnSameDays(cells[date]!, cells[i]!),
  );
  return other === undefined ? found : undefined;
}

/** Fields of headings that may as well be those of groups of rows. */
const FIELDS_LIKE_GROUPS: ReadonlySet<Column['field']> = new Set<Column['field']>([undefined, 'bodies']);

/** The share of dates without a year next to the months that they are in. */
const MOST_WITHOUT_YEAR = 0.8;

/** The one column of months with their year next to dates that have none: `May 2026` next to `07.05.` */
export function columnOfMonths(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
): number | undefined {
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date < 0 || columns.some(({ field }) => field === 'year' || field === 'month')) return undefined;
  // Most dates have their year: then no other cell is read.
  if (cells[date]!.share(hasNoYear) < MOST_WITHOUT_YEAR) return undefined;
  const [found, other] = columns.flatMap((column, i) =>
    FIELDS_LIKE_GROUPS.has(column.field) &&
    !column.isDeclared &&
    cells[i]!.share((text) => monthAndYear(text) !== undefined) === 1
      ? [i]
      : [],
  );
  return other === undefined ? found : undefined;
}

/** Whether a text is a year of our time. */
export const isYearOfEvents = (text: string): boolean => /^(?:19[5-9]|20\d)\d$/.test(text);

/** Whether a text is a date with its year; `1722643200` is none. */
const hasYearInEachPeriod = (text: string): boolean => {
  const { periods } = parseDate(text);
  return periods.length > 0 && periods.every((period) => parsePeriod(period)?.start?.year !== undefined);
};

/** Whether a text is a date without its year: `5 May`. */
export const hasNoYear = (text: string): boolean =>
  parseDate(text).problems.some(({ code }) => code === 'date-year-missing');

/** The dates of two columns in the rows that have both, as EDTF. */
function* datesInRows(first: ColumnCells, second: ColumnCells): Iterable<[Edtf, Edtf]> {
  for (let row = 0; row < first.rowCount; row++) {
    const [one, other] = [first.at(row), second.at(row)].map((text) => parseDate(text).periods[0]);
    if (one !== undefined && other !== undefined) yield [one, other];
  }
}

/** Whether no date of a column begins on another day than that of the other column in its row. */
const beginOnSameDays = (dates: ColumnCells, days: ColumnCells): boolean =>
  [...datesInRows(dates, days)].every(([period, day]) => period.startsWith(day));

/** Whether two columns have the same dates in at least a share of the rows in which both have one. */
export function haveSameDays(one: ColumnCells, other: ColumnCells, share = 1): boolean {
  const pairs = [...datesInRows(one, other)];
  return pairs.length > 0 && pairs.filter(([a, b]) => a === b).length >= share * pairs.length;
}

/** Whether each cell of a column is the first day of that of another in its row, of which some have more days. */
export function restatesStarts(days: ColumnCells, dates: ColumnCells): boolean {
  const pairs = [...datesInRows(dates, days)].map(([period, day]) => [...period.split('/'), day]);
  return (
    pairs.every(([start, ...others]) => others.at(-1)!.startsWith(start!)) &&
    pairs.some((pair) => pair.length > 2)
  );
}
