import type { When } from '@regional-presence/core';
import {
  cellsContradict,
  hoursInvalid,
  hoursOmitted,
  zoneDoubtful,
  zoneInvalid,
  zoneOmitted,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';

import { type DateReading, parseTime, parseZoneName } from '@regional-presence/dates';
import { remembered } from '../field/remembered.js';
import { foldText } from '../words.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** Hours and zones by language and day: the cells of their columns repeat themselves. */
const TIMES = new Map<string, (text: string) => ReturnType<typeof parseTime>>();
export function timesOf(
  text: string,
  language: string | undefined,
  on: Edtf | undefined,
): ReturnType<typeof parseTime> {
  // Only the name of a season's clocks depends on the day.
  const day = SEASON.test(text) ? on : undefined;
  const tag = `${language ?? ''} ${day ?? ''}`;
  let read = TIMES.get(tag);
  if (!read) {
    read = remembered((cell) => parseTime(cell, language, day));
    if (TIMES.size > 200) TIMES.clear();
    TIMES.set(tag, read);
  }
  return read(text);
}
const SEASON = /\b(?:[cew]es?t|me(?:s)?z|edt|est|et|pdt)\b|european (?:summer )?time/i;
const zoneAlways = remembered((text) => parseZoneName(text));
const zoneOf = (text: string, on: Edtf): ZoneReading =>
  SEASON.test(text) ? parseZoneName(text, on) : zoneAlways(text);

type ZoneReading = Omit<ReturnType<typeof parseTime>, 'hours'>;

const YES = new Set('true yes y 1 x oui o vrai si verdadero да истина wahr ja 是 نعم'.split(' '));
const NO = new Set('false no n 0 non faux falso нет ложь falsch nein 否 لا'.split(' '));

/** A column that says whether the row lasts whole days; a cell that says neither stays unread. */
export function allDayCell(cells: RowCells): { cell: FieldCell; value: boolean } | undefined {
  const cell = cells.peek('allDay');
  const word = cell && foldText(cell.text);
  if (!word || (!YES.has(word) && !NO.has(word))) return undefined;
  return { cell, value: YES.has(word) };
}

/** A cell of the date column that holds hours, beside columns that name the days; what it holds else is kept. */
export function besideHours(
  cells: RowCells,
  cell: FieldCell,
  reading: DateReading,
  told: readonly When[],
  language: string | undefined,
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
export function timed(whens: When[], cells: RowCells, language: string | undefined): { whens: When[] } {
  if (whens.length === 0) return { whens };
  const [{ period }] = whens as [When];
  const hoursCell = cells.unread('hours');
  if (hoursCell) {
    const times = timesOf(hoursCell.text, language, period);
    const bracket = hoursCell.column.bracket;
    const zone = times.zone ? times : bracket ? zoneOf(bracket, period) : {};
    if (!times.hours) cells.report(hoursInvalid, hoursCell, { value: hoursCell.text });
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
    if (!times.hours) cells.report(hoursInvalid, from, { value: from.text });
    else {
      for (const field of ['startTime', 'endTime'] as const) cells.get(field);
      for (const when of whens) take(cells, from, when, 'hours', times.hours);
      takeZone(cells, from, whens, times);
    }
  } else if (to && !hoursCell) cells.report(hoursOmitted, to, { value: to.text, reason: 'noStart' });
  const zoneCell = cells.unread('zone');
  if (zoneCell && whens.some(({ hours }) => hours)) {
    const zone = zoneOf(zoneCell.text, period);
    if (zone.zone === undefined) cells.report(zoneInvalid, zoneCell, { value: zoneCell.text });
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
      cells.report(cellsContradict, allDay.cell, { value: allDay.cell.text, kept: hours });
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

/** Sets the zone; one that contradicts the day is told and kept as it is, one that is doubtful is told. */
function takeZone(
  cells: RowCells,
  cell: FieldCell,
  whens: readonly When[],
  { zone, zoneDoubt }: ZoneReading,
): void {
  if (zoneDoubt?.contradicts) {
    cells.report(zoneOmitted, cell, {
      value: cell.text,
      reason: 'summerNameInWinter',
      names: [zoneDoubt.contradicts.name],
      date: zoneDoubt.contradicts.date,
    });
    cells.keep(cell);
    return;
  }
  if (zoneDoubt?.doubtful) cells.report(zoneDoubtful, cell, { value: cell.text, ...zoneDoubt.doubtful });
  if (zone) for (const when of whens) take(cells, cell, when, 'zone', zone);
}

/** Sets what is not said yet; what is said otherwise stays, the cell is kept as it is, and that is told. */
function take(cells: RowCells, cell: FieldCell, when: When, field: 'hours' | 'zone', value: string): void {
  if (when[field] === undefined) when[field] = value;
  else if (when[field] !== value) {
    cells.keep(cell);
    cells.report(cellsContradict, cell, { value: cell.text, kept: when[field] });
  }
}
