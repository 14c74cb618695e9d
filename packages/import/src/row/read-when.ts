import {
  bounds,
  type Edtf,
  formatPeriod,
  parsePeriod,
  periodIsOrdered,
  type When,
} from '@regional-presence/core';
import { type DateReading, readDates, readTimes, readTimeZone } from '@regional-presence/dates';
import type { Field } from '../column/field-words';
import { remembered } from '../field/remembered';
import type { DateColumns } from './date-columns';
import { dateFromParts, ofYear, withoutInference, yearCell } from './date-parts';
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
  dates: DateColumns;
  within: Edtf | undefined;
}

/** Reads the columns of date, period, start, end, hours and zone of a row. What is in none stays unread. */
export function readWhen(cells: RowCells, given: WhenContext): WhenReading {
  const year = yearCell(cells);
  const context = year ? { ...given, within: year.text } : given;
  const result = readColumns(cells, context);
  if (year && result.whens.length > 0) settleYear(cells, year, result.whens);
  return result;
}

/** The year of its own column is part of the date, or contradicts it. */
function settleYear(cells: RowCells, year: FieldCell, whens: When[]): void {
  const periods = whens.map(({ period }) => period);
  if (!ofYear(periods, year.text)) {
    cells.tell('cells-contradict', year, { other: periods.join(', ') });
    return;
  }
  cells.get('year');
  for (const when of whens) delete when.inferred;
  cells.problems = withoutInference(cells.problems);
}

function readColumns(cells: RowCells, context: WhenContext): WhenReading {
  const date = cells.peek('date');
  const told = toldPeriod(cells) ?? startToEnd(cells, context);
  const usesDate =
    told !== undefined &&
    date !== undefined &&
    cells.peek('end') &&
    !cells.peek('start') &&
    !cells.peek('period');
  if (told && (!date || usesDate)) return timed(told, cells, context);
  if (!date) {
    const parts =
      cells.peek('start') || cells.peek('end') ? undefined : dateFromParts(cells, context.language);
    return parts ? timed(parts, cells, context) : { whens: [] };
  }
  cells.get('date');
  const reading = readCell(date, context);
  if (told) {
    const whens = reconcile(cells, date, reading, told);
    return whens.length > 0 ? timed(whens, cells, context) : { whens, dateText: date.text };
  }
  addProblems(cells, reading, date, context);
  const whens = reading.periods.map((period): When => {
    const when: When = { period, phrase: date.text };
    if (reading.hours) when.hours = reading.hours;
    if (reading.zone) when.zone = reading.zone;
    if (reading.inferred) when.inferred = [...reading.inferred];
    return when;
  });
  const result = timed(whens, cells, context);
  const beside = reading.left.map(({ start, end }) => date.text.slice(start, end)).join(' ');
  if (whens.length === 0) result.dateText = date.text;
  else if (beside) result.beside = beside;
  if (reading.problems.some(({ code }) => code === 'date-recurring')) result.recurrence = date.text;
  return result;
}

const readCell = (cell: FieldCell, { dates, within }: WhenContext): DateReading =>
  dates.read(cell.text, cell.column, within);

/** Adds the problems of a date cell; where the order of day and month is not settled, its column is asked about. */
function addProblems(
  cells: RowCells,
  { problems }: DateReading,
  cell: FieldCell,
  context: WhenContext,
): void {
  if (problems.length === 0) return;
  const rest = problems.filter((found) => {
    if (found.code !== 'date-order-ambiguous') return true;
    context.dates.ask(found, cell.column, cells.place.row);
    return false;
  });
  cells.add(rest, cell);
}

/** Hours and zone by language, and zones: the cells of their columns repeat themselves. */
const TIMES = new Map<string, ReturnType<typeof remembered<ReturnType<typeof readTimes>>>>();
function timesOf(text: string, language: string | undefined): ReturnType<typeof readTimes> {
  const tag = language ?? '';
  let read = TIMES.get(tag);
  if (!read) {
    read = remembered((cell) => readTimes(cell, tag));
    if (TIMES.size < 50) TIMES.set(tag, read);
  }
  return read(text);
}
const zoneOf = remembered(readTimeZone);

/** A column that holds EDTF. */
function toldPeriod(cells: RowCells): When[] | undefined {
  const cell = cells.peek('period');
  if (!cell) return undefined;
  const period = parsePeriod(cell.text);
  const written = period && periodIsOrdered(period);
  const reading = written ? undefined : readDates(cell.text);
  if (reading) cells.add(reading.problems, cell);
  const periods = written ? [cell.text] : reading!.periods;
  if (periods.length === 0) return undefined;
  cells.get('period');
  return periods.map((period): When => ({ period }));
}

/** Columns of start and end, with the hours that stand in them. A column of dates beside one of ends is the start. */
function startToEnd(cells: RowCells, context: WhenContext): When[] | undefined {
  const to = cells.peek('end');
  const startField: Field = cells.peek('start') || !to ? 'start' : 'date';
  const from = cells.peek(startField);
  if (!from) return undefined;
  const start = readCell(from, context);
  const first = start.periods.length === 1 ? parsePeriod(start.periods[0]!)?.start : undefined;
  const end = to && readCell(to, context);
  const last = end?.periods.length === 1 ? parsePeriod(end.periods[0]!)?.end : undefined;
  if (startField === 'start' || (first && last)) addProblems(cells, start, from, context);
  if (to && end) addProblems(cells, end, to, context);
  if (!first || (to && !last)) return undefined;
  if (to && !periodIsOrdered({ start: first, end: last, interval: true })) {
    cells.tell('date-end-before-start', to, { value: `${from.text} – ${to.text}` });
    return undefined;
  }
  cells.get(startField);
  if (to) cells.get('end');
  const whens = to ? [{ period: formatPeriod(first, last) }] : start.periods.map((period) => ({ period }));
  return whens.map((when) => withCellTimes(when, start, end, cells));
}

const MIDNIGHT = '00:00';

/** The hours that stand with the dates of start and end; midnight at both is how a spreadsheet shows a day alone. */
function withCellTimes(when: When, start: DateReading, end: DateReading | undefined, cells: RowCells): When {
  const timed: When = { ...when };
  if (start.inferred || end?.inferred) timed.inferred = ['year'];
  const zone = start.zone ?? end?.zone;
  const wholeDays = start.hours === MIDNIGHT && (end?.hours ?? MIDNIGHT) === MIDNIGHT;
  if (!start.hours || wholeDays) return timed;
  const [from, to] = [start.hours, end?.hours];
  const both = from.length === 5 && to?.length === 5 && to > from;
  timed.hours = both ? `${from}-${to}` : from;
  if (zone) timed.zone = zone;
  const unused = to !== undefined && !both && to !== from;
  const cell = unused && cells.get('end');
  if (cell) cells.keep(cell);
  return timed;
}

/** A phrase beside columns that name the period: it must say the same, or have it among its occasions. */
function reconcile(cells: RowCells, cell: FieldCell, reading: DateReading, told: readonly When[]): When[] {
  const [{ period }] = told as [When];
  const whens = told.map((when): When => ({ ...when, phrase: cell.text }));
  if (reading.hours && whens[0]) whens[0].hours ??= reading.hours;
  if (reading.zone && whens[0]) whens[0].zone ??= reading.zone;
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
function timed(whens: When[], cells: RowCells, { language }: WhenContext): WhenReading {
  if (whens.length === 0) return { whens };
  const hoursCell = cells.peek('hours');
  if (hoursCell) {
    const times = timesOf(hoursCell.text, language);
    const bracket = hoursCell.column.bracket;
    const zone = times.zone ?? (bracket ? zoneOf(bracket) : undefined);
    if (!times.hours) cells.tell('hours-unreadable', hoursCell);
    else {
      cells.get('hours');
      for (const when of whens) {
        take(cells, hoursCell, when, 'hours', times.hours);
        if (zone) take(cells, hoursCell, when, 'zone', zone);
      }
    }
  }
  const [from, to] = [cells.peek('startTime'), cells.peek('endTime')];
  if (from && !hoursCell) {
    const times = timesOf(to ? `${from.text} - ${to.text}` : from.text, language);
    if (!times.hours) cells.tell('hours-unreadable', from);
    else {
      for (const field of ['startTime', 'endTime'] as const) cells.get(field);
      for (const when of whens) take(cells, from, when, 'hours', times.hours);
    }
  }
  const zoneCell = cells.peek('zone');
  if (zoneCell && whens.some(({ hours }) => hours)) {
    const zone = zoneOf(zoneCell.text);
    if (!zone) cells.tell('zone-unreadable', zoneCell);
    else {
      cells.get('zone');
      for (const when of whens) take(cells, zoneCell, when, 'zone', zone);
    }
  }
  return { whens };
}

/** Sets what is not said yet; what is said otherwise stays, the cell is kept as it is, and that is told. */
function take(cells: RowCells, cell: FieldCell, when: When, field: 'hours' | 'zone', value: string): void {
  if (when[field] === undefined) when[field] = value;
  else if (when[field] !== value) {
    cells.keep(cell);
    cells.tell('cells-contradict', cell, { other: when[field] });
  }
}
