import type { TableRow } from '@regional-presence/core';
import { isDate } from './cell-values.js';
import { ColumnCells } from './column-cells.js';
import { dateBeforeTitle } from './dates-in-titles.js';
import { isDayLine } from './day-line.js';
import {
  fieldsOfHeadings,
  filledCells,
  findKnownHeaderRow,
  type HeaderRow,
  isAboutList,
  isBlank,
  isData,
  looksLikeHeading,
  namesDates,
  rowTexts,
  searchedRows,
} from './header-row.js';
import { findPeriodHeader } from './period-header.js';

/** The rows of a table have dates in one column, in this share at least. */
const DATED_SHARE = 0.6;

/** Days on lines of their own are more than one. */
const MIN_DAY_LINES = 2;

/** Whether rows are below days on lines of their own: the first is a day, and none of the others has a date. */
export function areBelowDays(rows: readonly TableRow[]): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  const isDay = filled.map(isDayLine);
  const days = isDay.filter((is) => is).length;
  return (
    isDay[0] === true &&
    days >= MIN_DAY_LINES &&
    days <= filled.length / 2 &&
    !filled.some((row, i) => !isDay[i] && rowTexts(row).some(isDate))
  );
}

/** `23.04.2026 19:30 - Workshop` */
const beginsWithDate = (text: string): boolean => dateBeforeTitle(text) !== undefined;

/** Whether rows are those of a table: one of their columns has dates, and others have something else. */
function areTableRows(rows: readonly TableRow[], areOfDay: boolean): boolean {
  if (areOfDay || areBelowDays(rows)) return true;
  const filled = rows.filter((row) => filledCells(row) > 1);
  if (filled.length === 0) return false;
  const width = Math.max(...filled.map(({ cells }) => cells.length));
  for (let index = 0; index < width; index++) {
    const cells = new ColumnCells(filled, index);
    const share = hasFirstOfGroups(cells) ? DATED_SHARE_OF_GROUPS : DATED_SHARE;
    const isDated = cells.share(isDate) >= DATED_SHARE || cells.share(beginsWithDate) >= DATED_SHARE;
    if (cells.texts.length >= share * filled.length && isDated) return true;
  }
  return false;
}

/** Of a table with a day in the first row of each group. */
const DATED_SHARE_OF_GROUPS = 0.25;

/** Whether a column has a date in the first row, and nothing but dates in others. */
const hasFirstOfGroups = (cells: ColumnCells): boolean => cells.has(0) && cells.share(isDate) === 1;

/** Rows that are examined below a row with unknown headings. */
const MAX_EXAMINED_ROWS = 30;

/** Finds a table by its rows: below a row of unknown headings, or without headings. */
function findTableRows(rows: readonly TableRow[], areOfDay: boolean): HeaderRow | undefined {
  for (const [index, row] of searchedRows(rows).entries()) {
    const isDay = isDayLine(row);
    if (filledCells(row) < 2 && !isDay) continue;
    const texts = rowTexts(row);
    const isHeading =
      !isDay && texts.every((text) => text === '' || (looksLikeHeading(text) && !isData(text)));
    const from = isHeading ? index + 1 : index;
    if (!areTableRows(rows.slice(from, from + MAX_EXAMINED_ROWS), areOfDay)) continue;
    return { index, height: isHeading ? 1 : 0, row: row.row, texts: isHeading ? texts : [] };
  }
  return undefined;
}

/** Finds the first of days that have lines of their own above their rows, in a list without a header row. */
function findDayLines(rows: readonly TableRow[]): HeaderRow | undefined {
  const index = searchedRows(rows).findIndex(isDayLine);
  if (index < 0 || !areBelowDays(rows.slice(index, index + MAX_EXAMINED_ROWS))) return undefined;
  const before = rows[index - 1];
  return before && filledCells(before) > 1
    ? undefined
    : { index, height: 0, row: rows[index]!.row, texts: [] };
}

/**
 * Finds where a table begins: at the header row with the most known headings, at one with unknown headings above rows
 * with dates, or at the first of such rows. A table that begins above the best header row comes first.
 *
 * @param areOfDay the rows have times, and their day is known from elsewhere.
 */
export function findHeaderRow(rows: readonly TableRow[], areOfDay = false): HeaderRow | undefined {
  const known = findKnownHeaderRow(rows);
  const ofPeriods = known && namesDates(fieldsOfHeadings(known.texts)) ? undefined : findPeriodHeader(rows);
  if (ofPeriods) return ofPeriods;
  const ofDays = findDayLines(rows);
  if (ofDays && (!known || (known.index > ofDays.index && known.texts.length === 1))) return ofDays;
  if (!known) return findTableRows(rows, areOfDay);
  const above = rows.slice(0, known.index);
  // `Last update | 14 September 2021` is about the list. One row alone is a table if it is as wide as the headings.
  const others = above.filter((row) => filledCells(row) > 1 && !isAboutList(row));
  const width = known.texts.filter((text) => text !== '').length;
  const mayBeTable = others.length > 1 || (others[0] !== undefined && filledCells(others[0]) >= width);
  return mayBeTable ? (findTableRows(above, false) ?? known) : known;
}
