import type { Activity, Dataset } from '../model/dataset.js';
import type { Problem } from '../problem/problem.js';
import type { Check, ReportProblem } from './check.js';
import { completeness } from './completeness.js';
import { counts } from './counts.js';
import { duplicates } from './duplicates.js';
import { durations } from './durations.js';
import { mandates } from './mandates.js';
import { references } from './references.js';
import { regionsAgree } from './regions.js';
import { repeatedIds } from './repeated-ids.js';
import { reportingPeriod } from './reporting-period.js';
import { reversedPeriods } from './reversed-periods.js';
import { spellings } from './spelling.js';

/** The checks across records. */
const CHECKS: readonly Check[] = [
  repeatedIds,
  references,
  reversedPeriods,
  regionsAgree,
  reportingPeriod,
  mandates,
  counts,
  durations,
  spellings,
  completeness,
];

/** Holds activities against a dataset as they come. */
export interface Checker {
  /** The series and projects are shown before the events that name them. */
  visit(activity: Activity): void;
  /** Once all have been seen. */
  end(): void;
}

/**
 * The checks across records for activities that come one by one; of the dataset everything but its events is
 * used. Which events may be one is not among them: see `MeetingIndex`.
 */
export function createChecker(data: Dataset, tell: ReportProblem): Checker {
  const checking = CHECKS.map((check) => check(data, tell));
  const seeing = checking.filter(({ activity }) => activity !== undefined);
  return {
    visit(activity) {
      for (const check of seeing) check.activity!(activity);
    },
    end() {
      for (const check of checking) check.end?.();
    },
  };
}

/**
 * Everything that is wrong or doubtful across the records of a valid dataset.
 *
 * @example
 * const errors = checkDataset(data).filter(({ severity }) => severity === 'error');
 */
export function checkDataset(data: Dataset): Problem[] {
  const problems: Problem[] = [];
  const tell = (found: Problem) => void problems.push(found);
  const checker = createChecker(data, tell);
  for (const name of ['series', 'projects', 'engagements', 'events'] as const)
    for (const activity of data[name]) checker.visit(activity);
  checker.end();
  duplicates(data, tell).end?.();
  return problems;
}
