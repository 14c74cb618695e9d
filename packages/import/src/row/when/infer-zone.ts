import type { Place, When } from '@regional-presence/core';
import { haveEqualOffsets } from '@regional-presence/core/internal';
import { isTimeOfName, showsStandardTime } from '@regional-presence/dates';
import { findCountry, OFFICES } from '@regional-presence/reference';
import {
  findCityIn,
  isWellKnownCity,
  territoriesOf,
  zoneOfPlace,
} from '@regional-presence/reference/internal';
import { isCountryName } from '../../field/place/place-parts.js';
import { copyWhen } from './copy-when.js';

/** What the zone of hours can be inferred from. */
export interface ZoneEvidence {
  /** The zone that the import options declare for hours without one. */
  declared: string | undefined;
  place: Place | undefined;
  /** A cell names a zone that is not known: it is none of these. */
  hasUnknownZone?: boolean | undefined;
  /** A name that several zones have: it is that of the place where this is one of them. */
  sharedName?: string | undefined;
  /** The zone of the hours is a name of summer or winter time: `CEST`. */
  hasSeasonalZone?: boolean | undefined;
  /** That name is of winter time, and the day is in summer. */
  isZoneDoubtful?: boolean | undefined;
  /** Id of the office that holds the activity. */
  office: string | undefined;
}

const ZONE_OF_OFFICE: ReadonlyMap<string, string> = new Map(
  OFFICES.map(({ id, timeZone }) => [id, timeZone]),
);

/** Zones by place: the rows of one place share the object. */
const ZONE_OF_PLACE = new WeakMap<Place, { zone: string | undefined }>();

/**
 * The periods with a zone for hours that have none: the declared one, else that of the place, else, for an activity
 * without a place, that of its office. A zone that was not declared is marked as inferred.
 */
export function withZone(whens: readonly When[], evidence: ZoneEvidence): readonly When[] {
  if (evidence.hasSeasonalZone) return whens.map((when) => inZoneOfPlace(when, evidence));
  if (evidence.hasUnknownZone || !whens.some(needsZone)) return whens;
  if (evidence.sharedName !== undefined)
    return inSharedZone(whens, evidence.sharedName, inferredZone(evidence));
  const zone = evidence.declared ?? inferredZone(evidence);
  if (zone === undefined) return whens;
  const isInferred = evidence.declared === undefined;
  return whens.map((when) => (needsZone(when) ? whenInZone(when, zone, isInferred) : when));
}

/** `14:00 IST` in New Delhi is the time of India; in Nairobi nothing says which it is. */
const inSharedZone = (whens: readonly When[], name: string, zone: string | undefined): readonly When[] =>
  zone !== undefined && whens.every(({ period }) => isTimeOfName(zone, name, period))
    ? whens.map((when) => (needsZone(when) ? whenInZone(when, zone, false) : when))
    : whens;

const needsZone = ({ hours, zone }: When): boolean => hours !== undefined && zone === undefined;

/** `14:00 CEST` in Geneva is 14:00 in Europe/Zurich: of the zones with that name the place decides. */
function inZoneOfPlace(when: When, evidence: ZoneEvidence): When {
  const zone = when.zone && inferredZone(evidence);
  const isOfPlace =
    zone !== undefined &&
    (haveEqualOffsets(zone, when.zone!) ||
      // `14:00 CET` in Tunis, where clocks show it in May as well.
      (evidence.isZoneDoubtful === true && isStandardTimeOf(zone, [when])));
  if (!isOfPlace || zone === when.zone) return when;
  const result = copyWhen(when);
  result.zone = zone;
  return result;
}

function whenInZone(when: When, zone: string, isInferred: boolean): When {
  const result = copyWhen(when);
  result.zone = zone;
  if (isInferred) result.inferred = when.inferred ? [...when.inferred, 'zone'] : ['zone'];
  return result;
}

/** Whether the clocks of a place show on each day the standard time of the zone that is written. */
export const isStandardTimeOf = (place: string | undefined, whens: readonly When[]): boolean =>
  place !== undefined &&
  whens.every(({ zone, period }) => zone !== undefined && showsStandardTime(place, zone, period));

/** The zone of the place of a row, or of its office. */
export function inferredZone({ place, office }: Pick<ZoneEvidence, 'place' | 'office'>): string | undefined {
  if (place?.city === undefined && place?.country === undefined && place?.venue === undefined)
    return office === undefined ? undefined : ZONE_OF_OFFICE.get(office);
  let known = ZONE_OF_PLACE.get(place);
  if (!known) {
    // `Paris, Texas`: of a text that is not understood as a whole, the city may be another one.
    const isKnown = place.country !== undefined || place.text === undefined;
    known = { zone: isKnown ? zoneOfKnownPlace(place) : undefined };
    ZONE_OF_PLACE.set(place, known);
  }
  return known.zone;
}

/** A venue may be in a territory of the State: `Punaauia`, `Falkland Islands`. Then the clocks are not those of the State. */
function zoneOfKnownPlace({ city, country, venue }: Place): string | undefined {
  if (city !== undefined && isCityElsewhere(city, country)) return undefined;
  if (city !== undefined || venue === undefined) return zoneOfPlace({ city, country });
  const parts = venue.split(/[,;]/).map((part) => part.trim());
  if (parts.some((part) => isOtherCountry(part, country) || isCityElsewhere(part, country))) return undefined;
  const [zone, ...others] = new Set(parts.map((part) => zoneOfPlace({ city: part, country })));
  return others.length === 0 ? zone : undefined;
}

/** `Guinea (Malabo)`, `Nairobi` next to `Senegal`: a well-known city of another country says that one of them is wrong. */
function isCityElsewhere(city: string, country: string | undefined): boolean {
  if (country === undefined || !isWellKnownCity(city) || findCityIn(city, country) !== undefined)
    return false;
  return !territoriesOf(country).some((territory) => findCityIn(city, territory) !== undefined);
}

const isOtherCountry = (part: string, country: string | undefined): boolean =>
  isCountryName(part) && findCountry(part) !== country;
