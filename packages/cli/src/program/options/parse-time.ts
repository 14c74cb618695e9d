import { isInstant } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import { InvalidArgumentError } from 'commander';

/** Accepts an IANA time zone, in any case: `Africa/Cairo`. */
export function parseZoneOption(text: string): string {
  if (isTimeZone(text)) return canonicalTimeZone(text);
  throw new InvalidArgumentError('Must be an IANA time zone such as Africa/Cairo.');
}

/** Accepts a day or a month: `2022-06-01`, `2022-06`. */
export function parseDayOrMonth(text: string): string {
  const parsed = parsePeriod(text);
  if (parsed?.start && !parsed.interval) return text;
  throw new InvalidArgumentError('Must be a date such as 2022-06-01 or 2022-06.');
}

/** Accepts an instant in UTC: `2026-11-24T10:00:00Z`. */
export function parseInstant(text: string): string {
  if (isInstant(text)) return text;
  throw new InvalidArgumentError('Must be an instant in UTC such as 2026-11-24T10:00:00Z.');
}
