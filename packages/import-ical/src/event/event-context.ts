import type { TimeContext } from '../series/event-time.js';
import type { ExpansionLimits } from '../series/expansion-limits.js';
import type { EventZone } from '../zone/event-zones.js';
import type { Overrides } from './overrides.js';

/** Facts about the calendar that are needed to read one of its events. */
export interface EventContext extends TimeContext {
  overridden: Overrides;
  limits: ExpansionLimits;
  includePrivate: boolean;
  /** The zone of X-WR-TIMEZONE: people saw the times that the calendar has in UTC in it. */
  shownZone?: EventZone | undefined;
}
