import type { Activity, RegionCode, SectorCode } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import type { ReportContext } from '@regional-presence/report';
import {
  countActivities,
  IMPLEMENTATION_STATES,
  type ImplementationState,
  sectorsOfActivity,
  stateOf,
  withoutFurtherOccasions,
} from '@regional-presence/report/internal';
import type { WorkbookTranslate } from '../language/messages.js';
import type { WorkbookCell, WorkbookSheet } from '../workbook/workbook.js';

/** Activities that have the region, kind, state and Sectors in common. */
interface StatisticsGroup extends Pick<Activity, 'kind'> {
  regions: readonly RegionCode[];
  sectors: readonly SectorCode[];
  state: ImplementationState;
  activities: Activity[];
}

/**
 * A row for each region, kind, state and Sector with activities: their number, and the sum of participants. Activities of
 * several Sectors have rows of their own, so that the sum of the rows is the number of activities.
 */
export function statisticsSheet(context: ReportContext, t: WorkbookTranslate): WorkbookSheet {
  const { labels, names } = context;
  return {
    name: t('sheet.statistics'),
    columns: [
      { heading: t('column.region'), width: 34 },
      { heading: t('column.kind'), width: 22 },
      { heading: t('column.state'), width: 20 },
      { heading: t('column.sector'), width: 16 },
      { heading: t('column.count'), width: 14 },
      { heading: t('column.participants'), width: 16 },
    ],
    rows: statisticsGroups(context).map(({ regions, kind, state, sectors, activities }) => [
      names.list(regions.map(names.region)) || t('none'),
      labels.kind[kind],
      context.t(`state.${state}`),
      sectors.length === 0 ? t('none') : names.list(sectors.map(names.acronym)),
      countActivities(activities),
      participantsOf(activities),
    ]),
  };
}

/** The groups in the order of regions and Sectors in the dataset, kinds by their names. */
function statisticsGroups({ activities, data, labels }: ReportContext): StatisticsGroup[] {
  const groups = new Map<string, StatisticsGroup>();
  for (const activity of activities) {
    const { kind } = activity;
    const regions = regionsOf(activity);
    const sectors = sectorsOfActivity(activity, data.bodies);
    const state = stateOf(activity);
    const key = [regions.join(), kind, state, ...sectors].join('\n');
    const known = groups.get(key);
    if (known) known.activities.push(activity);
    else groups.set(key, { regions, kind, state, sectors, activities: [activity] });
  }
  const allRegions = data.regions.map(({ id }) => id);
  const all = data.sectors.map(({ id }) => id);
  const kinds = [...new Set(activities.map(({ kind }) => labels.kind[kind]))].sort();
  const order = ({ regions, kind, state, sectors }: StatisticsGroup) => [
    placeIn(allRegions, regions[0]),
    kinds.indexOf(labels.kind[kind]),
    IMPLEMENTATION_STATES.indexOf(state),
    placeIn(all, sectors[0]),
    regions.length,
    sectors.length,
    ...all.map((_, i) => placeIn(all, sectors[i + 1])),
  ];
  return [...groups.values()]
    .map((group) => ({ group, order: order(group) }))
    .sort(
      (a, b) => a.order.map((place, i) => place - b.order[i]!).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ group }) => group);
}

/** The place of a value in a list; what is not stated, or not in the list, comes last. */
const placeIn = <T>(list: readonly T[], value: T | undefined): number => {
  const place = value === undefined ? -1 : list.indexOf(value);
  return place < 0 ? list.length : place;
};

/** The sum of the participants; empty if no activity states a number. */
function participantsOf(activities: readonly Activity[]): number | undefined {
  const stated = withoutFurtherOccasions(activities).flatMap(({ participants }) =>
    participants === undefined ? [] : [participants],
  );
  return stated.length === 0 ? undefined : stated.reduce((sum, count) => sum + count, 0);
}

/**
 * A row for each region: the number of activities in each Sector and each state, with totals. An activity of several regions or
 * Sectors counts in each of them.
 */
export function summarySheet(context: ReportContext, t: WorkbookTranslate): WorkbookSheet {
  const { activities, regions, data, names } = context;
  const isOfSector = (id: SectorCode | undefined) => (activity: Activity) => {
    const own = sectorsOfActivity(activity, data.bodies);
    return id === undefined ? own.length === 0 : own.includes(id);
  };
  const sectors = [...data.sectors.map(({ id }) => id), undefined].filter((id) =>
    activities.some(isOfSector(id)),
  );
  const states = IMPLEMENTATION_STATES.filter((state) => activities.some((one) => stateOf(one) === state));
  const counts = (of: readonly Activity[]): WorkbookCell[] => [
    countActivities(of),
    ...sectors.map((id) => countActivities(of.filter(isOfSector(id)))),
    ...states.map((state) => countActivities(of.filter((activity) => stateOf(activity) === state))),
    participantsOf(of),
  ];
  const withoutRegion = activities.filter((activity) => regionsOf(activity).length === 0);
  return {
    name: t('sheet.summary'),
    columns: [
      { heading: t('column.region'), width: 34 },
      { heading: t('column.count'), width: 14 },
      ...sectors.map((id) => ({
        heading: id === undefined ? `${t('column.sector')}: ${t('none')}` : names.acronym(id),
        width: 14,
      })),
      ...states.map((state) => ({ heading: context.t(`state.${state}`), width: 14 })),
      { heading: t('column.participants'), width: 16 },
    ],
    rows: [
      ...regions.map(({ id }): WorkbookCell[] => [
        names.region(id),
        ...counts(context.groups.byRegion.get(id) ?? []),
      ]),
      ...(withoutRegion.length > 0 ? [[t('none'), ...counts(withoutRegion)]] : []),
      [t('column.total'), ...counts(activities)],
    ],
    hasTotals: true,
  };
}
