import type { When } from '@regional-presence/core';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { type HoursContext, parseTimeCached } from './cached-times.js';
import { copyWhen } from './copy-when.js';
import { setUnlessDifferent } from './set-hours.js';

/**
 * Hours in a cell of the date column, next to columns with the days. Any other text of it goes to `extra`.
 */
export function hoursFromDateCell(
  cell: FieldCell,
  reading: DateReading,
  days: readonly When[],
  found: ReadingBuilder,
  context: HoursContext,
): When[] {
  const times = parseTimeCached(cell.text, context, days[0]!.period);
  if (!times.hours) {
    found.add(reading.problems, cell);
    found.keep(cell);
    return [...days];
  }
  if (times.unread !== undefined) found.keep(cell);
  return days.map((day): When => {
    const when = copyWhen(day);
    setUnlessDifferent(found, cell, when, 'hours', times.hours!);
    if (times.zone) setUnlessDifferent(found, cell, when, 'zone', times.zone);
    return when;
  });
}
