import type { Body, CountryCode, Modality, Place, RegionCode } from '@regional-presence/core';
import {
  cellsContradict,
  cityAmbiguous,
  countryUnknown,
  officeUnknown,
  regionUnknown,
} from '@regional-presence/core/internal';

import { type CityMatch, findCity, findCountry, regionOfCountry } from '@regional-presence/reference';
import { memoize } from '../field/memoize.js';
import { readOffice, readRegion } from '../field/offices.js';
import { type PlaceReading, readPlace } from '../field/place.js';
import { foldText } from '../field/words.js';
import { definedEntry } from './optional.js';
import type { FieldCell, RowCells } from './row-cells.js';
import type { TableContext } from './table-context.js';

const findCountryCached = memoize(findCountry);
const readPlaceCached = memoize(readPlace);
const findCityCached = memoize(findCity);
const readCityCellCached = memoize(readCityCell);
const readOfficeCached = memoize(readOffice);
const readRegionCached = memoize(readRegion);

/** Where an activity takes place, and what else the place cells contain. */
export interface WhereReading {
  place?: Place;
  modality?: { value: Modality; cell: FieldCell };
  link?: string;
  /** The country was reported as ambiguous and must not be inferred from the city. */
  isCountryAmbiguous?: true;
}

/**
 * Reads city, country and venue from their columns, or all from one. A cell that contradicts another goes to
 * `extra`.
 */
export function readWhere(cells: RowCells): WhereReading {
  const place: Place = {};
  const where: WhereReading = {};
  const countryCell = cells.consume('country');
  const country = countryCell && findCountryCached(countryCell.text);
  if (country) place.country = country;
  else if (countryCell) {
    cells.report(countryUnknown, countryCell, { value: countryCell.text });
    cells.keepAsExtra(countryCell);
  }
  const venueCell = cells.consume('venue');
  const venue = venueCell && readPlaceCached(venueCell.text);
  if (venueCell && venue?.modality && !venue.city && !venue.country)
    where.modality = { value: venue.modality, cell: venueCell };
  else if (venueCell) place.venue = venueCell.text;
  for (const field of ['city', 'place'] as const) {
    const cell = cells.consume(field);
    if (!cell) continue;
    const { modality, link, isPartial, candidates, ...read } =
      field === 'city' ? readCityCellCached(cell.text) : readPlaceCached(cell.text);
    // Next to a venue column, `Ho, Volta, Ghana` begins with the city.
    const isNextToVenue = venueCell && read.venue && !place.city && read.venue !== place.venue;
    if (isNextToVenue && !read.venue!.includes(',') && foldText(cell.text).includes(foldText(read.venue!))) {
      read.city = read.venue!;
      delete read.venue;
      cells.keepAsExtra(cell);
    }
    if (modality) where.modality ??= { value: modality, cell };
    if (link) where.link ??= link;
    const isPlace = read.city !== undefined || read.country !== undefined || read.venue !== undefined;
    if (isPartial && isPlace) place.text = cell.text;
    else if (isPartial) cells.keepAsExtra(cell);
    if (candidates && !place.country) where.isCountryAmbiguous = true;
    if (candidates && !place.country)
      cells.report(cityAmbiguous, cell, {
        value: cell.text,
        countries: candidates,
      });
    const differs = (['country', 'city', 'venue'] as const).find(
      (part) => read[part] && place[part] && read[part].toLowerCase() !== place[part].toLowerCase(),
    );
    if (!differs) Object.assign(place, read);
    else {
      cells.keepAsExtra(cell);
      cells.report(cellsContradict, cell, { value: cell.text, used: place[differs]! });
      if (field === 'city' && !place.city && read.city && differs !== 'venue') place.city = read.city;
    }
  }
  if (Object.keys(place).length > 0) where.place = place;
  return where;
}

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
function addCountry(cells: RowCells, where: Place, region: RegionCode | undefined): void {
  if (!where.city || where.country) return;
  const { country, candidates } = countryOfCity(findCityCached(where.city), region);
  if (country) where.country = country;
  else if (candidates && candidates.length > 1)
    cells.report(cityAmbiguous, cells.get('city') ?? cells.get('place'), {
      value: where.city,
      countries: candidates,
    });
}

/** The region of its column, else that of the office, the regional group, the file, or the country. */
export function readRegionAndOffice(
  cells: RowCells,
  context: TableContext,
  { place: where, isCountryAmbiguous }: WhereReading,
  bodies: readonly Body[],
  category: RegionCode | undefined,
): { region?: RegionCode; office?: string } {
  const officeCell = cells.consume('office');
  const office = officeCell && readOfficeCached(officeCell.text);
  if (officeCell && !office) {
    cells.report(officeUnknown, officeCell, { value: officeCell.text });
    cells.keepAsExtra(officeCell);
  }
  const regionCell = cells.consume('region');
  const named = regionCell && readRegionCached(regionCell.text);
  if (regionCell && !named) {
    cells.report(regionUnknown, regionCell, { value: regionCell.text });
    cells.keepAsExtra(regionCell);
  }
  const namedRegion =
    named ??
    office?.region ??
    category ??
    bodies.find((body) => body.region)?.region ??
    context.region ??
    undefined;
  if (where && !isCountryAmbiguous) addCountry(cells, where, namedRegion);
  const region = namedRegion ?? (where?.country ? regionOfCountry(where.country) : undefined);
  return { ...definedEntry('region', region), ...definedEntry('office', office?.id) };
}
