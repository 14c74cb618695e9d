import type { Activity } from '@regional-presence/core';
import { boundsOfParsed, periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod, yearMonthDay } from '@regional-presence/core/period';

/** The month in which an activity begins, in months since the year 0; `undefined` if only the year is known, or less. */
export function firstMonth({ when }: Activity): number | undefined {
  const period = when && parsePeriod(when.period);
  if (!period?.start || periodPrecision(period) === 'year') return undefined;
  const { year, month } = yearMonthDay(boundsOfParsed(period).first);
  return year * 12 + month - 1;
}
