import type { Problem } from '@regional-presence/core';
import { readingsOf, textParameter } from '@regional-presence/core/internal';
import type { AnswerLabel } from '@regional-presence/core/problems';
import { indexOfColumn } from '../column/match-columns.js';
import { cellText } from '../field/text.js';
import type { TableReport } from '../sheet/table-report.js';
import type { CellEdit } from '../work/edit.js';
import type { Answer, FindAnswers } from './question.js';

/** The cell of a problem, with its text as the file has it. */
export interface FoundCell {
  edit: Pick<CellEdit, 'file' | 'sheet' | 'row' | 'print' | 'column'>;
  text: string;
}

/** The cell of a problem; `undefined` where it names none, or where the lines were not kept. */
export function cellOf(
  { place }: Problem,
  { file, sheet, lines }: TableReport,
  letter = place?.column?.letter,
): FoundCell | undefined {
  const column = letter;
  if (column === undefined || !/^[A-Z]+$/.test(column) || place?.row === undefined) return undefined;
  const line = lines?.row(place.row);
  const text = line && cellText(line.cells[indexOfColumn(column)]).text;
  if (text === undefined) return undefined;
  const { row, print } = line!;
  return { edit: { file, ...(sheet === undefined ? {} : { sheet }), row, print, column }, text };
}

/** The edits of all cells of a group; `undefined` if one of them cannot be made. */
function editsOf(
  problems: readonly Problem[],
  table: TableReport,
  correct: (text: string, problem: Problem) => string | undefined,
  letter?: string,
): CellEdit[] | undefined {
  const edits: CellEdit[] = [];
  for (const problem of problems) {
    const cell = cellOf(problem, table, letter);
    const to = cell && cell.text !== '' ? correct(cell.text, problem) : undefined;
    if (!cell || to === undefined) return undefined;
    edits.push({ ...cell.edit, from: cell.text, to });
  }
  return edits;
}

/** The text with one part replaced, if the part is in it once. */
function replacePart(text: string, part: string, replacement: string): string | undefined {
  const at = text.indexOf(part);
  if (part === '' || at < 0 || text.indexOf(part, at + 1) >= 0) return undefined;
  return text.slice(0, at) + replacement + text.slice(at + part.length);
}

/** Writes the value that the product suggests in the place of an unknown one. */
export const suggestedValue =
  (suggestion = 'suggestion', fieldOfColumn?: string): FindAnswers =>
  ({ problems, table }) => {
    const [first] = problems;
    const value = textParameter(first!, suggestion);
    const letter = fieldOfColumn && table.columns.find(({ field }) => field === fieldOfColumn)?.letter;
    if (value === undefined) return [];
    const edits = editsOf(
      problems,
      table,
      (text, problem) => replacePart(text, textParameter(problem, 'value') ?? '', value),
      letter,
    );
    return edits ? [{ label: { term: 'answer/use-text', params: { value } }, change: { edits } }] : [];
  };

/** Writes one of the words of a closed list, which messages name by their terms: `modality/virtual`. */
const oneWord =
  (words: readonly string[], labelOf: (word: string) => AnswerLabel): FindAnswers =>
  ({ problems, table }) =>
    words.flatMap((word): Answer[] => {
      const edits = editsOf(problems, table, (text, problem) =>
        replacePart(text, textParameter(problem, 'value') ?? '', word),
      );
      return edits ? [{ label: labelOf(word), change: { edits } }] : [];
    });

export const oneTerm = (group: string, words: readonly string[]): FindAnswers =>
  oneWord(words, (word) => ({ term: 'answer/use-term', params: { value: `${group}/${word}` } }));

export const oneText = (words: readonly string[]): FindAnswers =>
  oneWord(words, (value) => ({ term: 'answer/use-text', params: { value } }));

/** The first answers that there are. */
export const firstAnswers =
  (...all: readonly FindAnswers[]): FindAnswers =>
  (group) => {
    for (const find of all) {
      const answers = find(group);
      if (answers.length > 0) return answers;
    }
    return [];
  };

/** All answers that there are. */
export const allAnswers =
  (...all: readonly FindAnswers[]): FindAnswers =>
  (group) =>
    all.flatMap((find) => find(group));

/** A time of day: a cell with one holds more than its dates. */
const TIME = /\d\s?[:h]\s?\d\d|\b\d{1,2}\s?[ap]\.?m\b/i;

/** Writes one of the periods as which a date can be read. A cell with hours is left to the person. */
const onePeriod =
  (
    readings: (problem: Problem) => readonly string[],
    textOf = (period: string): string => period,
  ): FindAnswers =>
  ({ problems, table }) =>
    readings(problems[0]!).flatMap((period): Answer[] => {
      const edits = editsOf(problems, table, (text) => (TIME.test(text) ? undefined : textOf(period)));
      return edits ? [{ label: { term: 'answer/use-period', params: { period } }, change: { edits } }] : [];
    });

export const onePossibleReading: FindAnswers = onePeriod(readingsOf);

const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The same, with the month in words: in figures the date would be as doubtful as before. */
export const onePossibleDayInWords: FindAnswers = onePeriod(readingsOf, (period) =>
  DAY_IN_WORDS.format(new Date(period)),
);

/** Writes the period that was inferred, if it is only one. */
export const inferredPeriod: FindAnswers = onePeriod(({ params }) => {
  const { periods } = params;
  return Array.isArray(periods) && periods.length === 1 ? periods : [];
});

/** Names the country of a city that several countries have. */
export const oneCountry: FindAnswers = ({ problems, table }) => {
  const { countries } = problems[0]!.params;
  if (!Array.isArray(countries)) return [];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return countries.flatMap((code: string): Answer[] => {
    const country = names.of(code) ?? code;
    const edits = editsOf(problems, table, (text, problem) => {
      const city = textParameter(problem, 'value') ?? '';
      return replacePart(text, city, `${city}, ${country}`);
    });
    return edits
      ? [{ label: { term: 'answer/use-text', params: { value: edits[0]!.to } }, change: { edits } }]
      : [];
  });
};
