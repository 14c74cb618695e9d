import type { Dataset, Problem } from '@regional-presence/core';
import { findDuplicates } from './find-duplicates.js';
import { possibleDuplicateProblem, RELATED_EVENTS } from './possible-duplicate.js';

/**
 * Finds the events of a dataset that may be one meeting listed several times: one problem for each group, at its second
 * event. Nothing is merged.
 *
 * @returns problems with the code `possible-duplicate`.
 * @example
 * import { createDataset } from '@regional-presence/core';
 *
 * await checkDuplicates(createDataset()); // []
 */
export async function checkDuplicates(data: Dataset): Promise<Problem[]> {
  const { questions } = await findDuplicates(data.events);
  return questions.map(({ members, evidence }) =>
    possibleDuplicateProblem(
      members.slice(0, RELATED_EVENTS).map((member) => data.events[member]!),
      members.length,
      evidence,
    ),
  );
}
