import type { Dataset, RegionCode, SectorCode } from '@regional-presence/core';
import { feedEvent } from '../feed-event.js';
import type { FeedFilter } from '../feed-options.js';

/**
 * The feeds to publish: of all events, of each region and Sector, and of each body and office with an event that a
 * calendar can show now or showed when it was last published. Feeds of regions and Sectors exist before their first
 * event.
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

/** The feeds of a region and a Sector together, if they have an event that a calendar can show. */
export function regionSectorFeeds(data: Dataset): FeedFilter[] {
  const sectorsByRegion = new Map<RegionCode, Set<SectorCode>>();
  for (const event of data.events) {
    if (!feedEvent(event)) continue;
    const { withdrawn } = event.revision ?? {};
    for (const region of [event.region, ...(withdrawn?.regions ?? [])])
      for (const sector of [event.sector, ...(withdrawn?.sectors ?? [])])
        if (region && sector)
          sectorsByRegion.set(region, (sectorsByRegion.get(region) ?? new Set()).add(sector));
  }
  return data.regions.flatMap(({ id: region }) =>
    data.sectors
      .filter(({ id }) => sectorsByRegion.get(region)?.has(id))
      .map(({ id: sector }): FeedFilter => ({ region, sector })),
  );
}
