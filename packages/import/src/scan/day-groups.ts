import { parseDate } from '@regional-presence/dates';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { firstKnownDay } from './known-days.js';

/** Fewer blank cells may be blank for another reason. */
const MIN_BLANK_DAYS = 3;

/** Groups that have rows without a day. */
const MIN_GROUPS = 2;

/** How much of what rows with a day have is in rows without. */
const MIN_FILLED_OF_DAYS = 0.8;

/** Of a longer table the last rows may not have been seen: their dates may be of another year. */
export const MAX_ROWS_OF_GROUPS = 160;

/** A year that a date without one is compared with. */
export const COMPARED_YEAR = '2000';

/** The first day of a date. Of a date in one of two orders nothing is known. */
const firstDayOf = (text: string): number | undefined =>
  firstKnownDay(parseDate(text, { reportingPeriod: COMPARED_YEAR }).periods[0]);

/** Whether each day is after the one before. */
const areRising = (days: readonly (number | undefined)[]): boolean =>
  days.every((day, i) => day !== undefined && (i === 0 || days[i - 1]! < day));

/** Whether days do not fall: that of merged cells is in each of their rows. */
const areNotFalling = (days: readonly (number | undefined)[]): boolean =>
  days.every((day, i) => day !== undefined && (i === 0 || days[i - 1]! <= day));

/** An hour with its minutes, in minutes. */
function minutesIn(text: string): number | undefined {
  const [, hours, minutes] = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Whether the hours of a column rise from row to row below each day, and begin again with the next one. */
function haveHoursOfDays(
  columns: readonly ColumnCells[],
  dates: ColumnCells,
  days: ReadonlyMap<number, number>,
) {
  return columns.some((cells) => {
    if (cells === dates) return false;
    let [before, blank, again] = [-1, 0, 0];
    let day: number | undefined;
    for (let row = 0; row < dates.rowCount; row++) {
      if (!dates.has(row) && !cells.has(row)) continue;
      const minutes = minutesIn(cells.at(row));
      if (minutes === undefined) return false;
      const own = days.get(row);
      const isNext = own !== undefined && own !== day;
      if (isNext && day !== undefined && minutes < before) again++;
      if (!isNext && minutes < before) return false;
      if (own === undefined) blank++;
      day = own ?? day;
      before = minutes;
    }
    return blank >= MIN_BLANK_DAYS && again >= MIN_GROUPS;
  });
}

/** The rows of a table that begin a group, and the size of each group. */
function groupsOf(dates: ColumnCells): { first: readonly number[]; sizes: readonly number[] } {
  const first = Array.from({ length: dates.rowCount }, (_, row) => row).filter((row) => dates.has(row));
  return { first, sizes: first.map((row, i) => (first[i + 1] ?? dates.rowCount) - row) };
}

/** Whether rows without a day have as much as those with one. */
function areFilledAlike(columns: readonly ColumnCells[], dates: ColumnCells): boolean {
  const counts = { dated: [0, 0], blank: [0, 0] };
  for (let row = 0; row < dates.rowCount; row++) {
    const count = dates.has(row) ? counts.dated : counts.blank;
    count[0]!++;
    count[1]! += columns.filter((cells) => cells !== dates && cells.has(row)).length;
  }
  const mean = ([rows, filled]: readonly number[]) => filled! / rows!;
  return mean(counts.blank) >= MIN_FILLED_OF_DAYS * mean(counts.dated);
}

/** `Day 1`, `2nd day`, `1 dia`, `第2天`: the number of a day of the event begins the cell. */
const NUMBERED_DAY =
  /^\s*(?:(?:day|jour|d[ií]a|tag|giorno|день|dag)\s*\d{1,2}|\d{1,2}\s*(?:[ºª°.]|st|nd|rd|th|er|e|-й)?\s*(?:day|jour|d[ií]a|tag|giorno|день|dag)|第\s*\d{1,2}\s*[天日])(?![\p{L}\p{M}])/iu;

/**
 * Whether the days of a column are written in the first row of each group only: each comes after the one above it, none
 * is written twice, and rows without a day have as much as the others. The last group is not the longest: events that are
 * not dated yet are at the end of a list. Hours that begin again with each day show the same, also where a day is in the
 * rows of a merged cell; so do days of an event with their number, `Day 2 – 17/09/2026`.
 */
export function areDaysOfGroups(columns: readonly ColumnCells[], dates: ColumnCells): boolean {
  const { first, sizes } = groupsOf(dates);
  const blank = dates.rowCount - first.length;
  const lastSize = sizes.at(-1) ?? 0;
  const known = new Map(first.map((row) => [row, firstDayOf(dates.at(row))]));
  const days = [...known.values()];
  if (first[0] !== 0 || blank < MIN_BLANK_DAYS) return false;
  const areDates = dates.share(isDate) === 1;
  if (areDates && areNotFalling(days))
    if (haveHoursOfDays(columns, dates, known as ReadonlyMap<number, number>)) return true;
  if (!areRising(days)) return false;
  const isProgramme = dates.share((text) => NUMBERED_DAY.test(text)) === 1 && first.length >= MIN_GROUPS;
  return (
    isProgramme ||
    (areDates &&
      sizes.filter((size) => size > 1).length >= MIN_GROUPS &&
      lastSize <= Math.max(...sizes.slice(0, -1)) &&
      areFilledAlike(columns, dates))
  );
}
