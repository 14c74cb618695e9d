import { GrowingArray } from '../growing-array';

/** Of two halves of a number of 64 bits the lower comes first in memory, on all machines but a few. */
const LOWER_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Events by a key that those which may be one share; a key as a number of 32 bits. */
export class KeyedEvents {
  private readonly halves = new GrowingArray(Uint32Array);

  add(key: number, event: number): void {
    this.halves.push(LOWER_FIRST ? event : key);
    this.halves.push(LOWER_FIRST ? key : event);
  }

  /** The events of each key that several have, in the order of their numbers. What was added is used up. */
  *groups(): Iterable<Uint32Array> {
    const halves = this.halves.take();
    // Key and event make one number of 64 bits, so that they are sorted in place and without a comparison in code.
    new BigUint64Array(halves.buffer).sort();
    const [low, high] = LOWER_FIRST ? [0, 1] : [1, 0];
    for (let i = 0; i < halves.length; ) {
      const key = halves[i + high]!;
      let end = i + 2;
      while (end < halves.length && halves[end + high] === key) end += 2;
      if (end > i + 2) yield Uint32Array.from({ length: (end - i) / 2 }, (_, j) => halves[i + 2 * j + low]!);
      i = end;
    }
  }
}

/** The days of events, by their numbers. */
export interface Spans {
  first: Int32Array;
  last: Int32Array;
}

/** Of many events under one key, each is compared with so many that begin after it: the work stays linear. */
const COMPARED = 64;

/** Pairs of events under one key whose days overlap, the lower number first. What was keyed is used up. */
export function* overlappingPairs(
  keyed: KeyedEvents,
  { first, last }: Spans,
  compared = COMPARED,
): Iterable<[number, number]> {
  for (const events of keyed.groups()) {
    events.sort((a, b) => first[a]! - first[b]! || a - b);
    for (let i = 0; i < events.length; i++) {
      const one = events[i]!;
      const end = last[one]!;
      for (let j = i + 1; j < events.length && j <= i + compared; j++) {
        const other = events[j]!;
        if (first[other]! > end) break;
        if (one !== other) yield one < other ? [one, other] : [other, one];
      }
    }
  }
}
