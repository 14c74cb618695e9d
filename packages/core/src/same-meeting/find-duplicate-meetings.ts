import type { Event } from '../model/event.js';
import { BlockingIndex } from './blocking-index.js';
import { type MeetingMatch, matchMeetings } from './match-meetings.js';
import { THESAURUS } from './thesaurus.js';
import { useThesaurus } from './title-concepts.js';

/** Two events of a list, by their indexes, and the evidence that they are one meeting. */
export interface MeetingPair {
  a: number;
  b: number;
  match: MeetingMatch;
}

/** Finds every pair of events that may be one meeting, each pair once, in near-linear time. */
export function findDuplicateMeetings(events: readonly Event[]): MeetingPair[] {
  useThesaurus(THESAURUS);
  const index = new BlockingIndex();
  for (const event of events) index.add(event);
  const seen = new Set<number>();
  const pairs: MeetingPair[] = [];
  for (const [a, b] of index.pairs()) {
    const key = a * events.length + b;
    if (seen.has(key)) continue;
    seen.add(key);
    const match = matchMeetings(events[a]!, events[b]!);
    if (match) pairs.push({ a, b, match });
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
