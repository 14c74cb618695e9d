import type { Cell, TableRow } from '@regional-presence/core';
import { hash53 } from '@regional-presence/core/internal';
import { cellText } from '../field/text.js';

/**
 * A fingerprint of a row's cells, by which edits and decisions find a row that moved.
 *
 * @example
 * rowPrint(['Forum', '5 May 2027']) === rowPrint([' Forum', '5 May 2027', '']); // true
 */
export function rowPrint(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => cellText(cell).text);
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return hash53(texts.join('\u0001')).toString(36);
}

/** A row with corrected cells, and its print before the corrections. */
export interface CorrectedRow extends TableRow {
  print?: string;
}

/** The print of a row as it is in the file, before its edits. */
export const printOfRow = (row: TableRow): string => (row as CorrectedRow).print ?? rowPrint(row.cells);
