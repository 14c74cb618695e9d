import type { Problem, When } from '@regional-presence/core';
import { dateUnreadable } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';

import { parseDate } from '@regional-presence/dates';
import type { FieldCell, RowCells } from './row-cells.js';

const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

const YEAR_ALONE = /^\d{4}$/;

/** The cell of a year column. */
export function yearCell(cells: RowCells): FieldCell | undefined {
  const cell = cells.get('year');
  return cell && YEAR_ALONE.test(cell.text) ? cell : undefined;
}

/**
 * A date with day, month and year in separate columns. The month is a number or a word, the day a number or a
 * range. Without a day the date has the precision of a month, with the year alone that of a year.
 */
export function dateFromParts(cells: RowCells, language: string | undefined): When[] | undefined {
  const year = yearCell(cells);
  const [day, month] = [cells.get('day'), cells.get('month')];
  if (!year || (day && (!month || !/^\d{1,2}(?!\d|\.\d)/.test(day.text)))) {
    const written = [day, month, cells.get('year')].filter((part) => part !== undefined);
    if (day || month) {
      const cell = joinCells(written);
      cells.report(dateUnreadable, cell, { value: cell.text });
    }
    return undefined;
  }
  const parts = [day, month, year].filter((part) => part !== undefined);
  const number = month && /^\d{1,2}$/.test(month.text) ? ENGLISH_MONTHS[Number(month.text) - 1] : undefined;
  const phrase = parts.map((part) => (part === month && number ? number : part.text)).join(' ');
  const phraseLanguage = number ? 'en' : language;
  const reading = parseDate(phrase, phraseLanguage === undefined ? {} : { language: phraseLanguage });
  cells.add(reading.problems, joinCells(parts));
  if (reading.periods.length === 0) return undefined;
  for (const field of ['day', 'month', 'year'] as const) if (cells.get(field)) cells.consume(field);
  return reading.periods.map((period): When => ({ period, phrase }));
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

/** Without the problem of an inferred year: the year is in its own column. */
export const withoutInference = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ code }) => code !== 'date-year-inferred');
