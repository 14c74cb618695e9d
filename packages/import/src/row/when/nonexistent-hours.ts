import type { When } from '@regional-presence/core';
import {
  boundsOfParsed,
  dailyHoursOf,
  firstSkippedTime,
  hoursNonexistent,
  periodPrecision,
} from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { END_HOURS_FIELDS, HOURS_FIELDS } from './when-cells.js';

/** Reports the first hours of a row that do not exist in their zone, because the clocks go forward. */
export function reportNonexistentHours(whens: readonly When[], view: RowView, found: ReadingBuilder): void {
  for (const when of whens) {
    if (when.hours === undefined || when.zone === undefined) continue;
    const period = parsePeriod(when.period)!;
    const hours = periodPrecision(period) === 'day' ? dailyHoursOf(when, boundsOfParsed(period)) : undefined;
    const skipped = hours && firstSkippedTime(hours);
    if (!skipped) continue;
    const { date, hour, isEnd } = skipped;
    const cell = (isEnd ? END_HOURS_FIELDS : HOURS_FIELDS)
      .map((field) => fieldCell(view, field))
      .find((one) => one !== undefined);
    found.report(hoursNonexistent, cell, { value: when.hours, hour, date, zone: when.zone });
    return;
  }
}
