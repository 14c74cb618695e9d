import type { When } from '@regional-presence/core';
import { cellsContradict, hoursOmitted, mayBeOneNight, zoneInvalid } from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import { isReadWhole } from '../../field/read-whole.js';
import { splitWeekday } from '../../field/weekday.js';
import { saysWholeDay } from '../../field/whole-day.js';
import type { ReadingBuilder } from '../reading.js';
import { allDayCell } from './all-day-cell.js';
import { reportOtherWeekday } from './beside-weekday.js';
import { type HoursContext, parseTimeCached, parseZoneCached } from './cached-times.js';
import { copyWhen } from './copy-when.js';
import { daysInHours } from './days-in-hours.js';
import { daysOfHours } from './days-of-hours.js';
import { startOfOpenEnd } from './open-end.js';
import { applyZone, setUnlessDifferent } from './set-hours.js';
import {
  addTimes,
  compareTimes,
  isMidnightInWords,
  reportApproximate,
  reportUnread,
} from './time-columns.js';
import { type HoursOfWeekdays, hoursOfWeekdays, namesEnds } from './weekday-hours.js';
import { areOfAllDays } from './weekdays-of-hours.js';
import type { WhenCells } from './when-cells.js';

/** The periods with hours and zone from their own columns. */
export function addHoursAndZone(
  given: readonly When[],
  cells: WhenCells,
  found: ReadingBuilder,
  context: HoursContext,
): readonly When[] {
  if (given.length === 0) return given;
  const { hours } = cells;
  const ofDays = hours && daysOfHours(given, { ...cells, hours }, context.language, found);
  const whens = ofDays ?? given.map(copyWhen);
  const allDay = cells.allDay && !found.isConsumed(cells.allDay) ? allDayCell(cells.allDay) : undefined;
  if (!ofDays) addHoursOfColumns(whens, cells, found, context);
  if (cells.zone && whens.some(({ hours }) => hours)) addZoneCell(whens, cells.zone, found);
  if (whens.some(({ hours, zone }) => hours && !zone)) addZoneOfHeading(whens, cells, found);
  if (allDay) addAllDay(whens, allDay, found);
  return whens;
}

/** Adds the hours of the columns that have any. Where the column of hours has none, those of start and end times count. */
function addHoursOfColumns(
  whens: readonly When[],
  cells: WhenCells,
  found: ReadingBuilder,
  context: HoursContext,
): void {
  const { hours, startTime, endTime } = cells;
  if (!hours) {
    addTimes(whens, cells, found, context);
    return;
  }
  addHours(whens, hours, found, context);
  if (!startTime || found.isConsumed(startTime) || saysWholeDay(hours.text)) return;
  if (whens.some((when) => when.hours)) compareTimes(whens, startTime, endTime, found, context);
  else addTimes(whens, cells, found, context);
}

/** An interval of ISO 8601, as readers of calendars give the hours of each day that end on the next one. */
const OF_EACH_DAY = /^T\d\d:\d\d\/T\d\d:\d\d$/;

/** Adds the hours of the hours column, with the zone in the cell or the heading. */
function addHours(
  whens: readonly When[],
  cell: FieldCell,
  found: ReadingBuilder,
  context: HoursContext,
): void {
  const [{ period }] = whens as [When];
  if (namesEnds(cell.text)) {
    const ofEnds = hoursOfWeekdays(whens, cell, context);
    if (ofEnds) setHoursOfWeekdays(whens, cell, ofEnds, found);
    else found.report(hoursOmitted, cell, { value: cell.text, reason: 'weekdays' });
    return;
  }
  const whole = parseTimeCached(cell.text, context, period);
  const start = isReadWhole(whole) ? undefined : startOfOpenEnd(cell.text);
  const times = start === undefined ? whole : parseTimeCached(start, context, period);
  if (!isReadWhole(times)) {
    const ofDays = daysInHours(whens, cell, context.language);
    if (ofDays) {
      setDays(whens, cell, ofDays, found);
      return;
    }
    const sessions = countSessions(cell.text, context, period);
    if (sessions > 1) {
      found.report(hoursOmitted, cell, { value: cell.text, reason: 'several', count: sessions });
      return;
    }
    if (!areOfAllDays(cell.text, whens)) {
      found.report(hoursOmitted, cell, { value: cell.text, reason: 'weekdays' });
      return;
    }
    // It goes to `extra`: a calendar shows the day as a whole.
    if (!saysWholeDay(cell.text)) reportUnread(cell, found, times);
    return;
  }
  if (isMidnightInWords(cell, times)) {
    found.report(hoursOmitted, cell, { value: cell.text, reason: 'midnight' });
    return;
  }
  const isDoubtful = (when: When) => when.hours === undefined && mayBeOneNight(when.period, times.hours!);
  if (!OF_EACH_DAY.test(cell.text) && whens.some(isDoubtful)) {
    found.report(hoursOmitted, cell, { value: cell.text, reason: 'oneNightOrEach' });
    return;
  }
  if (!areOfAllDays(cell.text, whens)) {
    found.report(hoursOmitted, cell, { value: cell.text, reason: 'weekdays' });
    return;
  }
  // `Saturday, 07:00`
  const { day } = splitWeekday(cell.text) ?? {};
  if (day && reportOtherWeekday(whens[0]!, cell, day, found)) return;
  const { hint } = cell.column;
  found.consume(cell);
  if (times.others || start !== undefined) found.keep(cell);
  reportApproximate(cell, times, found);
  for (const when of whens) {
    setUnlessDifferent(found, cell, when, 'hours', times.hours);
    // Beside start and end with the same times: those are the hours of each day.
    if (when.hours === times.hours) delete when.continuous;
  }
  applyZone(found, cell, whens, (times.zone ?? times.zones) || !hint ? times : parseZoneCached(hint, period));
}

/** Between the hours of two sessions: `10:00-12:00, 14:00-16:00`. */
const BETWEEN_SESSIONS = /\s*[,;、，；،&+/\n]\s*|\s+(?:and|et|y|e|и|und|en)\s+|\s+و\s*/u;

/** How many hours a text lists, each with its end; none where it has anything else. */
function countSessions(text: string, context: HoursContext, period: string): number {
  if (text.length > LONGEST_SESSIONS) return 0;
  const sessions = text.trim().split(BETWEEN_SESSIONS);
  const areHours = sessions.every((session) => {
    const times = parseTimeCached(session, context, period);
    return isReadWhole(times) && times.hours!.includes('-');
  });
  return areHours ? sessions.length : 0;
}

/** UTF-16 units; a longer cell is a programme. */
const LONGEST_SESSIONS = 120;

/** The hours of the first and of the last day. */
function setHoursOfWeekdays(
  [when]: readonly When[],
  cell: FieldCell,
  { period, hours, zone, approximate }: HoursOfWeekdays,
  found: ReadingBuilder,
): void {
  found.consume(cell);
  if (approximate !== undefined) reportApproximate(cell, { approximate }, found);
  when!.period = period;
  setUnlessDifferent(found, cell, when!, 'hours', hours);
  if (zone) setUnlessDifferent(found, cell, when!, 'zone', zone);
  if (when!.hours === hours) when!.continuous = true;
}

/** The days, and the hours beside them, of a cell of hours. Its other words go to `extra` as well. */
function setDays(
  whens: readonly When[],
  cell: FieldCell,
  { period, hours, zone, unread }: NonNullable<ReturnType<typeof daysInHours>>,
  found: ReadingBuilder,
): void {
  found.consume(cell);
  if (unread.some(({ start, end }) => /\p{L}{2}/u.test(cell.text.slice(start, end)))) found.keep(cell);
  for (const when of whens) {
    when.period = period;
    if (hours) setUnlessDifferent(found, cell, when, 'hours', hours);
    if (hours && zone) setUnlessDifferent(found, cell, when, 'zone', zone);
  }
}

function addZoneCell(whens: readonly When[], cell: FieldCell, found: ReadingBuilder): void {
  const zone = parseZoneCached(cell.text, whens[0]!.period);
  if (zone.isLocal && zone.zone === undefined) {
    // The zone is that of the place.
    found.consume(cell);
    return;
  }
  if (zone.zone === undefined && zone.zones === undefined && zone.sharedName === undefined) {
    found.report(zoneInvalid, cell, { value: cell.text });
    return;
  }
  found.consume(cell);
  applyZone(found, cell, whens, zone);
}

/** Compares the all-day column with the hours. */
function addAllDay(
  [when]: readonly When[],
  { cell, value }: { cell: FieldCell; value: boolean },
  found: ReadingBuilder,
): void {
  found.consume(cell);
  if (!value || when?.hours === undefined) return;
  found.report(cellsContradict, cell, { value: cell.text, used: when.hours });
  found.keep(cell);
}

/** The zone in a heading: `Start (UTC)`, `Start time (Geneva)`. */
function addZoneOfHeading(whens: readonly When[], cells: WhenCells, found: ReadingBuilder): void {
  for (const field of ['start', 'date', 'startTime', 'end', 'endTime', 'period'] as const) {
    const cell = cells[field];
    const hint = cell?.column.hint;
    const reading = hint === undefined ? undefined : parseZoneCached(hint, whens[0]!.period);
    if (!cell || !reading?.zone) continue;
    applyZone(found, cell, whens, reading);
    return;
  }
}
