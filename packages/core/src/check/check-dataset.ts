import type { Dataset } from '../model/dataset';
import type { Problem } from '../problem/problem';
import type { Check } from './check';
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

/** The checks across records, in the order in which their problems are told. */
const CHECKS: readonly Check[] = [
  repeatedIds,
  references,
  order,
  regionsAgree,
  reportingPeriod,
  duplicates,
  mandates,
  counts,
  durations,
  spellings,
  completeness,
];

/**
 * Everything that is wrong or doubtful across the records of a valid dataset.
 *
 * @example
 * const errors = checkDataset(data).filter(({ severity }) => severity === 'error');
 */
export function checkDataset(data: Dataset): Problem[] {
  return CHECKS.flatMap((check) => [...check(data)]);
}
