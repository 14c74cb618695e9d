import { cellsContradict } from '@regional-presence/core/internal';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { type HoursContext, parseTimeCached } from './cached-times.js';
import type { WhenCells } from './when-cells.js';

/** A cell of a start, and what was read from it. */
interface DatedCell {
  from: FieldCell;
  start: DateReading;
}

/** A single time of day in a cell. */
export interface TimeOfDay {
  cell: FieldCell;
  /** `HH:MM`. */
  hours: string;
  zone?: string | undefined;
}

/** Reads a single time of day; `undefined` if the cell has another text. */
export function timeOfDay(cell: FieldCell | undefined, context: HoursContext): TimeOfDay | undefined {
  if (!cell) return undefined;
  const { hours, zone } = parseTimeCached(cell.text, context, undefined);
  return hours?.length === 5 ? { cell, hours, zone } : undefined;
}

/** The end of `9:00` and `5:00` in two cells, of which the second alone may be in the night. */
export function endBehind(
  { cell: from }: TimeOfDay,
  { endTime: to }: WhenCells,
  context: HoursContext,
): TimeOfDay | undefined {
  const hours = to && parseTimeCached(`${from.text} - ${to.text}`, context, undefined).hours;
  return to && hours?.includes('-') ? { cell: to, hours: hours.slice(-TIME_LENGTH) } : undefined;
}

/** Of `HH:MM`. */
const TIME_LENGTH = 5;

/**
 * The hour of the start. The columns of start and end times say it together, where the date cell has another one: that may be
 * the hour of a session, `2025-06-23 11:00`, `11:30`, `12:00`.
 */
export function startOfHours(
  { from, start }: DatedCell,
  startTime: TimeOfDay | undefined,
  endTime: TimeOfDay | undefined,
  found: ReadingBuilder,
): string | undefined {
  const own = start.hours?.slice(0, TIME_LENGTH);
  const isOther = own !== undefined && own !== '00:00' && own !== startTime?.hours;
  if (!startTime || !endTime || !isOther || start.hours!.length > TIME_LENGTH)
    return hourOf(start, startTime, found);
  found.report(cellsContradict, from, { value: from.text, used: startTime.hours });
  found.keep(from);
  return startTime.hours;
}

/**
 * The time of day of a date cell, or of its own column. Midnight in a date cell is how a spreadsheet shows a day: the
 * column of times decides. Another time that the column contradicts is used, and the contradiction is reported.
 */
export function hourOf(
  date: DateReading | undefined,
  time: TimeOfDay | undefined,
  found: ReadingBuilder,
  side: 'start' | 'end' = 'start',
): string | undefined {
  const own = side === 'start' ? date?.hours?.slice(0, 5) : date?.hours?.slice(-5);
  if (!time || own === undefined || own === time.hours) return own ?? time?.hours;
  if (own === '00:00') return time.hours;
  found.report(cellsContradict, time.cell, { value: time.cell.text, used: own });
  found.keep(time.cell);
  return own;
}

/** `HH:MM`. */
const HOUR_LENGTH = 5;
const START_OF_DAY = '00:00';

/** `5 May 18:00` and `7 May`: the hour is when it begins on its first day, and not on each. */
export const isHourOfFirstDay = (start: DateReading, end: DateReading): boolean =>
  start.hours?.length === HOUR_LENGTH &&
  start.hours !== START_OF_DAY &&
  end.periods.length > 0 &&
  end.hours === undefined &&
  !end.emptyTime;
