import type { CivilDay } from '@regional-presence/core/period';
import type { SiteEvent } from './site-event.js';

/** The days of an event in one week. */
export interface LaneBar {
  shown: SiteEvent;
  first: CivilDay;
  last: CivilDay;
  /** From the top, the first is 0. */
  lane: number;
  /** The event began in an earlier week. */
  isContinued: boolean;
}

/** Most lanes of a week. The style sheet has a class for each. */
export const MAX_LANES = 8;

/**
 * The bars of a week: each in the first lane that is free on all its days.
 *
 * @param monday the first day of the week.
 * @returns in `hidden` how many events of each day have no bar, and in `laneCount` the number of lanes in use, with one
 *   more for that number.
 */
export function weekLanes(
  monday: CivilDay,
  events: readonly SiteEvent[],
): { bars: LaneBar[]; hidden: number[]; laneCount: number } {
  const lastUsed: CivilDay[] = [];
  const bars: LaneBar[] = [];
  const hidden = [0, 0, 0, 0, 0, 0, 0];
  for (const shown of events) {
    const { dates } = shown;
    if (dates?.precision !== 'day' || dates.last < monday || dates.first > monday + 6) continue;
    const [first, last] = [Math.max(dates.first, monday), Math.min(dates.last, monday + 6)];
    const free = lastUsed.findIndex((day) => day < first);
    const lane = free >= 0 ? free : lastUsed.length;
    if (lane >= MAX_LANES) {
      for (let day = first; day <= last; day++) hidden[day - monday]!++;
      continue;
    }
    lastUsed[lane] = last;
    bars.push({ shown, first, last, lane, isContinued: first > dates.first });
  }
  const overflows = hidden.some((count) => count > 0);
  return { bars, hidden, laneCount: lastUsed.length + (overflows ? 1 : 0) };
}
