import type { Activity } from '@regional-presence/core';
import type { ReportContext } from '../report.js';

/** How far an activity is, as the operational plan asks. */
export type State = 'done' | 'underWay' | 'planned' | 'cancelled' | 'unknown';

export const STATES: readonly State[] = ['done', 'underWay', 'planned', 'cancelled', 'unknown'];

const OF_STATUS = {
  held: 'done',
  ongoing: 'underWay',
  planned: 'planned',
  postponed: 'planned',
  cancelled: 'cancelled',
} as const;

/** What the record says of an activity; a date is no state: what was to be held may not have been. */
export const stateOf = ({ status }: Activity): State =>
  status === undefined ? 'unknown' : OF_STATUS[status];

export const inState = (activities: readonly Activity[], state: State): number =>
  activities.filter((activity) => stateOf(activity) === state).length;

/** `done 2, planned 1`. */
export function statesText(activities: readonly Activity[], { say, names }: ReportContext): string {
  const said = STATES.map((state) => ({ state, count: inState(activities, state) }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${names.lower(say(`state.${state}`))} ${names.number(count)}`);
  return said.length === 0 ? '–' : said.join(say('list.comma'));
}
