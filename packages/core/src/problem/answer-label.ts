import { formatMessage } from '../message/format-message.js';
import type { ProblemCatalogue } from './format-problem.js';
import { messageValues, type ParameterTypesByName, type ProblemParams } from './parameters.js';
import type { TermKey } from './terms-en.js';

/** What an answer to a question says, with the types of its parameters. */
const ANSWER_PARAMETERS: Readonly<Record<AnswerLabel['term'], ParameterTypesByName>> = {
  'answer/use-text': { value: 'text' },
  'answer/use-term': { value: 'term' },
  'answer/use-period': { period: 'period' },
  'answer/day-first': {},
  'answer/month-first': {},
  'answer/read-column-as': { heading: 'text' },
  'answer/keep-column': {},
  'answer/title-column': { heading: 'text' },
  'answer/region': { region: 'term' },
  'answer/same-meeting': {},
  'answer/other-meeting': {},
  'answer/right': {},
  'answer/leave-out': {},
};

/** The words of an answer, as data. */
export interface AnswerLabel {
  /** A term of the catalogue: `answer/day-first`. */
  term: Extract<TermKey, `answer/${string}`>;
  /** The values that its words name. */
  params: ProblemParams;
}

/**
 * The words of an answer in the language of a catalogue.
 *
 * @example
 * import { problemCatalogue as en } from '@regional-presence/core/problems/en';
 *
 * formatAnswer({ term: 'answer/use-period', params: { period: '2027-06-05' } }, en); // 'It is 5 June 2027'
 */
export function formatAnswer(
  { term, params }: AnswerLabel,
  { language, terms }: Pick<ProblemCatalogue, 'language' | 'terms'>,
): string {
  return formatMessage(
    terms[term],
    language,
    messageValues(ANSWER_PARAMETERS[term], params, language, terms),
  );
}
