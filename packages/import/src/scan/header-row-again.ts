import type { TableRow } from '@regional-presence/core';
import type { Field } from '../column/field-words.js';
import { plainCellText } from '../field/text.js';
import { fieldsOfHeadings, isData, looksLikeHeading, rowTexts } from './header-row.js';

/** A header row that is repeated has this share of its headings: its first cell may be that of a group of rows. */
const REPEATED_SHARE = 0.6;

/** Whether a row repeats the header row, as at the top of a printed page or of each month. */
export function repeatsHeaderRow(row: TableRow, names: readonly string[]): boolean {
  if (row.cells.length > names.length + 1) return false;
  let same = 0;
  let others = 0;
  const allowed = Math.floor((1 - REPEATED_SHARE) * names.length);
  for (let i = 0; i < names.length; i++) {
    const text = plainCellText(row.cells[i]);
    if (text !== names[i]) {
      if (++others > allowed) return false;
    } else if (text !== '') same++;
  }
  return same > 1 && same > others && !row.cells.some((cell) => isData(plainCellText(cell)));
}

/**
 * Whether a row has the headings of all columns of which the field is known once more: cells of a header that extend over
 * two rows, next to those that divide another column, such as the weeks of a plan.
 */
export function repeatsKnownHeadings(
  row: TableRow,
  columns: readonly { index: number; name: string; field?: Field | undefined }[],
): boolean {
  let same = 0;
  for (const { index, name, field } of columns) {
    if (field === undefined || name === '') continue;
    if (plainCellText(row.cells[index]) !== name) return false;
    same++;
  }
  return same > 1;
}

/** Headings that a second table has at least. */
const MIN_OTHER_HEADINGS = 2;

/** Of more known headings a smaller share suffices. */
const MANY_HEADINGS = 4;

/** Whether a row is the header row of another table: known headings, that of a title among them, and nearly nothing else. */
export function isOtherHeaderRow(row: TableRow): boolean {
  const texts = rowTexts(row).filter((text) => text !== '');
  if (texts.length < MIN_OTHER_HEADINGS || !texts.every(looksLikeHeading)) return false;
  const fields = fieldsOfHeadings(texts);
  const isKnown =
    fields.size > 0.7 * texts.length || (fields.size >= MANY_HEADINGS && fields.size > 0.6 * texts.length);
  return fields.has('title') && fields.size >= MIN_OTHER_HEADINGS && isKnown;
}
