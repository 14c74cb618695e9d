import { isCopy } from '@regional-presence/linkage/internal';

import type { ActivityStore, StagedActivity } from '../store/activity-store.js';
import type { Step } from '../store/sort-in-steps.js';

/** Activities that are cached in memory. */
const ACTIVITY_CACHE_SIZE = 1000;

/** An activity and its number in the store. */
export interface NumberedActivity {
  number: number;
  staged: StagedActivity;
}

/** The activities of a store as they are now: some are replaced, and some are merged into others. */
export class CurrentActivities {
  /** By number: the activity that replaces it, or `undefined` for one that was merged into another. */
  readonly replaced = new Map<number, StagedActivity | undefined>();
  private readonly mergedInto = new Map<number, number>();
  private readonly cache = new Map<number, StagedActivity>();

  /** To be awaited between steps of the work, where it gives a promise. */
  step: Step | undefined;

  constructor(readonly store: ActivityStore) {}

  readonly get = async (number: number): Promise<StagedActivity> => {
    const paused = this.step?.();
    if (paused) await paused;
    const now = this.replaced.get(number) ?? this.cache.get(number);
    if (now) return now;
    const staged = await this.store.get(number);
    if (this.cache.size >= ACTIVITY_CACHE_SIZE) this.cache.clear();
    this.cache.set(number, staged);
    return staged;
  };

  /** Replaces an activity, after others were merged into it or its id was changed. */
  replace(number: number, staged: StagedActivity): void {
    this.replaced.set(number, staged);
  }

  /** Notes that an activity is part of another. */
  remove(number: number, into: number): void {
    this.replaced.set(number, undefined);
    this.mergedInto.set(number, into);
  }

  /** Whether an activity was merged into another. */
  readonly wasMerged = (number: number): boolean => this.mergedInto.has(number);

  /** The activity of which an activity is a part: itself, or the one into which it was merged. */
  readonly mergedNumber = (number: number): number => {
    let now = number;
    for (let next = this.mergedInto.get(now); next !== undefined; next = this.mergedInto.get(now)) now = next;
    return now;
  };

  /** Whether all of some activities are copies of the first. */
  readonly areCopies = async (members: readonly number[]): Promise<boolean> => {
    const { activity } = await this.get(members[0]!);
    for (const member of members) if (!isCopy(activity, (await this.get(member)).activity)) return false;
    return true;
  };

  clearCache(): void {
    this.cache.clear();
  }
}
