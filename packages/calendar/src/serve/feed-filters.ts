import type { Dataset, RegionCode, SectorCode } from '@regional-presence/core';
import { sectorsOf } from '@regional-presence/core/internal';
import type { FeedFilter } from '../feed-options.js';

/**
 * The filters of the feeds that a dataset can have, broader ones first: all events, each region and Sector, each
 * region with a Sector, and each body and office of an event, now or when the event was last published.
 */
export function feedFilters(data: Dataset): FeedFilter[] {
  const sectorsByRegion = new Map<RegionCode, Set<SectorCode>>();
  const bodies = new Set<string>();
  const offices = new Set<string>();
  for (const event of data.events) {
    const { region, bodies: ids = [], office, revision } = event;
    const { withdrawn = {} } = revision ?? {};
    for (const id of [...ids, ...(withdrawn.bodies ?? [])]) bodies.add(id);
    for (const id of [office, ...(withdrawn.offices ?? [])]) if (id !== undefined) offices.add(id);
    for (const ofRegion of [region, ...(withdrawn.regions ?? [])])
      for (const ofSector of [...sectorsOf(event), ...(withdrawn.sectors ?? [])])
        if (ofRegion)
          sectorsByRegion.set(ofRegion, (sectorsByRegion.get(ofRegion) ?? new Set()).add(ofSector));
  }
  const pairs = data.regions.flatMap(({ id: region }) =>
    data.sectors
      .filter(({ id }) => sectorsByRegion.get(region)?.has(id))
      .map(({ id: sector }): FeedFilter => ({ region, sector })),
  );
  return [
    {},
    ...data.regions.map(({ id }) => ({ region: id })),
    ...data.sectors.map(({ id }) => ({ sector: id })),
    ...pairs,
    ...data.bodies.filter(({ id }) => bodies.has(id)).map(({ id }) => ({ body: id })),
    ...data.offices.filter(({ id }) => offices.has(id)).map(({ id }) => ({ office: id })),
  ];
}
