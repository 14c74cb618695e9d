import type { FieldCell } from '../column/column.js';
import { isPlaceholder } from '../field/placeholder.js';

/** A cell with words. The number of a meeting is no title. */
const cellWithWords = (cell: FieldCell | undefined): FieldCell | undefined =>
  cell && /\p{L}{2}|[\p{Script=Han}]/u.test(cell.text) && !isPlaceholder(cell.text) ? cell : undefined;

/** The cell of the title; the other one where it is blank, or says that there is none: `NA`. */
export const titleCell = (
  title: FieldCell | undefined,
  other: FieldCell | undefined,
): FieldCell | undefined =>
  other && (!title || isPlaceholder(title.text)) ? (cellWithWords(other) ?? title) : title;
