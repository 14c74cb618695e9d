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

/**
 * A date with day, month and year in separate columns. The month is a number or a word, the day a number or a
 * range. Without a day the date has the precision of a month, with the year alone that of a year.
 */
export function dateFromParts(
  cells: WhenCells,
  found: ReadingBuilder,
  language: string | undefined,
): When[] | undefined {
  const year = yearCell(cells);
  const { day, month } = cells;
  if (!year || (day && (!month || !/^\d{1,2}(?!\d|\.\d)/.test(day.text)))) {
    const written = [day, month, cells.year].filter((part) => part !== undefined);
    if (day || month) {
      const cell = joinCells(written);
      found.report(dateUnreadable, cell, { value: cell.text });
    }
    return undefined;
  }
  const parts = [day, month, year].filter((part) => part !== undefined);
  const number = month && /^\d{1,2}$/.test(month.text) ? ENGLISH_MONTHS[Number(month.text) - 1] : undefined;
  const phrase = parts.map((part) => (part === month && number ? number : part.text)).join(' ');
  const phraseLanguage = number ? 'en' : language;
  const reading = parseDate(phrase, phraseLanguage === undefined ? {} : { language: phraseLanguage });
  found.add(reading.problems, joinCells(parts));
  if (reading.periods.length === 0) return undefined;
  found.consume(...parts);
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
