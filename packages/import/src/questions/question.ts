import type { Problem, ProblemPlace, Severity } from '@regional-presence/core';
import type { AnswerLabel } from '@regional-presence/core/problems';
import type { TableReport } from '../sheet/table-report.js';
import type { Work } from '../work/work.js';

/** A possible answer to a question. */
export interface Answer {
  /** What it says, see `formatAnswer` of `@regional-presence/core/problems`. */
  label: AnswerLabel;
  /** What it changes: to be merged into the work by {@link mergeWork}, before the files are imported again. */
  change: Work;
}

/** A problem, or several of one sort, that a person can answer. */
export interface Question {
  /** The same for the same question in every import of the same files. */
  id: string;
  code: Problem['code'];
  severity: Severity;
  /** The first of its problems, see `formatProblem` of `@regional-presence/core/problems`. */
  problem: Problem;
  /** Where its problems are. */
  places: readonly ProblemPlace[];
  answers: readonly Answer[];
}

/** Problems of one sort in one table, which one answer may resolve. */
export interface AnswerableProblems {
  problems: readonly Problem[];
  table: TableReport;
}

/** Finds the answers to the problems of a group; none where a person has to correct the file. */
export type FindAnswers = (group: AnswerableProblems) => Answer[];

/** Work that sets options of a table. */
export const optionsOfTable = ({ file, sheet }: TableReport, options: object): Work => ({
  files: { [file]: sheet === undefined ? options : { sheets: { [sheet]: options } } },
});
