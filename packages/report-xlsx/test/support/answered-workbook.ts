import type { Language, Problem } from '@regional-presence/core';
import {
  type CellEdit,
  correctedFile,
  type ImportResult,
  importFiles,
  type OfficeQuestion,
  type OfficeQuestions,
  questionsByOffice,
  READERS,
} from '@regional-presence/import';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { renderQuestionsWorkbook } from '../../src/index.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const readers = [xlsxReader, ...READERS];

export const importAll = (files: Files): Promise<ImportResult> =>
  importFiles(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    { keepRows: true, readers },
  );

/** The questions about the files, whichever office they go to. */
export const askedAbout = async (files: Files): Promise<OfficeQuestions[]> =>
  questionsByOffice(await importAll(files));

/** The number of the row of the first question, below the explanation and the header row. */
export const FIRST_ROW = 3;
export const ANSWER_COLUMN = 'K';

/** The workbook with answers, as a person fills it; `undefined` leaves the cell empty. */
export async function answeredWorkbook(
  { questions, language }: OfficeQuestions,
  answerOf: (question: OfficeQuestion) => string | undefined,
): Promise<Uint8Array> {
  const edits = questions.flatMap((question, i): CellEdit[] => {
    const to = answerOf(question);
    return to === undefined ? [] : [{ ...cellAt(FIRST_ROW + i, ANSWER_COLUMN, language), from: '', to }];
  });
  return editedWorkbook(renderQuestionsWorkbook(questions, language), edits);
}

const NAME = 'answers.xlsx';

const cellAt = (row: number, column: string, language: Language) => ({
  file: NAME,
  sheet: sheetOf(language),
  row,
  column,
});

/** A workbook with corrected cells. */
export async function editedWorkbook(content: Uint8Array, edits: readonly CellEdit[]): Promise<Uint8Array> {
  const corrected = await correctedFile({ name: NAME, content }, edits, { readers });
  if (!('bytes' in corrected) || corrected.stale.length > 0) throw new Error(JSON.stringify(corrected));
  return corrected.bytes;
}

export const sheetOf = (language: Language): string =>
  ({ ar: 'أسئلة', en: 'Questions', es: 'Preguntas', fr: 'Questions', ru: 'Вопросы', zh: '问题' })[language];

/** The problems of answers, without the count of those that are missing. */
export const answerProblems = ({ problems }: Pick<ImportResult, 'problems'>): Problem[] =>
  problems.filter(({ code }) => /^answers?-(?!missing)/.test(code));
