import { type Activity, activitiesOf, type Dataset, type Event, isEvent, modelLabels, type Problem, type Region } from '@regional-presence/core';
import { checkDataset } from '@regional-presence/core/checks';
import { languageOfTag, overlaps } from '@regional-presence/core/internal';
import { type PeriodBounds, periodBounds } from '@regional-presence/core/period';







import type { Groups, ReportContext, ReportOptions } from './report.js';
import { namesIn } from './text/names.js';
import { periodTextIn } from './text/period-text.js';
import { sayIn } from './text/say.js';

export function reportContext(data: Dataset, options: ReportOptions = {}): ReportContext {
  const language = languageOfTag(options.language ?? 'en');
  const say = sayIn(language);
  const { activities, left } = toldOf(data, options);
  return {
    report: options.report ?? 'advisory-group',
    options,
    data,
    problems: problemsOf(options.problems ?? checkDataset(data), activities, options),
    language,
    say,
    names: namesIn(data, language),
    terms: modelLabels(language),
    periodText: periodTextIn(language, say),
    regions: regionsOf(data, options),
    activities,
    events: activities.filter(isEvent) as Event[],
    left,
    period: options.period ?? data.reportingPeriods.find(({ region }) => region === undefined)?.period,
    groups: groupsOf(data, activities),
    footnotes: [],
    noted: new Map(),
  };
}

/** The first day of an activity; of one without a date none is later. */
export const firstDay = (activity: Activity): number =>
  (activity.when && periodBounds(activity.when.period)?.first) ?? Number.POSITIVE_INFINITY;

function regionsOf({ regions, offices }: Dataset, { office }: ReportOptions): readonly Region[] {
  const own = offices.find(({ id }) => id === office)?.region;
  return own === undefined ? regions : regions.filter(({ id }) => id === own);
}

function toldOf(
  data: Dataset,
  { sector, period, office }: ReportOptions,
): Pick<ReportContext, 'activities' | 'left'> {
  const within: PeriodBounds | undefined = period === undefined ? undefined : periodBounds(period);
  const left = { sector: 0, period: 0 };
  const activities: Activity[] = [];
  for (const activity of activitiesOf(data)) {
    if (office !== undefined && activity.office !== office) continue;
    const when = activity.when && periodBounds(activity.when.period);
    if (sector !== undefined && activity.sector !== undefined && activity.sector !== sector) left.sector++;
    else if (within && when && !overlaps(when, within)) left.period++;
    else activities.push(activity);
  }
  return { activities: inOrder(activities), left };
}

/** By first day, then as the sources have them, then by id. */
export function inOrder<A extends Activity>(activities: readonly A[]): A[] {
  const keyed = activities.map((activity) => ({
    activity,
    first: firstDay(activity),
    row: activity.sources[0]?.row ?? 0,
  }));
  keyed.sort(
    (a, b) =>
      (a.first === b.first ? 0 : a.first - b.first) ||
      a.row - b.row ||
      (a.activity.id < b.activity.id ? -1 : 1),
  );
  return keyed.map(({ activity }) => activity);
}

/** Of one Sector's or office's document, the problems of what it tells, and those that are of no row. */
function problemsOf(
  problems: readonly Problem[],
  activities: readonly Activity[],
  { sector, office }: ReportOptions,
): readonly Problem[] {
  if (sector === undefined && office === undefined) return problems;
  const rows = new Set(
    activities.flatMap(({ sources }) => sources.map(({ file, sheet, row }) => [file, sheet, row].join('|'))),
  );
  const ids = new Set(activities.map(({ id }) => id));
  return problems.filter(({ place }) => {
    if (place?.record !== undefined && ids.has(place.record)) return true;
    if (place?.row === undefined) return place?.record === undefined;
    return rows.has([place.file, place.sheet, place.row].join('|'));
  });
}

function groupsOf(data: Dataset, activities: readonly Activity[]): Groups {
  const byRegion = new Map<string | undefined, Activity[]>();
  for (const activity of activities) {
    const group = byRegion.get(activity.region);
    if (group) group.push(activity);
    else byRegion.set(activity.region, [activity]);
  }
  const title = new Map<string, Activity>();
  for (const group of [...data.series, ...data.projects]) title.set(group.id, group);
  return { byRegion, title };
}
