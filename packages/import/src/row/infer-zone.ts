import type { Place, When } from '@regional-presence/core';
import { OFFICES } from '@regional-presence/reference';
import { zoneOfPlace } from '@regional-presence/reference/internal';
import { memoize } from '../field/memoize.js';

/** What the zone of hours can be inferred from. */
export interface ZoneEvidence {
  /** The zone that the import options declare for hours without one. */
  declared: string | undefined;
  place: Place | undefined;
  /** Id of the office that holds the activity. */
  office: string | undefined;
}

const ZONE_OF_OFFICE: ReadonlyMap<string, string> = new Map(
  OFFICES.map(({ id, timeZone }) => [id, timeZone]),
);

const zoneOfPlaceCached = memoize((key: string) => {
  const [city, country] = JSON.parse(key) as [string | null, string | null];
  return zoneOfPlace({ city: city ?? undefined, country: country ?? undefined });
});

/**
 * Adds the zone to hours that have none: the declared one, else that of the place, else, for an activity without a
 * place, that of its office. A zone that was not declared is marked as inferred.
 */
export function addZone(whens: readonly When[], evidence: ZoneEvidence): void {
  for (const when of whens) {
    if (!when.hours || when.zone) continue;
    const inferred = evidence.declared ? undefined : inferredZone(evidence);
    const zone = evidence.declared ?? inferred;
    if (zone === undefined) return;
    when.zone = zone;
    if (inferred) when.inferred = [...(when.inferred ?? []), 'zone'];
  }
}

function inferredZone({ place, office }: ZoneEvidence): string | undefined {
  if (place?.city === undefined && place?.country === undefined && place?.venue === undefined)
    return office === undefined ? undefined : ZONE_OF_OFFICE.get(office);
  // `Paris, Texas`: of a text that is not understood as a whole, the city may be another one.
  if (place.country === undefined && place.text !== undefined) return undefined;
  return zoneOfPlaceCached(JSON.stringify([place.city ?? null, place.country ?? null]));
}
