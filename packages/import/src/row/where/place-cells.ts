import type { CountryCode, Modality, Place, RegionCode } from '@regional-presence/core';
import { cellsContradict, cityAmbiguous } from '@regional-presence/core/internal';
import { type CityMatch, findCity, regionOfCountry } from '@regional-presence/reference';

import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import { type PlaceReading, readPlace } from '../../field/place.js';
import { foldText } from '../../field/words.js';
import type { ReadingBuilder } from '../reading.js';

const readPlaceCached = memoize(readPlace);
const findCityCached = memoize(findCity);
const readCityCellCached = memoize(readCityCell);

/** How an activity without a place takes place, as place cells say it. */
export interface VirtualPlace {
  modality?: { value: Modality; cell: FieldCell };
  link?: string;
}

export function readVenue(
  cell: FieldCell | undefined,
  place: Place,
  result: VirtualPlace,
  found: ReadingBuilder,
): void {
  if (!cell) return;
  const { modality, city, country, link, isPartial } = readPlaceCached(cell.text);
  found.consume(cell);
  if (!modality || city || country) place.venue = cell.text;
  else {
    addVirtualPlace({ modality, link }, cell, result, found);
    if (isPartial) found.keep(cell);
  }
}

/** Adds the modality and the link that a place cell contains. The cell is kept where another one gives others. */
function addVirtualPlace(
  { modality, link }: { modality: Modality | undefined; link: string | undefined },
  cell: FieldCell,
  result: VirtualPlace,
  found: ReadingBuilder,
): void {
  if (modality) {
    if (result.modality && result.modality.value !== modality) found.keep(cell);
    else result.modality ??= { value: modality, cell };
  }
  if (link) {
    if (result.link !== undefined && result.link !== link) found.keep(cell);
    else result.link = link;
  }
}

/** Adds what a cell of a city or place column says. Whether its country was reported as ambiguous. */
export function addPlaceCell(
  field: 'city' | 'place',
  cell: FieldCell,
  hasVenueCell: boolean,
  place: Place,
  result: VirtualPlace,
  found: ReadingBuilder,
): boolean {
  const { modality, link, isPartial, candidates, ...read } =
    field === 'city' ? readCityCellCached(cell.text) : readPlaceCached(cell.text);
  found.consume(cell);
  // Next to a venue column, `Ho, Volta, Ghana` begins with the city; `Hotel Sol, Lima, Peru` does not.
  if (hasVenueCell && isCityNextToVenue(read, place, cell.text)) {
    read.city = read.venue!;
    delete read.venue;
    found.keep(cell);
  }
  addVirtualPlace({ modality, link }, cell, result, found);
  const isPlace = read.city !== undefined || read.country !== undefined || read.venue !== undefined;
  if (isPartial && isPlace && place.text === undefined) place.text = cell.text;
  else if (isPartial) found.keep(cell);
  const isAmbiguous = candidates !== undefined && !place.country;
  if (isAmbiguous) found.report(cityAmbiguous, cell, { value: cell.text, countries: candidates });
  const differs = (['country', 'city', 'venue'] as const).find(
    (part) => read[part] && place[part] && read[part].toLowerCase() !== place[part].toLowerCase(),
  );
  if (!differs) Object.assign(place, read);
  else {
    found.keep(cell);
    found.report(cellsContradict, cell, { value: cell.text, used: place[differs]! });
    if (field === 'city' && !place.city && read.city && differs !== 'venue') place.city = read.city;
  }
  return isAmbiguous;
}

const isCityNextToVenue = (read: Place, place: Place, text: string): boolean =>
  read.venue !== undefined &&
  (read.city === undefined || findCityCached(read.city) === undefined) &&
  !place.city &&
  read.venue !== place.venue &&
  !read.venue.includes(',') &&
  foldText(text).includes(foldText(read.venue));

/** Reads a cell of the city column: a name of both a city and a country is the city. */
function readCityCell(text: string): PlaceReading {
  const city = findCityCached(text);
  return city && !/[,،，(（]/.test(text) ? { city: text } : readPlace(text);
}

/** The country of a city without one. Of several, the one in the region of the row. */
function countryOfCity(
  reading: CityMatch | undefined,
  region: RegionCode | undefined,
): { country?: CountryCode; candidates?: CountryCode[] } {
  if (!reading) return {};
  if ('country' in reading) return { country: reading.country };
  const countries = [...new Set(reading.candidates.map(({ country }) => country))];
  const inRegion = countries.filter((country) => region && regionOfCountry(country) === region);
  return inRegion.length === 1 ? { country: inRegion[0]! } : { candidates: countries };
}

/** Adds the country of a city without one. A name in several countries is reported. */
export function addCountry(
  place: Place,
  region: RegionCode | undefined,
  cell: FieldCell | undefined,
  found: ReadingBuilder,
): void {
  if (!place.city || place.country) return;
  const { country, candidates } = countryOfCity(findCityCached(place.city), region);
  if (country) place.country = country;
  else if (candidates && candidates.length > 1)
    found.report(cityAmbiguous, cell, { value: place.city, countries: candidates });
}
