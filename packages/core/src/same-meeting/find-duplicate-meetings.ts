import type { Event } from '../model/event.js';
import { BlockingIndex } from './blocking-index.js';
import { type MeetingMatch, matchMeetings } from './match-meetings.js';

/** Two events of a list, by their places in it, and why they may be one. */
export interface MeetingPair {
  a: number;
  b: number;
  same: MeetingMatch;
}

/** Every pair of events that may be one, each once, earlier in the list first. Near-linear in the list. */
export function findDuplicateMeetings(events: readonly Event[]): MeetingPair[] {
  const index = new BlockingIndex();
  for (const event of events) index.add(event);
  const seen = new Set<number>();
  const pairs: MeetingPair[] = [];
  for (const [a, b] of index.pairs()) {
    const key = a * events.length + b;
    if (seen.has(key)) continue;
    seen.add(key);
    const same = matchMeetings(events[a]!, events[b]!);
    if (same) pairs.push({ a, b, same });
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
