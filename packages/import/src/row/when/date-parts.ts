import type { When } from '@regional-presence/core';
import { dateUnreadable } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';

import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import type { WhenCells } from './when-cells.js';

const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

const YEAR_ALONE = /^\d{4}$/;

/** The cell of a year column. */
export const yearCell = ({ year }: WhenCells): FieldCell | undefined =>
  year && YEAR_ALONE.test(year.text) ? year : undefined;

/** Days of a month, and nothing else: `9`, `3, 4 e 5`, `12-14`. */
const DAYS_ALONE = /^\d{1,2}(?:\s*(?:[,–—-]|\p{L}{1,3})\s*\d{1,2})*$/u;

/** Columns of date, start and end that have days alone, next to one of months, are columns of days. */
export function withDayColumns(cells: WhenCells): WhenCells {
  const { date, start, end, day, month, year, ...others } = cells;
  if (!month) return cells;
  if (day) {
    const isOfEnd = end !== undefined && !date && !start && DAYS_ALONE.test(end.text);
    return isOfEnd ? { ...others, ...(year && { year }), day, month, endDay: end } : cells;
  }
  if (date) {
    const hasDays = year !== undefined && DAYS_ALONE.test(date.text);
    return hasDays
      ? { ...others, ...(start && { start }), ...(end && { end }), day: date, month, year }
      : cells;
  }
  if (!start || !DAYS_ALONE.test(start.text) || (end && !DAYS_ALONE.test(end.text))) return cells;
  return { ...others, ...(year && { year }), ...(end && { endDay: end }), day: start, month };
}

/**
 * A date with day, month and year in separate columns, and those of its end. A month is a number or a word, a day a
 * number or a range. Without a day the date has the precision of a month, with the year alone that of a year.
 */
export function dateFromParts(
  cells: WhenCells,
  found: ReadingBuilder,
  language: string | undefined,
): When[] | undefined {
  const year = yearCell(cells);
  const { day, month, endDay, endMonth, endYear } = cells;
  const written = [day, month, cells.year, endDay, endMonth, endYear].filter((part) => part !== undefined);
  if (!year || !areComplete(cells)) {
    if (day || month) {
      const cell = joinCells(written);
      found.report(dateUnreadable, cell, { value: cell.text });
    }
    return undefined;
  }
  const { phrase, isEnglish } = phraseOfParts({ ...cells, year });
  const phraseLanguage = isEnglish ? 'en' : language;
  const reading = parseDate(phrase, phraseLanguage === undefined ? {} : { language: phraseLanguage });
  found.add(reading.problems, joinCells(written));
  if (reading.periods.length === 0) return undefined;
  found.consume(...written);
  return reading.periods.map((period): When => ({ period, phrase }));
}

/** A number of a day, or several. */
const DAYS_OF_CELL = /^\d{1,2}(?!\d|\.\d)/;

/** Whether no part is missing: a day needs its month, an end its start, and another month of the end its day. */
function areComplete(cells: WhenCells): boolean {
  const { day, month, endDay, endMonth } = cells;
  if (!day) return !endDay && (!endMonth || month !== undefined);
  return (
    month !== undefined && DAYS_OF_CELL.test(day.text) && (endDay !== undefined || !endsInOtherMonth(cells))
  );
}

const endsInOtherMonth = ({ month, year, endMonth = month, endYear = year }: WhenCells): boolean =>
  endMonth?.text !== month?.text || endYear?.text !== year?.text;

/** The parts of a date as one phrase, with numbers of months as English words: `28 September 2025 - 3 October 2025`. */
function phraseOfParts(cells: WhenCells & { year: FieldCell }): { phrase: string; isEnglish: boolean } {
  const { day, month, year, endDay, endMonth = month, endYear = year } = cells;
  const nameOf = (cell: FieldCell | undefined) =>
    cell && /^\d{1,2}$/.test(cell.text) ? ENGLISH_MONTHS[Number(cell.text) - 1] : undefined;
  const isEnglish = nameOf(month) !== undefined || nameOf(endMonth) !== undefined;
  const join = (dayCell: FieldCell | undefined, monthCell: FieldCell | undefined, ofYear: FieldCell) =>
    [dayCell?.text, nameOf(monthCell) ?? monthCell?.text, ofYear.text].filter(Boolean).join(' ');
  const start = join(day, month, year);
  if (endsInOtherMonth(cells)) return { phrase: `${start} - ${join(endDay, endMonth, endYear)}`, isEnglish };
  return { phrase: day && endDay ? `${day.text}-${join(endDay, month, year)}` : start, isEnglish };
}

/** Joins several cells into one, for a problem of all of them. */
function joinCells(parts: readonly FieldCell[]): FieldCell {
  const letters = parts.map(({ column }) => column.letter);
  return {
    text: parts.map(({ text }) => text).join(' '),
    column: {
      letter: letters.length > 1 ? `${letters[0]}-${letters.at(-1)}` : letters[0]!,
      name: parts.map(({ column }) => column.name).join(' + '),
    },
  };
}

/** Whether every period begins or ends in the year. */
export const areOfYear = (periods: readonly Edtf[], year: string): boolean =>
  periods.every((period) => period.split('/').some((end) => end.startsWith(year)));
