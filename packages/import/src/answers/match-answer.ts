import { LANGUAGES } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';
import type { Answer } from '../questions/question.js';
import type { Work } from '../work/work.js';
import { isPhraseOf, numberOfOrdinal } from './answer-phrases.js';
import type { AnswerRow } from './answer-table.js';
import { type ContentFault, contentOfAnswer, faultOfContent } from './content-of-answer.js';
import { countryNames } from './country-names.js';
import type { AnswerReference } from './reference.js';

/** What the answer of a row changes, or why it is not understood. */
export type MatchedAnswer = { change: Work } | { fault: ContentFault };

export function matchAnswer(
  { answer, choices }: Pick<AnswerRow, 'answer' | 'choices'>,
  reference: AnswerReference,
): MatchedAnswer {
  const { answers, cells } = reference;
  const offered =
    offeredAnswer(answer, answers, choices) ??
    answerOfCountry(answer, reference) ??
    answerByPart(answer, answers, choices);
  if (offered) return { change: offered.change };
  if (cells.length === 0 || isNumberInList(answer, reference)) return { fault: 'notOffered' };
  const words = [...choices, ...answers.flatMap(valuesOf)];
  const fault = cells
    .map(({ from }) => faultOfContent(answer, from, reference, words))
    .find((each) => each !== undefined);
  if (fault) return { fault };
  return {
    change: {
      edits: cells.map((cell) => ({ ...cell, to: contentOfAnswer(answer, cell.from, reference) })),
    },
  };
}

/** The number of an answer as people write it: `2`, `(2)`, `２．`. */
const NUMBER_IN_LIST = /^\(?(\d{1,2})[.)]?(?:\s+(.*))?$/su;

const numberInList = (answer: string): RegExpExecArray | null =>
  NUMBER_IN_LIST.exec(answer.normalize('NFKC').trim());

/** Whether a text is a number that no possible answer has. A number of participants is the content of its cell. */
function isNumberInList(answer: string, { answers, expects }: AnswerReference): boolean {
  const found = numberInList(answer);
  return answers.length > 0 && expects !== 'figures' && found !== null && found[2] === undefined;
}

/** The only possible answer that a text is: its words in any language, the value that it names, or its number. */
function offeredAnswer(
  answer: string,
  answers: readonly Answer[],
  choices: readonly string[],
): Answer | undefined {
  const key = foldText(answer);
  const isChoice = (_: Answer, i: number) => choices[i] !== undefined && foldText(choices[i]) === key;
  return (
    onlyOne(answers, isChoice) ??
    onlyOne(answers, (each) => valuesOf(each).some((value) => foldText(value) === key)) ??
    onlyOne(answers, ({ label }) => isPhraseOf(label, answer)) ??
    answerByNumber(answer, answers, choices)
  );
}

function answerByNumber(
  answer: string,
  answers: readonly Answer[],
  choices: readonly string[],
): Answer | undefined {
  const [, number, rest] = numberInList(answer) ?? [];
  if (number === undefined) return answers[(numberOfOrdinal(answer) ?? 0) - 1];
  const numbered = answers[Number(number) - 1];
  if (rest === undefined) return numbered;
  const words = choices[Number(number) - 1];
  return words !== undefined && foldText(words) === foldText(rest) ? numbered : undefined;
}

function onlyOne(
  answers: readonly Answer[],
  matches: (answer: Answer, index: number) => boolean,
): Answer | undefined {
  const found = answers.filter(matches);
  return found.length === 1 ? found[0] : undefined;
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

/** The answer whose country a text is, in any of the six languages. */
function answerOfCountry(answer: string, { answers, countries }: AnswerReference): Answer | undefined {
  if (countries?.length !== answers.length) return undefined;
  const key = foldText(answer);
  return onlyOne(answers, (_, i) => countryNames(countries[i]!).includes(key));
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
  return onlyOne(answers, (_, i) => namesPart(foldText(choices[i] ?? ''), key));
}

const namesPart = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
