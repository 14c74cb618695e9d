import { countriesOfSubdivision } from '@regional-presence/reference/internal';

import type { FieldCell } from '../../column/column.js';
import type { PlaceReading } from '../../field/place/place-reading.js';
import { hasAllWords } from './place-text.js';

/** The cells of a row that name its place. */
export interface PlaceCells {
  country?: FieldCell;
  city?: FieldCell;
  /** A state, a province, a county: it is written between city and country. */
  subdivision?: FieldCell;
  postcode?: FieldCell;
  /** A part of a city. */
  district?: FieldCell;
  place?: FieldCell;
  venue?: FieldCell;
  address?: FieldCell;
  /** More of the address: a room, a floor. */
  addressLine?: FieldCell;
}

/** Cells that are written with others: `Nashville`, `TN` and `37201` are `Nashville, TN 37201`. */
export class JoinedCells {
  readonly cells: PlaceCells;
  /** Cells that no other takes. */
  readonly alone: FieldCell[] = [];
  /** The text of a cell without the district that is written with it. */
  private readonly withoutDistrict = new Map<FieldCell, string>();
  /** The text of a cell without the subdivision that is written with it. */
  private readonly withoutState = new Map<FieldCell, string>();
  /** The cells that are written with a cell. */
  private readonly others = new Map<FieldCell, FieldCell[]>();

  constructor({ subdivision, postcode, district, addressLine, ...cells }: PlaceCells) {
    this.cells = cells;
    this.join(addressLine, ['address', 'venue', 'place'], (text, line) => `${text}, ${line}`);
    const city = this.join(
      subdivision,
      ['city', 'place', 'address', 'venue'],
      (text, state) => `${text}, ${state}`,
    );
    this.join(postcode, ['city', 'address', 'place', 'venue'], withPostcode);
    const withDistrict: readonly (keyof PlaceCells)[] = cells.city ? ['address'] : ['address', 'place'];
    const before = this.join(district, withDistrict, (text, part) => `${text}, ${part}`);
    const after = withDistrict.map((field) => this.cells[field]).find(Boolean);
    if (before && after) this.withoutDistrict.set(after, before.text);
    if (city && this.cells.city) this.withoutState.set(this.cells.city, city.text);
  }

  /** What says in which city a cell is: a district may have the name of one, as Palermo in Buenos Aires. */
  textOfCity(cell: FieldCell): string {
    return this.withoutDistrict.get(cell) ?? cell.text;
  }

  /** The text of a cell of cities as it stands in its column, where a subdivision is written with it. */
  cityOf(cell: FieldCell): string | undefined {
    return this.withoutState.get(cell);
  }

  /** The cell and those that are written with it. */
  of(cell: FieldCell): readonly FieldCell[] {
    return [cell, ...(this.others.get(cell) ?? [])];
  }

  /**
   * Joins a cell with the first that there is. One that another has already is not repeated.
   *
   * @returns the cell as it was before.
   */
  private join(
    cell: FieldCell | undefined,
    fields: readonly (keyof PlaceCells)[],
    write: (text: string, added: string) => string,
  ): FieldCell | undefined {
    if (!cell) return undefined;
    const isRepeated = (other: FieldCell | undefined) => other && hasAllWords(cell.text, other.text);
    const repeated = Object.values(this.cells).find(isRepeated);
    if (repeated) this.others.set(repeated, [...(this.others.get(repeated) ?? []), cell]);
    const field = fields.find((each) => this.cells[each]);
    if (!field) this.alone.push(...(repeated ? [] : [cell]));
    if (repeated || !field) return undefined;
    const given = this.cells[field]!;
    const joined = { ...given, text: write(given.text, cell.text) };
    this.cells[field] = joined;
    this.others.set(joined, [...(this.others.get(given) ?? []), cell]);
    return given;
  }
}

/** `10115` and `Berlin` are `10115 Berlin`; codes with letters, and those of states, are after the city. */
const withPostcode = (text: string, code: string): string =>
  /^(?:[A-Z]{1,2}-)?(?:\d{3}\s\d{2}|\d{4}-\d{3}|\d{4,6}|\d{2}-\d{3})$/.test(code) && !text.includes(',')
    ? `${code} ${text}`
    : `${text} ${code}`;

/** A subdivision alone is in the country that has one of that name, unless several have. */
export function readingAlone({ text, column }: FieldCell): PlaceReading {
  const reading: PlaceReading = { words: [text], isPartial: true };
  if (column.field !== 'subdivision' || text.length <= 3) return reading;
  const [country, other] = countriesOfSubdivision(text);
  return country && !other ? { ...reading, country, isCountryImplied: true } : reading;
}
