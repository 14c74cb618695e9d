import type { Activity, RegionCode } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import { sectorsOfActivity } from '../activity-scope.js';
import type { ReportContext, Section } from '../report.js';
import { mentioned } from '../text/first-mention.js';
import { list, listItem, paragraph, phrasing, strong, table, text, textContent } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import {
  activityDateContent,
  activityPlaceContent,
  activityStatusText,
  factsContent,
  filterTagsOf,
  sourceFootnote,
} from './activity-item.js';
import { titleContent } from './activity-title.js';
import { compareLatest, compareNext } from './brief-order.js';
import { countActivities } from './count-activities.js';
import { countOutside, leftOutOfPeriod } from './covered-period.js';
import { SECTORS_TO_BRIEF } from './evidence-rules.js';
import { nothingReported } from './nothing-reported.js';
import { type FoldedActivity, foldOccasions } from './occasions.js';
import { countInState, shownStates } from './state.js';
import { isUncertain, isUpcoming, waitsForDate } from './upcoming.js';

/** Number of upcoming activities that a brief lists. */
const MAX_UPCOMING_ACTIVITIES = 4;

/** A table of the activities, one row for each region. */
export const keyFiguresSection: Section = {
  name: 'key-figures',
  title: ({ t }) => t('brief.figures'),
  content(context) {
    const { data, regions, t, names, groups, activities, leftOut, options, period, periodText } = context;
    const states = shownStates(activities);
    const row = (name: string, counted: readonly Activity[]) => [
      name,
      names.number(countActivities(counted)),
      ...states.map((state) => names.number(countInState(counted, state))),
    ];
    const headerRow = [
      t('column.region'),
      t('column.activities'),
      ...states.map((state) => t(`state.${state}`)),
    ];
    const rows = regions.map(({ id }) => row(names.region(id), groups.byRegion.get(id) ?? []));
    const withoutRegion = groups.byRegion.get(undefined);
    if (withoutRegion) rows.push(row(t('noRegion.label'), withoutRegion));
    const sector = data.sectors.find(({ id }) => id === options.sector);
    const unknown = sector ? countWithoutSector(context) : 0;
    const outside = countOutside(context);
    const sentences = [
      ...dutySentence(context),
      ...(outside > 0 ? [t('brief.outsidePeriod', { count: outside, period: periodText(period!) })] : []),
      ...(leftOut.office > 0 ? [t('introduction.otherOffices', { count: leftOut.office })] : []),
      ...(unknown > 0 ? [t('gap.sectorUnknown', { count: unknown })] : []),
      ...(leftOut.sector > 0 ? [t('brief.otherSectors', { count: leftOut.sector })] : []),
      ...(activities.some((activity) => regionsOf(activity).length > 1) ? [t('region.several')] : []),
      ...leftOutOfPeriod(context, countActivities(laterUpcoming(context))),
    ];
    return [
      paragraph(sentences.join(t('space'))),
      table(
        t('brief.figures'),
        headerRow,
        [...rows, row(t('total'), activities)],
        [28, ...[...states, 'all'].map(() => 72 / (states.length + 1))],
      ),
      ...(states.length > 0 || activities.length === 0 ? [] : [paragraph(t('state.noneGiven'))]),
    ];
  },
};

/** The duty from which the brief follows; for a Bureau that the Resolution does not name, what the brief covers. */
function dutySentence(context: ReportContext): string[] {
  const { data, options, t, names } = context;
  if (options.sector === undefined) return [t('brief.dutyToAll')];
  const bureau = data.sectors.find(({ id }) => id === options.sector)?.bureau;
  if (bureau === undefined) return [];
  const sector = ofSector(names.sector(options.sector));
  return SECTORS_TO_BRIEF.includes(options.sector)
    ? [t('brief.duty', { sector, bureau: mentioned(bureau, context) })]
    : [t('brief.scope', { sector })];
}

/** The name of a Sector behind `деятельности`: in Russian its first word has an ending. */
const ofSector = (name: string): string => name.replace(/^Сектор(?=\s)/, 'Сектора');

/** Activities that belong to the brief of each Sector, since they state none. */
const countWithoutSector = ({ activities, data }: ReportContext): number =>
  countActivities(activities.filter((activity) => sectorsOfActivity(activity, data.bodies).length === 0));

/** One sentence, where the offices reported nothing of the Sector. */
export const nothingToBriefSection: Section = {
  name: 'nothing',
  content: (context) => [paragraph(nothingReported(context))],
};

/** The latest activities of each region, one line each. */
export const highlightsSection: Section = {
  name: 'highlights',
  title: ({ t }) => t('brief.highlights'),
  content(context) {
    const regions = [...context.regions.map(({ id }) => id), undefined];
    const latest = regions.map((region) => latestActivities(region, context));
    const count =
      ACTIVITIES_PER_REGION.find((count) => estimatedLines(latest, count, context) <= MAX_BRIEF_LINES) ?? 1;
    const content = latest.flatMap((share) => regionContent(share, count, context));
    return content.length > 0 ? content : undefined;
  },
};

/**
 * Numbers of activities to list for each region. The largest that fits is used: a brief has two pages before its
 * annexes.
 */
const ACTIVITIES_PER_REGION = [3, 2, 1];
/** Room for the activities on these pages. */
const MAX_BRIEF_LINES = 38;
const LETTERS_PER_LINE = 88;
/** Longer titles are truncated, in characters. */
const MAX_BRIEF_TITLE_LENGTH = 150;

/** The activities of a region, the latest first. */
interface RegionActivities {
  region: RegionCode | undefined;
  activities: readonly FoldedActivity[];
  /** How many there are, with those of which nothing says that they are the latest. */
  count: number;
}

/** Estimates the lines of the list if each region has at most `count` activities. */
function estimatedLines(regions: readonly RegionActivities[], count: number, context: ReportContext): number {
  return regions.reduce((sum, { activities }) => {
    const items = activities.slice(0, count);
    const lines = items.map((entry) => {
      const letters = textContent(
        briefLine(entry, { ...context, options: { ...context.options, sources: false } }).children,
      );
      return Math.ceil(widthInLetters(letters) / LETTERS_PER_LINE) + (context.options.sources ? 1 : 0);
    });
    return sum + lines.reduce((total, wrapped) => total + wrapped, items.length === 0 ? 0 : 1);
  }, 0);
}

/** The width of a text in Latin letters; a Chinese character counts twice. */
const widthInLetters = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);

/** An activity without a date is no latest one, unless its office marks it or the region has no others. */
function latestActivities(region: RegionCode | undefined, context: ReportContext): RegionActivities {
  const candidates = (context.groups.byRegion.get(region) ?? [])
    .filter((activity) => !isUpcoming(activity, context) && activity.status !== 'cancelled')
    .toSorted(compareLatest);
  const dated = candidates.filter(({ when, highlight }) => when !== undefined || highlight === true);
  const activities = foldOccasions(dated.length > 0 ? dated : candidates);
  return { region, activities, count: countActivities(candidates) };
}

function regionContent(
  { region, activities, count: total }: RegionActivities,
  count: number,
  context: ReportContext,
): DocumentContent[] {
  const { names, t } = context;
  if (activities.length === 0) return [];
  const latest = activities.slice(0, count);
  const more = total - latest.length;
  return [
    paragraph(
      strong(region === undefined ? t('noRegion.label') : names.region(region)),
      text(more > 0 ? names.inBrackets(t('more', { count: more })) : ''),
    ),
    list(latest.map((entry) => briefLine(entry, context))),
  ];
}

/** A list item with title, date, place and, where it may have another date, the status. */
function briefLine({ activity, occasions }: FoldedActivity, context: ReportContext) {
  const dates = activityDateContent(activity, context, occasions);
  const place = activityPlaceContent(activity, context);
  const status = isUncertain(activity, context) ? phrasing(activityStatusText(activity, context)) : [];
  const facts = factsContent(
    waitsForDate(activity)
      ? [context.t.rich('brief.postponed', { date: dates }), place]
      : [dates, place, status],
    context,
  );
  return listItem(
    [
      paragraph(
        titleContent(activity, context, MAX_BRIEF_TITLE_LENGTH),
        facts.length > 0 ? [text(' – '), ...facts] : [],
        sourceFootnote(activity, context),
      ),
    ],
    filterTagsOf(activity, context),
  );
}

/** What begins after the period of the brief, and is to come by its status. */
const laterUpcoming = (context: ReportContext): readonly Activity[] =>
  context.later.filter((activity) => isUpcoming(activity, context));

export const hasUpcoming = (context: ReportContext): boolean =>
  laterUpcoming(context).length > 0 || context.activities.some((activity) => isUpcoming(activity, context));

/** The activities that are planned or postponed, in order; also those after the period. */
export const upcomingSection: Section = {
  name: 'coming',
  title: ({ t }) => t('brief.coming'),
  content(context) {
    const next = [
      ...context.activities.filter((activity) => isUpcoming(activity, context)),
      ...laterUpcoming(context),
    ].toSorted(compareNext);
    if (next.length === 0) return [paragraph(context.t('brief.nothingComing'))];
    const entries = foldOccasions(next);
    // A line that says that there is one more has room for that one.
    const isOneMore = entries.length === MAX_UPCOMING_ACTIVITIES + 1;
    const shown = isOneMore ? entries : entries.slice(0, MAX_UPCOMING_ACTIVITIES);
    const items = shown.map((entry) => briefLine(entry, context));
    const more = entries.length - shown.length;
    if (more > 0) items.push(listItem([paragraph(context.t('more', { count: more }))]));
    return [list(items)];
  },
};
