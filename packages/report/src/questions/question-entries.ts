import type { Language, Problem } from '@regional-presence/core';
import { formatList } from '@regional-presence/core/internal';
import {
  type AnswerLabel,
  type ColumnPlace,
  formatAnswer,
  formatProblem,
  placeLabel,
} from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { en } from '../language/en.js';
import type { MessageKey } from '../language/messages.js';
import { translator } from '../text/translator.js';

/** A question to an office, as `questionsByOffice` of the import finds it. */
export interface QuestionToOffice {
  /** Its number among the questions of the office, from 1. */
  number: number;
  problem: Problem;
  /** The title of the activity, where it is about one. */
  title?: string | undefined;
  /** The column in which the answer is written, where the place of the problem has none. */
  column?: ColumnPlace | undefined;
  /** The text of the cell as the file has it. */
  cell?: string | undefined;
  answers: readonly { label: AnswerLabel }[];
  /** Whether any other text is an answer too. */
  acceptsText: boolean;
  /** What an answer changes, for the import of the answered workbook. */
  reference: string;
}

/** A question in the words of a language. */
export interface QuestionEntry extends Pick<QuestionToOffice, 'number' | 'title' | 'cell' | 'acceptsText'> {
  file: string;
  sheet: string;
  /** The number of the row, or the numbers of several. */
  rows: string;
  /** The letter of the column, and its heading. */
  column: string;
  /** All of the place: `africa.csv, row 4, column B (Date)`. */
  place: string;
  question: string;
  toDo: string;
  answers: string[];
}

/** The questions in the words of a language, without codes and options of a command. */
export function questionEntries(questions: readonly QuestionToOffice[], language: Language): QuestionEntry[] {
  const catalogue = PROBLEM_CATALOGUES[language];
  return questions.map((question): QuestionEntry => {
    const { number, problem, title, cell, acceptsText, answers } = question;
    const { file = '', sheet = '', row } = problem.place ?? {};
    const column = problem.place?.column ?? question.column;
    return {
      number,
      title,
      cell,
      acceptsText,
      file,
      sheet,
      rows: problem.rows?.runs ?? (row === undefined ? '' : String(row)),
      column: column ? formatList([column.letter, column.name].filter(Boolean), language, 'unit') : '',
      place: placeLabel(problem.place && { ...problem.place, column }, catalogue, problem.rows),
      question: formatProblem(problem, catalogue).message,
      toDo: toDoText(question, language),
      answers: answers.map(({ label }) => formatAnswer(label, catalogue)),
    };
  });
}

/** The codes of which the remedy of the catalogue names an option of a program. */
const isOwnRemedy = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** What the officer does: chooses an answer, writes a cell, or corrects the file. */
function toDoText({ problem, answers, acceptsText }: QuestionToOffice, language: Language): string {
  const t = translator(language);
  if (answers.length > 0) return t(acceptsText ? 'questions.chooseOrWrite' : 'questions.choose');
  const own = `remedy.${problem.code}`;
  const remedy = isOwnRemedy(own) ? t(own) : formatProblem(problem, PROBLEM_CATALOGUES[language]).remedy;
  return `${remedy}${t('space')}${t(acceptsText ? 'questions.writeCell' : 'questions.correctFile')}`;
}
