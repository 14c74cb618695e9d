import type { Event } from '../model/event.js';
import { sourceLabel } from '../model/source.js';
import { type Problem, problem } from '../problem/problem.js';
import { findDuplicateMeetings } from '../same-meeting/find-duplicate-meetings.js';
import type { MeetingMatch } from '../same-meeting/match-meetings.js';
import { type Check, placeOfRecord } from './check.js';

const label = (event: Event): string => (event.sources[0] ? sourceLabel(event.sources[0]) : event.id);

/** That an event may be the same meeting as another. */
export const possibleDuplicate = (first: Event, second: Event, same: MeetingMatch): Problem =>
  problem('same-meeting-twice', {
    other: label(first),
    detail: same.evidence.join('; '),
    place: placeOfRecord(second),
  });

/** Events that may be one and the same meeting. */
export const duplicates: Check = (data, tell) => ({
  end() {
    for (const { a, b, same } of findDuplicateMeetings(data.events))
      tell(possibleDuplicate(data.events[a]!, data.events[b]!, same));
  },
});
