import type { TableRow } from '@regional-presence/core';
import { periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { parseDateOfNeighbours } from '../field/neighbour-dates.js';
import { isClock, isDate } from './cell-values.js';
import { rowTexts } from './header-row.js';
import { isNameOfMaking } from './year-above.js';

/** A longer name is a sentence. */
const LONGEST_SHEET_NAME = 100;

/** The rows of the program of a day have times, in this share at least. */
const TIMED_SHARE = 0.6;

/**
 * The day that the name of a sheet is, as it is written there: `Monday, 18 July 2022 – Foundations` → `Monday, 18 July 2022`.
 */
function dayOfName(name: string): string | undefined {
  if (name.length > LONGEST_SHEET_NAME || isNameOfMaking(name)) return undefined;
  const { periods, read, problems } = parseDateOfNeighbours(name);
  if (periods.length === 0) return isDate(name) ? name : undefined;
  const [text] = periods as [string];
  const period = parsePeriod(text);
  const isDay =
    periods.length === 1 && !text.includes('/') && period !== undefined && periodPrecision(period) === 'day';
  if (!isDay || problems.some(({ severity }) => severity === 'error')) return undefined;
  return name.slice(read[0]?.start ?? 0, read.at(-1)?.end ?? name.length);
}

/** Whether rows are the program of one day: they have times, and none has a date. */
function areOfOneDay(rows: readonly TableRow[]): boolean {
  // A row of one cell is a heading of others.
  const filled = rows.map(rowTexts).filter((texts) => texts.filter((text) => text !== '').length > 1);
  const timed = filled.filter((texts) => texts.some(isClock));
  return (
    timed.length > 0 &&
    timed.length >= TIMED_SHARE * filled.length &&
    !filled.some((texts) => texts.some(isDate))
  );
}

/** The day of all rows of a sheet, which only its name has; `undefined` if there is none. */
export function dayOfSheet(name: string, rows: readonly TableRow[]): string | undefined {
  // Few names have a day: the rows are looked at for those alone.
  const day = dayOfName(name);
  return day !== undefined && areOfOneDay(rows) ? day : undefined;
}
