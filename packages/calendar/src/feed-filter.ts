import type { Event } from '@regional-presence/core';
import { regionsOf, sectorsOf } from '@regional-presence/core/internal';
import type { FeedEvent } from './calendar-event.js';
import { feedEvent, isCancelledEarlier } from './feed-event.js';
import type { FeedFilter, FeedOptions } from './feed-options.js';

/**
 * Whether an event belongs to a feed. A former member is one that matched when it was last published and no longer
 * does; the feed shows it as cancelled.
 */
export function feedMembership(
  event: Event,
  { region, sector, body, office }: FeedFilter,
): 'current' | 'former' | undefined {
  const { withdrawn } = event.revision ?? {};
  let isFormer = false;
  const matches = (isCurrent: boolean, former: readonly string[] | undefined, wanted: string): boolean => {
    if (isCurrent) return true;
    isFormer = true;
    return former?.includes(wanted) ?? false;
  };
  const matchesAll =
    (region === undefined || matches(regionsOf(event).includes(region), withdrawn?.regions, region)) &&
    (sector === undefined || matches(sectorsOf(event).includes(sector), withdrawn?.sectors, sector)) &&
    (body === undefined || matches(event.bodies?.includes(body) ?? false, withdrawn?.bodies, body)) &&
    (office === undefined || matches(event.office === office, withdrawn?.offices, office));
  if (!matchesAll) return undefined;
  return isFormer ? 'former' : 'current';
}

/** An event as a feed shows it; `undefined` if the feed does not. A former member is cancelled there. */
export function shownEvent(event: Event, options: FeedOptions): FeedEvent | undefined {
  const membership = feedMembership(event, options);
  if (membership === undefined) return undefined;
  if (membership === 'current') return feedEvent(event, options);
  const shown = feedEvent(event, { ...options, onProblem: undefined });
  return shown && !isCancelledEarlier(shown.last, shown.event, options)
    ? { ...shown, cancelled: true }
    : undefined;
}
