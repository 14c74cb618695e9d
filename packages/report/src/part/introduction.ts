import { isEvent, type Office, sourceLabel } from '@regional-presence/core';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { Part, ReportContext } from '../report.js';
import { inLanguage, localized, paragraph, table, text } from '../tree/build.js';
import type { Content } from '../tree/tree.js';

/** Where ITU is present, what the document covers, and what it leaves out. */
export const introduction: Part = {
  name: 'introduction',
  title: ({ say }) => say('introduction.title'),
  content: (context) => [
    paragraph(presence(context)),
    ...statements(context),
    officesTable(context),
    paragraph(context.say('introduction.duty')),
    ...coverage(context),
  ],
};

function presence({ data, say, names }: ReportContext): string {
  const of = (kind: Office['kind']) => data.offices.filter((office) => office.kind === kind);
  const kinds = (['regional', 'area'] as const)
    .map((kind) => ({ kind, count: of(kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`introduction.${kind}`, { count }));
  const others = of('headquarters').map(({ id }) =>
    say('introduction.headquarters', { office: names.office(id) }),
  );
  return say('introduction.presence', {
    count: data.offices.length,
    regions: say('introduction.regions', { count: data.regions.length }),
    kinds: names.list([...kinds, ...others]),
  });
}

/** What a source states of a number, where what it lists is another. */
function statements({ data, say, language }: ReportContext): Paragraph[] {
  return data.statements
    .filter(({ stated, listed }) => stated !== listed.length)
    .map(({ stated, listed, subject, sources }) =>
      paragraph(
        say.with('introduction.statement', {
          source: [inLanguage(sources.map(sourceLabel).join(', '), 'en', language)],
          stated,
          subject: [localized(subject, language)],
          count: listed.length,
        }),
      ),
    );
}

function officesTable({ data, say, names, terms, language }: ReportContext): Content {
  const order: Office['kind'][] = ['regional', 'headquarters', 'area'];
  const officesOf = (region: string): PhrasingContent[] =>
    data.offices
      .filter((office) => office.region === region)
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .flatMap(({ city, country, kind }, i) => [
        ...(i === 0 ? [] : [text(say('item.separator'))]),
        localized(city, language),
        text(` (${names.country(country)}${say('list.comma')}${names.lower(terms.office[kind])})`),
      ]);
  return table(
    say('introduction.table'),
    [say('column.region'), say('column.offices'), say('column.organizations')],
    data.regions.map(({ id, organizations }) => [
      `${names.region(id)} (${id})`,
      officesOf(id),
      organizations.join(say('list.comma')),
    ]),
    [24, 52, 24],
  );
}

/** What the document covers, by kind, and what it leaves out. */
function coverage(context: ReportContext): Paragraph[] {
  const { data, say, names, periodText, activities, period, left, options } = context;
  const sentences = [say('introduction.coverage', { count: activities.length, kinds: kindCounts(context) })];
  if (period !== undefined) sentences.unshift(say('introduction.period', { period: periodText(period) }));
  for (const own of data.reportingPeriods)
    if (own.region !== undefined && own.period !== period)
      sentences.push(
        say('introduction.regionPeriod', {
          region: names.region(own.region),
          period: periodText(own.period),
        }),
      );
  if (left.sector > 0)
    sentences.push(
      say('introduction.otherSectors', { count: left.sector, sector: names.sector(options.sector!) }),
    );
  if (left.period > 0) sentences.push(say('introduction.otherPeriod', { count: left.period }));
  return [paragraph(sentences.join(say('space')))];
}

function kindCounts({ activities, events, say, names }: ReportContext): string {
  const of = (kinds: readonly string[]) => activities.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    say('count.events', { count: events.length }),
    say('count.series', { count: of(['series']) }),
    say('count.projects', { count: of(['project']) }),
    say('count.engagements', {
      count: activities.filter((a) => !isEvent(a) && a.kind !== 'series' && a.kind !== 'project').length,
    }),
  ];
  return names.list(counts);
}
