import type { Event, Problem, Source } from '@regional-presence/core';
import { placeOfRecord, possibleDuplicate } from '@regional-presence/core/internal';
import { type Evidence, evidenceTerms } from './match/evidence.js';

/** Events that the message of a group names at most. */
const NAMED_EVENTS = 7;

/** Events of a group whose places the problem has at most. */
export const RELATED_EVENTS = 64;

/** `a.csv:7`: a place that is the same in every language. */
const shortPlace = ({ file, sheet, row }: Source): string =>
  [file, sheet, row].filter((part) => part !== undefined && part !== '').join(':');

/**
 * The problem that events may be one meeting, at the second of them. It names the first and a few of the others.
 *
 * @param events the first ones of the group in their order, at least two, see {@link RELATED_EVENTS}.
 * @param count the number of events of the group.
 */
export function possibleDuplicateProblem(
  events: readonly Event[],
  count: number,
  evidence: readonly Evidence[],
): Problem {
  const [first, second, ...others] = events;
  const source = first!.sources[0];
  const named = others
    .slice(0, NAMED_EVENTS - 2)
    .map(({ id, sources }) => (sources[0] ? shortPlace(sources[0]) : id));
  if (count > NAMED_EVENTS) named.push('…');
  const problem = possibleDuplicate(
    {
      otherFile: source?.file ?? first!.id,
      otherRow: source?.row,
      rows: count,
      others: named,
      evidence: evidenceTerms(evidence),
    },
    placeOfRecord(second!),
  );
  return { ...problem, related: [first!, ...others].map(placeOfRecord) };
}
