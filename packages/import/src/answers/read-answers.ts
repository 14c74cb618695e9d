import type { Input, ProblemPlace } from '@regional-presence/core';
import type { ImportOptions } from '../import-options.js';
import { RowSource } from '../sheet/row-source.js';
import { sheetPlace } from '../sheet/table-report.js';
import { optionsOfFile } from '../work/file-options.js';
import {
  type AnswerRow,
  answerRowOf,
  answerTableOf,
  isQuestionRow,
  placeOfAnswer,
  ROWS_ABOVE_ANSWERS,
} from './answer-table.js';
import type { KeptOutputs } from './kept-outputs.js';

/** A row of an answered workbook that has an answer. */
export interface AnsweredRow {
  read: AnswerRow;
  /** The cell of the answer. */
  place: ProblemPlace;
}

/** The answers of a file; none of one that is no answered workbook, or cannot be read. */
export async function* answersOfFile(
  input: Input,
  options: ImportOptions,
  kept: KeptOutputs,
): AsyncIterable<AnsweredRow> {
  const own = optionsOfFile(options, input.name);
  if (own.skip) return;
  try {
    for await (const output of kept.read(input, own)) {
      if (output.type !== 'table' || output.columns) continue;
      const rows = new RowSource(output);
      const table = answerTableOf(await rows.look(ROWS_ABOVE_ANSWERS));
      if (!table) continue;
      const place = sheetPlace(input.name, output);
      for (let batch = await rows.next(); batch; batch = await rows.next())
        for (const row of batch) {
          if (!isQuestionRow(row, table)) continue;
          const read = answerRowOf(row, table);
          if (read.answer !== '') yield { read, place: placeOfAnswer(row, table, place) };
        }
    }
  } catch {
    // The import of the file reports it.
  }
}
