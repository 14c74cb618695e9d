import {
  bounds,
  type Edtf,
  type EdtfDate,
  parsePeriod,
  periodIsOrdered,
  type When,
} from '@regional-presence/core';
import { type DateReading, readDates, readTimes, readZoneName } from '@regional-presence/dates';
import type { Field } from '../column/field-words';
import { remembered } from '../field/remembered';
import { wordKey } from '../words';
import type { DateColumns } from './date-columns';
import { dateFromParts, ofYear, withoutInference, yearCell } from './date-parts';
import type { FieldCell, RowCells } from './row-cells';
import { settleSpan } from './settle-span';

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
    const whens = reconcile(cells, date, reading, told, context);
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

/** Hours and zones by language and day: the cells of their columns repeat themselves. */
const TIMES = new Map<string, (text: string) => ReturnType<typeof readTimes>>();
function timesOf(
  text: string,
  language: string | undefined,
  on: Edtf | undefined,
): ReturnType<typeof readTimes> {
  // Only the name of a season's clocks depends on the day.
  const day = SEASON.test(text) ? on : undefined;
  const tag = `${language ?? ''} ${day ?? ''}`;
  let read = TIMES.get(tag);
  if (!read) {
    read = remembered((cell) => readTimes(cell, language, day));
    if (TIMES.size > 200) TIMES.clear();
    TIMES.set(tag, read);
  }
  return read(text);
}
const SEASON = /\b(?:[cew]es?t|me(?:s)?z|edt|est|et|pdt)\b|european (?:summer )?time/i;
const zoneAlways = remembered((text) => readZoneName(text));
const zoneOf = (text: string, on: Edtf): ZoneReading =>
  SEASON.test(text) ? readZoneName(text, on) : zoneAlways(text);

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

/** Columns of start and end, with their hours. A column of dates beside one of ends is the start. */
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
  // One cell with the whole period, or with hours of both ends.
  if (!to && (start.periods[0]!.includes('/') || start.hours?.includes('-')))
    return start.periods.map((period) => withTimes({ period }, start));
  return [spanOf({ from, start, first }, to && end ? { to, end, last } : undefined, cells, context)];
}

interface StartCell {
  from: FieldCell;
  start: DateReading;
  first: EdtfDate;
}

interface EndCell {
  to: FieldCell;
  end: DateReading;
  last: EdtfDate | undefined;
}

/** The period of two cells, with the hours that stand in them or in columns of their own. */
function spanOf(
  { from, start, first }: StartCell,
  ends: EndCell | undefined,
  cells: RowCells,
  { language, dates }: WhenContext,
): When {
  const times = (field: 'startTime' | 'endTime') => {
    const cell = cells.peek(field);
    const found = cell && timesOf(cell.text, language, undefined);
    return cell && found?.hours?.length === 5 ? { cell, ...found } : undefined;
  };
  const [startTime, endTime] = [times('startTime'), times('endTime')];
  const zone = start.zone ?? ends?.end.zone;
  const otherZone = ends?.end.zone !== undefined && start.zone !== undefined && ends.end.zone !== start.zone;
  const allDay = allDayCell(cells);
  const span = settleSpan({
    first,
    last: ends?.last,
    from: start.hours?.slice(0, 5) ?? startTime?.hours,
    to: otherZone ? undefined : (ends?.end.hours?.slice(0, 5) ?? endTime?.hours),
    allDay: allDay?.value === true,
    timed:
      zone !== undefined ||
      startTime !== undefined ||
      allDay?.value === false ||
      dates.holdsTimes(from.column),
  });
  for (const used of [startTime, endTime])
    if (used) cells.get(used.cell === startTime?.cell ? 'startTime' : 'endTime');
  if (allDay) cells.get('allDay');
  const when: When = { period: span.period };
  if (span.hours !== undefined) when.hours = span.hours;
  if (span.continuous) when.continuous = true;
  const hoursZone = zone ?? startTime?.zone ?? endTime?.zone;
  if (span.hours !== undefined && hoursZone !== undefined) when.zone = hoursZone;
  if (start.inferred || ends?.end.inferred) when.inferred = ['year'];
  const last = ends?.to ?? from;
  const unread = otherZone
    ? `start and end are in two zones, ${start.zone} and ${ends!.end.zone}`
    : span.unread;
  if (unread !== undefined) {
    cells.tell('hours-unread', endTime?.cell ?? last, {
      value: `${from.text} – ${last.text}`,
      detail: unread,
    });
    for (const cell of [from, last, startTime?.cell, endTime?.cell]) if (cell) cells.keep(cell);
  }
  if (span.endsAtMidnight) cells.tell('end-at-midnight', last, { detail: span.period.split('/').at(-1) });
  if (allDay?.value === true && span.hours !== undefined) {
    cells.tell('cells-contradict', allDay.cell, { other: span.hours });
    cells.keep(allDay.cell);
  }
  return when;
}

/** A period as one cell names it, with its hours; midnight alone is how a spreadsheet shows a day. */
function withTimes(when: When, { hours, zone, inferred }: DateReading): When {
  const timed: When = { ...when };
  if (inferred) timed.inferred = [...inferred];
  if (!hours || hours === '00:00') return timed;
  timed.hours = hours;
  if (zone) timed.zone = zone;
  return timed;
}

const YES = new Set('true yes y 1 x oui o vrai si verdadero да 是 نعم'.split(' '));
const NO = new Set('false no n 0 non faux falso нет 否 لا'.split(' '));

/** A column that says whether the row lasts whole days; a cell that says neither stays unread. */
function allDayCell(cells: RowCells): { cell: FieldCell; value: boolean } | undefined {
  const cell = cells.peek('allDay');
  const word = cell && wordKey(cell.text);
  if (!word || (!YES.has(word) && !NO.has(word))) return undefined;
  return { cell, value: YES.has(word) };
}

/** A phrase beside columns that name the period: it must say the same, or have it among its occasions. */
function reconcile(
  cells: RowCells,
  cell: FieldCell,
  reading: DateReading,
  told: readonly When[],
  context: WhenContext,
): When[] {
  const [{ period }] = told as [When];
  if (reading.periods.length === 0) return besideHours(cells, cell, reading, told, context);
  const whens = told.map((when): When => ({ ...when, phrase: cell.text }));
  if (reading.hours && whens[0]) whens[0].hours ??= reading.hours;
  if (reading.zone && whens[0]) whens[0].zone ??= reading.zone;
  if (reading.periods.includes(period)) return whens;
  const limits = bounds(period)!;
  const agrees = reading.periods.some((p) => {
    const other = bounds(p)!;
    return other.first <= limits.first && limits.last <= other.last;
  });
  if (!agrees) cells.tell('date-columns-contradict', cell, { readings: [...reading.periods, period] });
  return agrees ? whens : [];
}

/** A cell of the date column that holds hours, beside columns that name the days; what it holds else is kept. */
function besideHours(
  cells: RowCells,
  cell: FieldCell,
  reading: DateReading,
  told: readonly When[],
  { language }: WhenContext,
): When[] {
  const times = timesOf(cell.text, language, told[0]!.period);
  if (!times.hours) {
    cells.add(reading.problems, cell);
    cells.keep(cell);
    return [...told];
  }
  return told.map((when): When => {
    const timed: When = { ...when };
    take(cells, cell, timed, 'hours', times.hours!);
    if (times.zone) take(cells, cell, timed, 'zone', times.zone);
    return timed;
  });
}

/** Adds hours and zone from columns of their own. */
function timed(whens: When[], cells: RowCells, { language }: WhenContext): WhenReading {
  if (whens.length === 0) return { whens };
  const [{ period }] = whens as [When];
  const hoursCell = cells.unread('hours');
  if (hoursCell) {
    const times = timesOf(hoursCell.text, language, period);
    const bracket = hoursCell.column.bracket;
    const zone = times.zone ? times : bracket ? zoneOf(bracket, period) : {};
    if (!times.hours) cells.tell('hours-unreadable', hoursCell);
    else {
      cells.get('hours');
      for (const when of whens) take(cells, hoursCell, when, 'hours', times.hours);
      takeZone(cells, hoursCell, whens, zone);
    }
  }
  const [from, to] = [cells.unread('startTime'), cells.unread('endTime')];
  const allDay = cells.unread('allDay') && allDayCell(cells);
  const isMidnight = (cell: FieldCell | undefined) =>
    cell !== undefined && timesOf(cell.text, language, undefined).hours === '00:00';
  if (from && to && !hoursCell && isMidnight(from) && isMidnight(to)) {
    // Midnight at both ends is how a program writes a day alone.
    for (const field of ['startTime', 'endTime'] as const) cells.get(field);
  } else if (from && !hoursCell) {
    const times = timesOf(to ? `${from.text} - ${to.text}` : from.text, language, period);
    if (!times.hours) cells.tell('hours-unreadable', from);
    else {
      for (const field of ['startTime', 'endTime'] as const) cells.get(field);
      for (const when of whens) take(cells, from, when, 'hours', times.hours);
      takeZone(cells, from, whens, times);
    }
  } else if (to && !hoursCell) cells.tell('hours-unread', to, { detail: 'an end is named, and no start' });
  const zoneCell = cells.unread('zone');
  if (zoneCell && whens.some(({ hours }) => hours)) {
    const zone = zoneOf(zoneCell.text, period);
    if (zone.zone === undefined) cells.tell('zone-unreadable', zoneCell);
    else {
      cells.get('zone');
      takeZone(cells, zoneCell, whens, zone);
    }
  }
  if (whens.some(({ hours, zone }) => hours && !zone)) takeZoneOfHeading(cells, whens);
  if (allDay) {
    cells.get('allDay');
    const [{ hours }] = whens as [When];
    if (allDay.value && hours !== undefined) {
      cells.tell('cells-contradict', allDay.cell, { other: hours });
      cells.keep(allDay.cell);
    }
  }
  return { whens };
}

/** `Start (UTC)`, `Start time (Geneva)`: the zone stands behind the heading. */
function takeZoneOfHeading(cells: RowCells, whens: readonly When[]): void {
  for (const field of ['start', 'date', 'startTime', 'end', 'endTime', 'period'] as const) {
    const cell = cells.peek(field);
    const bracket = cell?.column.bracket;
    const reading = bracket === undefined ? undefined : zoneOf(bracket, whens[0]!.period);
    if (!cell || !reading?.zone) continue;
    takeZone(cells, cell, whens, reading);
    return;
  }
}

type ZoneReading = Omit<ReturnType<typeof readTimes>, 'hours'>;

/** Sets the zone; one that contradicts the day is told and kept as it is, one that is doubtful is told. */
function takeZone(
  cells: RowCells,
  cell: FieldCell,
  whens: readonly When[],
  { zone, zoneDoubt }: ZoneReading,
): void {
  if (zoneDoubt?.contradicts) {
    cells.tell('zone-unread', cell, { detail: zoneDoubt.contradicts });
    cells.keep(cell);
    return;
  }
  if (zoneDoubt?.doubtful) cells.tell('zone-doubtful', cell, { detail: zoneDoubt.doubtful });
  if (zone) for (const when of whens) take(cells, cell, when, 'zone', zone);
}

/** Sets what is not said yet; what is said otherwise stays, the cell is kept as it is, and that is told. */
function take(cells: RowCells, cell: FieldCell, when: When, field: 'hours' | 'zone', value: string): void {
  if (when[field] === undefined) when[field] = value;
  else if (when[field] !== value) {
    cells.keep(cell);
    cells.tell('cells-contradict', cell, { other: when[field] });
  }
}
