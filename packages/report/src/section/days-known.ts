import type { Activity } from '@regional-presence/core';
import { periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';

/** Whether the days of an activity are known. */
export function isKnownToTheDay({ when }: Activity): boolean {
  const period = when && parsePeriod(when.period);
  return period !== undefined && periodPrecision(period) === 'day';
}
