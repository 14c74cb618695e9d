import {
  type Activity,
  activitiesOf,
  type Dataset,
  type Event,
  isEvent,
  modelLabels,
  type Problem,
  type Region,
} from '@regional-presence/core';
import { checkDataset } from '@regional-presence/core/checks';
import { languageOfTag, periodFormat, regionsOf, rowsOfRuns } from '@regional-presence/core/internal';
import { type CivilDay, periodBounds } from '@regional-presence/core/period';

import { documentScope, type ScopeOption } from './activity-scope.js';
import type { Groups, ReportContext, ReportOptions } from './report.js';
import { countActivities } from './section/count-activities.js';
import { namesOfAbbreviations } from './text/first-mention.js';
import { namesInLanguage } from './text/names.js';
import { translator } from './text/translator.js';
import { titleBlockOf } from './title-block.js';

/** Collects what the sections of one document are written from. */
export function reportContext(data: Dataset, given: ReportOptions = {}): ReportContext {
  const options = withOwnTitleBlock(data, given);
  const language = languageOfTag(options.language ?? 'en');
  const t = translator(language);
  const { activities, leftOut, later } = selectActivities(data, options);
  const period = options.period ?? data.reportingPeriods.find(({ region }) => region === undefined)?.period;
  return {
    report: options.report ?? 'advisory-group',
    options,
    data,
    problems: problemsInScope(options.problems ?? checkDataset(data), activities, options),
    language,
    t,
    names: namesInLanguage(data, language),
    labels: modelLabels(language),
    periodText: periodFormat(language),
    regions: regionsInScope(data, options),
    activities,
    events: activities.filter(isEvent) as Event[],
    leftOut,
    later,
    period,
    day: dayOfDocument(data, options, period),
    groups: groupActivities(data, activities),
    ofAllSectors: groupActivities(data, selectActivities(data, { ...options, sector: undefined }).activities)
      .byRegion,
    abbreviations: namesOfAbbreviations(data, language),
    named: new Set(),
    footnotes: [],
    footnoteIds: new Map(),
  };
}

/** The day in the title block. */
const dayOfTitleBlock = ({ titleBlock }: ReportOptions): CivilDay | undefined =>
  typeof titleBlock?.date === 'string' ? periodBounds(titleBlock.date)?.first : undefined;

/** The end of the key of a sentence on what was reported, where the document is one of a period. */
export const suffixOfPeriod = ({ options }: ReportContext): '' | 'InPeriod' =>
  options.period === undefined ? '' : 'InPeriod';

/**
 * The day in the title block, else that of the last revision, but none behind the end of the period: a report on a period that is
 * over speaks as of its end. The current time is not used.
 */
function dayOfDocument(
  data: Dataset,
  options: ReportOptions,
  period: string | undefined,
): CivilDay | undefined {
  const given = dayOfTitleBlock(options);
  if (given !== undefined) return given;
  const end = period === undefined ? undefined : periodBounds(period)?.last;
  let last = '';
  for (const { revision } of activitiesOf(data))
    if (revision && revision.modified > last) last = revision.modified;
  const revised = periodBounds(last.slice(0, 10))?.first;
  return end === undefined || revised === undefined ? revised : Math.min(revised, end);
}

/** The options with the title block of the document, where it has one of its own. */
function withOwnTitleBlock({ sectors }: Dataset, options: ReportOptions): ReportOptions {
  const { titleBlock, report = 'advisory-group', sector } = options;
  if (titleBlock?.documents === undefined) return options;
  const bureau = sectors.find(({ id }) => id === sector)?.bureau;
  return { ...options, titleBlock: titleBlockOf(titleBlock, report, bureau) };
}

/** The first day of an activity, in days since 1970; infinity without a date. */
export const firstDayOfActivity = (activity: Activity): number =>
  (activity.when && periodBounds(activity.when.period)?.first) ?? Number.POSITIVE_INFINITY;

function regionsInScope({ regions, offices }: Dataset, { office }: ReportOptions): readonly Region[] {
  const officeRegion = offices.find(({ id }) => id === office)?.region;
  return officeRegion === undefined ? regions : regions.filter(({ id }) => id === officeRegion);
}

/** The activities that the options ask for, in order, and how many are left out. */
function selectActivities(
  data: Dataset,
  options: ReportOptions,
): Pick<ReportContext, 'activities' | 'leftOut' | 'later'> {
  const leftOut: Record<ScopeOption, Activity[]> = { office: [], sector: [], period: [] };
  const activities: Activity[] = [];
  const scope = documentScope(data, options);
  for (const activity of activitiesOf(data)) {
    const option = scope(activity);
    if (option === undefined) activities.push(activity);
    else leftOut[option].push(activity);
  }
  const end = options.period === undefined ? undefined : periodBounds(options.period)?.last;
  return {
    activities: sortByFirstDay(activities),
    leftOut: {
      office: countOthers(leftOut.office, activities),
      sector: countOthers(leftOut.sector, activities),
      period: countOthers(leftOut.period, activities),
    },
    later: leftOut.period.filter((activity) => end !== undefined && firstDayOfActivity(activity) > end),
  };
}

/** The number of activities of which the document has no date. */
const countOthers = (leftOut: readonly Activity[], activities: readonly Activity[]): number =>
  countActivities([...activities, ...leftOut]) - countActivities(activities);

/** Sorts activities by first day, then by source row, then by id. */
export function sortByFirstDay<A extends Activity>(activities: readonly A[]): A[] {
  const keyed = activities.map((activity) => ({
    activity,
    first: firstDayOfActivity(activity),
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

/**
 * The problems to list. A document of one Sector or office lists the problems of its activities, and those without a
 * row or record.
 */
function problemsInScope(
  problems: readonly Problem[],
  activities: readonly Activity[],
  { sector, office }: ReportOptions,
): readonly Problem[] {
  if (sector === undefined && office === undefined) return problems;
  const rows = new Set(
    activities.flatMap(({ sources }) => sources.map(({ file, sheet, row }) => [file, sheet, row].join('|'))),
  );
  const ids = new Set(activities.map(({ id }) => id));
  return problems.filter(({ place, rows: shared }) => {
    if (place?.record !== undefined && ids.has(place.record)) return true;
    if (place?.row === undefined) return place?.record === undefined;
    const numbers = shared ? rowsOfRuns(shared.runs) : [place.row];
    return numbers.some((row) => rows.has([place.file, place.sheet, row].join('|')));
  });
}

function groupActivities(data: Dataset, activities: readonly Activity[]): Groups {
  const byRegion = new Map<string | undefined, Activity[]>();
  for (const activity of activities) {
    const regions = regionsOf(activity);
    for (const region of regions.length === 0 ? [undefined] : regions) {
      const group = byRegion.get(region);
      if (group) group.push(activity);
      else byRegion.set(region, [activity]);
    }
  }
  const seriesAndProjects = new Map<string, Activity>(
    [...data.series, ...data.projects].map((activity) => [activity.id, activity]),
  );
  return { byRegion, seriesAndProjects };
}
