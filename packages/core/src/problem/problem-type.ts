/**
 * `error`: something is not in the record as it was meant. `warning`: it is, and may be wrong.
 * `info`: it is right, and worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What the catalogue says of a code. `{name}` in a text stands for a parameter of the problem;
 * a part in `[ ]` is left out where its parameter is empty.
 */
export interface ProblemType {
  severity: Severity;
  /** What it is, in a few words. */
  title: string;
  /** What is wrong here. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** Why it is a problem, for `presence explain`. */
  why: string;
}

/** Declares codes; keeps their names as types. */
export const problemTypes = <Code extends string>(types: Record<Code, ProblemType>) => types;
