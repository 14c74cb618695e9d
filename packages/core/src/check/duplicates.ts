import type { Event } from '../model/event';
import { problem } from '../problem/problem';
import { sameMeetings } from '../same-meeting';
import { sourceLabel } from '../source';
import { type Check, placeOf } from './check';

const label = (event: Event): string => (event.sources[0] ? sourceLabel(event.sources[0]) : event.id);

/** Events that may be one and the same meeting. */
export const duplicates: Check = function* (data) {
  for (const { a, b, same } of sameMeetings(data.events)) {
    const [first, second] = [data.events[a]!, data.events[b]!];
    yield problem('same-meeting-twice', {
      other: label(first),
      detail: same.evidence.join('; '),
      place: placeOf(second),
    });
  }
};
