import { compareSortKeys, type EventSortKey } from '@regional-presence/core/internal';

import type { StagedActivity } from './activity-store.js';

const ACTIVITIES_PER_BATCH = 1000;

/** A position in a sorted list of activities. */
export interface SortedSource {
  /** The sort key of the activity at the position; `undefined` at the end. */
  readonly key: EventSortKey | undefined;
  /** The activity at the position. */
  activity(): StagedActivity;
  /** Goes to the next activity; to be awaited where it gives a promise. */
  next(): Promise<void> | undefined;
}

/**
 * Merges sorted lists in batches. A heap orders them by their next activities.
 *
 * @param sources each at its first activity.
 */
export async function* mergeSorted(sources: readonly SortedSource[]): AsyncIterable<StagedActivity[]> {
  const heap = sources.filter(({ key }) => key !== undefined);
  const before = (a: SortedSource, b: SortedSource) => compareSortKeys(a.key!, b.key!) < 0;
  const sink = (from: number) => {
    let i = from;
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  };
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  let merged: StagedActivity[] = [];
  while (heap.length > 0) {
    const top = heap[0]!;
    merged.push(top.activity());
    const reading = top.next();
    if (reading) await reading;
    if (top.key === undefined) {
      const last = heap.pop()!;
      if (heap.length > 0) heap[0] = last;
    }
    if (heap.length > 0) sink(0);
    if (merged.length < ACTIVITIES_PER_BATCH) continue;
    yield merged;
    merged = [];
  }
  if (merged.length > 0) yield merged;
}
