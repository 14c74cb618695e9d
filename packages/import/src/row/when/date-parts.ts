import type { When } from '@regional-presence/core';
import { datePlaceholder, dateUnreadable } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';

import type { FieldCell } from '../../column/column.js';
import { isPlaceholderDate, isPlaceholderDay } from '../../field/placeholder-day.js';
import { wholeDayOf } from '../../scan/known-days.js';
import { withWholeYear } from '../../scan/month-years.js';
import type { ReadingBuilder } from '../reading.js';
import { readBesideWeekday } from './beside-weekday.js';
import { type DateContext, readDateCell } from './date-reader.js';
import { daysCell, englishMonth } from './days-alone.js';
import { haveMonthsInFigures, haveOwnMonths } from './own-months.js';
import type { WhenCells } from './when-cells.js';
import { yearCell } from './year-of-row.js';

/** A day or a range of days. Of three numbers one may be a year: `03/01/26`. */
const DAYS_WITHOUT_YEAR = /^(?:\p{L}+ )?\d{1,2}(?:-(?:\p{L}+ )?\d{1,2})?$/u;

/** With a solidus between them, the last may be a year. */
const DAYS_LISTED = /^\d{1,2}(?:, \d{1,2})+$/;

/** Days and their month as a date without a year: `Do 05.`, `Januar` → `Do 05 Januar`. */
const dayOfMonth = (days: FieldCell, month: FieldCell): FieldCell => ({
  ...days,
  text: CHINESE_MONTH.test(month.text)
    ? `${month.text}${days.text}日`
    : daysOfMonth(days.text, englishMonth(month) ?? month.text),
});

const CHINESE_MONTH = /^\d{1,2}月$/;

/** Days that do not rise are none of the month: a table does not say whether the first or the last one is. */
function daysOfMonth(days: string, month: string): string {
  if (haveOwnMonths(days, month)) return days;
  const [, first, last] = /^(\d{1,2})-(\d{1,2})$/.exec(days) ?? [];
  return Number(first) > Number(last) ? `${first} ${month} - ${last} ${month}` : `${days} ${month}`;
}

/** The days of two columns, both of the month. */
const daysToEnd = ({ text: day }: FieldCell, { text: endDay }: FieldCell, month: string): string =>
  daysOfMonth(`${day}-${endDay}`, month);

/** A cell of months may have the year as well: `2026-10`, `October 2026`. */
function withYearOfMonth(cells: WhenCells): WhenCells {
  const { month } = cells;
  if (!month || cells.year || !/\d{2}/.test(month.text)) return cells;
  const [period, other] = parseDate(withWholeYear(month.text, month.column)).periods;
  const [, year, number] = /^(\d{4})-(\d\d)(?:-01)?$/.exec(period ?? '') ?? [];
  if (year === undefined || other !== undefined) return cells;
  return { ...cells, month: { ...month, text: number! }, year: { ...month, text: year } };
}

const MONTH_OF_YEAR = /^(\d{4})-(\d\d)$/;

/** Days without a month are those of the month that holds for the rows: `June 2024` above them, or as the sheet's name. */
function withMonthOfSection(cells: WhenCells, within: Edtf | undefined): WhenCells {
  const { day, date, start, month, year } = cells;
  const [, ofYear, number] = MONTH_OF_YEAR.exec(within ?? '') ?? [];
  const days = day ?? date ?? start;
  if (!days || month || year || ofYear === undefined) return cells;
  const column = { letter: days.column.letter, name: days.column.name };
  const ofSection = { text: number!, column };
  return daysCell(days, ofSection) ? { ...cells, month: ofSection, year: { text: ofYear, column } } : cells;
}

/**
 * Columns of date, start and end that have days alone, next to one of months, are columns of days. A whole date in a column
 * of years, months or days is the date where there is no other.
 */
export function withDayColumns(given: WhenCells, within?: Edtf): WhenCells {
  const cells = withMonthOfSection(withYearOfMonth(given), within);
  const { date, start, end, day, month, year, ...others } = cells;
  const whole = [year, month].find((cell) => cell && wholeDayOf(cell.text) !== undefined);
  if (whole && !date && !start && !day) return { ...others, ...(end && { end }), date: whole };
  const isWholeDay = day && !month && !year && wholeDayOf(day.text) !== undefined;
  if (isWholeDay && !date && !start) return { ...others, ...(end && { end }), date: day };
  if (!month) return cells;
  const withMonth = day ?? date;
  if (withMonth && !start && !end && haveMonthsInFigures(withMonth.text, englishMonth(month) ?? month.text))
    return { ...others, ...(year && { year }), date: withMonth };
  const ofYear = year && { year };
  if (day) {
    const endDay = !date && !start ? daysCell(end) : undefined;
    const known = { ...cells, day: daysCell(day, month) ?? day };
    if (!endDay) return known;
    const { end: _, ...withoutEnd } = known;
    return { ...withoutEnd, endDay };
  }
  if (date) {
    const days = daysCell(date, month);
    if (!days) return cells;
    const rest = { ...others, ...(start && { start }), ...(end && { end }) };
    if (year) return { ...rest, year, day: days, month };
    const areDays =
      DAYS_WITHOUT_YEAR.test(days.text) || (DAYS_LISTED.test(days.text) && !date.text.includes('/'));
    return areDays ? { ...rest, date: dayOfMonth(days, month) } : cells;
  }
  const [days, endDay] = [daysCell(start), daysCell(end)];
  if (!days || (end && !endDay)) return cells;
  return { ...others, ...ofYear, ...(endDay && { endDay }), day: days, month };
}

/**
 * A date with day, month and year in separate columns, and those of its end. A month is a number or a word, a day a
 * number or a range. Without a day the date has the precision of a month, with the year alone that of a year.
 */
export function dateFromParts(
  cells: WhenCells,
  found: ReadingBuilder,
  context: DateContext,
): When[] | undefined {
  const { language } = context;
  const year = yearCell(cells);
  const { day, month, endDay, endMonth, endYear } = cells;
  const written = [day, month, cells.year, endDay, endMonth, endYear].filter((part) => part !== undefined);
  if (!year && isDateWithoutYear(cells)) return dateWithoutYear(cells, found, context);
  if (year && !month && isPlaceholderDate(year.text)) {
    found.report(datePlaceholder, year, { value: year.text });
    return undefined;
  }
  if (!year || !areComplete(cells)) {
    if (day || month) {
      const cell = joinCells(written);
      found.report(dateUnreadable, cell, { value: cell.text });
    }
    return undefined;
  }
  const { phrase, isEnglish } = phraseOfParts({ ...cells, year });
  const phraseLanguage = isEnglish ? 'en' : language;
  const read = (text: string) =>
    parseDate(text, phraseLanguage === undefined ? {} : { language: phraseLanguage });
  const reading = readBesideWeekday(phrase, day?.weekday, read);
  found.add(reading.problems, joinCells(written));
  if (reading.periods.length === 0) return undefined;
  if (reading.periods.every(isPlaceholderDay)) {
    const cell = joinCells(written);
    found.report(datePlaceholder, cell, { value: cell.text });
    return undefined;
  }
  found.consume(...written);
  return reading.periods.map((period): When => ({ period, phrase }));
}

/** Whether a row has a month, with or without its days, and no cell for a year. */
function isDateWithoutYear(cells: WhenCells): boolean {
  const { month, year, endMonth, endYear } = cells;
  return month !== undefined && !year && !endMonth && !endYear && areComplete(cells);
}

/** A month, or days and their month, as a date without a year: it may follow from the reporting period. */
function dateWithoutYear(
  { day, month, endDay }: WhenCells,
  found: ReadingBuilder,
  context: DateContext,
): When[] | undefined {
  const parts = [day, endDay, month].filter((part) => part !== undefined);
  const name = englishMonth(month) ?? month!.text;
  const text = !day ? name : endDay ? daysToEnd(day, endDay, name) : dayOfMonth(day, month!).text;
  const cell = { ...joinCells(parts), text };
  const { periods, inferred, problems } = readDateCell(cell, context);
  found.add(problems, cell);
  if (periods.length === 0) return undefined;
  found.consume(...parts);
  return periods.map(
    (period): When => ({ period, phrase: cell.text, ...(inferred ? { inferred: [...inferred] } : {}) }),
  );
}

/** A number of a day, or several. */
const DAYS_OF_CELL = /^\d{1,2}(?!\d|\.\d)/;

/** Whether no part is missing: a day needs its month, an end its start, and another month of the end its day. */
function areComplete(cells: WhenCells): boolean {
  const { day, month, endDay, endMonth } = cells;
  if ([month, endMonth].some(isNoMonth)) return false;
  if (!day) return !endDay && (!endMonth || month !== undefined);
  return (
    month !== undefined &&
    (DAYS_OF_CELL.test(day.text) ||
      daysCell(day, month) !== undefined ||
      haveOwnMonths(day.text, month.text)) &&
    (endDay !== undefined || !endsInOtherMonth(cells))
  );
}

const endsInOtherMonth = ({ month, year, endMonth = month, endYear = year }: WhenCells): boolean =>
  endMonth?.text !== month?.text || endYear?.text !== year?.text;

/** A number that counts no month: `13`. */
const isNoMonth = (cell: FieldCell | undefined): boolean =>
  cell !== undefined && /^\d+$/.test(cell.text) && englishMonth(cell) === undefined;

/** The parts of a date as one phrase, with numbers of months as English words: `28 September 2025 - 3 October 2025`. */
function phraseOfParts(cells: WhenCells & { year: FieldCell }): { phrase: string; isEnglish: boolean } {
  const { day, month, year, endDay, endMonth = month, endYear = year } = cells;
  const isEnglish = englishMonth(month) !== undefined || englishMonth(endMonth) !== undefined;
  const join = (dayCell: FieldCell | undefined, monthCell: FieldCell | undefined, ofYear: FieldCell) =>
    [dayCell?.text, englishMonth(monthCell) ?? monthCell?.text, ofYear.text].filter(Boolean).join(' ');
  const monthText = englishMonth(month) ?? month?.text ?? '';
  const start = day ? `${daysOfMonth(day.text, monthText)} ${year.text}` : join(day, month, year);
  if (endsInOtherMonth(cells)) return { phrase: `${start} - ${join(endDay, endMonth, endYear)}`, isEnglish };
  if (!day || !endDay) return { phrase: start, isEnglish };
  return { phrase: `${daysToEnd(day, endDay, monthText)} ${year.text}`, isEnglish };
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
