import { type Activity, displayTitle, type RegionCode } from '@regional-presence/core';
import { periodBounds } from '@regional-presence/core/period';



import type { PhrasingContent } from 'mdast';
import type { Part, ReportContext } from '../report.js';
import { inLanguage, list, listItem, paragraph, plainText, strong, table, text } from '../tree/build.js';
import type { Content } from '../tree/tree.js';
import { markOf, sourceNote, whenText, whereText } from './activity-item.js';
import { inState, STATES } from './state.js';

/** And so many of what is to come. */
const COMING = 4;

/** The Sector's regional activities in figures: a row a region. */
export const keyFigures: Part = {
  name: 'key-figures',
  title: ({ say }) => say('brief.figures'),
  content(context) {
    const { data, say, names, groups, activities, left, options } = context;
    const row = (name: string, of: readonly Activity[]) => [
      name,
      names.number(of.length),
      ...STATES.map((state) => names.number(inState(of, state))),
    ];
    const head = [
      say('column.region'),
      say('column.activities'),
      ...STATES.map((state) => say(`state.${state}`)),
    ];
    const rows = data.regions.map(({ id }) => row(names.region(id), groups.byRegion.get(id) ?? []));
    const homeless = groups.byRegion.get(undefined);
    if (homeless) rows.push(row(say('noRegion.label'), homeless));
    const duty = say('brief.duty', {
      sector: options.sector === undefined ? say('brief.allSectors') : names.sector(options.sector),
    });
    const others = left.sector > 0 ? say('space') + say('brief.otherSectors', { count: left.sector }) : '';
    return [
      paragraph(duty + others),
      table(
        say('brief.figures'),
        head,
        [...rows, row(say('total'), activities)],
        [28, 12, 12, 12, 12, 12, 12],
      ),
    ];
  },
};

/** Of each region the latest activities, a line each. */
export const highlights: Part = {
  name: 'highlights',
  title: ({ say }) => say('brief.highlights'),
  content(context) {
    const regions = [...context.regions.map(({ id }) => id), undefined];
    const latest = regions.map((region) => ({ region, own: latestOf(region, context) }));
    const named = NAMED.find((count) => linesOf(latest, count, context) <= LINES) ?? 1;
    return latest.flatMap((share) => regionLines(share, named, context));
  },
};

const isComing = ({ status }: Activity): boolean => status === 'planned' || status === 'postponed';

/** A brief has two pages: so many activities of a region it names at the most, and fewer where their words are long. */
const NAMED = [3, 2, 1];
/** So many lines there are for them, of so many letters. */
const LINES = 38;
const LETTERS = 88;
/** So much of a title a brief shows. */
const TITLE = 150;

/** What a region reports, the latest first. */
interface RegionShare {
  region: RegionCode | undefined;
  own: readonly Activity[];
}

/** The lines that the regions take, with so many activities of each. */
function linesOf(regions: readonly RegionShare[], count: number, context: ReportContext): number {
  return regions.reduce((sum, { own }) => {
    const items = own.slice(0, count);
    const lines = items.map((activity) => {
      const letters = plainText(
        line(activity, { ...context, options: { ...context.options, sources: false } }).children,
      );
      return Math.ceil(widthOf(letters) / LETTERS) + (context.options.sources ? 1 : 0);
    });
    return sum + lines.reduce((all, some) => all + some, items.length === 0 ? 0 : 1);
  }, 0);
}

/** Chinese letters are as wide as two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);

const latestOf = (region: RegionCode | undefined, { groups }: ReportContext): Activity[] =>
  (groups.byRegion.get(region) ?? [])
    .filter((activity) => !isComing(activity) && activity.status !== 'cancelled')
    .toSorted((a, b) => lastDay(b) - lastDay(a));

function regionLines({ region, own }: RegionShare, count: number, context: ReportContext): Content[] {
  const { names, say } = context;
  if (own.length === 0) return [];
  const latest = own.slice(0, count);
  const more = own.length - latest.length;
  return [
    paragraph(
      strong(region === undefined ? say('noRegion.label') : names.region(region)),
      text(more > 0 ? ` (${say('more', { count: more })})` : ''),
    ),
    list(latest.map((activity) => line(activity, context))),
  ];
}

/** The last day of an activity; what has no date is told after what has one. */
const lastDay = ({ when }: Activity): number =>
  Math.min((when && periodBounds(when.period)?.last) ?? 0, Number.MAX_SAFE_INTEGER);

function line(activity: Activity, context: ReportContext) {
  const facts = [whenText(activity, context), whereText(activity, context)].filter((fact) => fact !== '');
  return listItem(
    [
      paragraph(
        shortTitle(activity, context),
        text(facts.length > 0 ? ` – ${facts.join(context.say('item.separator'))}` : ''),
        sourceNote(activity, context),
      ),
    ],
    markOf(activity),
  );
}

function shortTitle(activity: Activity, context: ReportContext): PhrasingContent {
  const shown = displayTitle(activity, context.language);
  const letters = [...shown.text];
  const cut = letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : shown.text;
  return inLanguage(cut, shown.language, context.language);
}

/** What is to come in the regions. */
export const coming: Part = {
  name: 'coming',
  title: ({ say }) => say('brief.coming'),
  content(context) {
    const next = context.activities.filter(isComing);
    if (next.length === 0) return [paragraph(context.say('brief.nothingComing'))];
    const items = next.slice(0, COMING).map((activity) => line(activity, context));
    if (next.length > COMING)
      items.push(listItem([paragraph(context.say('more', { count: next.length - COMING }))]));
    return [list(items)];
  },
};
