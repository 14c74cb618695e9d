import type { Problem } from '@regional-presence/core';
import { dateExchanged, datePlaceholder, dateSerialNumber } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';

import type { Column, FieldCell } from '../../column/column.js';
import { periodOfHeading } from '../../column/match-heading.js';
import { dateOfSerial, type SerialDate } from '../../column/serial-number.js';
import { memoize } from '../../field/memoize.js';
import { parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { isPlaceholderDate } from '../../field/placeholder-day.js';
import { orderOfPattern } from '../../scan/date-order.js';
import { exchangedReadings } from '../../scan/exchanged-dates.js';
import { withWholeYear } from '../../scan/month-years.js';
import { readMonthsFirst } from '../../scan/months-first.js';
import { withYearsFirst } from '../../scan/years-first.js';
import type { ReadingBuilder } from '../reading.js';
import { readBesideWeekday } from './beside-weekday.js';
import type { HoursContext } from './cached-times.js';
import type { WhenCells } from './when-cells.js';
import { withZoneInBrackets } from './zone-in-brackets.js';

/** How the date cells of a row are read. */
export interface DateContext {
  /** BCP 47 tag: the language of the sheet. */
  language: string | undefined;
  /** EDTF period that gives a date without a year its year. */
  within: Edtf | undefined;
  /** Whether the cell is read without the year of its heading. */
  isAlone?: true;
}

type ReadText = (text: string) => DateReading;

/** For each column, language and period: its cells that were read before. */
const READERS_BY_COLUMN = new WeakMap<Column, Map<string, ReadText>>();

/** Periods of rows, each with a cache of its own. */
const MAX_CACHES = 500;

/** Reads a cell with the date order of its column. */
export function readDateCell(
  cell: FieldCell,
  { language, within: known, isAlone }: DateContext,
): DateReading {
  const { text, column, weekday } = cell;
  const within = known ?? (isAlone ? undefined : periodOfHeading(column.name));
  const byContext = READERS_BY_COLUMN.get(column) ?? new Map<string, ReadText>();
  READERS_BY_COLUMN.set(column, byContext);
  const key = `${language ?? ''} ${within ?? ''}`;
  let read = byContext.get(key);
  if (!read) {
    if (byContext.size >= MAX_CACHES) byContext.clear();
    read = memoize(dateReader(column, language, within));
    byContext.set(key, read);
  }
  return readBesideWeekday(text, weekday, read);
}

/** With the part of the day that the cell of the date names, if it names no hours: `5 May 2022, evening`. */
export function hoursBeside(reading: DateReading | undefined, { language }: DateContext): HoursContext {
  const isPart = reading?.dayPart !== undefined && !reading.hours && reading.periods.length === 1;
  return isPart ? { language, partOfDay: reading.dayPart! } : { language };
}

/** The same, of the row's date or start. */
export const hoursContext = ({ date, start = date }: WhenCells, context: DateContext): HoursContext =>
  hoursBeside(start && readDateCell(start, context), context);

function dateReader(column: Column, language: string | undefined, within: Edtf | undefined): ReadText {
  const isMixed = column.order === 'mixed';
  const order = column.order === 'mixed' ? undefined : (column.order ?? orderOfPattern(column.hint));
  const options = {
    // In a column with both orders the language does not decide either.
    ...(language !== undefined && !isMixed ? { language } : {}),
    ...(order ? { order } : {}),
    ...(within === undefined ? {} : { reportingPeriod: within }),
    ...(column.clock === 24 ? { clock: 24 as const } : {}),
  };
  return (text) => {
    if (isPlaceholderDate(text)) return unreadDate(text, datePlaceholder({ value: text }));
    const serial = dateOfSerial(text);
    if (serial) return readingOfSerial(text, serial, column.serials === true);
    const exchanged = column.exchangedBeside === undefined ? undefined : exchangedReadings(text);
    if (exchanged)
      return unreadDate(
        text,
        dateExchanged({ value: text, readings: exchanged, example: column.exchangedBeside! }),
      );
    const reading = withZoneInBrackets(
      readMonthsFirst(withYearsFirst(withWholeYear(text, column), column), column, (date) =>
        parseDateOfNeighbours(date, options),
      ),
    );
    if (column.field === 'date' && !column.times && reading.hours === '00:00') {
      const { hours: _, zone: __, ...day } = reading;
      return { ...day, emptyTime: true };
    }
    // In a column with times midnight may be one.
    return reading.emptyTime && column.times ? { ...reading, hours: '00:00' } : reading;
  };
}

function readingOfSerial(text: string, { period, hours }: SerialDate, isRead: boolean): DateReading {
  if (!isRead) return unreadDate(text, dateSerialNumber({ value: text, readings: [period] }));
  return {
    input: text,
    periods: [period],
    ...(hours ? { hours } : {}),
    read: wholeText(text),
    unread: [],
    problems: [],
  };
}

const unreadDate = (text: string, problem: Problem): DateReading => ({
  input: text,
  periods: [],
  read: [],
  unread: wholeText(text),
  problems: [problem],
});

const wholeText = (text: string): DateReading['unread'] => [{ start: 0, end: text.length }];

/** Takes a cell from which a period was read. With further words it goes to `extra` as well. */
export function consumeDate(cell: FieldCell, { unread }: DateReading, found: ReadingBuilder): void {
  found.consume(cell);
  if (unread.some(({ start, end }) => /[\p{L}\p{N}]/u.test(cell.text.slice(start, end)))) found.keep(cell);
}
