import type { Place } from '@regional-presence/core';
import type { FieldCell } from '../../column/column.js';
import type { PlaceReading } from '../../field/place/place-reading.js';
import { foldText } from '../../field/words.js';
import { compareCities } from './compare-cities.js';

/** A cell of a place, and what was read from it. */
export interface WrittenCell {
  cell: FieldCell;
  reading: PlaceReading;
}

/** Cells are written from the smallest to the largest place. */
const ORDER = ['venue', 'address', 'addressLine', 'district', 'city', 'subdivision', 'postcode', 'country'];

/** Whether a text has all words of another in their order. */
export const hasAllWords = (words: string, text: string): boolean => {
  const folded = foldText(words);
  return folded === '' || ` ${foldText(text)} `.includes(` ${folded} `);
};

/**
 * The place as written, from the smallest to the largest, where venue, city and country do not have all words of the cells.
 * A cell whose words are in another is left out.
 */
export function placeText(
  { venue = '', city = '', country }: Place,
  written: readonly WrittenCell[],
  countryCell: FieldCell | undefined,
): string | undefined {
  const isSameCity = (cell: WrittenCell) =>
    isCityAlone(cell) && compareCities(cell.reading.city!, city, country) === 'same';
  const isShown = (cell: WrittenCell) => {
    const { isPartial, words = [] } = cell.reading;
    if (isPartial) return false;
    return isSameCity(cell) || words.every((part) => hasAllWords(part, venue) || hasAllWords(part, city));
  };
  if (written.every(isShown)) return undefined;
  const isWithCity = ({ reading }: WrittenCell) =>
    reading.city !== undefined && compareCities(reading.city, city, country) === 'same';
  const isRepeated = (cell: WrittenCell) =>
    isSameCity(cell) && written.some((other) => !isCityAlone(other) && isWithCity(other));
  const inOrder = written
    .filter((cell) => !isRepeated(cell))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(({ cell }) => cell.text);
  const hasCountry = written.some(
    ({ reading }) => reading.country !== undefined && !reading.isCountryImplied,
  );
  const texts = countryCell && !hasCountry ? [...inOrder, countryCell.text] : inOrder;
  const isLeftOut = (text: string, i: number) =>
    texts.some((other, j) => j !== i && hasAllWords(text, other) && (!hasAllWords(other, text) || j < i));
  return texts.filter((text, i) => !isLeftOut(text, i)).join(', ');
}

/** Whether a cell is the name of a city, perhaps in another language than in another cell. */
const isCityAlone = ({ reading: { city, words } }: WrittenCell): boolean =>
  city !== undefined && words?.length === 1 && words[0] === city;

/** A place without a city is a venue: a room, a hall. */
function orderOf({ cell, reading }: WrittenCell): number {
  const { field } = cell.column;
  const isVenue = field === 'place' && reading.city === undefined && reading.country === undefined;
  return ORDER.indexOf(field === 'place' ? (isVenue ? 'venue' : 'city') : String(field));
}
