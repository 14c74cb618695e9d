import type { ChunkedTypedArray } from '@regional-presence/core/internal';
import type { BlockingKeys } from './blocking-keys.js';

/** The days of events, by their numbers. */
export interface Spans {
  first: ChunkedTypedArray<Int32Array>;
  last: ChunkedTypedArray<Int32Array>;
}

/**
 * Pairs of events under one key whose days overlap, the lower number first.
 *
 * @param compared the number of events that begin after it with which each event is compared, so that the work is
 * linear.
 */
export function* candidatePairs(
  keyed: BlockingKeys,
  { first, last }: Spans,
  compared: number,
): Iterable<[number, number]> {
  for (const events of keyed.groups()) {
    events.sort((a, b) => first.at(a) - first.at(b) || a - b);
    for (let i = 0; i < events.length; i++) {
      const one = events[i]!;
      const end = last.at(one);
      for (let j = i + 1; j < events.length && j <= i + compared; j++) {
        const other = events[j]!;
        if (first.at(other) > end) break;
        if (one !== other) yield one < other ? [one, other] : [other, one];
      }
    }
  }
}
