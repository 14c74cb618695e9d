import type { TableRow } from '@regional-presence/core';
import { fieldOf } from '../column/match-columns';
import { cellText } from '../field/text';

/** A heading is looked for in so many rows. */
const ROWS = 30;

/** The cells of a row as texts, without those at the end that are empty. */
export function headingTexts(row: TableRow): string[] {
  const texts = row.cells.map((cell) => cellText(cell).text);
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return texts;
}

/** The row that is the heading: it names a title and most fields besides. Title rows may stand above it. */
export function findHeading(rows: readonly TableRow[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [i, row] of rows.slice(0, ROWS).entries()) {
    const texts = headingTexts(row);
    const fields = new Set(texts.map((text) => (text.length < 80 ? fieldOf(text)?.field : undefined)));
    fields.delete(undefined);
    const score = fields.has('title') ? fields.size - 0.01 * (texts.length - fields.size) : 0;
    if (score > most && (fields.size > 1 || texts.filter((t) => t !== '').length === 1))
      [best, most] = [i, score];
  }
  return best;
}

export const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cellText(cell).text === '');
