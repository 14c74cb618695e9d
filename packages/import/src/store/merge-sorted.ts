import { compareSortKeys, type EventSortKey } from '@regional-presence/core/internal';

import type { StagedActivity } from './activity-store.js';

const ENTRIES_PER_BATCH = 1000;

/** An activity with its sort key. It is parsed when it is needed. */
export interface SortedEntry {
  staged: () => StagedActivity;
  key: EventSortKey;
}

/** The position in a sorted source of a merge. */
interface Cursor {
  batch: readonly SortedEntry[];
  at: number;
  source: AsyncIterator<readonly SortedEntry[]>;
}

/** Merges sorted sources in batches. A heap orders the sources by their next entries. */
export async function* mergeSorted(
  sources: readonly AsyncIterable<SortedEntry[]>[],
): AsyncIterable<SortedEntry[]> {
  const heap: Cursor[] = [];
  const before = (a: Cursor, b: Cursor) => compareSortKeys(a.batch[a.at]!.key, b.batch[b.at]!.key) < 0;
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
  for (const source of sources) {
    const iterator = source[Symbol.asyncIterator]();
    const next = await iterator.next();
    if (!next.done) heap.push({ batch: next.value, at: 0, source: iterator });
  }
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  let merged: SortedEntry[] = [];
  while (heap.length > 0) {
    const top = heap[0]!;
    merged.push(top.batch[top.at]!);
    top.at++;
    if (top.at === top.batch.length) {
      const next = await top.source.next();
      if (!next.done) {
        top.batch = next.value;
        top.at = 0;
      } else {
        const last = heap.pop()!;
        if (heap.length > 0) heap[0] = last;
      }
    }
    if (heap.length > 0) sink(0);
    if (merged.length < ENTRIES_PER_BATCH) continue;
    yield merged;
    merged = [];
  }
  if (merged.length > 0) yield merged;
}
