/** Of two halves of a number of 64 bits the lower comes first in memory, on all machines but a few. */
const LOWER_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The events of each key that several have. */
export interface KeyGroups {
  /** All of them, those of one key together, in the order of their numbers. */
  readonly events: Uint32Array;
  /** For each key, where its events end. */
  readonly ends: readonly number[];
}

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

  groups(): KeyGroups {
    const { words32, used } = this;
    // Key and event make one number of 64 bits, so that they are sorted in place and without a comparison in code.
    new BigUint64Array(words32.buffer, 0, used / 2).sort();
    const [low, high] = LOWER_FIRST ? [0, 1] : [1, 0];
    const events = new Uint32Array(used / 2);
    const ends: number[] = [];
    let count = 0;
    for (let i = 0; i < used; ) {
      const key = words32[i + high]!;
      let end = i + 2;
      while (end < used && words32[end + high] === key) end += 2;
      if (end > i + 2) {
        for (let j = i; j < end; j += 2) events[count++] = words32[j + low]!;
        ends.push(count);
      }
      i = end;
    }
    return { events: events.subarray(0, count), ends };
  }
}

/** The size of the counting filter for unique keys. */
const COUNTER_COUNT = 1 << 20;

/**
 * The events whose key another event may have, by a counting filter: most titles are unique. The key 0 is none.
 *
 * @param isCompared 1 for each event that is compared at all.
 */
export function sharedKeys(keys: Uint32Array, isCompared: Uint8Array): BlockingKeys {
  const counts = new Uint8Array(COUNTER_COUNT);
  let most = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key === 0 || isCompared[i] === 0) continue;
    const slot = counterOf(key);
    if (counts[slot] === 0) counts[slot] = 1;
    else {
      most += counts[slot] === 1 ? 2 : 1;
      counts[slot] = 2;
    }
  }
  const shared = new BlockingKeys(most);
  if (most === 0) return shared;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key !== 0 && isCompared[i] !== 0 && counts[counterOf(key)]! > 1) shared.add(key, i);
  }
  return shared;
}

const counterOf = (key: number): number => (key ^ (key >>> 20)) & (COUNTER_COUNT - 1);
