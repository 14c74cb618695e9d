/** Problems: what is wrong with data, where, and what to do about it. */
export { type AnswerLabel, formatAnswer } from './problem/answer-label.js';
export { defineProblem } from './problem/define-problem.js';
export type { ConfirmableCode } from './problem/definition/table-problems.js';
export { type BuiltInProblemCode, PROBLEM_DEFINITIONS } from './problem/definitions.js';
export {
  formatProblem,
  type ProblemCatalogue,
  type ProblemExplanation,
  type TranslatedDefinition,
} from './problem/format-problem.js';
export type {
  FieldValue,
  OptionalNames,
  ParameterKind,
  ParameterType,
  ParameterTypes,
  ParameterTypesByName,
  ParamsOf,
  ProblemParam,
  ProblemParams,
  Term,
  Terms,
  ValueOf,
} from './problem/parameters.js';
export {
  type ColumnPlace,
  countBySeverity,
  type Problem,
  type ProblemCode,
  type ProblemPlace,
  placeLabel,
} from './problem/problem.js';
export type { ProblemDefinition, ProblemSpecification, ProblemTexts } from './problem/problem-definition.js';
export { type ProblemPattern, problemPatterns } from './problem/problem-log.js';
export type { Severity } from './problem/severity.js';
export type { TermKey } from './problem/terms-en.js';
