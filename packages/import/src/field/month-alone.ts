import { parseDate } from '@regional-presence/dates';
import { memoize } from './memoize.js';

/** The number of a month without a year: `May` → 5. */
export const monthAlone = memoize((text): number | undefined => {
  const period = parseDate(text, { reportingPeriod: '2026' }).periods.join();
  return /^\d{4}-\d\d$/.test(period) ? Number(period.slice(5)) : undefined;
});
