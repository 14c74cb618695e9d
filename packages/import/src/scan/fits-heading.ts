import type { Field } from '../column/field-words.js';
import { isYesOrNo } from '../field/yes-no.js';
import { CELLS_OF_FIELD, isClock, isDate, isKnownSubdivision } from './cell-values.js';
import { type ColumnCells, MIN_CELLS } from './column-cells.js';
import { dateBeforeTitle } from './dates-in-titles.js';
import { areLists, areTimesOfDay, haveInstants, isWithoutDates } from './no-dates.js';
import { TIME_FIELDS } from './when-fields.js';

/** Letters of a date with its month: `5 May`. A shorter text is a day. */
const MIN_WHOLE_DATE = 5;

/** Of a column of dates some cells have other words: `未公布`. */
const MOST_DATES_OF_TIMES = 0.8;

interface ExaminedTable {
  headings: readonly string[];
  cells: readonly ColumnCells[];
  /** A heading says that it is a list with dates. */
  isOfDates: boolean;
}

/** Whether a column can hold the field that its heading names, by what its cells are. */
export function fitsHeading(
  field: Field,
  index: number,
  { headings, cells, isOfDates }: ExaminedTable,
): boolean {
  const own = cells[index]!;
  if (field === 'title' && areCounts(own, isOfDates)) return false;
  if (field === 'date' && isWithoutDates(index, headings, cells)) return false;
  return !isOtherThan(field, own);
}

/** `12`, `1,250`, `40 %`: a count and no title. */
const isCount = (text: string): boolean => /^[\p{N}\s.,%]+$/u.test(text);

/** `Events` with the number of each region: of a list with dates a few such cells may be titles. */
const areCounts = ({ texts, rowCount }: ColumnCells, isOfDates: boolean): boolean =>
  texts.length > 0 && (rowCount >= MIN_CELLS || !isOfDates) && texts.every(isCount);

const isDateWithYear = (text: string): boolean => /\d{4}/.test(text) && isDate(text);

/** Of whole dates under the heading `Days` some may be open: `August 2024, TBC`. */
const SHARE_OF_WHOLE_DAYS = 0.8;

/** Whether no cell of a column is what its heading says. */
function isOtherThan(field: Field, cells: ColumnCells): boolean {
  const areWhole = cells.texts.every((text) => text.length >= MIN_WHOLE_DATE);
  if (field === 'day' && areWhole && cells.share(isDate) >= SHARE_OF_WHOLE_DAYS) return true;
  const isOfTimes = TIME_FIELDS.includes(field);
  // `endtime` with one whole date in many rows.
  if (isOfTimes && cells.texts.length > 0 && cells.texts.every(isDateWithYear)) return true;
  if (isOfTimes && haveInstants(cells)) return true;
  // `State` with `cancelled` in its only cell.
  if (field === 'subdivision' && cells.texts.length > 0)
    return cells.texts.every((text) => CELLS_OF_FIELD.status!(text) && !isKnownSubdivision(text));
  if (cells.texts.length < MIN_CELLS) return false;
  if (field === 'title' || field === 'otherTitle')
    return cells.texts.every(
      (text) => isYesOrNo(text) || isCount(text) || (isDate(text) && dateBeforeTitle(text) === undefined),
    );
  if (isOfTimes) return cells.share(isDate) >= MOST_DATES_OF_TIMES && !cells.texts.some(isClock);
  if (field === 'start' || field === 'end' || field === 'period')
    return !cells.texts.some((text) => /\d/.test(text));
  if (field === 'date') return areTimesOfDay(cells) || areLists(cells);
  const isValue = CELLS_OF_FIELD[field];
  return isValue !== undefined && !cells.texts.some(isValue);
}
