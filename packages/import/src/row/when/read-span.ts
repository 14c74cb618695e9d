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

import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { parseTimeCached } from './cached-times.js';
import { consumeDate, type DateContext, readDateCell } from './date-reader.js';
import { allDayCell } from './hours-and-zone.js';
import { type ResolvedSpan, resolveSpan } from './resolve-span.js';
import type { WhenCells } from './when-cells.js';

/** Reads the start and end columns with their hours. A date column next to an end column is the start. */
export function startToEnd(
  cells: WhenCells,
  found: ReadingBuilder,
  context: DateContext,
): readonly When[] | undefined {
  const to = cells.end;
  const hasStart = cells.start !== undefined || !to;
  const from = hasStart ? cells.start : cells.date;
  if (!from) return undefined;
  const start = readDateCell(from, context);
  const first = start.periods.length === 1 ? parsePeriod(start.periods[0]!)?.start : undefined;
  const end = to && readDateCell(to, context);
  const last = end?.periods.length === 1 ? parsePeriod(end.periods[0]!)?.end : undefined;
  if (hasStart || (first && last)) found.add(start.problems, from);
  if (to && end) found.add(end.problems, to);
  if (!first || (to && !last)) return undefined;
  if (to && !isPeriodOrdered({ start: first, end: last, interval: true })) {
    found.report(datePhraseReversed, to, { value: `${from.text} – ${to.text}` });
    return undefined;
  }
  consumeDate(from, start, found);
  if (to && end) consumeDate(to, end, found);
  // One cell with the entire period, or with both hours.
  if (!to && (start.periods[0]!.includes('/') || start.hours?.includes('-')))
    return start.periods.map((period) => withHours({ period }, start));
  const ends = to && end ? { to, end, last } : undefined;
  return [readStartAndEnd({ from, start, first }, ends, cells, found, context)];
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
  cells: WhenCells,
  found: ReadingBuilder,
  { language }: DateContext,
): When {
  const startTime = timeOfDay(cells.startTime, language);
  const endTime = timeOfDay(cells.endTime, language);
  const zone = start.zone ?? ends?.end.zone;
  const hasTwoZones =
    ends?.end.zone !== undefined && start.zone !== undefined && ends.end.zone !== start.zone;
  const allDay = allDayCell(cells.allDay);
  const span = resolveSpan({
    first,
    last: ends?.last,
    from: start.hours?.slice(0, 5) ?? startTime?.hours,
    to: hasTwoZones ? undefined : (ends?.end.hours?.slice(0, 5) ?? endTime?.hours),
    allDay: allDay?.value === true,
    hasTimes:
      zone !== undefined || startTime !== undefined || allDay?.value === false || from.column.times === true,
  });
  found.consume(startTime?.cell, endTime?.cell, allDay?.cell);
  const last = ends?.to ?? from;
  const unread = hasTwoZones
    ? { reason: 'twoZones' as const, detail: `${start.zone}, ${ends!.end.zone}` }
    : span.unread;
  if (unread !== undefined) {
    const value = `${from.text} – ${last.text}`;
    found.report(hoursOmitted, endTime?.cell ?? last, { value, ...unread });
    found.keep(from, last, startTime?.cell, endTime?.cell);
  }
  if (span.endsAtMidnight)
    found.report(endAtMidnight, last, { value: last.text, lastDay: span.period.split('/').at(-1)! });
  if (allDay?.value === true && span.hours !== undefined) {
    found.report(cellsContradict, allDay.cell, { value: allDay.cell.text, used: span.hours });
    found.keep(allDay.cell);
  }
  const isInferred = start.inferred !== undefined || ends?.end.inferred !== undefined;
  return whenOfSpan(span, zone ?? startTime?.zone ?? endTime?.zone, isInferred);
}

function whenOfSpan(span: ResolvedSpan, zone: string | undefined, isInferred: boolean): When {
  const when: When = { period: span.period };
  if (span.hours !== undefined) when.hours = span.hours;
  if (span.continuous) when.continuous = true;
  if (span.hours !== undefined && zone !== undefined) when.zone = zone;
  if (isInferred) when.inferred = ['year'];
  return when;
}

/** A single time of day in a cell. */
function timeOfDay(cell: FieldCell | undefined, language: string | undefined) {
  const found = cell && parseTimeCached(cell.text, language, undefined);
  return cell && found?.hours?.length === 5 ? { cell, ...found } : undefined;
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
