import { parseTime } from '@regional-presence/dates';
import { memoize } from '../field/memoize.js';
import { isReadWhole } from '../field/read-whole.js';
import type { FieldCell } from './column.js';
import { namesPlaceAndTime } from './heading-grammar.js';

/** The place and the hours in the cell of a column of both. */
export interface PlaceAndTime {
  place?: FieldCell;
  hours?: FieldCell;
}

/** UTF-16 units; a longer cell is a programme. */
const LONGEST_CELL = 200;

/** Where hours may begin: a figure that no letter, figure or mark of a number stands before. */
const START_OF_HOURS = /(?<![\p{L}\p{N}.:/])\p{N}/gu;

/** Between a place and its hours. */
const BEFORE_HOURS = /(?:[\s:,;(–—-]|\s(?:from|at|de|à|a las?|с|в|von|ab|um|van)(?=\s*$))+$/iu;

const A_TIME = /\p{N}[:.hчu]\p{N}{2}|\p{N}\s?(?:[ap]\.?m\b|h\b|uhr|час)/iu;

/** The place and the hours of a text: `Main hall: 14:00 – 17:00`, `Salle 2, 14h`. The hours are at its end. */
const dividedCell = memoize((text): { place: string; hours: string } | undefined => {
  if (text.length > LONGEST_CELL) return undefined;
  for (const { index } of text.matchAll(START_OF_HOURS)) {
    const hours = text.slice(index).replace(/[\s).]+$/u, '');
    // `Room 14`: a number alone is none.
    if (/^\p{N}+$/u.test(hours) || !isReadWhole(parseTime(hours))) continue;
    const place = text.slice(0, index).replace(BEFORE_HOURS, '');
    // `10:00-12:00 / 14:00-16:00`: of several sessions none is the only one.
    return A_TIME.test(place) ? undefined : { place, hours };
  }
  return undefined;
});

/** Divides the cell of a column whose heading names place and time: `Venue and time`, `Lieu et heure`. */
export function placeAndHours(cell: FieldCell): PlaceAndTime | undefined {
  if (!namesBoth(cell.column.name)) return undefined;
  const parts = dividedCell(cell.text);
  if (!parts) return { place: cell };
  const { column } = cell;
  return {
    ...(parts.place === '' ? {} : { place: { text: parts.place, column } }),
    hours: { text: parts.hours, column },
  };
}

const namesBoth = memoize(namesPlaceAndTime);

/** Whether the cells of a column have places and hours. */
export const isOfPlaceAndTime = (column: { name: string } | undefined): boolean =>
  column !== undefined && namesBoth(column.name);
