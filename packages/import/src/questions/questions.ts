import type { Problem } from '@regional-presence/core';
import { hash53, rowsOfRuns } from '@regional-presence/core/internal';
import type { ImportResult } from '../import-result.js';
import type { TableReport } from '../sheet/table-report.js';
import { inferredPeriod, oneCountry, onePossibleReading, suggestedValue } from './cell-answers.js';
import { oneField, oneOrder, oneRegion, titleColumn } from './column-answers.js';
import type { FindAnswers, Question } from './question.js';
import { leaveOut, sameOrApart, type TableOfPlace, tableFinder } from './row-answers.js';

/** The answers to the problems of each code that a person can answer. */
const answersByCode = (tableOf: TableOfPlace): Readonly<Partial<Record<Problem['code'], FindAnswers>>> => ({
  'date-order-unknown': oneOrder,
  'date-order-from-language': oneOrder,
  'date-order-ambiguous': onePossibleReading,
  'date-unreadable': onePossibleReading,
  'date-partly-read': onePossibleReading,
  'date-year-two-digits': onePossibleReading,
  'date-year-missing': onePossibleReading,
  'date-year-inferred': inferredPeriod,
  'date-weekday-contradicts': onePossibleReading,
  'date-vague': onePossibleReading,
  'date-not-final': onePossibleReading,
  'date-alternatives': onePossibleReading,
  'date-relative': onePossibleReading,
  'dates-contradict': onePossibleReading,
  'kind-unknown': suggestedValue(),
  'modality-unknown': suggestedValue(),
  'status-unknown': suggestedValue(),
  'sector-unknown': suggestedValue(),
  'series-spelling-inconsistent': suggestedValue('other', 'series'),
  'city-ambiguous': oneCountry,
  'column-unknown': oneField,
  'header-row-not-found': titleColumn,
  'region-missing': oneRegion,
  'possible-duplicate': sameOrApart(tableOf),
  'row-without-title': leaveOut(tableOf),
  'row-too-long': leaveOut(tableOf),
  'quotes-unbalanced': leaveOut(tableOf),
});

/** Problems that one answer resolves for the whole table, whatever their parameters are. */
const ONCE_A_TABLE: ReadonlySet<string> = new Set(['region-missing']);

/** Problems that are one question each. */
const EACH_ROW: ReadonlySet<string> = new Set([
  'possible-duplicate',
  'row-without-title',
  'row-too-long',
  'quotes-unbalanced',
]);

/**
 * The problems of an import that a person can answer, the worst first. Problems of the same value in a column are one
 * question. The import must have kept its rows (`keepRows`), since a corrected cell and a decision name them.
 *
 * @example
 * const files = { name: 'plan.csv', content: 'Title,Type,Date\nForum,workshp,5 May 2027\n' };
 * const [question] = questions(await importFiles(files, { keepRows: true }));
 * const work = mergeWork({}, question!.answers[0]!.change);
 * const { dataset } = await importFiles(files, { ...work });
 * dataset.events[0]?.kind; // 'workshop'
 */
export function questions({ problems, tables }: Pick<ImportResult, 'problems' | 'tables'>): Question[] {
  const tableOf = tableFinder(tables);
  const answersOf = answersByCode(tableOf);
  const groups = new Map<string, { problems: Problem[]; table: TableReport }>();
  for (const problem of problems.flatMap(eachRow)) {
    const table = problem.place && tableOf(problem.place);
    if (!table || !Object.hasOwn(answersOf, problem.code)) continue;
    const key = questionKey(problem);
    const known = groups.get(key);
    if (known) known.problems.push(problem);
    else groups.set(key, { problems: [problem], table });
  }
  const found: Question[] = [];
  for (const [key, group] of groups) {
    const [problem] = group.problems;
    const { code, severity } = problem!;
    const answers = answersOf[code]!(group);
    if (answers.length === 0) continue;
    const places = group.problems.map(({ place }) => place!);
    found.push({ id: hash53(key).toString(36), code, severity, problem: problem!, places, answers });
  }
  const rank = { error: 0, warning: 1, remark: 2 };
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
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
