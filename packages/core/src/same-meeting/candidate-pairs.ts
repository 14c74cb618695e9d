import type { ChunkedTypedArray } from '../collection/chunked-typed-array.js';

/** Of two halves of a number of 64 bits the lower comes first in memory, on all machines but a few. */
const LOWER_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Events by a key, a 32-bit number. Events that may be one meeting have a key in common. */
export class BlockingKeys {
  private readonly halves: Uint32Array;
  private used = 0;

  /** @param most the number of events that will be added, at most. */
  constructor(most: number) {
    this.halves = new Uint32Array(2 * most);
  }

  add(key: number, event: number): void {
    this.halves[this.used++] = LOWER_FIRST ? event : key;
    this.halves[this.used++] = LOWER_FIRST ? key : event;
  }

  /** The events of each key that several have, in the order of their numbers. */
  *groups(): Iterable<Uint32Array> {
    const { halves, used } = this;
    // Key and event make one number of 64 bits, so that they are sorted in place and without a comparison in code.
    new BigUint64Array(halves.buffer, 0, used / 2).sort();
    const [low, high] = LOWER_FIRST ? [0, 1] : [1, 0];
    for (let i = 0; i < used; ) {
      const key = halves[i + high]!;
      let end = i + 2;
      while (end < used && halves[end + high] === key) end += 2;
      if (end > i + 2) yield Uint32Array.from({ length: (end - i) / 2 }, (_, j) => halves[i + 2 * j + low]!);
      i = end;
    }
  }
}

/** The days of events, by their numbers. */
export interface Spans {
  first: ChunkedTypedArray<Int32Array>;
  last: ChunkedTypedArray<Int32Array>;
}

/** Each of many events under one key is compared with this many that begin after it, so that the work is linear. */
const COMPARED = 64;

/** Pairs of events under one key whose days overlap, the lower number first. */
export function* candidatePairs(
  keyed: BlockingKeys,
  { first, last }: Spans,
  compared = COMPARED,
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
