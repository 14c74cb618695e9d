import type { When } from '@regional-presence/core';
import {
  boundsOfParsed,
  dailyHoursOf,
  firstChangedTime,
  hoursNonexistent,
  hoursRepeated,
  periodPrecision,
} from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { END_HOURS_FIELDS, HOURS_FIELDS } from './when-cells.js';

/** Reports the first hours of a row that do not exist in their zone, or occur twice, because the clocks change. */
export function reportChangedHours(whens: readonly When[], view: RowView, found: ReadingBuilder): void {
  for (const when of whens) {
    if (when.hours === undefined || when.zone === undefined) continue;
    const period = parsePeriod(when.period)!;
    const hours = periodPrecision(period) === 'day' ? dailyHoursOf(when, boundsOfParsed(period)) : undefined;
    const changed = hours && firstChangedTime(hours);
    if (!changed) continue;
    const { date, hour, isEnd, change } = changed;
    const cell = (isEnd ? END_HOURS_FIELDS : HOURS_FIELDS)
      .map((field) => fieldCell(view, field))
      .find((one) => one !== undefined);
    const problem = change === 'skipped' ? hoursNonexistent : hoursRepeated;
    found.report(problem, cell, { value: when.hours, hour, date, zone: when.zone });
    return;
  }
}
