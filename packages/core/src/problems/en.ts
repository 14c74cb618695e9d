import { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from '../problem/definitions.js';
import { EXPLANATIONS_EN } from '../problem/explanations-en.js';
import type { ProblemCatalogue } from '../problem/format-problem.js';
import { TERMS_EN } from '../problem/terms-en.js';

/** The problems in English. */
export const problemCatalogue: ProblemCatalogue = {
  language: 'en',
  problems: Object.fromEntries(
    PROBLEM_DEFINITIONS.map(({ code, message, remedy }) => [
      code,
      { message, remedy, ...EXPLANATIONS_EN[code as BuiltInProblemCode] },
    ]),
  ) as ProblemCatalogue['problems'],
  terms: TERMS_EN,
};
