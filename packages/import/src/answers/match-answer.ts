import { LANGUAGES } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';
import type { Answer } from '../questions/question.js';
import type { CellEdit } from '../work/edit.js';
import type { Work } from '../work/work.js';
import type { AnswerRow } from './answer-table.js';
import type { AnswerReference } from './reference.js';

/** What the answer of a row changes; `undefined` where it is none of the possible answers. */
export function changeOfAnswer({ answer, choices }: AnswerRow, reference: AnswerReference): Work | undefined {
  const offered =
    offeredAnswer(answer, reference.answers, choices) ?? answerByPart(answer, reference.answers, choices);
  if (offered) return offered.change;
  const edits = reference.cells.map((cell) => ({
    ...cell,
    to: contentOfAnswer(answer, cell.from, reference),
  }));
  const isContent = ({ to }: CellEdit) => (reference.hasFigures ? /\p{N}/u : /[\p{L}\p{N}]/u).test(to);
  return edits.length > 0 && edits.every(isContent) ? { edits } : undefined;
}

/** The possible answer that a text is: its words, its number in the list, or the value that it names. */
function offeredAnswer(
  answer: string,
  answers: readonly Answer[],
  choices: readonly string[],
): Answer | undefined {
  const key = foldText(answer);
  const numbered = /^\(?(\d{1,2})[.)]?(?:\s+(.*))?$/su.exec(answer.trim());
  const [, number, rest] = numbered ?? [];
  return (
    answers.find((_, i) => choices[i] !== undefined && foldText(choices[i]) === key) ??
    answers.find((each) => valuesOf(each).some((value) => foldText(value) === key)) ??
    (rest === undefined && number !== undefined
      ? answers[Number(number) - 1]
      : answers.find(
          (_, i) =>
            rest !== undefined && i + 1 === Number(number) && foldText(choices[i] ?? '') === foldText(rest),
        ))
  );
}

/** The values that an answer names, as people write them. */
function valuesOf({ label: { params } }: Answer): string[] {
  const { period, value, heading, region } = params;
  if (typeof period === 'string')
    return [period, ...LANGUAGES.map((language) => describePeriod(period, language))];
  return [value, heading, region].flatMap((each) =>
    typeof each === 'string' ? [each, each.slice(each.indexOf('/') + 1)] : [],
  );
}

/**
 * The one of several answers that differ in their value whose value a text names: `Chile` of `Santiago, Chile` and
 * `Santiago, Cuba`. Of dates no part is an answer: `April` may mean the whole month.
 */
function answerByPart(
  answer: string,
  answers: readonly Answer[],
  choices: readonly string[],
): Answer | undefined {
  const key = foldText(answer);
  const [first] = answers;
  const differInValue =
    answers.length > 1 &&
    answers.every(({ label }) => label.term === first!.label.term && label.params.period === undefined);
  if (!differInValue || !/\p{L}{2}/u.test(key)) return undefined;
  const found = answers.filter((_, i) => namesPart(foldText(choices[i] ?? ''), key));
  return found.length === 1 ? found[0] : undefined;
}

const namesPart = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Hours: `14:00`, `9h30`. */
const HOURS = /\d\s?[:.h]\s?\d\d/;

const contentOfAnswer = (answer: string, from: string, { atEnd }: AnswerReference): string =>
  atEnd && from !== '' && HOURS.test(from) && !HOURS.test(answer) ? `${from} ${answer}` : answer;
