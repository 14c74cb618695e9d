import type { Activity } from '@regional-presence/core';
import { endOnNextDay, minutesOf, shiftDay } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import type { ReportContext } from '@regional-presence/report';
import type { DayCell, TimeCell } from '../workbook/workbook.js';

/** A day of a period as a date, if the day is certain: a month is no day, and neither is `2022-10-20~`. */
const dayCell = (date: string | undefined): DayCell | undefined =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { day: date } : undefined;

/**
 * The first or last day. Of a period of which one end is a day and the other a month, that month stands in its cell in words:
 * a day alone would be read as the whole of it.
 */
export function boundCell(
  when: Activity['when'],
  end: 'first' | 'last',
  { periodText }: ReportContext,
): DayCell | string | undefined {
  const [first, last = first] = when?.period.split('/') ?? [];
  const own = end === 'first' ? dayCell(first) : lastDayCell(when);
  const other = end === 'first' ? dayCell(last) : dayCell(first);
  const bound = end === 'first' ? first : last;
  return own ?? (other && bound !== undefined && parsePeriod(bound) ? periodText(bound) : undefined);
}

/**
 * The day on which an activity ends: `22:00-06:00` ends on the day after its last one, unless these are the hours of each day.
 * Midnight is the end of a day.
 */
function lastDayCell(when: Activity['when']): DayCell | undefined {
  const cell = dayCell(when?.period.split('/').at(-1));
  const hours = when?.hours ?? '';
  const isOvernight =
    endOnNextDay(hours) &&
    !hours.endsWith('00:00') &&
    when?.continuous !== true &&
    hoursOfEachDay(when) === undefined;
  return cell && isOvernight ? { day: shiftDay(cell.day, 1) } : cell;
}

/** Hours that are not those of each of several days, which stand in one cell: nobody has to correct them in two. */
export const ownHours = (when: Activity['when']): string | undefined =>
  hoursOfEachDay(when) === undefined ? when?.hours : undefined;

/** Hours that are those of each of several days. Start and end times alone would be from the first day to the last. */
export const hoursOfEachDay = (when: Activity['when']): string | undefined =>
  when?.period.includes('/') && when.continuous !== true ? when.hours : undefined;

export const timeOfDayCell = (time: string | undefined): TimeCell | undefined =>
  time === undefined || Number.isNaN(minutesOf(time)) ? undefined : { time };

/** Midnight at the end is that of the last day. */
export const endTimeCell = (time: string | undefined): TimeCell | undefined =>
  time === '00:00' ? { time: '24:00' } : timeOfDayCell(time);
