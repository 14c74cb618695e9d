import type { TableRow } from '@regional-presence/core';
import type { Field } from '../column/field-words.js';
import { edgeOfYear, fieldOfHeading } from '../column/match-heading.js';
import { plainCellText } from '../field/text.js';
import { isDate, isLink } from './cell-values.js';

/** Rows of several cells among which the header row is looked for. */
const MAX_SEARCHED_ROWS = 30;

/** The rows in which the header row is looked for. Lines of text above a table, as pages have them, do not count. */
export function searchedRows(rows: readonly TableRow[]): readonly TableRow[] {
  let left = MAX_SEARCHED_ROWS;
  const end = rows.findIndex((row) => filledCells(row) > 1 && left-- === 0);
  return end < 0 ? rows : rows.slice(0, end);
}

export const filledCells = (row: TableRow): number => rowTexts(row).filter((text) => text !== '').length;

/** A longer text is not a column heading. */
const MAX_HEADING_LENGTH = 80;

/** The row or rows with the column headings. */
export interface HeaderRow {
  /** The index of its first row, from 0. */
  index: number;
  /** The number of rows; 0 for a table without a header row, of which this is the first row. */
  height: 0 | 1 | 2;
  /** The number of its first row, 1-based as in a spreadsheet. */
  row: number;
  /** The column headings; blank without a header row. */
  texts: readonly string[];
}

/** The texts of a row without the empty cells at its end. */
export function rowTexts(row: TableRow): string[] {
  const texts = row.cells.map((cell) => plainCellText(cell));
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return texts;
}

const fieldOf = (text: string): Field | undefined =>
  text.length < MAX_HEADING_LENGTH ? fieldOfHeading(text)?.field : undefined;

/** The fields that headings name. */
export function fieldsOfHeadings(texts: readonly string[]): Set<Field> {
  const fields = new Set<Field>();
  for (const text of texts) {
    const field = fieldOf(text);
    if (field) fields.add(field);
  }
  return fields;
}

const DATE_HEADINGS: readonly Field[] = ['date', 'actualDate', 'start', 'period'];

/** Whether headings name the date, or the month and year, of which it consists. */
export const namesDates = (fields: ReadonlySet<Field>): boolean =>
  DATE_HEADINGS.some((field) => fields.has(field)) || (fields.has('month') && fields.has('year'));

/** Fields of a place that lists of events have, and lists of other things seldom next to a year. */
const PLACE_HEADINGS_OF_YEARS: readonly Field[] = ['place', 'venue', 'city', 'country'];

/** Whether headings name the year and the place, as lists of past events do. */
export const namesYearAndPlace = (fields: ReadonlySet<Field>): boolean =>
  fields.has('year') && PLACE_HEADINGS_OF_YEARS.some((field) => fields.has(field));

/** Whether a cell holds what a heading does not: a date, an address. */
export const isData = (text: string): boolean => text !== '' && (isLink(text) || isDate(text));

/** How likely a row is the header row: it has a title and the most known fields. */
function scoreHeaderRow(texts: readonly string[], fields: ReadonlySet<Field>): number {
  // `Start 2026 | End 2026` beside a heading of titles.
  const areEdges =
    fields.has('title') && new Set(texts.flatMap((text) => edgeOfYear(text)?.edge ?? [])).size > 1;
  if (texts.some((text) => isData(text) && !(areEdges && edgeOfYear(text)))) return 0;
  if (!fields.has('title'))
    return (fields.size > 1 && namesDates(fields)) || namesYearAndPlace(fields) ? 0.1 : 0;
  const filled = texts.filter((text) => text !== '').length;
  const unknownCells = Math.min(texts.length - fields.size, 50);
  if (fields.size > 1 || filled === 1 || areEdges) return fields.size - 0.01 * unknownCells;
  // Only the title is known, so nearly all cells must look like headings.
  const named = texts.filter((text) => text !== '' && looksLikeHeading(text)).length;
  return named > 0.8 * filled ? 0.2 : 0;
}

/** A short text that is not a number, date or sentence. */
export const looksLikeHeading = (text: string): boolean =>
  text.length < 40 && !/^[\d\s.,:/-]*$|\b(?:19|20)\d\d\b|[.!?]$/.test(text);

/** So many known headings are a header row, if of something else than activities. */
const HEADINGS_OF_OTHER_TABLE = 3;

/**
 * Finds the header row by its headings: one row, or two if the second divides the columns of the first. Title rows may
 * come before it.
 */
export function findKnownHeaderRow(rows: readonly TableRow[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let most = 0;
  let knownAbove = 0;
  for (const [index, { row }] of searchedRows(rows).entries()) {
    const texts = rowTexts(rows[index]!);
    // So far down one word alone is a line of text.
    if (index >= MAX_SEARCHED_ROWS && texts.length < 2) continue;
    const fields = fieldsOfHeadings(texts);
    const alone = scoreHeaderRow(texts, fields);
    // A row of statistics, below their headings: `Region, Kind, Sector, Number` above `Europe, Meeting, ITU-R, 9`.
    if (fields.size < knownAbove) continue;
    if (alone === 0 && fields.size >= HEADINGS_OF_OTHER_TABLE && !texts.some(isData))
      knownAbove = Math.max(knownAbove, fields.size);
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

/** Whether a row may be the second header row: short texts without digits, at least one of them known. */
const isSubHeader = (texts: readonly string[]): boolean =>
  texts.every((text) => text.length < 40 && !/\d/.test(text)) &&
  texts.some((text) => text !== '' && fieldOf(text) !== undefined);

/**
 * The column headings of a header of two rows: `Dates` above `Start` and `End` → `Dates Start`, `Dates End`,
 * or the form that is known. A cell that spans several columns is in the first of them.
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

export const isBlank = (row: TableRow): boolean => row.cells.every((cell) => plainCellText(cell) === '');

/** Words that say when a list was made or changed. */
const OF_THE_LIST =
  /updat|print|generat|export|version|(?<!\p{L})as (?:of|at)(?!\p{L})|mise à jour|mis à jour|imprim|édit[ée]|généré|actualiz|impres|generad|versión|обновл|печат|по состоянию|версия|выгруж|更新|打印|截至|制表|版本|导出|تحديث|طباعة|إصدار|업데이트|출력/iu;

/** Whether a row above the headings says of the list when it was made: `Last update | 3 March 2026`. */
export function isAboutList(row: TableRow): boolean {
  const texts = rowTexts(row).filter((text) => text !== '');
  return texts.length <= 2 && OF_THE_LIST.test(texts[0] ?? '') && !isDate(texts[0]!);
}

/** Whether a row has nothing but a number: a form has numbers before its rows are filled in. */
export function isNumberAlone(row: TableRow): boolean {
  const [only, other] = rowTexts(row).filter((text) => text !== '');
  return only !== undefined && other === undefined && /^\d{1,3}\.?$/.test(only);
}
