import type { EventOrder } from '@regional-presence/core';
import { compareSortKeys, eventSortKey } from '@regional-presence/core/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';

const EVENTS_PER_BATCH = 1000;

/** Activities in memory. */
export class MemoryStore implements ActivityStore {
  private readonly all: StagedActivity[] = [];

  constructor(private readonly order: EventOrder) {}

  get size(): number {
    return this.all.length;
  }

  add(staged: StagedActivity): void {
    this.all.push(staged);
  }

  flush(): undefined {
    return undefined;
  }

  get(number: number): StagedActivity {
    return this.all[number]!;
  }

  async *ordered(
    replaced: ReadonlyMap<number, StagedActivity | undefined>,
  ): AsyncIterable<readonly StagedActivity[]> {
    const keyed = this.all.flatMap((staged, number) => {
      const now = replaced.has(number) ? replaced.get(number) : staged;
      return now ? [{ staged: now, key: eventSortKey(now.activity, this.order) }] : [];
    });
    keyed.sort((a, b) => compareSortKeys(a.key, b.key));
    for (let at = 0; at < keyed.length; at += EVENTS_PER_BATCH)
      yield keyed.slice(at, at + EVENTS_PER_BATCH).map(({ staged }) => staged);
  }
}
