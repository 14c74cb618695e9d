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
interface Spans {
  first: { at(index: number): number };
  last: { at(index: number): number };
}

/** Of many events under one key, each is compared with so many that begin after it: the work stays linear. */
const COMPARED = 64;

/** Pairs of events under one key whose days overlap, the lower number first. */
export function* overlappingPairs(
  { keys, events }: KeyedEvents,
  { first, last }: Spans,
  compared = COMPARED,
): Iterable<[number, number]> {
  const order = new Uint32Array(keys.length).map((_, i) => i);
  order.sort(
    (a, b) =>
      keys.at(a) - keys.at(b) ||
      first.at(events.at(a)) - first.at(events.at(b)) ||
      events.at(a) - events.at(b),
  );
  for (let i = 0; i < order.length; i++) {
    const [key, one] = [keys.at(order[i]!), events.at(order[i]!)];
    const end = last.at(one);
    for (let j = i + 1; j < order.length && j <= i + compared; j++) {
      const other = events.at(order[j]!);
      if (keys.at(order[j]!) !== key || first.at(other) > end) break;
      if (one !== other) yield one < other ? [one, other] : [other, one];
    }
  }
}
