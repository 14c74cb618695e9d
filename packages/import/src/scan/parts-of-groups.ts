import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { ENGLISH_MONTHS } from '../field/english-months.js';
import type { ColumnCells } from './column-cells.js';
import { COMPARED_YEAR, MAX_ROWS_OF_GROUPS } from './day-groups.js';
import { firstKnownDay } from './known-days.js';

/** Fewer blank cells may be blank for another reason. */
const MIN_BLANK_PARTS = 2;

const NUMBER_OF_MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** A day with the month and the year of its group; `undefined` for what is no day. */
export function dayOfGroup(day: string, month: string, year: string): number | undefined {
  const name = NUMBER_OF_MONTH.test(month) ? ENGLISH_MONTHS[Number(month) - 1] : month;
  const read = (text: string): number | undefined => {
    const { periods } = parseDate(`${text} ${year}`.trim(), { reportingPeriod: COMPARED_YEAR });
    return periods.length === 1 ? firstKnownDay(periods[0]) : undefined;
  };
  const own = read(`${day} ${name}`);
  if (own !== undefined || !HAS_WORD.test(day)) return own;
  // `30 de abril al 2 de mayo` has its months; the weekdays of `Tue 10 and 17` are those of another year.
  return (
    read(`${day} ${YEAR_OF_MONTH.exec(month)?.[0] ?? ''}`) ??
    read(`${FIRST_NUMBER.exec(day)?.[0] ?? ''} ${name}`)
  );
}

/** `February 2026`: the month may have the year. */
const YEAR_OF_MONTH = /(?:19|20)\d\d$/;
const HAS_WORD = /\p{L}{2}/u;
const FIRST_NUMBER = /\d{1,2}/;

/**
 * The columns of months and years that are written in the first row of each group of days only: `May 2024 | 4`, and below
 * it a blank cell and `5`. With them all days exist, and none is before the one above it.
 *
 * @param rowCount the number of rows that were seen, blank ones among them.
 * @returns their indexes.
 */
export function partsOfGroups(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  rowCount: number,
): number[] {
  const [ofDays, ofDates, months, years] = (['day', 'date', 'month', 'year'] as const).map((field) =>
    columns.findIndex((column) => column.field === field),
  );
  // `Date` may head a column of days.
  const days = ofDays! < 0 ? ofDates : ofDays;
  if (days! < 0 || months! < 0 || rowCount >= MAX_ROWS_OF_GROUPS) return [];
  const isFree = (index: number) =>
    index >= 0 && !columns[index]!.isDeclared && columns[index]!.fillDown === undefined;
  const parts = [months!, years!].filter((index) => isFree(index) && !cells[index]!.isFilled(1));
  let [month, year, blank] = ['', '', 0];
  let last = -Infinity;
  for (let row = 0; row < cells[days!]!.rowCount && parts.length > 0; row++) {
    if (!cells[days!]!.has(row)) continue;
    const [ownMonth, ownYear] = [cells[months!]!.at(row), cells[years!]?.at(row) ?? ''];
    // A year begins with a month.
    if (ownYear !== '' && ownMonth === '' && ownYear !== year) return [];
    if (ownMonth === '' || (years! >= 0 && ownYear === '')) blank++;
    month = ownMonth || month;
    year = ownYear || year;
    const text = cells[days!]!.at(row);
    const day = month === '' ? undefined : dayOfGroup(text, month, year);
    // `First week`, `All month`: with its own month such a row says nothing of the others.
    if (day === undefined && ownMonth !== '' && !/\d/.test(text)) continue;
    if (day === undefined || day < last) return [];
    last = day;
  }
  return blank >= MIN_BLANK_PARTS ? parts : [];
}
