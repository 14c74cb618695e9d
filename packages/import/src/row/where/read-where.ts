import type { Place, RegionCode } from '@regional-presence/core';
import { officeUnknown, regionNotOfCountry, regionUnknown } from '@regional-presence/core/internal';
import { regionOfCountry } from '@regional-presence/reference';
import { countriesOfSubdivision } from '@regional-presence/reference/internal';

import type { FieldCell } from '../../column/column.js';
import type { Field } from '../../column/field-words.js';
import { placeAndHours } from '../../column/place-and-time.js';
import { memoize } from '../../field/memoize.js';
import { readOffice, readRegions } from '../../field/offices.js';
import { isDepartmentInEurope, OF_FRANCE } from '../../field/place/department.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { addCountry } from './country-of-city.js';
import { readPlaceCells, type VirtualPlace } from './place-cells.js';

const readOfficeCached = memoize(readOffice);
const readRegionsCached = memoize(readRegions);

/** The fields that say where an activity takes place and who holds it. */
export const WHERE_FIELDS = [
  'country',
  'venue',
  'address',
  'addressLine',
  'city',
  'subdivision',
  'postcode',
  'district',
  'place',
  'office',
  'region',
] as const satisfies readonly Field[];

export type WhereCells = Readonly<Partial<Record<(typeof WHERE_FIELDS)[number], FieldCell>>>;

export function whereCells(view: RowView): WhereCells {
  const cells: Partial<Record<(typeof WHERE_FIELDS)[number], FieldCell>> = {};
  for (const field of WHERE_FIELDS) {
    const cell = fieldCell(view, field);
    const place = field === 'place' && cell ? (placeAndHours(cell) ?? { place: cell }).place : cell;
    if (place) cells[field] = place;
  }
  const { subdivision } = cells;
  if (subdivision && cells.city && !cells.country && isOfHintedCountry(subdivision))
    cells.country = { text: subdivision.column.hint!, column: subdivision.column };
  return cells;
}

/** The department or state says the country: `Vienne` and `38` is no city of Austria, `Canela` and `RS` none of Serbia. */
const isOfHintedCountry = ({ text, column: { hint } }: FieldCell): boolean =>
  hint === OF_FRANCE
    ? isDepartmentInEurope(text)
    : hint !== undefined && countriesOfSubdivision(text).includes(hint);

/** Where an activity takes place, its region and office, and what else the place cells contain. */
export interface WhereReading extends VirtualPlace {
  place?: Place;
  region?: RegionCode;
  /** Further regions that the cell names. */
  otherRegions?: readonly RegionCode[];
  /** Id of the office. */
  office?: string;
}

/** What gives a row a region, where its own cells and its office do not. */
export interface RegionHints {
  /** That of a category, or of a regional group. */
  named: RegionCode | undefined;
  /** That of a heading above the row. */
  above: RegionCode | undefined;
  /** That of the options. */
  declared: RegionCode | undefined;
}

/**
 * Reads city, country and venue from their columns, or all from one. A cell with another city or country goes to
 * `extra`. The region is that of its column, else that of the office, the regional group, the file, or the country.
 */
export function readWhere(cells: WhereCells, hints: RegionHints): Reading<WhereReading> {
  const found = new ReadingBuilder();
  const result: WhereReading = {};
  const { place, isCountryAmbiguous, ...virtual } = readPlaceCells(cells, found);
  Object.assign(result, virtual);
  if (Object.keys(place).length > 0) result.place = place;
  const office = readNamed(cells.office, readOfficeCached, officeUnknown, found);
  const regions = readNamed(cells.region, readRegionsCached, regionUnknown, found);
  const written = mainRegion(regions, office?.region);
  const region = written ?? office?.region ?? hints.named ?? hints.above ?? hints.declared;
  if (result.place && !isCountryAmbiguous) addCountry(place, region, cells.city ?? cells.place, found);
  const ofList = regions ?? (hints.above !== undefined && region === hints.above ? [hints.above] : undefined);
  if (ofList && !isCountryAmbiguous) reportOtherRegion(ofList, place.country, cells, found);
  const regionOfRow = region ?? (place.country ? regionOfCountry(place.country) : undefined);
  if (regionOfRow) result.region = regionOfRow;
  const others = regions?.filter((each) => each !== written) ?? [];
  if (others.length > 0) result.otherRegions = others;
  if (office) result.office = office.id;
  return found.reading(result);
}

/** Of several regions that of the office is the first. */
const mainRegion = (
  regions: readonly RegionCode[] | undefined,
  ofOffice: RegionCode | undefined,
): RegionCode | undefined =>
  ofOffice !== undefined && regions?.includes(ofOffice) ? ofOffice : regions?.[0];

/** Reports a region that is not that of the country. */
function reportOtherRegion(
  regions: readonly RegionCode[],
  country: string | undefined,
  cells: WhereCells,
  found: ReadingBuilder,
): void {
  const ofCountry = country === undefined ? undefined : regionOfCountry(country);
  const [region] = regions;
  if (ofCountry === undefined || region === undefined || regions.includes(ofCountry)) return;
  const cell = cells.region ?? cells.country ?? cells.city ?? cells.place;
  found.report(regionNotOfCountry, cell, { region: `region/${region}`, country: country! });
}

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
