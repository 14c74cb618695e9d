import { type Activity, isEvent, type Office } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { mentionedOrganization } from '../text/first-mention.js';
import { localizedText, paragraph, table, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { countActivities } from './count-activities.js';
import { countOutside, leftOutOfPeriod } from './covered-period.js';
import { firstMonth } from './first-month.js';

/** The offices of ITU, what the document covers, and what it leaves out. */
export const introductionSection: Section = {
  name: 'introduction',
  title: ({ t }) => t('introduction.title'),
  content: (context) => [
    paragraph(presenceSentence(context)),
    officesTable(context),
    paragraph(context.t('introduction.duty')),
    ...coverageParagraphs(context),
  ],
};

function presenceSentence({ data, t, names }: ReportContext): string {
  const officesOfKind = (kind: Office['kind']) => data.offices.filter((office) => office.kind === kind);
  const kinds = (['regional', 'area'] as const)
    .map((kind) => ({ kind, count: officesOfKind(kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`introduction.${kind}`, { count }));
  const others = officesOfKind('headquarters').map(({ id }) =>
    t('introduction.headquarters', { office: names.office(id) }),
  );
  return t('introduction.presence', {
    count: data.offices.length,
    regions: t('introduction.regions', { count: data.regions.length }),
    kinds: names.list([...kinds, ...others]),
  });
}

function officesTable(context: ReportContext): DocumentContent {
  const { data, t, names, labels, language } = context;
  const order: Office['kind'][] = ['regional', 'headquarters', 'area'];
  const officesIn = (region: string): PhrasingContent[] =>
    data.offices
      .filter((office) => office.region === region)
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .flatMap(({ city, country, kind }, i) => [
        ...(i === 0 ? [] : [text(t('item.separator'))]),
        localizedText(city, language),
        text(
          names.inBrackets(
            `${names.country(country)}${t('list.comma')}${names.lowerFirst(labels.office[kind])}`,
          ),
        ),
      ]);
  return table(
    t('introduction.table'),
    [t('column.region'), t('column.offices'), t('column.organizations')],
    data.regions.map(({ id, organizations }) => [
      names.region(id),
      officesIn(id),
      organizations.flatMap((organization, i) => [
        ...(i === 0 ? [] : [text(t('item.separator'))]),
        ...mentionedOrganization(organization, context),
      ]),
    ]),
    [20, 44, 36],
  );
}

/** The reporting periods, the number of activities by kind, and the number of activities left out. */
function coverageParagraphs(context: ReportContext): Paragraph[] {
  const { data, t, names, periodText, activities, events, period, leftOut, options } = context;
  const sentences = [activities.length === 0 ? t('region.nothing') : coverageSentence(context)];
  const outside = countOutside(context);
  if (outside > 0) sentences.push(t('introduction.outsidePeriod', { count: outside }));
  if (period !== undefined) sentences.unshift(t('introduction.period', { period: periodText(period) }));
  for (const regional of data.reportingPeriods)
    if (regional.region !== undefined && regional.period !== period && options.period === undefined)
      sentences.push(
        t('introduction.regionPeriod', {
          region: names.region(regional.region),
          period: periodText(regional.period),
        }),
      );
  const dated = countActivities(events.filter((event) => firstMonth(event) !== undefined));
  if (dated > 0 && dated < countActivities(events))
    sentences.push(t('introduction.withMonth', { count: dated }));
  if (leftOut.office > 0) sentences.push(t('introduction.otherOffices', { count: leftOut.office }));
  if (leftOut.sector > 0)
    sentences.push(
      t('introduction.otherSectors', { count: leftOut.sector, sector: names.sector(options.sector!) }),
    );
  if (activities.some((activity) => regionsOf(activity).length > 1)) sentences.push(t('region.several'));
  sentences.push(...leftOutOfPeriod(context));
  return [paragraph(sentences.join(t('space')))];
}

/** The number of activities, then that of each kind; only the latter where all are events, series or projects. */
function coverageSentence(context: ReportContext): string {
  const { t, names, activities } = context;
  const counts = kindCounts(context).filter(({ count }) => count > 0);
  const [first] = counts;
  return counts.length === 1 && !first!.isOfOthers
    ? t('introduction.coverageOfKind', { what: first!.text })
    : t('introduction.coverage', {
        count: countActivities(activities),
        kinds: names.list(counts.map(({ text }) => text)),
      });
}

interface KindCount {
  count: number;
  text: string;
  /** Of the kinds that are neither events, series nor projects. */
  isOfOthers?: true;
}

/** `34 events`, `2 projects`, `10 other activities (other collaboration 8, publications 2)`. */
function kindCounts({ activities, events, t, names }: ReportContext): KindCount[] {
  const others = new Map<Activity['kind'], number>();
  for (const activity of activities)
    if (!isEvent(activity)) others.set(activity.kind, (others.get(activity.kind) ?? 0) + 1);
  const [series, projects] = [others.get('series') ?? 0, others.get('project') ?? 0];
  others.delete('series');
  others.delete('project');
  const byKind = [...others]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind, count]) => `${names.lowerFirst(t(`kinds.${kind}`))} ${names.number(count)}`);
  const eventCount = countActivities(events);
  const otherCount = activities.length - events.length - series - projects;
  return [
    { count: eventCount, text: t('count.events', { count: eventCount }) },
    { count: series, text: t('count.series', { count: series }) },
    { count: projects, text: t('count.projects', { count: projects }) },
    {
      count: otherCount,
      text:
        t('count.engagements', { count: otherCount }) +
        (byKind.length > 1 ? names.inBrackets(byKind.join(t('list.comma'))) : ''),
      isOfOthers: true,
    },
  ];
}
