import type { FieldCell } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import { isAnnouncedLater } from '../field/place/unknown-place.js';
import { isPlaceholder } from '../field/placeholder.js';

/** A cell with words. The number of a meeting is no title. */
const cellWithWords = (cell: FieldCell | undefined): FieldCell | undefined =>
  cell && /\p{L}{2}|[\p{Script=Han}]/u.test(cell.text) && !isPlaceholder(cell.text) ? cell : undefined;

/** What stands for a title that is not known is not longer. */
const MAX_NO_TITLE_LENGTH = 20;

/** Whether a title says that there is none, or none yet: `NA`, `…`, `TBD`. */
const isNoTitle = memoize(
  (text: string): boolean => (isPlaceholder(text) && !text.includes('\ufffd')) || isAnnouncedLater(text),
);

/** The cell of the title; the other one where it is blank, or says that there is none: `NA`. */
export function titleCell(title: FieldCell | undefined, other: FieldCell | undefined): FieldCell | undefined {
  const isNone = title && title.text.length <= MAX_NO_TITLE_LENGTH && isNoTitle(title.text);
  return title && !isNone ? title : cellWithWords(other);
}
