import type { Input, ProblemPlace } from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';
import type { ImportOptions } from '../import-options.js';
import { RowSource } from '../sheet/row-source.js';
import { sheetPlace } from '../sheet/table-report.js';
import { optionsOfFile } from '../work/file-options.js';
import { mergeWork } from '../work/merge-work.js';
import type { Work } from '../work/work.js';
import {
  answerRowOf,
  answerTableOf,
  isQuestionRow,
  placeOfAnswer,
  ROWS_ABOVE_ANSWERS,
} from './answer-table.js';
import { KeptOutputs } from './kept-outputs.js';
import { changeOfAnswer } from './match-answer.js';

/** Larger files are no workbooks of questions. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;

/** The formats in which an answered workbook comes back. */
const ANSWER_FILE = /\.(?:xlsx|xlsm|ods|csv|tsv|txt)$/i;

/** An answer, where it is in its workbook. */
export interface AnswerOrigin {
  value: string;
  place: ProblemPlace;
}

/** The answers in the workbooks among the files. */
export interface CollectedAnswers {
  work: Work;
  /** The answer that an edit or a decision of the work comes from. */
  origins: ReadonlyMap<object, AnswerOrigin>;
  /** The names of all files. */
  files: ReadonlySet<string>;
  /** The names of the files in which answers were looked for. */
  collected: ReadonlySet<string>;
  /** What was read of the files, so that a workbook is parsed once. */
  kept: KeptOutputs;
}

/**
 * Reads the answered workbooks among the files before these are imported: an answer may be about any of them. What cannot
 * be read or understood is reported when the file is imported.
 */
export async function collectAnswers(
  inputs: readonly Input[],
  options: ImportOptions,
): Promise<CollectedAnswers> {
  const origins = new Map<object, AnswerOrigin>();
  const files = new Set(inputs.map(({ name }) => name));
  const kept = new KeptOutputs();
  let work: Work = {};
  const sorted = inputs
    .filter((input) => ANSWER_FILE.test(input.name) && inputSize(input) <= MAX_ANSWER_BYTES)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const input of sorted) {
    options.signal?.throwIfAborted();
    for await (const { change, origin } of answersOfFile(input, options, kept)) {
      if (!filesOfAnswer(change).every((file) => files.has(file))) continue;
      for (const part of [...(change.edits ?? []), ...(change.decisions ?? [])]) origins.set(part, origin);
      work = mergeWork(work, change);
    }
  }
  return { work, origins, files, collected: new Set(sorted.map(({ name }) => name)), kept };
}

/** The files that an answer changes. */
export const filesOfAnswer = ({ files = {}, edits = [], decisions = [] }: Work): string[] => [
  ...Object.keys(files),
  ...edits.map(({ file }) => file),
  ...decisions.flatMap(({ rows }) => rows.map(({ file }) => file)),
];

/** The answers of a file; none of one that is no answered workbook, or cannot be read. */
async function* answersOfFile(
  input: Input,
  options: ImportOptions,
  kept: KeptOutputs,
): AsyncIterable<{ change: Work; origin: AnswerOrigin }> {
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
          const read = isQuestionRow(row, table) ? answerRowOf(row, table) : undefined;
          const change = read?.reference && changeOfAnswer(read, read.reference);
          if (change)
            yield { change, origin: { value: read.answer, place: placeOfAnswer(row, table, place) } };
        }
    }
  } catch {
    // The import of the file reports it.
  }
}
