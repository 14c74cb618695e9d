import type { Body, Place, RegionCode } from '@regional-presence/core';
import { readCountry, regionOfCountry } from '@regional-presence/reference';
import { readOffice, readRegion } from '../field/offices';
import { readPlace } from '../field/place';
import { optional } from './optional';
import type { TableContext } from './read-row';
import type { RowCells } from './row-cells';

/** City, country and venue from their columns, or all from one. What contradicts a column of its own is kept. */
export function readWhere(cells: RowCells): Place | undefined {
  const place: Place = {};
  const countryCell = cells.get('country');
  const country = countryCell && readCountry(countryCell.text);
  if (country) place.country = country;
  else if (countryCell) {
    cells.tell('country-unknown', countryCell);
    cells.keep(countryCell);
  }
  const venue = cells.text('venue');
  if (venue) place.venue = venue;
  for (const field of ['city', 'place'] as const) {
    const cell = cells.get(field);
    if (!cell) continue;
    const read = readPlace(cell.text);
    const differs = (['country', 'city', 'venue'] as const).find(
      (part) => read[part] && place[part] && read[part].toLowerCase() !== place[part].toLowerCase(),
    );
    if (!differs) Object.assign(place, read);
    else {
      cells.keep(cell);
      cells.tell('cells-contradict', cell, { other: place[differs] });
      if (field === 'city' && !place.city && read.city && differs !== 'venue') place.city = read.city;
    }
  }
  return Object.keys(place).length > 0 ? place : undefined;
}

/** The region of its column; else that of the office, the regional group, the file, or the country. */
export function readRegionAndOffice(
  cells: RowCells,
  context: TableContext,
  where: Place | undefined,
  bodies: readonly Body[],
): { region?: RegionCode; office?: string } {
  const officeCell = cells.get('office');
  const office = officeCell && readOffice(officeCell.text);
  if (officeCell && !office) {
    cells.tell('office-unknown', officeCell);
    cells.keep(officeCell);
  }
  const regionCell = cells.get('region');
  const named = regionCell && readRegion(regionCell.text);
  if (regionCell && !named) {
    cells.tell('region-unknown', regionCell);
    cells.keep(regionCell);
  }
  const country = where?.country;
  const region =
    named ??
    office?.region ??
    bodies.find((body) => body.region)?.region ??
    context.region ??
    (country ? regionOfCountry(country) : undefined);
  return { ...optional('region', region), ...optional('office', office?.id) };
}
