import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { headline } from '../field/headline.js';
import { isAccountList } from './account-list.js';
import type { ColumnCells } from './column-cells.js';
import { canBeTitle } from './title-column.js';
import { saysWhen } from './when-fields.js';

/** The columns that may name the events of a list without titles, the most exact first. */
const NAMING_FIELDS: readonly Field[] = ['description', 'venue', 'place', 'city'];

/** One text of most rows says nothing of each. */
const areVaried = (texts: readonly string[]): boolean => new Set(texts).size * 2 > texts.length;

/** The share of rows that have such a name. */
const MOST_ROWS_NAMED = 0.75;

/** A column of so many numbers is of measured values: the list is of something else. */
const MEASURED = 0.5;

const MEASURED_VALUE = /^[-+]?[\d\s.,]+%?$/;

/** Whole numbers that each come so often are grades or ages, and not measured. */
const ROWS_OF_GRADE = 3;

const areGrades = (texts: readonly string[]): boolean =>
  texts.every((text) => /^\d{1,3}$/.test(text)) && new Set(texts).size * ROWS_OF_GRADE <= texts.length;

/** Whether each number is one more than that above it: they are those of the rows. */
const countRows = (texts: readonly string[]): boolean =>
  texts.every((text, i) => /^\d+$/.test(text) && (i === 0 || Number(text) === Number(texts[i - 1]) + 1));

/** Numbers of rows say nothing of the list. */
const NUMBERS_OF_ROWS = /^(?:#|n|no|nr|id|num|№|rank|pos)\.?$/i;

/**
 * Marks the column of descriptions or places whose cells stand for the titles as well, in a list that has no titles:
 * `date, description`, `date, location, time`. Lists of places with measured values are left alone.
 */
export function markOthersAsTitles(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  if (!columns.some(({ field }) => saysWhen(field))) return;
  const isMeasured = columns.some(
    ({ field, name }, i) =>
      !field &&
      !NUMBERS_OF_ROWS.test(name) &&
      cells[i]!.share((text) => MEASURED_VALUE.test(text)) >= MEASURED &&
      !areGrades(cells[i]!.texts) &&
      !countRows(cells[i]!.texts),
  );
  if (isMeasured || isAccountList(columns)) return;
  for (const wanted of NAMING_FIELDS) {
    const index = columns.findIndex(({ field }) => field === wanted);
    const named = cells[index];
    if (!named?.isFilled(MOST_ROWS_NAMED) || named.share(canBeTitle) < MOST_ROWS_NAMED) continue;
    if (wanted === 'description' && !areVaried(named.texts.map(headline))) continue;
    columns[index]!.namesEvents = true;
    return;
  }
}
