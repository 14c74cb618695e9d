import type { When } from '@regional-presence/core';
import type { ReadingBuilder } from '../reading.js';
import { inferredZone, isStandardTimeOf, withZone, type ZoneEvidence } from './infer-zone.js';
import { checkLocalTime } from './local-time.js';
import { omittedZones } from './omitted-zones.js';
import type { WhenReading } from './read-when.js';

/** What a row and its file say of the zone, besides the cells of dates and hours. */
export type ZoneOfRow = Pick<ZoneEvidence, 'declared' | 'place' | 'office'>;

/**
 * The periods of a row with the zone of their hours. What the place makes untrue is withdrawn: that a name of winter time is
 * doubtful, that a name has several meanings. Hours that are said to be local are not of the zone that the file declares.
 */
export function inZoneOfRow(
  whens: readonly When[],
  { hasSeasonalZone, sharedName, localTime }: WhenReading,
  ofRow: ZoneOfRow,
  found: ReadingBuilder,
): readonly When[] {
  const local = inferredZone(ofRow);
  const isZoneDoubtful = found.hasReported('zone-doubtful');
  // An object that is spread has a shape of its own in each row.
  const inZone = withZone(whens, {
    declared: localTime && local !== undefined ? undefined : ofRow.declared,
    place: ofRow.place,
    office: ofRow.office,
    // `14:00 (Geneva / Nairobi)`: the hours are of one of those, and not of the place.
    hasUnknownZone: found.hasReported('zone-invalid') || omittedZones(found).length > 1,
    hasSeasonalZone,
    isZoneDoubtful,
    sharedName,
  });
  if (isZoneDoubtful && isStandardTimeOf(local, whens)) found.withdraw('zone-doubtful');
  if (sharedName !== undefined && inZone !== whens) found.withdraw('zone-omitted');
  return localTime ? checkLocalTime(inZone, localTime, local, found) : inZone;
}
