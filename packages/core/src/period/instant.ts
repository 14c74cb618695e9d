/** An instant in UTC to the second: `2026-11-24T10:00:00Z`. Which days and hours exist, the pattern does not say. */
export const INSTANT_PATTERN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Whether a text is an instant in UTC that exists, as `modified` of a revision has it. The platform reads 30 February as
 * 2 March, and 24:00 as the next day: an instant that exists is written as it was read.
 */
export function isInstant(text: string): boolean {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === text.replace('Z', '.000Z');
}

/** @throws RangeError for a stamp that is not such an instant. */
export function requireInstant(caller: string, stamp: string): void {
  if (isInstant(stamp)) return;
  throw new RangeError(
    `${caller}: the stamp must be an instant in UTC such as "2026-11-24T10:00:00Z", not ${JSON.stringify(stamp)}.`,
  );
}
