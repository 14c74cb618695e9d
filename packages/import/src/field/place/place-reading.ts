import type { CountryCode, Modality } from '@regional-presence/core';

/** What a text says of a place. */
export interface PlaceReading {
  venue?: string;
  city?: string;
  country?: CountryCode;
  /** The country is that of a state, and is not written itself: `Boston, MA`. */
  isCountryImplied?: true;
  /** The mode of participation: `Online`, `Geneva (hybrid)`. */
  modality?: Modality;
  /** A web address instead of a place. */
  link?: string;
  /** The parts that are no country and no mode of participation: their words must reach the place. */
  words?: readonly string[];
  /** Venue, city and country are not in this order, or do not have all words: the place keeps the cell as written. */
  isPartial?: true;
  /** The place is announced later: `TBC`. */
  isAnnouncedLater?: true;
  /** Countries that the last part may mean. None was chosen, and none must be inferred from the city. */
  candidates?: CountryCode[];
}
