import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { UnreadableValueError } from './time-value.js';

/** Calendar days, then exact seconds (RFC 5545 §3.3.6). */
export interface Duration {
  days: number;
  seconds: number;
}

const DURATION = /^\+?P(?:(\d+)W|(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/**
 * Parses a duration: `PT1H30M` → `{ days: 0, seconds: 5400 }`.
 *
 * @throws UnreadableValueError if the text is not a duration, or is negative.
 */
export function parseDuration(text: string): Duration {
  const match = DURATION.exec(text.trim());
  if (!match) throw new UnreadableValueError(`DURATION ${text} is not a valid duration`);
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((n) => Number(n ?? 0));
  return { days: 7 * weeks! + days!, seconds: 3600 * hours! + 60 * minutes! + seconds! };
}

/** Approximate length in days. */
export const durationDays = ({ days, seconds }: Duration): number => days + seconds / SECONDS_PER_DAY;
