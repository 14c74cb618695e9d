import type { When } from '@regional-presence/core';
import {
  cellsContradict,
  dateColumnsContradict,
  hoursOmitted,
  lastAllDay,
} from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import { type DateReading, parseDate } from '@regional-presence/dates';

import type { FieldCell } from '../../column/column.js';
import { isPlaceholderDate } from '../../field/placeholder-day.js';
import { hasOnlyDates } from '../../scan/known-days.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { checkMonth } from './beside-month.js';
import { checkWeekday } from './beside-weekday.js';
import { type HoursContext, namesSeasonalZone, parseTimeCached } from './cached-times.js';
import { dateFromParts, withDayColumns } from './date-parts.js';
import { type DateContext, hoursContext, readDateCell } from './date-reader.js';
import { addHoursAndZone } from './hours-and-zone.js';
import { hoursFromDateCell } from './hours-of-date-cell.js';
import { localTimeOf } from './local-time.js';
import { omittedZones } from './omitted-zones.js';
import { isPeriodOfOther, readPeriodCell } from './period-cell.js';
import { startToEnd } from './read-span.js';
import type { WhenCells } from './when-cells.js';
import { areOfYear, type YearOfRow, yearOfRow } from './year-of-row.js';

/** A date says that it may change, that what was to take place then is cancelled, or that it is a new one. */
export type DateStatus = 'tentative' | 'cancelled' | 'moved';

/** When a row's activity takes place. */
export interface WhenReading {
  /** One for each occasion. */
  whens: readonly When[];
  /** The date as written, if no period was read. */
  dateText?: string;
  /** Words of the date cell that are not part of the date. */
  otherWords?: string;
  /** The date cell, if it describes a recurrence. */
  recurrence?: string;
  /** What a date cell says of the event. */
  status?: DateStatus;
  /** The zone is written as a name of summer or winter time, which several zones share: `CEST`. */
  hasSeasonalZone?: true;
  /** A name that was not read as a zone. Where several zones have it, the place may say which: `IST`. */
  sharedName?: string;
  /** The cell of zones says that the hours are those of the place, perhaps beside a zone: `local time, UTC+3`. */
  localTime?: FieldCell;
}

/** Reads the columns of date, period, start, end, hours and zone of a row. */
export function readWhen(given: WhenCells, context: DateContext): Reading<WhenReading> {
  const found = new ReadingBuilder();
  const parts = withDayColumns(given, context.within);
  const cells = parts.date || parts.day ? withTimeColumns(parts, context) : parts;
  const year = yearOfRow(cells);
  const read = readColumns(cells, found, year ? { ...context, within: year.within } : context);
  const result = { ...read, whens: read.whens.map(withoutHoursOfWholeDays) };
  reportPartOfDay(result.whens, cells, { found, context });
  checkWeekday(result.whens, given, found);
  checkMonth(result.whens, given, found);
  if (found.hasReported('date-cancelled')) result.status = 'cancelled';
  else if (found.hasReported('date-tentative')) result.status = 'tentative';
  if (result.whens.some(({ zone }) => zone) && hasSeasonalZone(cells)) result.hasSeasonalZone = true;
  const [name, other] = omittedZones(found);
  if (name !== undefined && other === undefined) result.sharedName = name;
  const localTime = localTimeOf(cells, result.whens);
  if (localTime) result.localTime = localTime;
  if (year && !year.isStamp && result.whens.length > 0)
    return found.reading(applyYearCell(found, year, result, cells));
  return found.reading(result);
}

/** Reports a part of the day without hours, `5 May 2026, afternoon`: calendars show whole days. */
function reportPartOfDay(
  [when, other]: readonly When[],
  cells: WhenCells,
  { found, context }: { found: ReadingBuilder; context: DateContext },
): void {
  const cell = cells.start ?? cells.date;
  if (!cell || !when || other || when.hours || found.hasReported('hours-omitted')) return;
  if (hoursContext(cells, context).partOfDay !== undefined)
    found.report(hoursOmitted, cell, { value: cell.text, reason: 'partOfDay' });
}

/** Whole days have no hours and no zone. */
function withoutHoursOfWholeDays(when: When): When {
  if (!lastAllDay(when.hours)) return when;
  const { hours: _, zone: __, continuous: ___, ...days } = when;
  return days;
}

const hasSeasonalZone = (cells: WhenCells): boolean =>
  Object.values(cells).some((cell: FieldCell) => namesSeasonalZone(cell.text + (cell.column.hint ?? '')));

/** Applies the year column: it is part of the date or contradicts it. */
function applyYearCell(
  found: ReadingBuilder,
  { cell, year, day, month, isTerm }: YearOfRow,
  result: WhenReading,
  { date }: WhenCells,
): WhenReading {
  const periods = result.whens.map(({ period }) => period);
  const agrees = day === undefined ? areOfYear(periods, month ?? year) : periods[0]!.startsWith(day);
  if (!agrees && month !== undefined) {
    found.withdraw('date-year-inferred');
    found.report(dateColumnsContradict, cell, { readings: [...periods, month] });
    return { ...result, whens: [], ...(date ? { dateText: date.text } : {}) };
  }
  if (!agrees && day !== undefined && result.whens.some(({ inferred }) => inferred?.includes('year'))) {
    // The year is that of another date, so that it says nothing of this one.
    found.withdraw('date-year-inferred');
    found.report(dateColumnsContradict, cell, { readings: [...periods, day] });
    return { ...result, whens: [], ...(date ? { dateText: date.text } : {}) };
  }
  if (!agrees) {
    found.report(cellsContradict, cell, { value: cell.text, used: { period: periods[0]! } });
    return result;
  }
  if (!isTerm && (day === undefined || hasOnlyDates(cell.text))) found.consume(cell);
  // The year is in its own column, so that it is not inferred.
  found.withdraw('date-year-inferred');
  return { ...result, whens: result.whens.map(withWrittenYear) };
}

function withWrittenYear({ inferred = [], ...when }: When): When {
  const others = inferred.filter((each) => each !== 'year');
  return others.length > 0 ? { ...when, inferred: others } : when;
}

function readColumns(cells: WhenCells, found: ReadingBuilder, context: DateContext): WhenReading {
  const { date, start, end } = cells;
  const hours = hoursContext(cells, context);
  const period = isPeriodOfOther(cells, context) ? undefined : cells.period;
  const fromColumns = readPeriodCell(period, found) ?? startToEnd(cells, found, context);
  const isDateTheStart = end && !start && !period;
  if (fromColumns && (!date || isDateTheStart))
    return { whens: addHoursAndZone(fromColumns, cells, found, hours) };
  if (!date) {
    const parts = start || end ? undefined : dateFromParts(cells, found, context);
    return { whens: parts ? addHoursAndZone(parts, cells, found, hours) : [] };
  }
  found.consume(date);
  const reading = readDateCell(date, context);
  if (fromColumns) {
    const whens = reconcile(date, reading, fromColumns, found, hours);
    if (whens.length === 0) {
      found.keep(period, start, end);
      return { whens, dateText: date.text };
    }
    return { whens: addHoursAndZone(whens, cells, found, hours) };
  }
  found.add(reading.problems, date);
  const whens = addHoursAndZone(whensOf(reading, date.text), cells, found, hours);
  const result: WhenReading = { whens, ...(reading.moved && whens.length > 0 ? { status: 'moved' } : {}) };
  const otherWords = reading.unread.map(({ start: from, end: to }) => date.text.slice(from, to)).join(' ');
  if (isPlaceholderDate(date.text)) found.keep(date);
  else if (whens.length === 0) result.dateText = date.text;
  else if (otherWords) result.otherWords = otherWords;
  if (reading.problems.some(({ code }) => code === 'date-recurring')) result.recurrence = date.text;
  return result;
}

const whensOf = (
  { periods, hours: ofAll, hoursByPeriod, continuous, zone, inferred }: DateReading,
  phrase: string,
): When[] =>
  periods.map((period, i): When => {
    const when: When = { period, phrase };
    const hours = hoursByPeriod?.[i] ?? ofAll;
    if (hours) when.hours = hours;
    if (hours && continuous) when.continuous = true;
    if (zone) when.zone = zone;
    if (inferred) when.inferred = [...inferred];
    return when;
  });

const namesTime = ({ hours, isHalfUnknown }: ReturnType<typeof parseTimeCached>): boolean =>
  hours !== undefined || isHalfUnknown === true;

/**
 * Start and end columns next to a date column are time columns if they hold only hours: `09:00`, `5 pm`. So is an end
 * next to hours.
 */
function withTimeColumns(cells: WhenCells, { language }: DateContext): WhenCells {
  const { start, end, ...others } = cells;
  const holdsHours = (cell: FieldCell | undefined) =>
    cell === undefined ||
    (namesTime(parseTimeCached(cell.text, { language }, undefined)) &&
      parseDate(cell.text).periods.length === 0);
  if (!start) {
    const { hours, ...rest } = others;
    const isEndTime = end !== undefined && hours !== undefined && !rest.endTime && holdsHours(end);
    return isEndTime ? { ...rest, startTime: rest.startTime ?? hours, endTime: end } : cells;
  }
  if (!holdsHours(start) || !holdsHours(end)) return cells;
  const startTime = others.startTime ?? start;
  const endTime = others.endTime ?? end;
  return {
    ...others,
    startTime,
    ...(endTime ? { endTime } : {}),
    // A column of hours that has its own time column as well keeps its field.
    ...(others.startTime ? { start } : {}),
    ...(others.endTime && end ? { end } : {}),
  };
}

/**
 * Compares a date phrase with the columns that name the period. It must have the period among its occasions.
 */
function reconcile(
  cell: FieldCell,
  reading: DateReading,
  fromColumns: readonly When[],
  found: ReadingBuilder,
  hours: HoursContext,
): When[] {
  const [{ period }] = fromColumns as [When];
  if (reading.periods.length === 0) return hoursFromDateCell(cell, reading, fromColumns, found, hours);
  const limits = periodBounds(period)!;
  const bounds = reading.periods.map((each) => periodBounds(each)!);
  // A date column next to those of start and end may have the start once more.
  const isStart =
    limits.first < limits.last &&
    bounds.length === 1 &&
    bounds[0]!.first === limits.first &&
    bounds[0]!.last === limits.first;
  // A column of days next to one of dates may have the first of their days: `2026-02-12` next to `12.–13.02.2026`, or to
  // `from 12 February 2026`.
  const isFirstDay =
    limits.first === limits.last &&
    reading.periods.length === 1 &&
    isFromDayOn(reading.periods[0]!) &&
    bounds[0]!.first === limits.first;
  const whens = isFirstDay
    ? reading.periods.map((each): When => ({ ...fromColumns[0]!, period: each, phrase: cell.text }))
    : fromColumns.map((when): When => (isStart ? { ...when } : { ...when, phrase: cell.text }));
  if (reading.hours && whens[0]) whens[0].hours ??= reading.hours;
  if (reading.zone && whens[0]) whens[0].zone ??= reading.zone;
  const agrees = isStart || bounds.some(({ first, last }) => first <= limits.first && limits.last <= last);
  if (!agrees) found.report(dateColumnsContradict, cell, { readings: [...reading.periods, period] });
  return agrees ? whens : [];
}

const isFromDayOn = (period: Edtf): boolean => /^\d{4}-\d\d-\d\d\/(?:\d{4}-\d\d-\d\d|\.\.)$/.test(period);
