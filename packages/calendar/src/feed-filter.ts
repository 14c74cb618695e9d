import type { Event } from '@regional-presence/core';
import type { FeedFilter } from './feed-options.js';

/** Whether an event is of a feed: it is, or it was when it was published before and is there as cancelled. */
export function membership(
  event: Event,
  { region, sector, body, office }: FeedFilter,
): 'is' | 'was' | undefined {
  const { withdrawn } = event.revision ?? {};
  let was = false;
  const fits = (is: boolean, before: readonly string[] | undefined, wanted: string): boolean => {
    if (is) return true;
    was = true;
    return before?.includes(wanted) ?? false;
  };
  const all =
    (region === undefined || fits(event.region === region, withdrawn?.regions, region)) &&
    (sector === undefined || fits(event.sector === sector, withdrawn?.sectors, sector)) &&
    (body === undefined || fits(event.bodies?.includes(body) ?? false, withdrawn?.bodies, body)) &&
    (office === undefined || fits(event.office === office, withdrawn?.offices, office));
  return all ? (was ? 'was' : 'is') : undefined;
}
