import { isEvent, type Office } from '@regional-presence/core';
import { formatList } from '@regional-presence/core/internal';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { localizedText, paragraph, table, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';

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

function officesTable({ data, t, names, labels, language }: ReportContext): DocumentContent {
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
      formatList(organizations.map(names.acronym), language, 'unit'),
    ]),
    [24, 52, 24],
  );
}

/** The reporting periods, the number of activities by kind, and the number of activities left out. */
function coverageParagraphs(context: ReportContext): Paragraph[] {
  const { data, t, names, periodText, activities, period, leftOut, options } = context;
  const sentences = [t('introduction.coverage', { count: activities.length, kinds: kindCounts(context) })];
  if (period !== undefined) sentences.unshift(t('introduction.period', { period: periodText(period) }));
  for (const regional of data.reportingPeriods)
    if (regional.region !== undefined && regional.period !== period)
      sentences.push(
        t('introduction.regionPeriod', {
          region: names.region(regional.region),
          period: periodText(regional.period),
        }),
      );
  if (leftOut.sector > 0)
    sentences.push(
      t('introduction.otherSectors', { count: leftOut.sector, sector: names.sector(options.sector!) }),
    );
  if (leftOut.period > 0) sentences.push(t('introduction.otherPeriod', { count: leftOut.period }));
  return [paragraph(sentences.join(t('space')))];
}

function kindCounts({ activities, events, t, names }: ReportContext): string {
  const count = (kinds: readonly string[]) => activities.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    t('count.events', { count: events.length }),
    t('count.series', { count: count(['series']) }),
    t('count.projects', { count: count(['project']) }),
    t('count.engagements', {
      count: activities.filter((a) => !isEvent(a) && a.kind !== 'series' && a.kind !== 'project').length,
    }),
  ];
  return names.list(counts);
}
