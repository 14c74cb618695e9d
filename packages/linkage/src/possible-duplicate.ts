import type { Event, Problem, Source } from '@regional-presence/core';
import { placeOfRecord, possibleDuplicate } from '@regional-presence/core/internal';
import { type Evidence, evidenceTerms } from './match/evidence.js';

/** Rows that the problem of a group names, as well as the first one and its own place. */
const NAMED_ROWS = 5;

/** `a.csv:7`: a place that is the same in every language. */
const shortPlace = ({ file, sheet, row }: Source): string =>
  [file, sheet, row].filter((part) => part !== undefined && part !== '').join(':');

/**
 * The problem that events may be one meeting, at the second of them. It names the first and a few of the others.
 *
 * @param events at least two events, in their order.
 */
export function possibleDuplicateProblem(events: readonly Event[], evidence: readonly Evidence[]): Problem {
  const [first, second, ...others] = events;
  const source = first!.sources[0];
  const named = others
    .slice(0, NAMED_ROWS)
    .map(({ id, sources }) => (sources[0] ? shortPlace(sources[0]) : id));
  if (others.length > NAMED_ROWS) named.push('…');
  return possibleDuplicate(
    {
      otherFile: source?.file ?? first!.id,
      otherRow: source?.row,
      rows: events.length,
      others: named,
      evidence: evidenceTerms(evidence),
    },
    placeOfRecord(second!),
  );
}
