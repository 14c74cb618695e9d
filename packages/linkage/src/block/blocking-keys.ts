import type { ChunkedTypedArray } from '@regional-presence/core/internal';

/** Of two halves of a number of 64 bits the lower comes first in memory, on all machines but a few. */
const LOWER_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Events by a key, a 32-bit number. Events that may be one meeting have a key in common. */
export class BlockingKeys {
  private readonly words32: Uint32Array;
  private used = 0;

  /** @param most the number of events that will be added, at most. */
  constructor(most: number) {
    this.words32 = new Uint32Array(2 * most);
  }

  add(key: number, event: number): void {
    this.words32[this.used++] = LOWER_FIRST ? event : key;
    this.words32[this.used++] = LOWER_FIRST ? key : event;
  }

  /** The events of each key that several have, in the order of their numbers. */
  *groups(): Iterable<Uint32Array> {
    const { words32, used } = this;
    // Key and event make one number of 64 bits, so that they are sorted in place and without a comparison in code.
    new BigUint64Array(words32.buffer, 0, used / 2).sort();
    const [low, high] = LOWER_FIRST ? [0, 1] : [1, 0];
    for (let i = 0; i < used; ) {
      const key = words32[i + high]!;
      let end = i + 2;
      while (end < used && words32[end + high] === key) end += 2;
      if (end > i + 2) yield Uint32Array.from({ length: (end - i) / 2 }, (_, j) => words32[i + 2 * j + low]!);
      i = end;
    }
  }
}

/** The size of the counting filter for unique keys. */
const COUNTER_COUNT = 1 << 20;

/**
 * The events whose key another event may have, by a counting filter: most titles are unique. The key 0 is none.
 *
 * @param isCompared whether an event is compared at all.
 */
export function sharedKeys(
  keys: ChunkedTypedArray<Uint32Array>,
  isCompared: (event: number) => boolean,
): BlockingKeys {
  const counts = new Uint8Array(COUNTER_COUNT);
  const slot = (key: number) => (key ^ (key >>> 20)) & (COUNTER_COUNT - 1);
  const hasKey = (event: number) => keys.at(event) !== 0 && isCompared(event);
  let most = 0;
  for (let i = 0; i < keys.length; i++) {
    if (!hasKey(i)) continue;
    const at = slot(keys.at(i));
    if (counts[at] === 0) counts[at] = 1;
    else {
      most += counts[at] === 1 ? 2 : 1;
      counts[at] = 2;
    }
  }
  const shared = new BlockingKeys(most);
  for (let i = 0; i < keys.length; i++)
    if (hasKey(i) && counts[slot(keys.at(i))]! > 1) shared.add(keys.at(i), i);
  return shared;
}
