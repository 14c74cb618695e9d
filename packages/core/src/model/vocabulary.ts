/**
 * The state of an activity. `planned`: intended, the office has not said whether it is certain. `tentative`: may not
 * take place. `confirmed`: the office has confirmed it.
 *
 * @example
 * STATUSES.includes('tentative'); // true
 */
export const STATUSES = [
  'planned',
  'tentative',
  'confirmed',
  'ongoing',
  'held',
  'postponed',
  'cancelled',
] as const;

/**
 * How people attend.
 *
 * @example
 * MODALITIES[1]; // 'virtual'
 */
export const MODALITIES = ['physical', 'virtual', 'hybrid'] as const;

/** The roles of partners. */
export const PARTNER_ROLES = ['lead', 'host', 'co-organizer', 'funder', 'partner'] as const;
