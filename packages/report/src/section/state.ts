import type { Activity } from '@regional-presence/core';
import { parsePeriod } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';
import { countActivities } from './count-activities.js';

/** The state of implementation of an activity, as the operational plan has it. */
export type ImplementationState = 'done' | 'underWay' | 'planned' | 'postponed' | 'cancelled' | 'unknown';

export const IMPLEMENTATION_STATES: readonly ImplementationState[] = [
  'done',
  'underWay',
  'planned',
  'postponed',
  'cancelled',
  'unknown',
];

const STATE_OF_STATUS = {
  held: 'done',
  ongoing: 'underWay',
  planned: 'planned',
  tentative: 'planned',
  confirmed: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
} as const;

/** The state that follows from the status. It does not follow from the date: a past event may not have taken place. */
export const stateOf = ({ status }: Activity): ImplementationState =>
  status === undefined ? 'unknown' : STATE_OF_STATUS[status];

/** Whether it goes on without an end, so that it is no part of a plan that will be completed: support of an office. */
export const isContinuous = ({ kind, status, when }: Activity): boolean =>
  kind === 'engagement' &&
  status === 'ongoing' &&
  (when === undefined || parsePeriod(when.period)?.end === undefined);

/** The number of activities in a state. */
export const countInState = (activities: readonly Activity[], state: ImplementationState): number =>
  countActivities(activities.filter((activity) => stateOf(activity) === state));

/** The columns of a table: what goes on without an end is in one of its own, behind that of the ongoing activities. */
export type StateOfTable = ImplementationState | 'continuous';

const STATES_OF_TABLES: readonly StateOfTable[] = IMPLEMENTATION_STATES.flatMap((state): StateOfTable[] =>
  state === 'underWay' ? [state, 'continuous'] : [state],
);

/** The number of activities in a column of a table. */
export function countInTable(activities: readonly Activity[], state: StateOfTable): number {
  if (state === 'continuous') return countActivities(activities.filter(isContinuous));
  return countInState(
    activities.filter((activity) => !isContinuous(activity)),
    state,
  );
}

/** Counts by state: `completed 2, planned 1`; the number alone in a document in which no activity has a status. */
export function stateCountsText(activities: readonly Activity[], context: ReportContext): string {
  const { t, names } = context;
  if (activities.length > 0 && shownStates(context.activities).length === 0)
    return names.number(countActivities(activities));
  const counts = STATES_OF_TABLES.map((state) => ({ state, count: countInTable(activities, state) }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${names.lowerFirst(t(`state.${state}`))} ${names.number(count)}`);
  return counts.length === 0 ? '–' : counts.join(t('list.comma'));
}

/**
 * Without the states that are no part of a plan, and that none of the activities has. None at all where the status of no
 * activity is given.
 */
export const shownStates = (activities: readonly Activity[]): ImplementationState[] =>
  activities.every((activity) => stateOf(activity) === 'unknown')
    ? []
    : IMPLEMENTATION_STATES.filter(
        (state) => isOfPlan(state) || activities.some((activity) => stateOf(activity) === state),
      );

/** The states that a table has also where no activity is in them. */
const isOfPlan = (state: ImplementationState): boolean =>
  state === 'done' || state === 'underWay' || state === 'planned';
