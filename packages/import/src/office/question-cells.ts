import type { Problem } from '@regional-presence/core';
import type { AnswerReference, ExpectedContent } from '../answers/reference.js';
import type { Field } from '../column/field-words.js';
import { indexOfColumn } from '../column/match-columns.js';
import { readOffice, readRegion } from '../field/offices.js';
import { plainCellText } from '../field/text.js';
import { cellOf, type FoundCell } from '../questions/cell-answers.js';
import type { TableReport } from '../sheet/table-report.js';

/** The fields of the cell that answers a problem of a whole row, the first of which the table has a column. */
const FIELDS_OF_ANSWER: Readonly<Partial<Record<Problem['code'], readonly Field[]>>> = {
  'date-missing': ['date', 'start'],
  'hours-reversed': ['hours', 'endTime', 'startTime', 'date', 'start'],
  'outside-reporting-period': ['date', 'start'],
  'row-without-title': ['title'],
  'zone-missing': ['zone', 'hours', 'startTime'],
};

/** Problems of a column or of its heading, not of a cell. */
const OF_COLUMN: ReadonlySet<string> = new Set([
  'column-filled-down',
  'column-heading-duplicate',
  'column-inferred',
  'column-of-dates-unused',
  'column-unknown',
  'column-values-unfit',
  'date-order-from-language',
  'date-order-mixed',
  'date-order-unknown',
  'header-row-missing',
  'header-row-not-found',
  'mapping-column-missing',
]);

/** What the cells of fields hold, where it is checked before an answer becomes their content. */
const CONTENTS: Readonly<Partial<Record<string, ExpectedContent>>> = {
  actualDate: 'date',
  count: 'figures',
  date: 'date',
  end: 'date',
  endTime: 'hours',
  hours: 'hours',
  modality: 'modality',
  participants: 'figures',
  period: 'figures',
  region: 'region',
  start: 'date',
  startTime: 'hours',
  status: 'status',
  zone: 'zone',
} satisfies Partial<Record<Field, ExpectedContent>>;

/** Problems that a time zone after the content of the cell resolves. */
const ANSWERED_AT_END: ReadonlySet<string> = new Set(['zone-missing', 'zone-omitted']);

/** Problems of what the person who compiles gave in addition to the files of the offices. */
const OF_COMPILER: ReadonlySet<string> = new Set([
  'answer-missing',
  'answer-stale',
  'decision-stale',
  'edit-stale',
  'mapping-column-missing',
  'options-unused',
  'reader-failed',
  'text-language-unknown',
  'translation-differs',
  'translation-in-other-language',
  'translation-language-unknown',
  'translation-missing',
  'translation-stale',
  'translation-unknown',
]);

/** Problems of answers to questions that are still open. */
const OF_ANSWERS: ReadonlySet<string> = new Set(['answer-not-understood', 'answers-differ']);

/** Tables of which no cell is corrected: their cells are the words of a person about other files. */
const WITHOUT_CORRECTIONS: ReadonlySet<string | undefined> = new Set(['answers', 'translations']);

export const isOfAnswer = ({ code }: Pick<Problem, 'code'>): boolean => OF_ANSWERS.has(code);

export const isOfCompiler = ({ code }: Pick<Problem, 'code'>): boolean => OF_COMPILER.has(code);

export const isOfColumn = ({ code }: Pick<Problem, 'code'>): boolean => OF_COLUMN.has(code);

/** Whether an answer without hours comes after the content of the cell: `Geneva time`. */
export const isAnsweredAtEnd = ({ code }: Pick<Problem, 'code'>): boolean => ANSWERED_AT_END.has(code);

/** What a text must be to become the content of the cell that a problem is about. */
export function expectedContent(
  problem: Problem,
  table: TableReport,
): Pick<AnswerReference, 'countries' | 'expects' | 'language' | 'order'> {
  const letter = columnOfAnswer(problem, table);
  const index = table.columns.findIndex((column) => column.letter === letter);
  const field = table.columns[index]?.field;
  const planned = Object.values(table.plan?.columns ?? {})[index];
  const order = planned && typeof planned === 'object' && 'order' in planned ? planned.order : undefined;
  const { countries } = problem.params;
  return {
    expects: (field === undefined ? undefined : CONTENTS[field]) ?? 'words',
    ...(table.language === undefined ? {} : { language: table.language }),
    ...(order === 'dmy' || order === 'mdy' ? { order } : {}),
    ...(Array.isArray(countries) && countries.length > 0 ? { countries } : {}),
  };
}

/** The letter of the column in which the answer to a problem is written. */
export function columnOfAnswer({ code, place }: Problem, { columns }: TableReport): string | undefined {
  if (OF_COLUMN.has(code)) return undefined;
  if (place?.column) return place.column.letter;
  const fields = FIELDS_OF_ANSWER[code] ?? [];
  return fields
    .map((field) => columns.find((column) => column.field === field)?.letter)
    .find((letter) => letter !== undefined);
}

/** The cell in which the answer to a problem is written, with its text; `undefined` where there is none. */
export function cellOfAnswer(problem: Problem, table: TableReport | undefined): FoundCell | undefined {
  if (!table || WITHOUT_CORRECTIONS.has(table.facts.records)) return undefined;
  const letter = columnOfAnswer(problem, table);
  return letter === undefined ? undefined : cellOf(problem, table, letter);
}

/** The title of the activity in a row. */
export function titleInRow(problem: Problem, table: TableReport): string | undefined {
  return isOfColumn(problem) ? undefined : textInRow(problem, table, 'title');
}

/** The office and the region that the cells of a row name: a row that was rejected has no record. */
export function officeInRow(
  problem: Problem,
  table: TableReport,
): { office?: string | undefined; region?: string | undefined } {
  const [office, region] = [textInRow(problem, table, 'office'), textInRow(problem, table, 'region')];
  return {
    office: office === undefined ? undefined : readOffice(office)?.id,
    region: region === undefined ? undefined : readRegion(region),
  };
}

/** What a row has in the column of a field. */
function textInRow({ place }: Problem, { columns, lines }: TableReport, name: Field): string | undefined {
  const letter = columns.find(({ field }) => field === name)?.letter;
  const line = place?.row === undefined ? undefined : lines?.row(place.row, place.record);
  if (letter === undefined || !line || !/^[A-Z]+$/.test(letter)) return undefined;
  return plainCellText(line.cells[indexOfColumn(letter)]) || undefined;
}
