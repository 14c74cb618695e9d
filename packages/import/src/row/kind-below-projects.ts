import type { When } from '@regional-presence/core';
import { periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod, periodBounds } from '@regional-presence/core/period';

/** What takes more days is no event. */
const MAX_DAYS_BELOW_PROJECTS = 31;

/** The kind of an activity that states none, below a heading of projects: those that take some days are events. */
export function kindBelowProjects(whens: readonly When[]): 'event' | 'project' {
  const isEvent = ({ period }: When): boolean => {
    const parsed = parsePeriod(period);
    if (!parsed || periodPrecision(parsed) !== 'day') return false;
    const { first, last } = periodBounds(period)!;
    return last - first < MAX_DAYS_BELOW_PROJECTS;
  };
  return whens.length > 0 && whens.every(isEvent) ? 'event' : 'project';
}
