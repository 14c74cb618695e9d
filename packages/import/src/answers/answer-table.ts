import type { ProblemPlace, TableRow } from '@regional-presence/core';
import { columnLetter } from '../column/match-columns.js';
import { unescapeFormula } from '../field/formula-escape.js';
import { plainCellText } from '../field/text.js';
import { foldText } from '../field/words.js';
import { isBlank, rowTexts } from '../scan/header-row.js';
import type { SheetPlace } from '../sheet/table-report.js';
import { ANSWER_COLUMNS, type AnswerColumn } from './answer-words.js';
import { type AnswerReference, parseReference } from './reference.js';
import type { VisiblePlace } from './visible-place.js';

/** A workbook of questions with the answers: where its header row and its columns are. */
export interface AnswerTable {
  headerRow: TableRow;
  headings: readonly string[];
  columns: readonly (AnswerColumn | undefined)[];
}

/** Rows that are looked at may be data, with cells of any length. */
const MAX_ANSWER_HEADING_LENGTH = 40;

/** The explanation above the header row, and lines that a person wrote there. */
export const ROWS_ABOVE_ANSWERS = 5;

/** The table of questions that begins with some rows: a header row with a question and an answer. */
export function answerTableOf(rows: readonly TableRow[]): AnswerTable | undefined {
  for (const headerRow of rows.slice(0, ROWS_ABOVE_ANSWERS)) {
    const headings = rowTexts(headerRow);
    const columns = headings.map((heading) =>
      heading.length > MAX_ANSWER_HEADING_LENGTH ? undefined : ANSWER_COLUMNS.get(foldText(heading)),
    );
    const has = (name: AnswerColumn) => columns.includes(name);
    if (has('question') && has('answer') && (has('reference') || has('number')))
      return { headerRow, headings, columns };
  }
  return undefined;
}

/** A row of such a table. */
export interface AnswerRow {
  /** Empty where the question was not answered. */
  answer: string;
  reference: AnswerReference | undefined;
  /** The words of the possible answers, as they went out. */
  choices: readonly string[];
  /** The visible cells that say what the question is about. */
  visible: VisiblePlace;
}

export function answerRowOf({ cells }: TableRow, { columns }: AnswerTable): AnswerRow {
  const answer = unescapeFormula(plainCellText(cells[columns.indexOf('answer')]));
  const textsOf = (name: AnswerColumn) =>
    columns.flatMap((column, i) => (column === name && typeof cells[i] === 'string' ? [cells[i]] : []));
  // A long reference is in several columns.
  const reference = answer === '' ? undefined : parseReference(textsOf('reference').join(''));
  const textOf = (name: AnswerColumn) => plainCellText(cells[columns.indexOf(name)]);
  const visible = {
    file: textOf('file'),
    sheet: textOf('sheet'),
    rows: textOf('row'),
    column: textOf('column'),
  };
  return { answer, reference, choices: textsOf('choice'), visible };
}

/** Whether a row is a question: neither blank nor above the header row. */
export const isQuestionRow = (row: TableRow, { headerRow }: AnswerTable): boolean =>
  row.row > headerRow.row && !isBlank(row);

/** The cell of the answer, for a problem. */
export const placeOfAnswer = (
  { row }: Pick<TableRow, 'row'>,
  { columns, headings }: AnswerTable,
  place: SheetPlace,
): ProblemPlace => {
  const index = columns.indexOf('answer');
  return { ...place, row, column: { letter: columnLetter(index), name: headings[index]! } };
};
