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
import { memoize } from '../field/memoize.js';
import { foldText } from '../field/words.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** Parsers of hours and zones by language and day, because the cells of a column repeat. */
const TIMES = new Map<string, (text: string) => ReturnType<typeof parseTime>>();
export function parseTimeCached(
  text: string,
  language: string | undefined,
  on: Edtf | undefined,
): ReturnType<typeof parseTime> {
  // Only names of summer or winter time depend on the day.
  const day = SEASONAL_ZONE.test(text) ? on : undefined;
  const tag = `${language ?? ''} ${day ?? ''}`;
  let read = TIMES.get(tag);
  if (!read) {
    read = memoize((cell) => parseTime(cell, language, day));
    if (TIMES.size > 200) TIMES.clear();
    TIMES.set(tag, read);
  }
  return read(text);
}
const SEASONAL_ZONE = /\b(?:[cew]es?t|me(?:s)?z|edt|est|et|pdt)\b|european (?:summer )?time/i;
const parseZoneOfAnyDay = memoize((text) => parseZoneName(text));
const parseZoneCached = (text: string, on: Edtf): ParsedZone =>
  SEASONAL_ZONE.test(text) ? parseZoneName(text, on) : parseZoneOfAnyDay(text);

type ParsedZone = Omit<ReturnType<typeof parseTime>, 'hours'>;

export const YES_WORDS = new Set(
  'true yes y 1 x oui o vrai si verdadero да истина wahr ja 是 نعم'.split(' '),
);
export const NO_WORDS = new Set('false no n 0 non faux falso нет ложь falsch nein 否 لا'.split(' '));

/** The cell of the all-day column. A cell that is neither yes nor no stays unread. */
export function allDayCell(cells: RowCells): { cell: FieldCell; value: boolean } | undefined {
  const cell = cells.get('allDay');
  const word = cell && foldText(cell.text);
  if (!word || (!YES_WORDS.has(word) && !NO_WORDS.has(word))) return undefined;
  return { cell, value: YES_WORDS.has(word) };
}

/**
 * Hours in a cell of the date column, next to columns with the days. Any other text of it goes to `extra`.
 */
export function hoursFromDateCell(
  cells: RowCells,
  cell: FieldCell,
  reading: DateReading,
  days: readonly When[],
  language: string | undefined,
): When[] {
  const times = parseTimeCached(cell.text, language, days[0]!.period);
  if (!times.hours) {
    cells.add(reading.problems, cell);
    cells.keepAsExtra(cell);
    return [...days];
  }
  return days.map((when): When => {
    const withHoursAndZone: When = { ...when };
    setUnlessDifferent(cells, cell, withHoursAndZone, 'hours', times.hours!);
    if (times.zone) setUnlessDifferent(cells, cell, withHoursAndZone, 'zone', times.zone);
    return withHoursAndZone;
  });
}

/** Adds hours and zone from their own columns. */
export function timed(whens: When[], cells: RowCells, language: string | undefined): { whens: When[] } {
  if (whens.length === 0) return { whens };
  const [{ period }] = whens as [When];
  const hoursCell = cells.unread('hours');
  if (hoursCell) {
    const times = parseTimeCached(hoursCell.text, language, period);
    const bracket = hoursCell.column.bracket;
    const zone = times.zone ? times : bracket ? parseZoneCached(bracket, period) : {};
    if (!times.hours || times.unread !== undefined)
      cells.report(hoursInvalid, hoursCell, { value: hoursCell.text });
    else {
      cells.consume('hours');
      for (const when of whens) setUnlessDifferent(cells, hoursCell, when, 'hours', times.hours);
      applyZone(cells, hoursCell, whens, zone);
    }
  }
  const [from, to] = [cells.unread('startTime'), cells.unread('endTime')];
  const allDay = cells.unread('allDay') && allDayCell(cells);
  const isMidnight = (cell: FieldCell | undefined) =>
    cell !== undefined && parseTimeCached(cell.text, language, undefined).hours === '00:00';
  if (from && to && !hoursCell && isMidnight(from) && isMidnight(to)) {
    // Programs write a whole day as midnight at both ends.
    for (const field of ['startTime', 'endTime'] as const) cells.consume(field);
  } else if (from && !hoursCell) {
    const times = parseTimeCached(to ? `${from.text} - ${to.text}` : from.text, language, period);
    if (!times.hours || times.unread !== undefined) cells.report(hoursInvalid, from, { value: from.text });
    else {
      for (const field of ['startTime', 'endTime'] as const) cells.consume(field);
      for (const when of whens) setUnlessDifferent(cells, from, when, 'hours', times.hours);
      applyZone(cells, from, whens, times);
    }
  } else if (to && !hoursCell) cells.report(hoursOmitted, to, { value: to.text, reason: 'noStart' });
  const zoneCell = cells.unread('zone');
  if (zoneCell && whens.some(({ hours }) => hours)) {
    const zone = parseZoneCached(zoneCell.text, period);
    if (zone.zone === undefined) cells.report(zoneInvalid, zoneCell, { value: zoneCell.text });
    else {
      cells.consume('zone');
      applyZone(cells, zoneCell, whens, zone);
    }
  }
  if (whens.some(({ hours, zone }) => hours && !zone)) applyZoneOfHeading(cells, whens);
  if (allDay) {
    cells.consume('allDay');
    const [{ hours }] = whens as [When];
    if (allDay.value && hours !== undefined) {
      cells.report(cellsContradict, allDay.cell, { value: allDay.cell.text, used: hours });
      cells.keepAsExtra(allDay.cell);
    }
  }
  return { whens };
}

/** The zone in a heading: `Start (UTC)`, `Start time (Geneva)`. */
function applyZoneOfHeading(cells: RowCells, whens: readonly When[]): void {
  for (const field of ['start', 'date', 'startTime', 'end', 'endTime', 'period'] as const) {
    const cell = cells.get(field);
    const bracket = cell?.column.bracket;
    const reading = bracket === undefined ? undefined : parseZoneCached(bracket, whens[0]!.period);
    if (!cell || !reading?.zone) continue;
    applyZone(cells, cell, whens, reading);
    return;
  }
}

/**
 * Sets the zone. One that contradicts the day is reported and goes to `extra`; a doubtful one is reported.
 */
function applyZone(
  cells: RowCells,
  cell: FieldCell,
  whens: readonly When[],
  { zone, zoneDoubt }: ParsedZone,
): void {
  if (zoneDoubt?.contradicts) {
    cells.report(zoneOmitted, cell, {
      value: cell.text,
      reason: 'summerNameInWinter',
      names: [zoneDoubt.contradicts.name],
      date: zoneDoubt.contradicts.date,
    });
    cells.keepAsExtra(cell);
    return;
  }
  if (zoneDoubt?.doubtful) cells.report(zoneDoubtful, cell, { value: cell.text, ...zoneDoubt.doubtful });
  if (zone) for (const when of whens) setUnlessDifferent(cells, cell, when, 'zone', zone);
}

/** Sets a value that is not set. A different value goes to `extra` and is reported. */
function setUnlessDifferent(
  cells: RowCells,
  cell: FieldCell,
  when: When,
  field: 'hours' | 'zone',
  value: string,
): void {
  if (when[field] === undefined) when[field] = value;
  else if (when[field] !== value) {
    cells.keepAsExtra(cell);
    cells.report(cellsContradict, cell, { value: cell.text, used: when[field] });
  }
}
