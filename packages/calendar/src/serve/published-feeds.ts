import type { Dataset, RegionCode, SectorCode } from '@regional-presence/core';
import { feedEvent } from '../feed-events.js';
import type { FeedFilter } from '../feed-options.js';

/**
 * The feeds that are published: of all events, of each region and Sector, and of each body and office that has an
 * event which a calendar can show, or had one when it was published before. Regions and Sectors are few and known: theirs are there before their first event.
 */
export function publishedFeeds(data: Dataset): FeedFilter[] {
  const bodies = new Set<string>();
  const offices = new Set<string | undefined>();
  for (const event of data.events) {
    if (!feedEvent(event)) continue;
    const { withdrawn } = event.revision ?? {};
    for (const office of [event.office, ...(withdrawn?.offices ?? [])]) offices.add(office);
    for (const body of [...(event.bodies ?? []), ...(withdrawn?.bodies ?? [])]) bodies.add(body);
  }
  return [
    {},
    ...data.regions.map(({ id }) => ({ region: id })),
    ...data.sectors.map(({ id }) => ({ sector: id })),
    ...data.bodies.filter(({ id }) => bodies.has(id)).map(({ id }) => ({ body: id })),
    ...data.offices.filter(({ id }) => offices.has(id)).map(({ id }) => ({ office: id })),
  ];
}

/** The feeds of a region and a Sector together that have an event which a calendar can show. */
export function pairedFeeds(data: Dataset): FeedFilter[] {
  const shown = new Map<RegionCode, Set<SectorCode>>();
  for (const event of data.events) {
    if (!feedEvent(event)) continue;
    const { withdrawn } = event.revision ?? {};
    for (const region of [event.region, ...(withdrawn?.regions ?? [])])
      for (const sector of [event.sector, ...(withdrawn?.sectors ?? [])])
        if (region && sector) shown.set(region, (shown.get(region) ?? new Set()).add(sector));
  }
  return data.regions.flatMap(({ id: region }) =>
    data.sectors
      .filter(({ id }) => shown.get(region)?.has(id))
      .map(({ id: sector }): FeedFilter => ({ region, sector })),
  );
}
