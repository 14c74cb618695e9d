import type { ParameterTypesByName } from './parameters.js';
import { defineWithTerms, type ProblemDefinition, type ProblemSpecification } from './problem-definition.js';
import { TERMS_EN } from './terms-en.js';

/**
 * Defines a code once: its severity, its typed parameters, and its texts in English. The result is a function
 * that makes a problem.
 *
 * @param code lower-case words joined by hyphens; the code of a plugin begins with the name of its vendor:
 *   `acme/table-broken`.
 * @throws RangeError for a code that is not of that form; for a plugin's code also for a severity, a type of a
 *   parameter, or an argument of a text that does not exist.
 * @example
 * const tableBroken = defineProblem('acme/table-broken', {
 *   severity: 'error',
 *   params: { cells: 'number' },
 *   message: 'The row has {cells, plural, one {# cell} other {# cells}} and was rejected.',
 *   remedy: 'Close the row with a bar.',
 * });
 * tableBroken({ cells: 1 }, { file: 'plan.md', row: 3 }).message; // 'The row has 1 cell and was rejected.'
 */
export function defineProblem<const Code extends string, const P extends ParameterTypesByName>(
  code: Code,
  specification: ProblemSpecification<P>,
): ProblemDefinition<Code, P> {
  return defineWithTerms(TERMS_EN, code, specification);
}
