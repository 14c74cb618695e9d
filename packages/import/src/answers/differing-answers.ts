import type { Problem } from '@regional-presence/core';
import { answersDiffer } from '@regional-presence/core/internal';
import { isConfirmation } from '../work/decision.js';
import { isRowDrop } from '../work/edit.js';
import { type RowRef, tableKey } from '../work/row-ref.js';
import type { Work } from '../work/work.js';
import type { AnswerReference } from './reference.js';
import type { UsableAnswer } from './usable-answer.js';

/**
 * The answers to one question that differ, each with its problem. The problem is at the later answer and names the
 * earlier one; both share it.
 */
export function differingAnswers(answers: readonly UsableAnswer[]): ReadonlyMap<UsableAnswer, Problem> {
  const problems = new Map<UsableAnswer, Problem>();
  const earlier = new Map<string, { answer: UsableAnswer; value: string; question: string }[]>();
  for (const answer of answers) {
    const effects = effectsOf(answer.change);
    const subjects = subjectsOf(answer.reference);
    const question = [...subjects].sort().join('\n');
    for (const subject of subjects) {
      const value = effects.get(subject) ?? '';
      const known = earlier.get(subject) ?? [];
      earlier.set(subject, known);
      // An answer to another question about the same cell says nothing of it unless it changes it.
      const differs = (each: (typeof known)[number]) =>
        each.value !== value && (each.question === question || (each.value !== '' && value !== ''));
      const other = known.find(differs)?.answer;
      if (other && !problems.has(answer)) {
        const problem = differingProblem(answer, other);
        problems.set(answer, problem);
        if (!problems.has(other)) problems.set(other, problem);
      }
      // Of equal answers each is one of those that differ from another.
      if (other)
        for (const each of known)
          if (differs(each) && !problems.has(each.answer)) problems.set(each.answer, problems.get(answer)!);
      known.push({ answer, value, question });
    }
  }
  return problems;
}

function differingProblem({ origin }: UsableAnswer, { origin: other }: UsableAnswer): Problem {
  const { file = '', row = 0 } = other.place;
  const params = { value: origin.value, otherValue: other.value, otherFile: file, otherRow: row };
  return { ...answersDiffer(params, origin.place), related: [other.place] };
}

const rowSubject = (ref: RowRef): string => JSON.stringify([tableKey(ref), ref.row, ref.print ?? '']);

/** What a change makes of each thing that it changes: of a cell its text, of a row whether it is left out. */
function effectsOf({ files = {}, edits = [], decisions = [] }: Work): Map<string, string> {
  const effects = new Map<string, string>();
  for (const edit of edits)
    if (isRowDrop(edit)) effects.set(`row ${rowSubject(edit)}`, 'left out');
    else effects.set(`cell ${rowSubject(edit)} ${edit.column} ${edit.from}`, edit.to);
  for (const decision of decisions) {
    const rows = decision.rows.map(rowSubject).sort().join(' ');
    const finding = isConfirmation(decision)
      ? JSON.stringify([decision.code, decision.column, decision.params])
      : '';
    effects.set(`rows ${finding} ${rows}`, decision.kind);
  }
  for (const [file, { sheets = {}, ...options }] of Object.entries(files)) {
    addOptions(effects, file, options);
    for (const [sheet, own] of Object.entries(sheets)) addOptions(effects, tableKey({ file, sheet }), own);
  }
  return effects;
}

function addOptions(
  effects: Map<string, string>,
  table: string,
  { mapping, ...options }: NonNullable<Work['files']>[string],
): void {
  for (const [name, value] of Object.entries(options)) effects.set(`${name} ${table}`, JSON.stringify(value));
  for (const [part, entries] of Object.entries(mapping ?? {}))
    if (typeof entries !== 'object' || entries === null) effects.set(`${part} ${table}`, String(entries));
    else
      for (const [key, entry] of Object.entries(entries))
        effects.set(`${part} ${key} ${table}`, JSON.stringify(entry));
}

/** All that the answers to a question can change. */
function subjectsOf({ answers, cells }: AnswerReference): ReadonlySet<string> {
  const ofAnswers = answers.flatMap(({ change }) => [...effectsOf(change).keys()]);
  const ofCells = cells.map((cell) => `cell ${rowSubject(cell)} ${cell.column} ${cell.from}`);
  return new Set([...ofAnswers, ...ofCells]);
}
