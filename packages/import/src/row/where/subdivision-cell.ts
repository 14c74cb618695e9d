import { countriesOfSubdivision } from '@regional-presence/reference/internal';

import type { FieldCell } from '../../column/column.js';
import type { PlaceReading } from '../../field/place/read-place.js';
import { hasAllWords } from './place-text.js';

/** The cells of a row that name its place. */
export interface PlaceCells {
  country?: FieldCell;
  city?: FieldCell;
  /** A state, a province, a county: it is written between city and country. */
  subdivision?: FieldCell;
  place?: FieldCell;
  venue?: FieldCell;
  address?: FieldCell;
}

export interface CellsWithSubdivision extends PlaceCells {
  /** The cell whose text ends with that of the subdivision. */
  smallest?: FieldCell;
}

/**
 * The cells with the subdivision after the city, or else the place: `Nashville` and `TN` are `Nashville, TN`. One that
 * another cell has already is not repeated.
 */
export function cellsWithSubdivision({ subdivision, ...cells }: PlaceCells): CellsWithSubdivision {
  if (!subdivision) return cells;
  const { country, city, place, address, venue } = cells;
  const repeated = [country, city, place].find((cell) => cell && hasAllWords(subdivision.text, cell.text));
  if (repeated) return { ...cells, subdivision, smallest: repeated };
  const field = city ? 'city' : place ? 'place' : address ? 'address' : venue ? 'venue' : undefined;
  if (field === undefined) return { ...cells, subdivision };
  const smallest = { ...cells[field]!, text: `${cells[field]!.text}, ${subdivision.text}` };
  return { ...cells, [field]: smallest, smallest, subdivision };
}

/** A subdivision alone is in the country that has one of that name, unless several have. */
export function subdivisionReading(text: string): PlaceReading {
  const [country, other] = text.length > 3 ? countriesOfSubdivision(text) : [];
  return {
    words: [text],
    isPartial: true,
    ...(country && !other ? { country, isCountryImplied: true } : {}),
  };
}
