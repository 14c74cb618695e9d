/** The id of an activity with its period as a suffix, which distinguishes it from another of the same id. */
export const withPeriodSuffix = (id: string, period: string): string =>
  `${id}-${period.replace(/[^0-9-]+/g, '_').replace(/^_|_$/g, '')}`;

/** What {@link withPeriodSuffix} puts behind an id. */
const PERIOD_SUFFIX = /-\d{4}(?:-\d\d){0,2}(?:_\d{4}(?:-\d\d){0,2})?$/;

/** The id that the sessions of a series share. */
export const seriesId = (id: string): string => id.replace(PERIOD_SUFFIX, '');

/** An id without its year: `eur-2027-forum-abc123` → `eur-forum-abc123`. */
export const withoutYear = (id: string): string => id.replace(/^([a-z]+)-(?:\d{4}|undated)-/, '$1-');
