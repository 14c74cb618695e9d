import { type LocalizedText, textIn } from '@regional-presence/core';
import type { PhrasingContent } from 'mdast';
import type { Part, ReportContext } from '../report.js';
import { inLanguage, link, type Phrase, phrasing, text } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import type { HeaderBlock, HeaderRow } from '../tree/tree.js';

/** The block with which the documents of the Union begin. In a report to an advisory group, what nobody gave is left empty, to be filled in. */
export const headerBlock = (title: (context: ReportContext) => string): Part => ({
  name: 'header',
  content: (context) => [block(context, title(context))],
});

function block(context: ReportContext, title: string): HeaderBlock {
  const { say, language, options } = context;
  const head = options.head ?? {};
  const given = (words: string | LocalizedText | undefined, otherwise: Phrase): PhrasingContent[] =>
    words === undefined ? phrasing(otherwise) : [wordsIn(words, language)];
  const row = (name: HeaderRow, children: PhrasingContent[]) => ({
    name,
    label: say(`head.${name}`),
    children,
  });
  const original = (head.originalLanguage ?? language).split('-')[0]!;
  const named = new Intl.DisplayNames(language, { type: 'language' }).of(original) ?? original;
  const rows = [
    row('documentNumber', phrasing(head.documentNumber ?? '')),
    row('originalLanguage', [text(named.charAt(0).toLocaleUpperCase(language) + named.slice(1))]),
    row('meeting', given(head.meeting, advisoryGroupName(context) ?? '')),
    row('date', given(head.date, '')),
    row('source', given(head.source, sourceOf(context))),
    row('title', given(head.title, title)),
    row('contact', contacts(context)),
    row('abstract', given(head.abstract, abstractOf(context))),
  ];
  const lines = [
    plain(head.union, language) ?? say('head.union'),
    plain(head.sector, language) ?? sectorLine(context),
    head.studyPeriod === undefined ? undefined : say('head.studyPeriod', { period: head.studyPeriod }),
  ].filter((line) => line !== undefined);
  const shown =
    context.report === 'advisory-group' ? rows : rows.filter(({ children }) => children.length > 0);
  return {
    type: 'headerBlock',
    lines: lines.map(cleanText),
    documentNumber: cleanText(head.documentNumber ?? ''),
    rows: shown,
  };
}

/** Words of a head: given in one language alone, they are taken for the document's. */
const wordsIn = (words: string | LocalizedText, language: string): PhrasingContent => {
  if (typeof words === 'string') return text(words);
  const found = textIn(words, language);
  return inLanguage(found.text, found.language, language);
};

const plain = (words: string | LocalizedText | undefined, language: string): string | undefined =>
  words === undefined || typeof words === 'string' ? words : textIn(words, language).text;

function sectorLine({ options, names, language }: ReportContext): string | undefined {
  return options.sector === undefined ? undefined : names.sector(options.sector).toLocaleUpperCase(language);
}

/** The advisory group to which a report on a Sector goes. */
function advisoryGroupName({ report, options, data, language, names }: ReportContext): string | undefined {
  const sector = data.sectors.find(({ id }) => id === options.sector);
  if (report !== 'advisory-group' || !sector?.advisoryGroup) return undefined;
  const { advisoryGroup, advisoryGroupName: name } = sector;
  const acronym = names.acronym(advisoryGroup);
  const whole = name && textIn(name, language).text;
  return whole === undefined || whole === acronym ? acronym : `${whole} (${acronym})`;
}

const sourceOf = ({ options, names, say }: ReportContext): string =>
  options.office === undefined ? say('head.sourceOffices') : names.office(options.office);

function contacts({ options, language }: ReportContext): PhrasingContent[] {
  return (options.head?.contacts ?? []).flatMap(({ name, organization, country, telephone, email }, i) => {
    const known = [name, plain(organization, language), plain(country, language), telephone];
    const said: PhrasingContent[] = [text(known.filter((part) => part !== undefined).join(', '))];
    if (email !== undefined) said.push(text(', '), link(`mailto:${email}`, email));
    return i === 0 ? said : [text('; '), ...said];
  });
}

function abstractOf(context: ReportContext): string {
  const { say, report, options, period, periodText, names, activities } = context;
  const values = {
    count: activities.length,
    period: period === undefined ? '' : periodText(period),
    sector: options.sector === undefined ? '' : names.sector(options.sector),
  };
  const covered = period === undefined ? '' : say('space') + say('abstract.period', values);
  const office = options.office === undefined ? undefined : names.office(options.office);
  const one = report === 'office-contribution' && office !== undefined;
  return (one ? say('abstract.oneOffice', { office }) : say(`abstract.${report}`, values)) + covered;
}
