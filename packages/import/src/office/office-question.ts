import type { Language, Office, Problem } from '@regional-presence/core';
import type { ColumnPlace } from '@regional-presence/core/problems';
import type { Answer } from '../questions/question.js';

/** A question that an office answers in its workbook. */
export interface OfficeQuestion {
  /** Its number among the questions of the office, from 1. */
  number: number;
  /** The first of its problems, see `formatProblem` of `@regional-presence/core/problems`. */
  problem: Problem;
  /** How many cells or rows it is about. */
  count: number;
  /** The title of the activity, where it is about one. */
  title?: string | undefined;
  /** The column in which the answer is written, where it is a cell. */
  column?: ColumnPlace | undefined;
  /** The text of the cell as the file has it; empty where the cell is. */
  cell?: string | undefined;
  /** An answer that came back to the question and was not understood. */
  notUnderstood?: string | undefined;
  /** The possible answers; empty where a person writes the answer. */
  answers: readonly Answer[];
  /** Whether any other text is an answer too: it becomes the content of the cell. */
  acceptsText: boolean;
  /** What an answer changes, for the import of the answered workbook. */
  reference: string;
}

/** The questions to one office. */
export interface OfficeQuestions {
  /** Absent for questions that concern no single office: they go to the person who compiles the files. */
  office?: Office | undefined;
  /** The language that the office writes in. */
  language: Language;
  questions: OfficeQuestion[];
}
