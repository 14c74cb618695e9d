import type { KeyGroups } from './blocking-keys.js';

/** The days of events, by their numbers. */
export interface Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Pairs that are given at once, and events after which the pairs so far are given. */
const PAIRS_PER_LIST = 4096;
const EVENTS_PER_LIST = 2048;

/** How pairs are chosen. */
export interface PairChoice {
  /** The number of events that begin after it with which each event is compared, so that the work is linear. */
  readonly compared: number;
  /** Whether two events may match. */
  readonly mayMatch?: (a: number, b: number) => boolean;
}

/**
 * Pairs of events under one key whose days overlap, in lists in which one pair comes after the other, the lower number of
 * each first. A list may be empty, and is valid until the next one is asked for.
 */
export function* candidatePairs(
  { events, ends }: KeyGroups,
  { first, last }: Spans,
  { compared, mayMatch }: PairChoice,
): Iterable<Uint32Array> {
  const pairs = new Uint32Array(2 * (PAIRS_PER_LIST + compared));
  let used = 0;
  let start = 0;
  let given = 0;
  for (const end of ends) {
    sortByStart(events, start, end, first);
    for (let i = start; i < end; i++) {
      const one = events[i]!;
      const lastDay = last[one]!;
      for (let j = i + 1; j < end && j <= i + compared; j++) {
        const other = events[j]!;
        if (first[other]! > lastDay) break;
        if (one === other) continue;
        const a = Math.min(one, other);
        const b = Math.max(one, other);
        if (mayMatch && !mayMatch(a, b)) continue;
        pairs[used++] = a;
        pairs[used++] = b;
      }
      if (used < 2 * PAIRS_PER_LIST && i - given < EVENTS_PER_LIST) continue;
      yield pairs.subarray(0, used);
      used = 0;
      given = i;
    }
    start = end;
  }
  if (used > 0) yield pairs.subarray(0, used);
}

/** Groups up to this size are sorted by insertion. */
const SMALL_GROUP = 12;

/** Sorts the events of a group by their first days, then by their numbers. */
function sortByStart(events: Uint32Array, start: number, end: number, first: Int32Array): void {
  if (end - start > SMALL_GROUP) {
    events.subarray(start, end).sort((a, b) => first[a]! - first[b]! || a - b);
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const event = events[i]!;
    const day = first[event]!;
    let at = i;
    while (at > start && isAfter(events[at - 1]!, first[events[at - 1]!]!, event, day)) {
      events[at] = events[at - 1]!;
      at--;
    }
    events[at] = event;
  }
}

const isAfter = (one: number, dayOfOne: number, other: number, dayOfOther: number): boolean =>
  dayOfOne > dayOfOther || (dayOfOne === dayOfOther && one > other);
