import { type Activity, bounds, type RegionCode } from '@regional-presence/core';
import type { Part, ReportContext } from '../report';
import { list, listItem, paragraph, strong, table, text } from '../tree/build';
import type { Content } from '../tree/tree';
import { markOf, sourceNote, titleOf, whenText, whereText } from './activity-item';

/** So many activities of a region a brief names, the latest; it has two pages. */
const NAMED = 3;
/** And so many of what is to come. */
const COMING = 5;

/** The Sector's regional activities in figures: a row a region. */
export const keyFigures: Part = {
  name: 'key-figures',
  title: ({ say }) => say('brief.figures'),
  content(context) {
    const { data, say, names, groups, activities, left, options } = context;
    const row = (name: string, of: readonly Activity[]) => [
      name,
      names.number(of.length),
      ...(['held', 'ongoing', 'planned'] as const).map((status) =>
        names.number(of.filter((activity) => activity.status === status).length),
      ),
    ];
    const { terms } = context;
    const head = [
      say('column.region'),
      say('column.activities'),
      terms.status.held,
      terms.status.ongoing,
      terms.status.planned,
    ];
    const rows = data.regions.map(({ id }) => row(names.region(id), groups.byRegion.get(id) ?? []));
    const homeless = groups.byRegion.get(undefined);
    if (homeless) rows.push(row(say('noRegion.label'), homeless));
    const duty = say('brief.duty', {
      sector: options.sector === undefined ? say('brief.allSectors') : names.sector(options.sector),
    });
    const others = left.sector > 0 ? ` ${say('brief.otherSectors', { count: left.sector })}` : '';
    return [
      paragraph(duty + others),
      table(say('brief.figures'), head, [...rows, row(say('total'), activities)], [40, 15, 15, 15, 15]),
    ];
  },
};

/** Of each region the latest activities, a line each. */
export const highlights: Part = {
  name: 'highlights',
  title: ({ say }) => say('brief.highlights'),
  content: (context) => [
    ...context.data.regions.flatMap(({ id }) => regionLines(id, context)),
    ...regionLines(undefined, context),
  ],
};

const isComing = ({ status }: Activity): boolean => status === 'planned' || status === 'postponed';

function regionLines(region: RegionCode | undefined, context: ReportContext): Content[] {
  const { groups, names, say } = context;
  const own = (groups.byRegion.get(region) ?? []).filter(
    (activity) => !isComing(activity) && activity.status !== 'cancelled',
  );
  if (own.length === 0) return [];
  const latest = own.toSorted((a, b) => lastDay(b) - lastDay(a)).slice(0, NAMED);
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
  Math.min((when && bounds(when.period)?.last) ?? 0, Number.MAX_SAFE_INTEGER);

function line(activity: Activity, context: ReportContext) {
  const facts = [whenText(activity, context), whereText(activity, context)].filter((fact) => fact !== '');
  return listItem(
    [
      paragraph(
        titleOf(activity, context),
        text(facts.length > 0 ? ` – ${facts.join(context.say('item.separator'))}` : ''),
        sourceNote(activity, context),
      ),
    ],
    markOf(activity),
  );
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
