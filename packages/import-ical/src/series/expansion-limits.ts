import type { Window } from '../rule/expand-rule.js';
import { StepBudget } from '../rule/step-budget.js';

/** Most occurrences that are read of one event. */
export const MAX_OCCURRENCES = 2000;

/** Most occurrences that are read of all events of a file. */
const MAX_OCCURRENCES_OF_FILE = 50_000;

/** Without a reporting period occurrences are read up to this many years after the first. */
export const MAX_YEARS = 5;

/** Steps that the rules of a file may take together: about two seconds of work. */
const MAX_STEPS_OF_FILE = 10_000_000;

/** What all series of a file share. */
export class ExpansionLimits {
  readonly steps = new StepBudget(MAX_STEPS_OF_FILE);
  occurrencesLeft = MAX_OCCURRENCES_OF_FILE;

  /** @param period first and last local second of the reporting period. */
  constructor(readonly period: Window | undefined) {}
}
