import type { FieldCell } from '../../column/column.js';
import { foldText } from '../../field/words.js';
import { NO_WORDS, YES_WORDS } from '../../field/yes-no.js';

/** The cell of the all-day column, if it is yes or no. */
export function allDayCell(cell: FieldCell | undefined): { cell: FieldCell; value: boolean } | undefined {
  const word = cell && foldText(cell.text);
  if (!word || (!YES_WORDS.has(word) && !NO_WORDS.has(word))) return undefined;
  return { cell, value: YES_WORDS.has(word) };
}
