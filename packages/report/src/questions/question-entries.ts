import type { Language, Problem, ProblemPlace } from '@regional-presence/core';
import { displayText, formatList, quoted, shortFileNames } from '@regional-presence/core/internal';
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
  /** An answer that came back and was not understood. */
  notUnderstood?: string | undefined;
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
  const fileNames = shortFileNames(questions.flatMap(({ problem: { place } }) => place?.file ?? []));
  return questions.map((question): QuestionEntry => {
    const { number, problem, title, cell, acceptsText, answers } = question;
    const { file = '', sheet = '', row } = problem.place ?? {};
    const column = problem.place?.column ?? question.column;
    return {
      number,
      title,
      cell,
      acceptsText,
      file: fileNames.get(file) ?? file,
      sheet,
      rows: problem.rows?.runs ?? (row === undefined ? '' : String(row)),
      column: column ? formatList([column.letter, column.name].filter(Boolean), language, 'unit') : '',
      place: placeLabel(
        problem.place && { ...problem.place, file: fileNames.get(file), column },
        catalogue,
        problem.rows,
      ),
      question: questionInWords(question, language),
      toDo: toDoText(question, language),
      answers: answers.map(({ label }) => formatAnswer(label, catalogue)),
    };
  });
}

/** What was found, and what is known of an earlier answer. */
function questionInWords({ problem, notUnderstood }: QuestionToOffice, language: Language): string {
  const catalogue = PROBLEM_CATALOGUES[language];
  const t = translator(language);
  const { message } = formatProblem(withNamedCharacters(problem, language), catalogue);
  const [answer] = answerOfCell(problem);
  return [
    message,
    ...(answer ? [t('questions.answered', { place: placeLabel(answer, catalogue) })] : []),
    ...(notUnderstood === undefined
      ? []
      : [t('questions.notUnderstood', { answer: quoted(displayText(notUnderstood), language) })]),
  ].join(t('space'));
}

/** The answer that the cell of a problem has: the other places of other problems are rows. */
const answerOfCell = ({ place, related = [] }: Problem): readonly ProblemPlace[] =>
  place?.column ? related.filter(({ column }) => column !== undefined) : [];

/** Characters that change the direction of text. */
const DIRECTION_CODES = /^U\+(?:202[A-E]|206[6-9])$/;
const CONTROL_CODES = /^U\+00[0-9A-F]{2}$/;

/** The problem with characters in words instead of their codes. */
function withNamedCharacters(problem: Problem, language: Language): Problem {
  const { characters } = problem.params;
  if (problem.code !== 'characters-removed' || !Array.isArray(characters)) return problem;
  const t = translator(language);
  const named = (characters as string[]).map((code) =>
    t(
      DIRECTION_CODES.test(code)
        ? 'character.direction'
        : CONTROL_CODES.test(code)
          ? 'character.control'
          : 'character.invisible',
    ),
  );
  return { ...problem, params: { ...problem.params, characters: [...new Set(named)] } };
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
