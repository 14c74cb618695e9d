import type { Problem, ProblemPlace, Table } from '@regional-presence/core';
import { answerMissing, answerNotUnderstood } from '@regional-presence/core/internal';
import { columnLetter } from '../column/match-columns.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RejectedRow } from '../sheet/row-sink.js';
import type { RowSource } from '../sheet/row-source.js';
import { sheetPlace, type TableReport } from '../sheet/table-report.js';
import { type AnswerTable, answerRowOf, isQuestionRow, placeOfAnswer } from './answer-table.js';

/** Where the rows of an answered workbook go. */
export interface AnswerSink {
  problem(found: Problem): void;
  /** A row with an answer that was used, or that has none yet. */
  accepted(): void;
  rejected(row: RejectedRow): void;
  /** Whether the answers of the file were read before the others. */
  wasCollected(file: string): boolean;
  /** Why an answer is not used; `undefined` for one that was applied. */
  refusalOf(place: ProblemPlace): Problem | undefined;
}

/**
 * Imports an answered workbook: reports the answers that are missing or cannot be used. The others were applied to their
 * files as these were read.
 */
export async function importAnswerTable(
  table: Table,
  rows: RowSource,
  answers: AnswerTable,
  file: string,
  sink: AnswerSink,
  lines?: LineObserver,
): Promise<TableReport> {
  const place = sheetPlace(file, table);
  const { headerRow, headings, columns } = answers;
  const layout = { headings, delimiter: table.delimiter };
  let count = 0;
  let missing = 0;
  for (let batch = await rows.next(); batch; batch = await rows.next())
    for (const row of batch) {
      if (!isQuestionRow(row, answers)) {
        lines?.line(row, row === headerRow ? 'header' : row.row < headerRow.row ? 'above' : 'blank');
        continue;
      }
      count++;
      const { answer: value } = answerRowOf(row, answers);
      if (value === '') missing++;
      const at = placeOfAnswer(row, answers, place);
      const problem = value === '' ? undefined : unusedAnswer(value, at, sink);
      if (problem) {
        // Two answers that differ share a problem, which is at one of them.
        if (problem.place?.file === file && problem.place.row === row.row) sink.problem(problem);
        sink.rejected({ ...place, row: row.row, cells: row.cells, problems: [problem], layout });
      } else sink.accepted();
      lines?.line(row, problem ? 'rejected' : 'recorded');
    }
  if (missing > 0) sink.problem(answerMissing({ rows: missing }, place));
  return {
    ...place,
    facts: { ...table.facts, records: 'answers' },
    headerRow: headerRow.row,
    columns: headings.map((name, i) => ({
      letter: columnLetter(i),
      name,
      ...(columns[i] === undefined ? {} : { field: columns[i] }),
    })),
    rows: count,
  };
}

/** Why an answer is not used; `undefined` for one that was applied. */
const unusedAnswer = (value: string, place: ProblemPlace, sink: AnswerSink): Problem | undefined =>
  sink.wasCollected(place.file ?? '')
    ? sink.refusalOf(place)
    : answerNotUnderstood({ value, reason: 'tooLarge' }, place);
