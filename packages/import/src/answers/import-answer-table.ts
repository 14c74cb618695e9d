import type { Problem, Table } from '@regional-presence/core';
import { answerMissing, answerNotUnderstood, answerStale } from '@regional-presence/core/internal';
import { columnLetter } from '../column/match-columns.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RejectedRow } from '../sheet/row-sink.js';
import type { RowSource } from '../sheet/row-source.js';
import { type SheetPlace, sheetPlace, type TableReport } from '../sheet/table-report.js';
import {
  type AnswerRow,
  type AnswerTable,
  answerRowOf,
  isQuestionRow,
  placeOfAnswer,
} from './answer-table.js';
import { filesOfAnswer } from './collect-answers.js';
import { changeOfAnswer } from './match-answer.js';

/** Where the rows of an answered workbook go. */
export interface AnswerSink {
  problem(found: Problem): void;
  /** A row with an answer that was used, or that has none yet. */
  accepted(): void;
  rejected(row: RejectedRow): void;
  /** Whether a file is among those that are imported. */
  hasFile(file: string): boolean;
  /** Whether the answers of the file were read before the others. */
  wasCollected(file: string): boolean;
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
      const read = answerRowOf(row, answers);
      if (read.answer === '') missing++;
      const problem =
        read.answer === ''
          ? undefined
          : unusedAnswer(read, sink, place)?.(placeOfAnswer(row, answers, place));
      if (problem) {
        sink.problem(problem);
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

/** Why an answer cannot be used; `undefined` for one that was applied. */
function unusedAnswer(
  read: AnswerRow,
  sink: AnswerSink,
  { file }: SheetPlace,
): ((place: Problem['place']) => Problem) | undefined {
  const { answer: value, reference } = read;
  const notUnderstood =
    (reason: 'notOffered' | 'referenceMissing' | 'tooLarge') => (place: Problem['place']) =>
      answerNotUnderstood({ value, reason }, place);
  if (!sink.wasCollected(file)) return notUnderstood('tooLarge');
  if (!reference) return notUnderstood('referenceMissing');
  const change = changeOfAnswer(read, reference);
  if (!change) return notUnderstood('notOffered');
  const lost = filesOfAnswer(change).find((each) => !sink.hasFile(each));
  return lost === undefined ? undefined : (place) => answerStale({ value, file: lost }, place);
}
