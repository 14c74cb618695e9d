import type { TableRow } from '@regional-presence/core';
import type { Field } from '../column/field-words.js';
import { fieldOfHeading } from '../column/match-columns.js';
import { cellText } from '../field/text.js';

/** A heading is looked for in so many rows. */
const MAX_SEARCHED_ROWS = 30;

/** A longer text is no heading. */
const MAX_HEADING_LENGTH = 80;

/** The row or rows that name the columns. */
export interface HeaderRow {
  /** Its place among the rows, from 0. */
  index: number;
  /** How many rows it takes up: one or two. */
  height: 1 | 2;
  /** Its first row, as a spreadsheet counts. */
  row: number;
  /** The names of the columns. */
  texts: readonly string[];
}

/** The cells of a row as texts, without those at the end that are empty. */
export function rowTexts(row: TableRow): string[] {
  const texts = row.cells.map((cell) => cellText(cell).text);
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return texts;
}

const fieldOf = (text: string): Field | undefined =>
  text.length < MAX_HEADING_LENGTH ? fieldOfHeading(text)?.field : undefined;

function fieldsOfHeadings(texts: readonly string[]): Set<Field> {
  const fields = new Set<Field>();
  for (const text of texts) {
    const field = fieldOf(text);
    if (field) fields.add(field);
  }
  return fields;
}

/** How much a row is like a heading: it names a title, and most fields besides. */
function scoreHeaderRow(texts: readonly string[], fields: ReadonlySet<Field>): number {
  if (!fields.has('title')) return 0;
  const filled = texts.filter((text) => text !== '').length;
  const strangers = Math.min(texts.length - fields.size, 50);
  if (fields.size > 1 || filled === 1) return fields.size - 0.01 * strangers;
  // Besides the title all columns are the file's own: then nearly all of the row must look like names.
  const named = texts.filter((text) => text !== '' && looksLikeHeading(text)).length;
  return named > 0.8 * filled ? 0.2 : 0;
}

/** A short text that is no number, date or sentence, as columns are named. */
const looksLikeHeading = (text: string): boolean =>
  text.length < 40 && !/^[\d\s.,:/-]*$|\b(?:19|20)\d\d\b|[.!?]$/.test(text);

/** The heading: one row, or two of which the second names the parts of the first. Title rows may stand above it. */
export function findHeaderRow(rows: readonly TableRow[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let most = 0;
  for (const [index, { row }] of rows.slice(0, MAX_SEARCHED_ROWS).entries()) {
    const texts = rowTexts(rows[index]!);
    const fields = fieldsOfHeadings(texts);
    const alone = scoreHeaderRow(texts, fields);
    if (alone > most) [best, most] = [{ index, height: 1, row, texts }, alone];
    const below = rows[index + 1] && rowTexts(rows[index + 1]!);
    if (!below || !isSubHeader(below)) continue;
    const both = joinHeaderRows(texts, below);
    const together = scoreHeaderRow(both, fieldsOfHeadings(both));
    const either = Math.max(alone, scoreHeaderRow(below, fieldsOfHeadings(below)));
    if (together > most && together > either + 0.5)
      [best, most] = [{ index, height: 2, row, texts: both }, together];
  }
  return best;
}

/** Whether a row may be the second of a heading: short words, of which some are known, and no figures. */
const isSubHeader = (texts: readonly string[]): boolean =>
  texts.every((text) => text.length < 40 && !/\d/.test(text)) &&
  texts.some((text) => text !== '' && fieldOf(text) !== undefined);

/**
 * The names of columns under a heading of two rows: `Dates` over `Start` and `End`. A cell that spans several
 * columns stands in the first of them.
 */
function joinHeaderRows(upper: readonly string[], lower: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const below = lower[i] ?? '';
    const own = upper[i] ?? '';
    if (own !== '') above = own;
    if (below === '') return own;
    const names = own === '' && above === '' ? [below] : [`${above} ${below}`, `${below} ${above}`, below];
    const name = names.find((text) => fieldOf(text) !== undefined) ?? names[0]!;
    return own === '' || own === above ? name : below;
  });
}

export const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cellText(cell).text === '');

/** Whether a row says again what the heading says, as at the top of each printed page. */
export function repeatsHeaderRow(row: TableRow, names: readonly string[]): boolean {
  let same = 0;
  for (let i = 0; i < names.length; i++) {
    const { text } = cellText(row.cells[i]);
    if (text !== names[i]) return false;
    if (text !== '') same++;
  }
  return same > 1 && row.cells.length <= names.length + 1;
}
