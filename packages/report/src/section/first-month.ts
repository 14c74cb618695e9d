import type { Activity } from '@regional-presence/core';
import { boundsOfParsed } from '@regional-presence/core/internal';
import { parsePeriod, yearMonthDay } from '@regional-presence/core/period';

/**
 * The month in which an activity begins, in months since the year 0; `undefined` if it is not known: of `May–June 2026` it may
 * be either.
 */
export function firstMonth({ when }: Activity): number | undefined {
  const period = when && parsePeriod(when.period);
  if (!period?.start) return undefined;
  const { first, last } = boundsOfParsed(period);
  const from = yearMonthDay(first);
  const month = from.year * 12 + from.month - 1;
  if (period.start.day !== undefined) return month;
  const to = Number.isFinite(last) ? yearMonthDay(last) : undefined;
  return to && to.year * 12 + to.month - 1 === month ? month : undefined;
}
