import type { Input, Problem, ProblemPlace } from '@regional-presence/core';
import { answerNotUnderstood, answerStale, inputSize } from '@regional-presence/core/internal';
import type { ImportOptions } from '../import-options.js';
import { type Edit, isRowDrop } from '../work/edit.js';
import { mergeWork } from '../work/merge-work.js';
import { tableKey } from '../work/row-ref.js';
import type { Work } from '../work/work.js';
import { staleBases } from './answer-basis.js';
import { differingAnswers } from './differing-answers.js';
import { AmbiguousFiles } from './file-of-answer.js';
import { KeptOutputs } from './kept-outputs.js';
import { matchAnswer } from './match-answer.js';
import { type AnsweredRow, answersOfFile } from './read-answers.js';
import type { AnswerReference } from './reference.js';
import type { AnswerOrigin, UsableAnswer } from './usable-answer.js';
import { agreesWithPlace } from './visible-place.js';

/** Larger files are no workbooks of questions. A CSV file of a workbook is several times as large as the workbook. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
const MAX_ANSWER_TEXT_BYTES = 32 * 1024 * 1024;

/** The formats in which an answered workbook or form comes back. */
const ANSWER_FILE = /\.(?:xlsx|xlsm|ods|docx|docm|csv|tsv|txt)$/i;
const TEXT_FILE = /\.(?:csv|tsv|txt)$/i;

/** The answers in the workbooks among the files. */
export interface CollectedAnswers {
  work: Work;
  /** The answer that an edit or a decision of the work comes from. */
  origins: ReadonlyMap<object, AnswerOrigin>;
  /** Why an answer is not used, by the key of its row. Two answers that differ share a problem. */
  refusals: ReadonlyMap<string, Problem>;
  /** The names of the files in which answers were looked for. */
  collected: ReadonlySet<string>;
  /** What was read of the files, so that a workbook is parsed once. */
  kept: KeptOutputs;
}

/** One text for the row of an answer. */
export const answerKey = ({ file = '', sheet, row }: ProblemPlace): string =>
  `${tableKey({ file, sheet })}\u0000${row}`;

/**
 * Reads the answered workbooks among the files before these are imported: an answer may be about any of them. Why one is
 * not used is reported when its workbook is imported.
 */
export async function collectAnswers(
  inputs: readonly Input[],
  options: ImportOptions,
): Promise<CollectedAnswers> {
  const kept = new KeptOutputs();
  const files = new AmbiguousFiles(inputs.map(({ name }) => name));
  const sorted = inputs
    .filter((input) => ANSWER_FILE.test(input.name) && inputSize(input) <= maxBytesOf(input))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const refusals = new Map<string, Problem>();
  const refuse = (place: ProblemPlace, problem: Problem) => void refusals.set(answerKey(place), problem);
  let usable: UsableAnswer[] = [];
  for (const input of sorted) {
    options.signal?.throwIfAborted();
    for await (const row of answersOfFile(input, options, kept)) {
      const answer = usableAnswer(row, files);
      if ('change' in answer) usable.push(answer);
      else refuse(row.place, answer.problem);
    }
  }
  const stale = await staleBases(usable, inputs, options, kept);
  for (const { origin, reference } of stale)
    refuse(
      origin.place,
      answerStale({ value: origin.value, file: reference.basis?.file ?? '' }, origin.place),
    );
  usable = usable.filter((answer) => !stale.has(answer));
  const differing = differingAnswers(usable);
  for (const [{ origin }, problem] of differing) refuse(origin.place, problem);
  usable = usable.filter((answer) => !differing.has(answer));
  return { ...mergedAnswers(usable), refusals, collected: new Set(sorted.map(({ name }) => name)), kept };
}

const maxBytesOf = ({ name }: Input): number =>
  TEXT_FILE.test(name) ? MAX_ANSWER_TEXT_BYTES : MAX_ANSWER_BYTES;

/** What an answer changes, or why it cannot be used. */
function usableAnswer(
  { read, place }: AnsweredRow,
  files: AmbiguousFiles,
): UsableAnswer | { problem: Problem } {
  const { answer: value, reference } = read;
  if (!reference) return { problem: answerNotUnderstood({ value, reason: 'referenceMissing' }, place) };
  const refused = (reason: Parameters<typeof answerNotUnderstood>[0]['reason']) => ({
    problem: aboutQuestion(answerNotUnderstood({ value, reason }, place), reference),
  });
  if (!agreesWithPlace(read.visible, reference.about)) return refused('sortedApart');
  const matched = matchAnswer(read, reference);
  if ('fault' in matched) return refused(matched.fault);
  const { change } = matched;
  const changed = filesOfAnswer(change);
  if (changed.some((file) => files.isAmbiguous(file))) return refused('fileAmbiguous');
  const lost = changed.find((file) => !files.has(file));
  if (lost !== undefined) return { problem: answerStale({ value, file: lost }, place) };
  return { origin: { value, place }, reference, change };
}

/** The problem with the place that its question is about. */
function aboutQuestion(problem: Problem, { about }: AnswerReference): Problem {
  if (!about) return problem;
  const { file, sheet, rows = '', column, heading = '' } = about;
  const place: ProblemPlace = {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(/^\d+$/.test(rows) ? { row: Number(rows) } : {}),
    ...(column === undefined ? {} : { column: { letter: column, name: heading } }),
  };
  return { ...problem, related: [place] };
}

/** The files that an answer changes. */
const filesOfAnswer = ({ files = {}, edits = [], decisions = [] }: Work): string[] => [
  ...Object.keys(files),
  ...edits.map(({ file }) => file),
  ...decisions.flatMap(({ rows }) => rows.map(({ file }) => file)),
];

/** The work of all answers. Cells are corrected before rows are left out; what two answers say is done once. */
function mergedAnswers(answers: readonly UsableAnswer[]): Pick<CollectedAnswers, 'work' | 'origins'> {
  const origins = new Map<object, AnswerOrigin>();
  const known = new Set<string>();
  const edits: Edit[] = [];
  let work: Work = {};
  for (const { origin, change } of answers) {
    const { edits: own = [], ...rest } = change;
    for (const part of [...own, ...(rest.decisions ?? [])]) origins.set(part, origin);
    work = mergeWork(work, rest);
    for (const edit of own) {
      const key = JSON.stringify(edit);
      if (!known.has(key)) edits.push(edit);
      known.add(key);
    }
  }
  edits.sort((a, b) => Number(isRowDrop(a)) - Number(isRowDrop(b)));
  return { work: edits.length > 0 ? { ...work, edits } : work, origins };
}
