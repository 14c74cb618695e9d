import type { Activity, Dataset } from '../model/dataset';
import type { Problem } from '../problem/problem';
import type { Check, Tell } from './check';
import { completeness } from './completeness';
import { counts } from './counts';
import { duplicates } from './duplicates';
import { durations } from './durations';
import { mandates } from './mandates';
import { order } from './order';
import { references } from './references';
import { regionsAgree } from './regions';
import { repeatedIds } from './repeated-ids';
import { reportingPeriod } from './reporting-period';
import { spellings } from './spelling';

/** The checks across records. */
const CHECKS: readonly Check[] = [
  repeatedIds,
  references,
  order,
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
  see(activity: Activity): void;
  /** Once all have been seen. */
  end(): void;
}

/**
 * The checks across records for activities that come one by one; of the dataset everything but its events is
 * used. Which events may be one is not among them: see `MeetingIndex`.
 */
export function checkerOf(data: Dataset, tell: Tell): Checker {
  const checking = CHECKS.map((check) => check(data, tell));
  const seeing = checking.filter(({ activity }) => activity !== undefined);
  return {
    see(activity) {
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
  const checker = checkerOf(data, tell);
  for (const name of ['series', 'projects', 'engagements', 'events'] as const)
    for (const activity of data[name]) checker.see(activity);
  checker.end();
  duplicates(data, tell).end?.();
  return problems;
}
