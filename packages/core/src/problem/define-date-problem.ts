import { DATE_TERMS_EN } from './date-terms-en.js';
import type { ParameterTypesByName } from './parameters.js';
import { defineWithTerms, type ProblemDefinition, type ProblemSpecification } from './problem-definition.js';

/** Defines a code of a problem of dates: its texts name no terms but those of dates. */
export const defineDateProblem = <const Code extends string, const P extends ParameterTypesByName>(
  code: Code,
  specification: ProblemSpecification<P>,
): ProblemDefinition<Code, P> => defineWithTerms(DATE_TERMS_EN, code, specification);
