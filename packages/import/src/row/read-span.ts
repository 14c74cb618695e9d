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
import { addProblems, readCell, type WhenContext } from './date-cells.js';
import { allDayCell, timesOf } from './hours-and-zone.js';
import type { FieldCell, RowCells } from './row-cells.js';
import { settleSpan } from './settle-span.js';

/** Columns of start and end, with their hours. A column of dates beside one of ends is the start. */
export function startToEnd(cells: RowCells, context: WhenContext): When[] | undefined {
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
  if (to && !isPeriodOrdered({ start: first, end: last, interval: true })) {
    cells.report(datePhraseReversed, to, { value: `${from.text} – ${to.text}` });
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
    ? { reason: 'twoZones' as const, detail: `${start.zone}, ${ends!.end.zone}` }
    : span.unread;
  if (unread !== undefined) {
    cells.report(hoursOmitted, endTime?.cell ?? last, {
      value: `${from.text} – ${last.text}`,
      ...unread,
    });
    for (const cell of [from, last, startTime?.cell, endTime?.cell]) if (cell) cells.keep(cell);
  }
  if (span.endsAtMidnight)
    cells.report(endAtMidnight, last, { value: last.text, lastDay: span.period.split('/').at(-1)! });
  if (allDay?.value === true && span.hours !== undefined) {
    cells.report(cellsContradict, allDay.cell, { value: allDay.cell.text, kept: span.hours });
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
