import type { When } from '@regional-presence/core';
import {
  boundsOfParsed,
  dailyHoursOf,
  firstChangedTime,
  hoursNonexistent,
  hoursRepeated,
  periodPrecision,
  zoneText,
} from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import type { ReadingBuilder } from '../reading.js';
import { firstCell, type RowView } from '../row-view.js';
import { END_HOURS_FIELDS, HOURS_FIELDS } from './when-cells.js';

/** The offset of a zone behind a change of its clocks, as people write it: `UTC+1`. */
const offsetBehind = (date: string, zone: string): string =>
  zoneText(zone, { language: 'en', local: `${date}T23:59` });

/** Reports the first hours of a row that do not exist in their zone, or occur twice, because the clocks change. */
export function reportChangedHours(whens: readonly When[], view: RowView, found: ReadingBuilder): void {
  for (const when of whens) {
    if (when.hours === undefined || when.zone === undefined) continue;
    const period = parsePeriod(when.period)!;
    const hours = periodPrecision(period) === 'day' ? dailyHoursOf(when, boundsOfParsed(period)) : undefined;
    const changed = hours && firstChangedTime(hours);
    if (!changed) continue;
    const { date, hour, isEnd, change } = changed;
    const cell = firstCell(view, isEnd ? END_HOURS_FIELDS : HOURS_FIELDS);
    const params = { value: when.hours, hour, date, zone: when.zone };
    if (change === 'skipped') found.report(hoursNonexistent, cell, params);
    else found.report(hoursRepeated, cell, { ...params, second: `${hour} ${offsetBehind(date, when.zone)}` });
    return;
  }
}
