import type { EventOrder } from '@regional-presence/core';
import { compareSortKeys, eventSortKey } from '@regional-presence/core/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';
import { type Step, sortInSteps } from './sort-in-steps.js';

const EVENTS_PER_BATCH = 1000;

/** Activities in memory. */
export class MemoryStore implements ActivityStore {
  private readonly all: StagedActivity[] = [];
  private sorted:
    | { of: ReadonlyMap<number, unknown>; size: number; activities: StagedActivity[] }
    | undefined;

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
    step?: Step,
  ): AsyncIterable<readonly StagedActivity[]> {
    const activities = await this.sortedActivities(replaced, step);
    for (let at = 0; at < activities.length; at += EVENTS_PER_BATCH)
      yield activities.slice(at, at + EVENTS_PER_BATCH);
  }

  /** They are sorted once for all passes, as long as nothing is added or replaced. */
  private async sortedActivities(
    replaced: ReadonlyMap<number, StagedActivity | undefined>,
    step: Step | undefined,
  ): Promise<StagedActivity[]> {
    const size = this.all.length + replaced.size;
    if (this.sorted?.of === replaced && this.sorted.size === size) return this.sorted.activities;
    const days = new Float64Array(this.all.length);
    const ids: string[] = [];
    const numbers: number[] = [];
    for (const [number, staged] of this.all.entries()) {
      const now = replaced.has(number) ? replaced.get(number) : staged;
      const key = now && eventSortKey(now.activity, this.order);
      if (key) numbers.push(number);
      days[number] = key?.day ?? 0;
      ids.push(key?.id ?? '');
      const paused = step?.();
      if (paused) await paused;
    }
    const byDay = (a: number, b: number) =>
      compareSortKeys({ day: days[a]!, id: ids[a]! }, { day: days[b]!, id: ids[b]! });
    const sorted = await sortInSteps(numbers, byDay, step);
    const activities = sorted.map((number) => replaced.get(number) ?? this.all[number]!);
    this.sorted = { of: replaced, size, activities };
    return activities;
  }
}
