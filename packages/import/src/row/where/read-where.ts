import type { CountryCode, Modality, Place, RegionCode } from '@regional-presence/core';
import {
  cellsContradict,
  cityAmbiguous,
  countryUnknown,
  officeUnknown,
  regionUnknown,
} from '@regional-presence/core/internal';
import { type CityMatch, findCity, findCountry, regionOfCountry } from '@regional-presence/reference';

import type { FieldCell } from '../../column/column.js';
import type { Field } from '../../column/field-words.js';
import { memoize } from '../../field/memoize.js';
import { readOffice, readRegion } from '../../field/offices.js';
import { type PlaceReading, readPlace } from '../../field/place.js';
import { foldText } from '../../field/words.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';

const findCountryCached = memoize(findCountry);
const readPlaceCached = memoize(readPlace);
const findCityCached = memoize(findCity);
const readCityCellCached = memoize(readCityCell);
const readOfficeCached = memoize(readOffice);
const readRegionCached = memoize(readRegion);

/** The fields that say where an activity takes place and who holds it. */
export const WHERE_FIELDS = [
  'country',
  'venue',
  'city',
  'place',
  'office',
  'region',
] as const satisfies readonly Field[];

export type WhereCells = Readonly<Partial<Record<(typeof WHERE_FIELDS)[number], FieldCell>>>;

export function whereCells(view: RowView): WhereCells {
  const cells: Partial<Record<(typeof WHERE_FIELDS)[number], FieldCell>> = {};
  for (const field of WHERE_FIELDS) {
    const cell = fieldCell(view, field);
    if (cell) cells[field] = cell;
  }
  return cells;
}

/** Where an activity takes place, its region and office, and what else the place cells contain. */
export interface WhereReading {
  place?: Place;
  region?: RegionCode;
  /** Id of the office. */
  office?: string;
  modality?: { value: Modality; cell: FieldCell };
  link?: string;
}

/** What gives a row a region, where its own cells and its office do not. */
export interface RegionHints {
  /** That of a category, or of a regional group. */
  named: RegionCode | undefined;
  /** That of the options. */
  declared: RegionCode | undefined;
}

/**
 * Reads city, country and venue from their columns, or all from one. A cell that contradicts another goes to
 * `extra`. The region is that of its column, else that of the office, the regional group, the file, or the country.
 */
export function readWhere(cells: WhereCells, hints: RegionHints): Reading<WhereReading> {
  const found = new ReadingBuilder();
  const result: WhereReading = {};
  const place: Place = {};
  readCountry(cells.country, place, found);
  readVenue(cells.venue, place, result, found);
  let isCountryAmbiguous = false;
  for (const field of ['city', 'place'] as const) {
    const cell = cells[field];
    if (cell && addPlaceCell(field, cell, cells.venue !== undefined, place, result, found))
      isCountryAmbiguous = true;
  }
  if (Object.keys(place).length > 0) result.place = place;
  const office = readNamed(cells.office, readOfficeCached, officeUnknown, found);
  const region =
    readNamed(cells.region, readRegionCached, regionUnknown, found) ??
    office?.region ??
    hints.named ??
    hints.declared;
  if (result.place && !isCountryAmbiguous) addCountry(place, region, cells.city ?? cells.place, found);
  const regionOfRow = region ?? (place.country ? regionOfCountry(place.country) : undefined);
  if (regionOfRow) result.region = regionOfRow;
  if (office) result.office = office.id;
  return found.reading(result);
}

function readCountry(cell: FieldCell | undefined, place: Place, found: ReadingBuilder): void {
  if (!cell) return;
  const country = findCountryCached(cell.text);
  if (!country) {
    found.report(countryUnknown, cell, { value: cell.text });
    return;
  }
  place.country = country;
  found.consume(cell);
}

function readVenue(
  cell: FieldCell | undefined,
  place: Place,
  result: WhereReading,
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
  result: WhereReading,
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
function addPlaceCell(
  field: 'city' | 'place',
  cell: FieldCell,
  hasVenueCell: boolean,
  place: Place,
  result: WhereReading,
  found: ReadingBuilder,
): boolean {
  const { modality, link, isPartial, candidates, ...read } =
    field === 'city' ? readCityCellCached(cell.text) : readPlaceCached(cell.text);
  found.consume(cell);
  // Next to a venue column, `Ho, Volta, Ghana` begins with the city.
  if (hasVenueCell && isCityNextToVenue(read, place, cell.text)) {
    read.city = read.venue!;
    delete read.venue;
    found.keep(cell);
  }
  addVirtualPlace({ modality, link }, cell, result, found);
  const isPlace = read.city !== undefined || read.country !== undefined || read.venue !== undefined;
  if (isPartial && isPlace) place.text = cell.text;
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
  !place.city &&
  read.venue !== place.venue &&
  !read.venue.includes(',') &&
  foldText(text).includes(foldText(read.venue));

/** Reads a cell with the name of an office or a region. */
function readNamed<Value>(
  cell: FieldCell | undefined,
  read: (text: string) => Value | undefined,
  unknown: typeof officeUnknown | typeof regionUnknown,
  found: ReadingBuilder,
): Value | undefined {
  const value = cell && read(cell.text);
  if (value !== undefined) found.consume(cell);
  else if (cell) found.report(unknown, cell, { value: cell.text });
  return value;
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
function addCountry(
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
