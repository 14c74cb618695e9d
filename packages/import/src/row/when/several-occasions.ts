import type { When } from '@regional-presence/core';
import { isPeriodOrdered } from '@regional-presence/core/internal';
import {
  type Edtf,
  type EdtfDate,
  formatPeriod,
  parsePeriod,
  periodBounds,
} from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import { copyWhen } from './copy-when.js';

/** The one day that a period is. */
function singleDay(period: Edtf): EdtfDate | undefined {
  const date = period.includes('/') ? undefined : parsePeriod(period)?.start;
  return date?.day === undefined ? undefined : date;
}

/**
 * The periods of a cell with several starts and one with as many ends, the n-th start with the n-th end; `undefined`
 * unless each ends after it begins and before the next one begins: `3 May, 7 June` and `5 May, 9 June`.
 */
function pairedPeriods(starts: readonly Edtf[], ends: readonly Edtf[]): Edtf[] | undefined {
  if (starts.length < 2 || starts.length !== ends.length) return undefined;
  const periods: Edtf[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [i, text] of starts.entries()) {
    const [start, end] = [singleDay(text), singleDay(ends[i]!)];
    if (!start || !end || !isPeriodOrdered({ start, end, interval: true })) return undefined;
    const period = formatPeriod(start, end);
    const { first, last } = periodBounds(period)!;
    if (first <= before) return undefined;
    before = last;
    periods.push(period);
  }
  return periods;
}

/** The occasions of a cell with several starts, and of one with as many ends if there is one. */
export function severalOccasions(start: DateReading, end: DateReading | undefined): When[] | undefined {
  if (!end)
    return start.periods.length > 1 ? start.periods.map((period) => withHours({ period }, start)) : undefined;
  if (start.hours || end.hours) return undefined;
  return pairedPeriods(start.periods, end.periods)?.map((period) =>
    withInferred({ period }, inferredOf(start, end)),
  );
}

/** What was inferred of readings that make a period together. */
export const inferredOf = (
  ...readings: readonly (DateReading | undefined)[]
): NonNullable<When['inferred']> => [...new Set(readings.flatMap((reading) => reading?.inferred ?? []))];

export const withInferred = (when: When, inferred: NonNullable<When['inferred']>): When =>
  inferred.length > 0 ? { ...when, inferred: [...inferred] } : when;

/** The period of one cell with its hours. Midnight alone is a whole day in a spreadsheet. */
export function withHours(when: When, { hours, zone, inferred }: DateReading): When {
  const timed = copyWhen(when);
  if (inferred) timed.inferred = [...inferred];
  if (!hours || hours === '00:00') return timed;
  timed.hours = hours;
  if (zone) timed.zone = zone;
  return timed;
}
