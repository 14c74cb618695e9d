import type { When } from '@regional-presence/core';
import {
  cellsContradict,
  dateColumnsContradict,
  datePhraseReversed,
  endAtMidnight,
  hoursOmitted,
  isPeriodOrdered,
} from '@regional-presence/core/internal';
import { type EdtfDate, formatPeriod, parsePeriod } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';

import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { allDayCell } from './all-day-cell.js';
import { parseTimeCached } from './cached-times.js';
import { consumeDate, type DateContext, hoursBeside } from './date-reader.js';
import { isEndUnknown } from './open-end.js';
import { type ResolvedSpan, resolveSpan } from './resolve-span.js';
import { inferredOf, severalOccasions, withHours, withInferred } from './several-occasions.js';
import { endBehind, hourOf, isHourOfFirstDay, startOfHours, timeOfDay } from './times-of-span.js';
import type { WhenCells } from './when-cells.js';
import { EDTF_DAY, endOf, startOf } from './year-of-other-end.js';

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
  const start = startOf(from, to, context);
  const first = start.periods.length === 1 ? parsePeriod(start.periods[0]!)?.start : undefined;
  const end = to && endOf(to, start, context);
  const last = end?.periods.length === 1 ? parsePeriod(end.periods[0]!)?.end : undefined;
  const isOpen = end?.periods.length === 1 && end.periods[0]!.endsWith('/..');
  if (to && !cells.endTime && isHourAlone(to, end, context))
    return startToEnd(withEndTime(cells, to), found, context);
  if (hasStart || (first && last)) found.add(start.problems, from);
  if (to && end) found.add(end.problems, to);
  const several = severalOccasions(start, end);
  if (several) {
    consumeDate(from, start, found);
    if (to && end) consumeDate(to, end, found);
    return several;
  }
  const readings = [...start.periods, ...(end?.periods ?? [])];
  const isRangeInBoth = to && readings.length === 2 && readings[0] !== readings[1] && readings.every(isRange);
  if (to && (readings.length > 2 || isRangeInBoth || hasOtherEnd(from, start, end)) && !cells.date) {
    found.report(dateColumnsContradict, to, { readings });
    return undefined;
  }
  if (!first || (to && !last && !isOpen && !isEndUnknown(end))) return undefined;
  if (to && last && !isPeriodOrdered({ start: first, end: last, interval: true })) {
    found.report(datePhraseReversed, to, { value: `${from.text} – ${to.text}` });
    return undefined;
  }
  consumeDate(from, start, found);
  if (to && end && (last || isOpen)) consumeDate(to, end, found);
  // One cell with the entire period, or with both hours.
  if (!to && (start.periods[0]!.includes('/') || start.hours?.includes('-')))
    return start.periods.map((period) => withHours({ period }, start));
  const ends = to && end && last ? { to, end, last } : undefined;
  const when = readStartAndEnd({ from, start, first }, ends, cells, found, context);
  return [isOpen ? { ...when, period: `${when.period.replace(/\/\.\.$/, '')}/..` } : when];
}

/**
 * `2026-11-03 / 2027-02-05` may be two days: with another such cell beside it nothing says which days are meant. `starts 5 May`
 * and `ends on 7 May` are open.
 */
const isRange = (period: string): boolean => period.includes('/') && !period.includes('..');

/** `17:00` in a column of ends: when it ends on the day of its start. */
function isHourAlone(to: FieldCell, end: DateReading | undefined, context: DateContext): boolean {
  if (end?.periods.length !== 0 || !/\p{N}/u.test(to.text)) return false;
  const { hours, unread } = parseTimeCached(to.text, context, undefined);
  return hours !== undefined && unread === undefined && !hours.includes('-');
}

function withEndTime({ end: _, ...cells }: WhenCells, endTime: FieldCell): WhenCells {
  return { ...cells, endTime };
}

/** `5-7 May` in the column of starts, and another last day in that of ends. Half a month, which has one figure, is no such range. */
function hasOtherEnd({ text }: FieldCell, start: DateReading, end: DateReading | undefined): boolean {
  const last = start.periods[0]?.split('/')[1] ?? '';
  const [written = ''] = end?.periods ?? [];
  const isDay = EDTF_DAY.test(last) && EDTF_DAY.test(written);
  return isDay && last !== written && (text.match(DAY_NUMBER) ?? []).length > 1;
}

const DAY_NUMBER = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/gu;

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
  context: DateContext,
): When {
  const beside = hoursBeside(start, context);
  const startTime = timeOfDay(cells.startTime, beside);
  const isOneDay = !ends?.last || !formatPeriod(first, ends.last).includes('/');
  const endTime =
    timeOfDay(cells.endTime, ends ? hoursBeside(ends.end, context) : beside) ??
    (isOneDay && startTime ? endBehind(startTime, cells, beside) : undefined);
  const startZone = start.zone ?? startTime?.zone;
  const endZone = ends?.end.zone ?? endTime?.zone;
  const zone = startZone ?? endZone;
  const hasTwoZones = startZone !== undefined && endZone !== undefined && startZone !== endZone;
  const allDay = allDayCell(cells.allDay);
  found.consume(startTime?.cell, endTime?.cell, allDay?.cell);
  const daily = ends && !endTime ? hoursOfBothEnds(start, ends.end) : undefined;
  const isStartAlone =
    ends !== undefined && !isOneDay && !startTime && !endTime && isHourOfFirstDay(start, ends.end);
  const isDaily = daily === 'different' || isStartAlone;
  if (isDaily) {
    found.report(hoursOmitted, isStartAlone ? from : ends!.to, {
      value: `${from.text} – ${ends!.to.text}`,
      ...(isStartAlone ? { reason: 'noEnd' } : { reason: 'several', count: 2 }),
    });
    found.keep(from, ends!.to);
  }
  const end = isDaily ? undefined : hourOf(ends?.end, endTime, found, 'end');
  const span = resolveSpan({
    first,
    last: ends?.last,
    from: isDaily ? undefined : startOfHours({ from, start }, startTime, ends ? undefined : endTime, found),
    to: hasTwoZones || isDaily ? undefined : end,
    isEndEmpty: ends?.end.emptyTime === true && !hasTwoZones && !isDaily,
    allDay: allDay?.value === true,
    endsOnLastDay: ends?.to.column.lastDays === true,
    hasTimes:
      zone !== undefined || startTime !== undefined || allDay?.value === false || from.column.times === true,
  });
  const last = ends?.to ?? from;
  const unread = hasTwoZones
    ? { reason: 'twoZones' as const, detail: `${startZone}, ${endZone}` }
    : span.unread;
  if (unread !== undefined) {
    const value = `${from.text} – ${(ends ? last : (endTime?.cell ?? last)).text}`;
    found.report(hoursOmitted, endTime?.cell ?? last, { value, ...unread });
    found.keep(from, last, startTime?.cell, endTime?.cell);
  }
  if (span.endsAtMidnight)
    found.report(endAtMidnight, last, { value: last.text, lastDay: span.period.split('/').at(-1)! });
  if (allDay?.value === true && span.hours !== undefined) {
    found.report(cellsContradict, allDay.cell, { value: allDay.cell.text, used: span.hours });
    found.keep(allDay.cell);
  }
  const when = withInferred(whenOfSpan(span, zone), inferredOf(start, ends?.end));
  if (daily !== 'same' || when.hours === undefined) return when;
  const { continuous: _, ...each } = when;
  return { ...each, hours: start.hours! };
}

/**
 * Whether both ends have hours from..to, as two days of an exhibition have them, and whether these are the same. Those of the
 * start alone hold for all days.
 */
function hoursOfBothEnds(start: DateReading, end: DateReading): 'same' | 'different' | undefined {
  const isSpan = ({ hours }: DateReading) => hours?.includes('-');
  if (isSpan(start) && end.hours === undefined && !end.emptyTime) return 'same';
  if (!isSpan(start) || !isSpan(end) || start.periods[0] === end.periods[0]) return undefined;
  return start.hours === end.hours ? 'same' : 'different';
}

function whenOfSpan(span: ResolvedSpan, zone: string | undefined): When {
  const when: When = { period: span.period };
  if (span.hours !== undefined) when.hours = span.hours;
  if (span.continuous) when.continuous = true;
  if (span.hours !== undefined && zone !== undefined) when.zone = zone;
  return when;
}
