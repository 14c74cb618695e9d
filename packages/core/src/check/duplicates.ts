import type { Event } from '../model/event';
import { type Problem, problem } from '../problem/problem';
import type { SameMeeting } from '../same-meeting/same-meeting';
import { sameMeetings } from '../same-meeting/same-meetings';
import { sourceLabel } from '../source';
import { type Check, placeOf } from './check';

const label = (event: Event): string => (event.sources[0] ? sourceLabel(event.sources[0]) : event.id);

/** That an event may be the same meeting as another. */
export const mayBeSame = (first: Event, second: Event, same: SameMeeting): Problem =>
  problem('same-meeting-twice', {
    other: label(first),
    detail: same.evidence.join('; '),
    place: placeOf(second),
  });

/** Events that may be one and the same meeting. */
export const duplicates: Check = (data, tell) => ({
  end() {
    for (const { a, b, same } of sameMeetings(data.events))
      tell(mayBeSame(data.events[a]!, data.events[b]!, same));
  },
});
