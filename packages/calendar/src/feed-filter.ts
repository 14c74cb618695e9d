import type { Event } from '@regional-presence/core';
import type { FeedFilter } from './feed-options.js';

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
    (region === undefined || matches(event.region === region, withdrawn?.regions, region)) &&
    (sector === undefined || matches(event.sector === sector, withdrawn?.sectors, sector)) &&
    (body === undefined || matches(event.bodies?.includes(body) ?? false, withdrawn?.bodies, body)) &&
    (office === undefined || matches(event.office === office, withdrawn?.offices, office));
  if (!matchesAll) return undefined;
  return isFormer ? 'former' : 'current';
}
