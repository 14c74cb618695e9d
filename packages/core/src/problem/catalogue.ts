import { CELL_PROBLEMS } from './cell-problems.js';
import { DATE_PROBLEMS } from './date-problems.js';
import { FILE_PROBLEMS } from './file-problems.js';
import { OUTPUT_PROBLEMS } from './output-problems.js';
import type { ProblemType } from './problem-type.js';
import { RECORD_PROBLEMS } from './record-problems.js';
import { ROW_PROBLEMS } from './row-problems.js';

const CATALOGUE = {
  ...FILE_PROBLEMS,
  ...ROW_PROBLEMS,
  ...CELL_PROBLEMS,
  ...DATE_PROBLEMS,
  ...RECORD_PROBLEMS,
  ...OUTPUT_PROBLEMS,
};

export type ProblemCode = keyof typeof CATALOGUE;

/** Every code there is, with its severity, message, remedy and reason. */
export const PROBLEM_CATALOGUE: Readonly<Record<ProblemCode, ProblemType>> = CATALOGUE;
export const PROBLEM_CODES = Object.keys(CATALOGUE) as ProblemCode[];

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(CATALOGUE, text);
