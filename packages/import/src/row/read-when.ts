import type { When } from '@regional-presence/core';
import { cellsContradict, dateColumnsContradict, isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod, periodBounds } from '@regional-presence/core/period';

import { type DateReading, parseDate } from '@regional-presence/dates';
import { addDateProblems, readDateCell, type WhenContext } from './date-cells.js';
import { areOfYear, dateFromParts, withoutInference, yearCell } from './date-parts.js';
import { hoursFromDateCell, parseTimeCached, timed } from './hours-and-zone.js';
import { startToEnd } from './read-span.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** When a row's activity takes place. */
export interface WhenReading {
  /** One for each occasion. */
  whens: When[];
  /** The date as written, if no period was read. */
  dateText?: string;
  /** Words of the date cell that are not part of the date. */
  otherWords?: string;
  /** The date cell, if it describes a recurrence. */
  recurrence?: string;
}

/** Reads the columns of date, period, start, end, hours and zone of a row. Other cells stay unread. */
export function readWhen(cells: RowCells, given: WhenContext): WhenReading {
  const year = yearCell(cells);
  const context = year ? { ...given, within: year.text } : given;
  const result = readColumns(cells, context);
  if (year && result.whens.length > 0) applyYearCell(cells, year, result.whens);
  return result;
}

/** Applies the year column: it is part of the date or contradicts it. */
function applyYearCell(cells: RowCells, year: FieldCell, whens: When[]): void {
  const periods = whens.map(({ period }) => period);
  if (!areOfYear(periods, year.text)) {
    cells.report(cellsContradict, year, { value: year.text, used: { period: periods[0]! } });
    return;
  }
  cells.consume('year');
  for (const when of whens) delete when.inferred;
  cells.problems = withoutInference(cells.problems);
}

function readColumns(cells: RowCells, context: WhenContext): WhenReading {
  const date = cells.get('date');
  if (date) treatAsTimeColumns(cells, context);
  const fromColumns = periodColumn(cells) ?? startToEnd(cells, context);
  const usesDate =
    fromColumns !== undefined &&
    date !== undefined &&
    cells.get('end') &&
    !cells.get('start') &&
    !cells.get('period');
  if (fromColumns && (!date || usesDate)) return timed(fromColumns, cells, context.language);
  if (!date) {
    const parts = cells.get('start') || cells.get('end') ? undefined : dateFromParts(cells, context.language);
    return parts ? timed(parts, cells, context.language) : { whens: [] };
  }
  cells.consume('date');
  const reading = readDateCell(date, context);
  if (fromColumns) {
    const whens = reconcile(cells, date, reading, fromColumns, context);
    return whens.length > 0 ? timed(whens, cells, context.language) : { whens, dateText: date.text };
  }
  addDateProblems(cells, reading, date, context);
  const whens = reading.periods.map((period): When => {
    const when: When = { period, phrase: date.text };
    if (reading.hours) when.hours = reading.hours;
    if (reading.zone) when.zone = reading.zone;
    if (reading.inferred) when.inferred = [...reading.inferred];
    return when;
  });
  const result: WhenReading = timed(whens, cells, context.language);
  const otherWords = reading.unread.map(({ start, end }) => date.text.slice(start, end)).join(' ');
  if (whens.length === 0) result.dateText = date.text;
  else if (otherWords) result.otherWords = otherWords;
  if (reading.problems.some(({ code }) => code === 'date-recurring')) result.recurrence = date.text;
  return result;
}

/** Start and end columns next to a date column are time columns if they hold only hours: `09:00`, `5 pm`. */
function treatAsTimeColumns(cells: RowCells, { language }: WhenContext): void {
  const ends = [cells.get('start'), cells.get('end')];
  const holdsHours = (cell: FieldCell | undefined) =>
    cell === undefined ||
    (parseTimeCached(cell.text, language, undefined).hours !== undefined &&
      parseDate(cell.text).periods.length === 0);
  if (!ends[0] || !ends.every(holdsHours)) return;
  cells.moveTo('start', 'startTime');
  cells.moveTo('end', 'endTime');
}

/** The period of an EDTF column. */
function periodColumn(cells: RowCells): When[] | undefined {
  const cell = cells.get('period');
  if (!cell) return undefined;
  const period = parsePeriod(cell.text);
  const written = period && isPeriodOrdered(period);
  const reading = written ? undefined : parseDate(cell.text);
  if (reading) cells.add(reading.problems, cell);
  const periods = written ? [cell.text] : reading!.periods;
  if (periods.length === 0) return undefined;
  cells.consume('period');
  return periods.map((period): When => ({ period }));
}

/**
 * Compares a date phrase with the columns that name the period. It must have the period among its occasions.
 */
function reconcile(
  cells: RowCells,
  cell: FieldCell,
  reading: DateReading,
  fromColumns: readonly When[],
  context: WhenContext,
): When[] {
  const [{ period }] = fromColumns as [When];
  if (reading.periods.length === 0)
    return hoursFromDateCell(cells, cell, reading, fromColumns, context.language);
  const whens = fromColumns.map((when): When => ({ ...when, phrase: cell.text }));
  if (reading.hours && whens[0]) whens[0].hours ??= reading.hours;
  if (reading.zone && whens[0]) whens[0].zone ??= reading.zone;
  if (reading.periods.includes(period)) return whens;
  const limits = periodBounds(period)!;
  const agrees = reading.periods.some((p) => {
    const other = periodBounds(p)!;
    return other.first <= limits.first && limits.last <= other.last;
  });
  if (!agrees) cells.report(dateColumnsContradict, cell, { readings: [...reading.periods, period] });
  return agrees ? whens : [];
}
