import type { When } from '@regional-presence/core';
import {
  cellsContradict,
  datePhraseReversed,
  endAtMidnight,
  hoursOmitted,
  isPeriodOrdered,
} from '@regional-presence/core/internal';
import { type EdtfDate, parsePeriod } from '@regional-presence/core/period';

import type { DateReading } from '@regional-presence/dates';
import type { Field } from '../column/field-words.js';
import { addDateProblems, readDateCell, type WhenContext } from './date-cells.js';
import { allDayCell, parseTimeCached } from './hours-and-zone.js';
import { resolveSpan } from './resolve-span.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** Reads the start and end columns with their hours. A date column next to an end column is the start. */
export function startToEnd(cells: RowCells, context: WhenContext): When[] | undefined {
  const to = cells.get('end');
  const startField: Field = cells.get('start') || !to ? 'start' : 'date';
  const from = cells.get(startField);
  if (!from) return undefined;
  const start = readDateCell(from, context);
  const first = start.periods.length === 1 ? parsePeriod(start.periods[0]!)?.start : undefined;
  const end = to && readDateCell(to, context);
  const last = end?.periods.length === 1 ? parsePeriod(end.periods[0]!)?.end : undefined;
  if (startField === 'start' || (first && last)) addDateProblems(cells, start, from, context);
  if (to && end) addDateProblems(cells, end, to, context);
  if (!first || (to && !last)) return undefined;
  if (to && !isPeriodOrdered({ start: first, end: last, interval: true })) {
    cells.report(datePhraseReversed, to, { value: `${from.text} – ${to.text}` });
    return undefined;
  }
  cells.consume(startField);
  if (to) cells.consume('end');
  // One cell with the entire period, or with both hours.
  if (!to && (start.periods[0]!.includes('/') || start.hours?.includes('-')))
    return start.periods.map((period) => withHours({ period }, start));
  return [readStartAndEnd({ from, start, first }, to && end ? { to, end, last } : undefined, cells, context)];
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

/** The period of two cells, with the hours of the cells or of their own columns. */
function readStartAndEnd(
  { from, start, first }: StartCell,
  ends: EndCell | undefined,
  cells: RowCells,
  { language, dates }: WhenContext,
): When {
  const times = (field: 'startTime' | 'endTime') => {
    const cell = cells.get(field);
    const found = cell && parseTimeCached(cell.text, language, undefined);
    return cell && found?.hours?.length === 5 ? { cell, ...found } : undefined;
  };
  const [startTime, endTime] = [times('startTime'), times('endTime')];
  const zone = start.zone ?? ends?.end.zone;
  const otherZone = ends?.end.zone !== undefined && start.zone !== undefined && ends.end.zone !== start.zone;
  const allDay = allDayCell(cells);
  const span = resolveSpan({
    first,
    last: ends?.last,
    from: start.hours?.slice(0, 5) ?? startTime?.hours,
    to: otherZone ? undefined : (ends?.end.hours?.slice(0, 5) ?? endTime?.hours),
    allDay: allDay?.value === true,
    hasTimes:
      zone !== undefined ||
      startTime !== undefined ||
      allDay?.value === false ||
      dates.holdsTimes(from.column),
  });
  for (const used of [startTime, endTime])
    if (used) cells.consume(used.cell === startTime?.cell ? 'startTime' : 'endTime');
  if (allDay) cells.consume('allDay');
  const when: When = { period: span.period };
  if (span.hours !== undefined) when.hours = span.hours;
  if (span.continuous) when.continuous = true;
  const hoursZone = zone ?? startTime?.zone ?? endTime?.zone;
  if (span.hours !== undefined && hoursZone !== undefined) when.zone = hoursZone;
  if (start.inferred || ends?.end.inferred) when.inferred = ['year'];
  const last = ends?.to ?? from;
  const unread = otherZone
    ? { reason: 'twoZones' as const, detail: `${start.zone}, ${ends!.end.zone}` }
    : span.unread;
  if (unread !== undefined) {
    cells.report(hoursOmitted, endTime?.cell ?? last, {
      value: `${from.text} – ${last.text}`,
      ...unread,
    });
    for (const cell of [from, last, startTime?.cell, endTime?.cell]) if (cell) cells.keepAsExtra(cell);
  }
  if (span.endsAtMidnight)
    cells.report(endAtMidnight, last, { value: last.text, lastDay: span.period.split('/').at(-1)! });
  if (allDay?.value === true && span.hours !== undefined) {
    cells.report(cellsContradict, allDay.cell, { value: allDay.cell.text, used: span.hours });
    cells.keepAsExtra(allDay.cell);
  }
  return when;
}

/** The period of one cell with its hours. Midnight alone is a whole day in a spreadsheet. */
function withHours(when: When, { hours, zone, inferred }: DateReading): When {
  const timed: When = { ...when };
  if (inferred) timed.inferred = [...inferred];
  if (!hours || hours === '00:00') return timed;
  timed.hours = hours;
  if (zone) timed.zone = zone;
  return timed;
}
