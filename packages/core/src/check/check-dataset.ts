import type { Activity } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Problem } from '../problem/problem.js';
import type { Check, ReportProblem } from './check.js';
import { completeness } from './completeness.js';
import { counts } from './counts.js';
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

/** Checks activities one at a time against a dataset. */
export interface Checker {
  /** Checks one activity. Series and projects come before the events that refer to them. */
  visit(activity: Activity): void;
  /** Reports what only all activities together show. */
  end(): void;
}

/**
 * Creates a checker for activities that come one at a time. Everything of the dataset but its events is used.
 * Duplicates are not among the checks: `@regional-presence/linkage` finds them.
 */
export function createChecker(data: Dataset, report: ReportProblem): Checker {
  const visitors = CHECKS.map((check) => check(data, report));
  const activityVisitors = visitors.filter(({ activity }) => activity !== undefined);
  return {
    visit(activity) {
      for (const check of activityVisitors) check.activity!(activity);
    },
    end() {
      for (const check of visitors) check.end?.();
    },
  };
}

/**
 * Checks the records of a valid dataset against each other: references, dates, regions, counts. Possible duplicates
 * are found by `checkDuplicates` of `@regional-presence/linkage`.
 *
 * @example
 * checkDataset(createDataset()); // []
 */
export function checkDataset(data: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report = (found: Problem) => void problems.push(found);
  const checker = createChecker(data, report);
  for (const name of ['series', 'projects', 'engagements', 'events'] as const)
    for (const activity of data[name]) checker.visit(activity);
  checker.end();
  return problems;
}
