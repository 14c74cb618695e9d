import { LANGUAGES, type Language, type LocalizedText, textIn } from '@regional-presence/core';
import { parsePeriod } from '@regional-presence/core/period';
import type { PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { link, phrasing, type TextContent, text, translatableContent } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import type { TitleBlockNode, TitleBlockRowName } from '../tree/tree.js';
import { countActivities } from './count-activities.js';
import { hasNoneInPeriod, isOfOneYear } from './covered-period.js';
import { SECTORS_TO_BRIEF } from './evidence-rules.js';
import { nothingReported } from './nothing-reported.js';
import { revisionSuffix } from './revisions.js';
import { textsOfField } from './written-text.js';

/**
 * The title block as a section without a heading. In a report to an advisory group it has all rows but those that only
 * some documents have; some are empty, to be filled in. In other documents it has only those with content.
 *
 * @param title the default title of the document.
 */
export const titleBlockSection = (title: (context: ReportContext) => string): Section => ({
  name: 'title-block',
  content: (context) => [titleBlockNode(context, title(context))],
});

/** Rows that not every document has: they are never left empty. */
const ROWS_WHERE_GIVEN: ReadonlySet<TitleBlockRowName> = new Set(['questions', 'type', 'purpose']);

function titleBlockNode(context: ReportContext, title: string): TitleBlockNode {
  const { t, language, options } = context;
  const fields = options.titleBlock ?? {};
  const givenOr = (value: string | LocalizedText | undefined, fallback: TextContent): PhrasingContent[] =>
    value === undefined ? phrasing(fallback) : [textOrTextsContent(value, language)];
  const row = (name: TitleBlockRowName, children: PhrasingContent[]) => ({
    name,
    label: t(`titleBlock.${name}`),
    children,
  });
  const rows = [
    row('documentNumber', phrasing(fields.documentNumber ?? '')),
    row('originalLanguage', originalContent(fields.originalLanguage, context)),
    row('questions', givenOr(fields.questions, '')),
    row('meeting', givenOr(fields.meeting, advisoryGroupName(context) ?? '')),
    row('date', dateContent(fields.date, context)),
    row('type', termOr(fields.type, TYPES, context)),
    row('source', givenOr(fields.source, defaultSource(context))),
    row('title', givenOr(fields.title, title)),
    row('purpose', termOr(fields.purpose, PURPOSES, context)),
    row('contact', contactContent(context)),
    row('abstract', givenOr(fields.abstract, defaultAbstract(context))),
  ];
  const lines = [
    textOrTextsString(fields.union, language) ?? t('titleBlock.union'),
    textOrTextsString(fields.sector, language) ?? sectorLine(context),
    fields.studyPeriod === undefined
      ? undefined
      : t('titleBlock.studyPeriod', { period: fields.studyPeriod }),
  ].filter((line) => line !== undefined);
  const isForm = context.report === 'advisory-group';
  const shown = rows.filter(
    ({ name, children }) => children.length > 0 || (isForm && !ROWS_WHERE_GIVEN.has(name)),
  );
  return {
    type: 'titleBlock',
    lines: lines.map(cleanText),
    documentNumber: cleanText(fields.documentNumber ?? ''),
    rows: shown,
  };
}

type BlockTerm = 'type.contribution' | 'purpose.information' | 'purpose.action';
const TYPES: Readonly<Record<string, BlockTerm>> = { contribution: 'type.contribution' };
const PURPOSES: Readonly<Record<string, BlockTerm>> = {
  'for information': 'purpose.information',
  'for action': 'purpose.action',
};

/** A term of documents, which each language has in its own words, or a text as it is given. */
function termOr(
  value: string | LocalizedText | undefined,
  terms: Readonly<Record<string, BlockTerm>>,
  { t, language }: ReportContext,
): PhrasingContent[] {
  if (value === undefined) return [];
  const key = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const term = Object.hasOwn(terms, key) ? terms[key] : undefined;
  return term === undefined ? [textOrTextsContent(value, language)] : [text(t(term))];
}

const isOfUnion = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/** The language of the original: that of the author, the same in all versions, or left empty. */
function originalContent(original: string | undefined, { language, t }: ReportContext): PhrasingContent[] {
  if (original === undefined) return [];
  const tag = original.split('-')[0]!;
  return [
    text(
      isOfUnion(tag)
        ? t(`original.${tag}`)
        : (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag),
    ),
  ];
}

/** A field of the title block, marked where it is in another language than the document. */
const textOrTextsContent = (value: string | LocalizedText, language: Language): PhrasingContent =>
  translatableContent(textsOfField(value, language), language);

const textOrTextsString = (
  value: string | LocalizedText | undefined,
  language: string,
): string | undefined =>
  value === undefined || typeof value === 'string' ? value : textIn(value, language).text;

function sectorLine({ options, names, language }: ReportContext): string | undefined {
  return options.sector === undefined ? undefined : names.sector(options.sector).toLocaleUpperCase(language);
}

/** The advisory group that a report on a Sector is addressed to. */
function advisoryGroupName(context: ReportContext): string | undefined {
  const { report, options, data, language, names, named } = context;
  const sector = data.sectors.find(({ id }) => id === options.sector);
  if (report !== 'advisory-group' || !sector?.advisoryGroup) return undefined;
  const { advisoryGroup, advisoryGroupName: name } = sector;
  const acronym = names.acronym(advisoryGroup);
  const fullName = name && textIn(name, language).text;
  named.add(acronym);
  return fullName === undefined || fullName === acronym ? acronym : `${fullName} (${acronym})`;
}

const defaultSource = ({ options, names, t }: ReportContext): string =>
  options.office === undefined ? t('titleBlock.sourceOffices') : names.office(options.office);

function contactContent({ options, language }: ReportContext): PhrasingContent[] {
  return (options.titleBlock?.contacts ?? []).flatMap(
    ({ name, organization, country, telephone, email }, i) => {
      const known = [
        name,
        textOrTextsString(organization, language),
        textOrTextsString(country, language),
        telephone,
      ];
      const content: PhrasingContent[] = [text(known.filter((part) => part !== undefined).join(', '))];
      if (email !== undefined) content.push(text(', '), link(`mailto:${email}`, email));
      return i === 0 ? content : [text('; '), ...content];
    },
  );
}

/** A day as ISO 8601 has it is written as the documents of the language write dates; any other text as it is. */
function dateContent(
  date: string | LocalizedText | undefined,
  { language, periodText }: ReportContext,
): PhrasingContent[] {
  if (date === undefined) return [];
  const isDay = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && parsePeriod(date) !== undefined;
  return isDay ? [text(periodText(date))] : [textOrTextsContent(date, language)];
}

function defaultAbstract(context: ReportContext): string {
  const { t, report, options, period, periodText, names, activities } = context;
  const values = {
    count: countActivities(activities),
    period: period === undefined ? '' : periodText(period),
    sector: options.sector === undefined ? '' : names.sector(options.sector),
    revision: revisionSuffix(report === 'office-contribution' ? 'operational-plan' : 'annual-plan', context),
  };
  const coverage = period === undefined ? '' : t('space') + t('abstract.period', values);
  const office = options.office === undefined ? undefined : names.office(options.office);
  const isOneOffice = report === 'office-contribution' && office !== undefined;
  if (
    report === 'director-brief'
      ? hasNoneInPeriod(context)
      : report === 'advisory-group' && activities.length === 0
  )
    return nothingReported(context);
  if (report === 'annual-plan' && period !== undefined && !isOfOneYear(period))
    return t('abstract.planOver', values) + coverage;
  return (
    (isOneOffice ? t('abstract.oneOffice', { ...values, office }) : abstractOfReport(context, values)) +
    coverage
  );
}

/** A brief for another Bureau than those of Resolution 25 does not follow from it. */
function abstractOfReport(
  { t, report, options }: ReportContext,
  values: Parameters<ReportContext['t']>[1] & { count: number },
): string {
  const isOfDuty = options.sector === undefined || SECTORS_TO_BRIEF.includes(options.sector);
  return report === 'director-brief' && !isOfDuty
    ? t('abstract.otherBrief', values)
    : t(`abstract.${report}`, values);
}
