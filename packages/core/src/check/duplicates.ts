import type { Event } from '../model/event.js';
import { possibleDuplicate } from '../problem/definition/record-problems.js';
import type { Problem } from '../problem/problem.js';
import { findDuplicateMeetings } from '../same-meeting/find-duplicate-meetings.js';
import type { MeetingMatch } from '../same-meeting/match-meetings.js';
import { type Check, placeOfRecord } from './check.js';

/** The problem that the second of two events may be the same meeting as the first. */
export function possibleDuplicateProblem(first: Event, second: Event, { evidence }: MeetingMatch): Problem {
  const [source] = first.sources;
  return possibleDuplicate(
    { otherFile: source?.file ?? first.id, otherRow: source?.row, evidence },
    placeOfRecord(second),
  );
}

/** Events that may be one and the same meeting. */
export const duplicates: Check = (data, report) => ({
  end() {
    for (const { a, b, match } of findDuplicateMeetings(data.events))
      report(possibleDuplicateProblem(data.events[a]!, data.events[b]!, match));
  },
});
