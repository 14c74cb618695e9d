import {
  bounds,
  type Edtf,
  formatPeriod,
  type Language,
  type Problem,
  parsePeriod,
  periodIsOrdered,
  type When,
} from '@regional-presence/core';
import { type DateReading, readDates, readTimes, readTimeZone } from '@regional-presence/dates';
import type { FieldCell, RowCells } from './row-cells';

/** When a row's activity takes place. */
export interface WhenReading {
  /** One for each occasion. */
  whens: When[];
  /** What was written, where no period was read. */
  dateText?: string;
  /** Words of the date cell that are no date. */
  beside?: string;
  /** The cell says how often, not when. */
  recurrence?: string;
}

export interface WhenContext {
  language: string | undefined;
  order: 'dmy' | 'mdy' | undefined;
  within: Edtf | undefined;
}

/** Reads the columns of date, period, start, end, hours and zone of a row. What is in none is kept as it is. */
export function readWhen(cells: RowCells, context: WhenContext): WhenReading {
  const reading = readDateColumns(cells, context);
  if (reading.whens.length > 0) return reading;
  for (const field of ['period', 'start', 'end', 'hours', 'zone'] as const) {
    const cell = cells.get(field);
    if (cell) cells.keep(cell);
  }
  const date = cells.get('date');
  if (date) reading.dateText ??= date.text;
  return reading;
}

function readDateColumns(cells: RowCells, context: WhenContext): WhenReading {
  const told = toldPeriod(cells) ?? startToEnd(cells, context);
  const cell = cells.get('date');
  if (!cell)
    return told ? { whens: told.map((period) => withTimes({ period }, cells, context)) } : { whens: [] };
  const reading = readCell(cell, context);
  if (told)
    return { whens: reconcile(cells, cell, reading, told).map((when) => withTimes(when, cells, context)) };
  cells.add(reading.problems, cell);
  const recurring = reading.problems.find(({ code }) => code === 'date-recurring');
  const whens = reading.periods.map((period) => {
    const when: When = { period, phrase: cell.text };
    if (reading.hours) when.hours = reading.hours;
    if (reading.zone) when.zone = reading.zone;
    if (reading.inferred) when.inferred = reading.inferred;
    return withTimes(when, cells, context);
  });
  const result: WhenReading = { whens };
  const beside = reading.left.map(({ start, end }) => cell.text.slice(start, end)).join(' ');
  if (whens.length === 0) result.dateText = cell.text;
  else if (beside) result.beside = beside;
  if (recurring) result.recurrence = cell.text;
  return result;
}

function readCell(cell: FieldCell, { language, order, within }: WhenContext): DateReading {
  return readDates(cell.text, {
    ...(language === undefined ? {} : { language }),
    ...(order === undefined ? {} : { order }),
    ...(within === undefined ? {} : { within }),
  });
}

/** A column that holds EDTF. */
function toldPeriod(cells: RowCells): Edtf[] | undefined {
  const cell = cells.get('period');
  if (!cell) return undefined;
  const period = parsePeriod(cell.text);
  if (period && periodIsOrdered(period)) return [cell.text];
  const reading = readDates(cell.text);
  cells.add(reading.problems, cell);
  return reading.periods.length > 0 ? reading.periods : undefined;
}

/** Columns of start and end; the end alone is no period. */
function startToEnd(cells: RowCells, context: WhenContext): Edtf[] | undefined {
  const [from, to] = [cells.get('start'), cells.get('end')];
  if (!from) return undefined;
  const start = readCell(from, context);
  cells.add(start.problems, from);
  const first = start.periods.length === 1 ? parsePeriod(start.periods[0]!)?.start : undefined;
  if (!first) return undefined;
  if (!to) return start.periods;
  const end = readCell(to, context);
  cells.add(end.problems, to);
  const last = end.periods.length === 1 ? parsePeriod(end.periods[0]!)?.end : undefined;
  if (!last) return undefined;
  const period = formatPeriod(first, last);
  if (periodIsOrdered({ start: first, end: last, interval: true })) return [period];
  cells.tell('date-end-before-start', to, { value: `${from.text} – ${to.text}` });
  return undefined;
}

/** A phrase beside columns that name the period: it must say the same, or have it among its occasions. */
function reconcile(cells: RowCells, cell: FieldCell, reading: DateReading, told: readonly Edtf[]): When[] {
  const [period] = told as [Edtf];
  const whens = told.map((p): When => ({ period: p, phrase: cell.text }));
  if (reading.hours && whens[0]) whens[0].hours = reading.hours;
  if (reading.zone && whens[0]) whens[0].zone = reading.zone;
  if (reading.periods.length === 0 || reading.periods.includes(period)) return whens;
  const limits = bounds(period)!;
  const agrees = reading.periods.some((p) => {
    const other = bounds(p)!;
    return other.first <= limits.first && limits.last <= other.last;
  });
  if (!agrees) cells.tell('date-columns-contradict', cell, { readings: [...reading.periods, period] });
  return agrees ? whens : [];
}

/** Adds hours and zone from columns of their own. */
function withTimes(when: When, cells: RowCells, { language }: WhenContext): When {
  const hoursCell = cells.get('hours');
  const zoneCell = cells.get('zone');
  const result = { ...when };
  if (hoursCell && !result.hours) {
    const times = readTimes(hoursCell.text, language as Language | undefined);
    if (times.hours) result.hours = times.hours;
    else tellOnce(cells, 'hours-unreadable', hoursCell);
    const bracket = hoursCell.column.bracket;
    const zone = times.zone ?? (bracket ? readTimeZone(bracket) : undefined);
    if (times.hours && zone) result.zone ??= zone;
  }
  if (zoneCell && result.hours) {
    const zone = readTimeZone(zoneCell.text);
    if (zone) result.zone ??= zone;
    else tellOnce(cells, 'zone-unreadable', zoneCell);
  } else if (zoneCell) cells.keep(zoneCell);
  return result;
}

function tellOnce(cells: RowCells, code: 'hours-unreadable' | 'zone-unreadable', cell: FieldCell): void {
  if (cells.problems.some((p: Problem) => p.code === code)) return;
  cells.tell(code, cell);
  cells.keep(cell);
}
