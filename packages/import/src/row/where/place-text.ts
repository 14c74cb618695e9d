import type { Place } from '@regional-presence/core';
import type { FieldCell } from '../../column/column.js';
import type { PlaceReading } from '../../field/place/read-place.js';
import { foldText } from '../../field/words.js';

/** A cell of a place, and what was read from it. */
export interface WrittenCell {
  cell: FieldCell;
  reading: PlaceReading;
}

/** Cells are written from the smallest to the largest place. */
const ORDER = ['venue', 'place', 'city', 'country'];

/** Whether a text has all words of another in their order. */
export const containsWords = (words: string, text: string): boolean => {
  const folded = foldText(words);
  return folded === '' || ` ${foldText(text)} `.includes(` ${folded} `);
};

/**
 * The place as written, from the smallest to the largest, where venue, city and country do not have all words of the cells.
 * A cell whose words are in another is left out.
 */
export function placeText(
  { venue = '', city = '' }: Place,
  written: readonly WrittenCell[],
  countryCell: FieldCell | undefined,
): string | undefined {
  const isShown = ({ reading: { isPartial, words = [] } }: WrittenCell) =>
    !isPartial && words.every((part) => containsWords(part, venue) || containsWords(part, city));
  if (written.every(isShown)) return undefined;
  const inOrder = [...written].sort((a, b) => orderOf(a) - orderOf(b)).map(({ cell }) => cell.text);
  const hasCountry = written.some(({ reading }) => reading.country !== undefined);
  const texts = countryCell && !hasCountry ? [...inOrder, countryCell.text] : inOrder;
  const isLeftOut = (text: string, i: number) =>
    texts.some((other, j) => j !== i && containsWords(text, other) && (!containsWords(other, text) || j < i));
  return texts.filter((text, i) => !isLeftOut(text, i)).join(', ');
}

const orderOf = ({ cell }: WrittenCell): number => ORDER.indexOf(String(cell.column.field));
