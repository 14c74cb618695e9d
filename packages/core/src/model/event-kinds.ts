import type { EventKind } from './records.js';

/**
 * The kinds of event.
 *
 * @example
 * EVENT_KINDS.includes('workshop'); // true
 */
export const EVENT_KINDS = [
  'meeting',
  'workshop',
  'seminar',
  'forum',
  'conference',
  'symposium',
  'roundtable',
  'competition',
  'exhibition',
  'training',
  'webinar',
  'clinic',
  'presentation',
  /** The founding of a centre, a network or the like. */
  'establishment',
  /** The kind is not stated. */
  'event',
] as const;

const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(EVENT_KINDS);

/**
 * Whether an activity is an event, and not a series, project or engagement.
 *
 * @example
 * isEvent({ kind: 'workshop' }); // true
 * isEvent({ kind: 'project' }); // false
 */
export const isEvent = <A extends { kind: string }>(activity: A): activity is A & { kind: EventKind } =>
  KINDS.has(activity.kind);
