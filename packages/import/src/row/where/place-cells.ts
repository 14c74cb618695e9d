import type { CountryCode, Modality, Place } from '@regional-presence/core';
import {
  cellsContradict,
  cityAmbiguous,
  countryUnknown,
  placeToBeAnnounced,
} from '@regional-presence/core/internal';
import { findCity, findCountry } from '@regional-presence/reference';
import {
  countriesOfSharedName,
  countryOfSportCode,
  findCityIn,
  isTerritoryOf,
} from '@regional-presence/reference/internal';

import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import type { PlaceReading } from '../../field/place/place-reading.js';
import { readPlace } from '../../field/place/read-place.js';
import type { ReadingBuilder } from '../reading.js';
import { compareCities, isCityOfOther } from './compare-cities.js';
import { JoinedCells, type PlaceCells, readingAlone } from './joined-cells.js';
import { hasAllWords, placeText, type WrittenCell } from './place-text.js';

/** How an activity without a place takes place, as place cells say it. */
export interface VirtualPlace {
  modality?: { value: Modality; cell: FieldCell };
  link?: string;
}

/** What the place cells of a row say together. */
export interface PlaceOfRow extends VirtualPlace {
  place: Place;
  /** A name of several countries was reported: none must be inferred from the city. */
  isCountryAmbiguous: boolean;
}

const findCountryCached = memoize(findCountry);
const COLUMNS = { city: 'c', place: 'p' } as const;

/** Readings by country of the row, column and text: `CHp` and the text. */
const readPlaceCached = memoize((key) => {
  const country = key.slice(0, 2);
  const context = { country: country === '--' ? undefined : country, isCityColumn: key[2] === COLUMNS.city };
  const text = key.slice(3);
  // A name of both a city and a country is the city in a column of cities.
  if (context.isCityColumn && isCityName(text, context.country)) return { city: text, words: [text] };
  return readPlace(text, context);
});

const isCityName = (text: string, country: CountryCode | undefined): boolean =>
  !/[,，،(（/／]|\s[-–—]\s/u.test(text) &&
  (findCity(text) !== undefined || (country !== undefined && findCityIn(text, country) !== undefined));

/** Reads the place of a row from the cells of its country, city, place, venue and address. */
export function readPlaceCells(cells: PlaceCells, found: ReadingBuilder): PlaceOfRow {
  const result: PlaceOfRow = { place: {}, isCountryAmbiguous: false };
  const { place } = result;
  const written: WrittenCell[] = [];
  let ambiguous: { cell: FieldCell; candidates: CountryCode[] } | undefined;
  const joined = new JoinedCells(cells);
  const keep = (cell: FieldCell) => found.keep(...joined.of(cell));
  const add = (cell: FieldCell, reading: PlaceReading, isCityColumn: boolean) => {
    found.consume(...joined.of(cell));
    addVirtualPlace(reading, cell, result, keep);
    const { words, candidates } = reading;
    if (words === undefined) {
      if (reading.modality === undefined && reading.country === undefined) keep(cell);
      if (reading.country === undefined) return;
    }
    if (reading.isAnnouncedLater) found.report(placeToBeAnnounced, cell, { value: cell.text });
    if (candidates) ambiguous = { cell, candidates };
    if (mergeInto(place, reading, cell, isCityColumn, keep, found)) written.push({ cell, reading });
  };
  const readAs = (cell: FieldCell, column: keyof typeof COLUMNS) => {
    const read = (text: string) => readPlaceCached((place.country ?? '--') + COLUMNS[column] + text);
    const [reading, ofCity] = [read(cell.text), read(joined.textOfCity(cell))];
    const own = column === 'city' ? joined.cityOf(cell) : undefined;
    const isOfState = own !== undefined && reading.city !== undefined && !hasAllWords(reading.city, own);
    if (isOfState) {
      // `府中市` beside `東京都`: the city is in its own column, whatever the list knows.
      const { venue: _, ...rest } = reading;
      add(cell, { ...rest, city: own, isPartial: true }, true);
      return;
    }
    const isSameCity = reading.city === ofCity.city && reading.country === ofCity.country;
    add(cell, isSameCity ? reading : { ...ofCity, venue: cell.text, words: [cell.text] }, column === 'city');
  };

  const country = countryOfCells(cells);
  if (country) {
    place.country = country;
    found.consume(...joined.of(cells.country!));
  } else if (cells.country) addUnknownCountry(cells.country, add, found);
  const { city, place: where, venue, address } = joined.cells;
  for (const cell of joined.alone) add(cell, readingAlone(cell), false);
  if (city) readAs(city, 'city');
  const isRead = written.some(({ cell }) => cell === city);
  if (city && country && isRead && isCityOfOther(place.city, country)) {
    keep(city);
    found.report(cellsContradict, city, { value: city.text, used: cells.country!.text });
  }
  if (where) readAs(where, 'place');
  const hasWider = city !== undefined || where !== undefined;
  // Without a column of the city the address has it, or else the venue.
  const widest = hasWider ? undefined : (address ?? venue);
  for (const cell of [venue, address])
    if (cell && cell === widest) readAs(cell, 'place');
    else if (cell) add(cell, venueReading(cell.text), false);
  const text = placeText(place, written, country ? cells.country : undefined);
  if (text !== undefined) place.text = text;
  if (ambiguous && !place.country) {
    result.isCountryAmbiguous = true;
    const { cell, candidates } = ambiguous;
    found.report(cityAmbiguous, cell, { value: cell.text, countries: candidates });
  }
  return result;
}

/** A name or a code of ISO 3166-1, or one of lists of sport: `GER`. */
const countryOfColumn = (text: string): CountryCode | undefined =>
  findCountryCached(text) ?? countryOfSportCode(text);

/** The country of its cell. Of countries that share a name the one that has the city: `Congo` beside `Kinshasa`. */
function countryOfCells({ country, city }: PlaceCells): CountryCode | undefined {
  if (!country) return undefined;
  const sharing = city ? countriesOfSharedName(country.text) : [];
  const [only, ...others] = sharing.filter((one) => findCityIn(city!.text, one) !== undefined);
  return only !== undefined && others.length === 0 ? only : countryOfColumn(country.text);
}

/** A country cell with another text may be a mode of participation, or a place: `Online`, `Lima, Peru`. */
function addUnknownCountry(
  cell: FieldCell,
  add: (cell: FieldCell, reading: PlaceReading, isCityColumn: boolean) => void,
  found: ReadingBuilder,
): void {
  const reading = readPlaceCached(`--${COLUMNS.place}${cell.text}`);
  // `Kenya, Uganda`
  const areSeveral = reading.isPartial === true && reading.venue === undefined;
  if (reading.modality || reading.isAnnouncedLater || reading.country || areSeveral)
    add(cell, reading, false);
  else {
    // Its text is a part of the place, whatever it means.
    add(cell, { words: [cell.text], isPartial: true }, false);
    found.keep(cell);
    found.report(countryUnknown, cell, { value: cell.text });
  }
}

/** The cell of a venue column next to columns of the city: its whole text is the venue. */
function venueReading(text: string): PlaceReading {
  const { modality, link, words, isAnnouncedLater } = readPlaceCached(`--${COLUMNS.place}${text}`);
  const reading: PlaceReading = {
    ...(modality ? { modality } : {}),
    ...(link === undefined ? {} : { link }),
  };
  if (isAnnouncedLater) return { ...reading, words: [text], isPartial: true, isAnnouncedLater };
  return words === undefined ? reading : { ...reading, venue: text, words: [text] };
}

/** Adds the modality and the link that a place cell contains. The cell is kept where another one gives others. */
function addVirtualPlace(
  { modality, link }: PlaceReading,
  cell: FieldCell,
  result: VirtualPlace,
  keep: (cell: FieldCell) => void,
): void {
  if (modality) {
    if (result.modality && result.modality.value !== modality) keep(cell);
    else result.modality ??= { value: modality, cell };
  }
  if (link === undefined) return;
  if (result.link !== undefined && result.link !== link) keep(cell);
  else result.link = link;
}

/** Merges a reading into the place. A cell with another known city or country is reported, and is not part of the place. */
function mergeInto(
  place: Place,
  { country, city, venue }: PlaceReading,
  cell: FieldCell,
  isCityColumn: boolean,
  keep: (cell: FieldCell) => void,
  found: ReadingBuilder,
): boolean {
  const used = contradicted(place, country, city);
  if (used !== undefined) {
    keep(cell);
    found.report(cellsContradict, cell, { value: cell.text, used });
    if (isCityColumn && city !== undefined) place.city ??= city;
    return false;
  }
  // `Hong Kong, China` beside `China`: the territory says more.
  if (country && !(place.country && isTerritoryOf(place.country, country))) place.country = country;
  if (city !== undefined) place.city ??= city;
  if (venue !== undefined && !hasAllWords(venue, place.city ?? '')) place.venue ??= venue;
  return true;
}

/** The city or the country of the place, if another known one is given. */
function contradicted(
  place: Place,
  country: CountryCode | undefined,
  city: string | undefined,
): string | undefined {
  const isOther = country !== undefined && place.country !== undefined && country !== place.country;
  // `Hong Kong, China` beside `China`; and `China` beside `Hong Kong`, but no city of it.
  const isOfTerritory =
    isOther &&
    (isTerritoryOf(country, place.country!) ||
      (city === undefined && isTerritoryOf(place.country!, country)));
  if (isOther && !isOfTerritory) return place.country;
  if (city === undefined || place.city === undefined) return undefined;
  return compareCities(city, place.city, country ?? place.country) === 'different' ? place.city : undefined;
}
