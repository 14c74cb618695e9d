import type { Problem } from '@regional-presence/core';
import { rowsOfRuns } from '@regional-presence/core/internal';
import type { ImportResult } from '../import-result.js';
import type { TableReport } from '../sheet/table-report.js';
import { answersByCode, EACH_ROW, ONCE_A_TABLE } from './answers-by-code.js';
import type { Answer } from './question.js';
import { recordRightAsItIs, tableFinder } from './row-answers.js';

/** Problems that are one question. */
export interface QuestionGroup {
  /** The same for the same question in every import of the same files. */
  key: string;
  problems: readonly Problem[];
  /** The table that the problems are in, if they are in one. */
  table?: TableReport | undefined;
  /** Empty where a person has to correct the file. */
  answers: readonly Answer[];
}

/** What is grouped, and how. */
export interface GroupingOptions {
  /** Whether a problem is in a group at all. */
  includes?: (problem: Problem) => boolean;
  /** Problems with another result are in another group. */
  partOf?: (problem: Problem) => string;
}

/** The problems of an import in groups: those of the same value in a column are one question. */
export function questionGroups(
  { problems, tables }: Pick<ImportResult, 'problems' | 'tables'>,
  { includes = () => true, partOf = () => '' }: GroupingOptions = {},
): QuestionGroup[] {
  const tableOf = tableFinder(tables);
  const answersOf = answersByCode(tableOf);
  const groups = new Map<string, { problems: Problem[]; table?: TableReport | undefined }>();
  for (const problem of problems.filter(includes).flatMap(eachRow)) {
    const key = JSON.stringify([questionKey(problem), partOf(problem)]);
    const known = groups.get(key);
    if (known) known.problems.push(problem);
    else groups.set(key, { problems: [problem], table: problem.place && tableOf(problem.place) });
  }
  return [...groups].map(([key, { problems: own, table }]): QuestionGroup => {
    const find = answersOf[own[0]!.code];
    const answers = table ? (find?.({ problems: own, table }) ?? []) : recordRightAsItIs(own[0]!);
    return { key, problems: own, table, answers };
  });
}

/** A problem of several rows as one of each row. */
function eachRow(problem: Problem): Problem[] {
  const { rows, ...alone } = problem;
  if (!rows) return [problem];
  return rowsOfRuns(rows.runs).map((row) => ({ ...alone, place: { ...problem.place, row } }));
}

function questionKey({ code, place = {}, params }: Problem): string {
  const { file, sheet, row, column } = place;
  const table = [code, file, sheet ?? ''];
  if (ONCE_A_TABLE.has(code)) return JSON.stringify(table);
  return JSON.stringify([...table, column?.letter ?? '', EACH_ROW.has(code) ? row : '', params]);
}
