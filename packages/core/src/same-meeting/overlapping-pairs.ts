import { GrowingArray } from '../growing-array';

/** Events by a key that those which may be one share; a key as a number of 32 bits. */
export class KeyedEvents {
  readonly keys = new GrowingArray(Uint32Array);
  readonly events = new GrowingArray(Uint32Array);

  add(key: number, event: number): void {
    this.keys.push(key);
    this.events.push(event);
  }
}

/** The days of events, by their numbers. */
export interface Spans {
  first: Int32Array;
  last: Int32Array;
}

/** Of many events under one key, each is compared with so many that begin after it: the work stays linear. */
const COMPARED = 64;

/** Pairs of events under one key whose days overlap, the lower number first. */
export function* overlappingPairs(
  keyed: KeyedEvents,
  { first, last }: Spans,
  compared = COMPARED,
): Iterable<[number, number]> {
  const [keys, events] = [keyed.keys.flat(), keyed.events.flat()];
  const order = new Uint32Array(keys.length).map((_, i) => i);
  order.sort(
    (a, b) => keys[a]! - keys[b]! || first[events[a]!]! - first[events[b]!]! || events[a]! - events[b]!,
  );
  for (let i = 0; i < order.length; i++) {
    const [key, one] = [keys[order[i]!]!, events[order[i]!]!];
    const end = last[one]!;
    for (let j = i + 1; j < order.length && j <= i + compared; j++) {
      const other = events[order[j]!]!;
      if (keys[order[j]!] !== key || first[other]! > end) break;
      if (one !== other) yield one < other ? [one, other] : [other, one];
    }
  }
}
