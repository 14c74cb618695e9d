import type { TableRow } from '@regional-presence/core';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { mentionsTitle } from '../column/heading-grammar.js';
import { matchColumns } from '../column/match-columns.js';
import { type AppliedMapping, applyMapping } from '../plan/apply-mapping.js';
import type { Mapping } from '../plan/mapping.js';
import { TERM } from '../row/when/date-parts.js';
import { CELLS_OF_FIELD, isDate, isKnownSubdivision, isTime, isTimeRange } from './cell-values.js';
import { type ColumnCells, columnCells } from './column-cells.js';
import { isBlank } from './header-row.js';
import { inferColumns } from './infer-columns.js';

/** Rows whose cells are examined. */
const MAX_ROWS = 60;

/** With fewer cells than this the heading alone decides. */
const MIN_CELLS = 3;

/** Letters of a date with its month: `5 May`. A shorter text is a day. */
const MIN_WHOLE_DATE = 5;

/** Cells that a problem shows. */
const SHOWN_CELLS = 3;

/** The columns of a table, with how each got its field. */
export interface AssignedColumns extends AppliedMapping {
  /** Columns whose field was inferred from their cells, by index. */
  inferred: ReadonlyMap<number, Field>;
  /** Columns whose heading names a field that none of their cells is, by index. */
  unfit: ReadonlyMap<number, Field>;
  /** Indexes of columns of dates or times that have no field. */
  unused: readonly number[];
  /** Some cells of a column, for problems. */
  examplesOf(index: number): string[];
}

/** Gives each column its field: that of the mapping, of its heading if its cells fit, or of its cells. */
export function assignColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
  mapping: Mapping,
): AssignedColumns {
  const filled = rows.filter((row) => !isBlank(row));
  const cells = columnCells(filled.slice(0, MAX_ROWS), headings.length);
  const unfit = new Map<number, Field>();
  const matched = matchColumns(headings, (index, field) => {
    const isUnfit = isOtherThan(field, cells[index]!);
    if (isUnfit) unfit.set(index, field);
    return !isUnfit;
  });
  giveOtherMeanings(matched, cells, unfit);
  giveMeaningsOfOthers(matched, cells);
  const applied = applyMapping(matched, mapping);
  const hasHeadings = headings.some((heading) => heading !== '');
  const { fields, unused } = inferColumns(applied.columns, cells, hasHeadings);
  for (const [index, field] of fields) applied.columns[index]!.field = field;
  return {
    ...applied,
    inferred: fields,
    unfit,
    unused,
    examplesOf: (index) => [...new Set(cells[index]!.texts)].slice(0, SHOWN_CELLS),
  };
}

/** Fields of columns of places: a column of subdivisions is next to one of them. */
const NEXT_TO_SUBDIVISION: readonly (Field | undefined)[] = ['city', 'country', 'place', 'venue', 'address'];

/**
 * A heading with two meanings has the second where its cells are not the first: `Region` and `Estado` are subdivisions
 * of a country, `State` is a status, and `Day` is the date.
 */
function giveOtherMeanings(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  unfit: Map<number, Field>,
): void {
  const has = (fields: readonly (Field | undefined)[]) => columns.some(({ field }) => fields.includes(field));
  const otherMeaning = (index: number, field: Field): Field | undefined => {
    if (field === 'subdivision') return 'status';
    if (field === 'day') return 'date';
    const isSubdivision =
      field === 'region' || (field === 'status' && cells[index]!.share(isKnownSubdivision) > 0);
    return isSubdivision && has(NEXT_TO_SUBDIVISION) ? 'subdivision' : undefined;
  };
  for (const [index, field] of unfit) {
    const other = otherMeaning(index, field);
    if (other === undefined || has([other])) continue;
    columns[index]!.field = other;
    unfit.delete(index);
  }
}

/** The share of blank titles from which another column has them. */
const FEW_TITLES = 0.5;

/** Nearly every event has a title. */
const MOST_ROWS = 0.8;

/** Longer texts are descriptions. */
const MAX_TITLE_LENGTH = 120;

/** Nearly all cells are different, as titles are; there are some. */
const isVaried = ({ texts }: ColumnCells): boolean =>
  texts.length >= MIN_CELLS && new Set(texts).size >= MOST_ROWS * texts.length;

const INSTITUTION =
  /^(?:host )?(?:institut(?:e|ion)|universit(?:y|é|e|à|aet|ät)|universidad|instituci[oó]n|universidade|institui[cç][aã]o|университет|институт|учреждение|大学|机构|学校|الجامعة|المؤسسة)$/iu;

/**
 * Columns whose meaning depends on others. Terms are the years of dates without one. Themes that all differ are the titles where there are none. Short descriptions stand for the titles where the column of titles is nearly blank;
 * an institution before a city is the venue, unless the table names persons, who belong to it.
 */
function giveMeaningsOfOthers(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const indexOf = (wanted: Field) => columns.findIndex(({ field }) => field === wanted);
  const [title, description] = [indexOf('title'), indexOf('description')];
  const isShort = (text: string) => text.length <= MAX_TITLE_LENGTH && !text.includes('\n');
  if (
    title >= 0 &&
    description >= 0 &&
    indexOf('otherTitle') < 0 &&
    !cells[title]!.isFilled(FEW_TITLES) &&
    cells[description]!.isFilled(MOST_ROWS) &&
    cells[description]!.share(isShort) === 1
  ) {
    columns[description]!.field = 'otherTitle';
  }
  const theme = indexOf('theme');
  if (title < 0 && theme >= 0 && cells[theme]!.isFilled(MOST_ROWS) && isVaried(cells[theme]!))
    columns[theme]!.field = 'title';
  const term = cells.findIndex(
    (each, i) => columns[i]!.field === undefined && each.share((text) => TERM.test(text)) === 1,
  );
  if (term >= 0 && indexOf('year') < 0 && indexOf('date') >= 0) columns[term]!.field = 'year';
  const institution = columns.findIndex(({ name, field }) => field === undefined && INSTITUTION.test(name));
  const isBeforeCity = columns[institution + 1]?.field === 'city';
  const namesPersons = columns.some(({ name }) => mentionsTitle(name) === false);
  if (institution >= 0 && isBeforeCity && indexOf('venue') < 0 && !namesPersons)
    columns[institution]!.field = 'venue';
}

/** Whether no cell of a column is what its heading says. */
function isOtherThan(field: Field, cells: ColumnCells): boolean {
  if (field === 'day')
    return (
      cells.texts.length > 0 && cells.texts.every((text) => text.length >= MIN_WHOLE_DATE && isDate(text))
    );
  if (cells.texts.length < MIN_CELLS) return false;
  if (field === 'hours' || field === 'startTime' || field === 'endTime') return cells.texts.every(isDate);
  if (field === 'start' || field === 'end') return !cells.texts.some((text) => /\d/.test(text));
  if (field === 'period') return !cells.texts.some((text) => /\d/.test(text));
  if (field === 'subdivision')
    return cells.texts.every((text) => CELLS_OF_FIELD.status!(text) && !isKnownSubdivision(text));
  if (field === 'date') return cells.texts.every((text) => isTime(text) || isTimeRange(text));
  const isValue = CELLS_OF_FIELD[field];
  return isValue !== undefined && !cells.texts.some(isValue);
}
