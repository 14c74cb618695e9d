import { type Dataset, type Language, textIn } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import type { Heading } from 'mdast';
import { isOfSector } from '../activity-scope.js';
import type { PartName } from '../part-names.js';
import type { ReportContext, ReportOptions, Section } from '../report.js';
import { reportContext } from '../report-context.js';
import { REPORT_OPTIONS } from '../report-options.js';
import { isDraft } from '../section/draft.js';
import { withTextLanguages } from '../translation/text-languages.js';
import { phrasing } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import { listedActivities } from '../tree/listed-activities.js';
import type { DocumentContent, DocumentData, ReportTree } from '../tree/tree.js';
import { checkedSections } from './checked-sections.js';
import { documentLabels } from './document-labels.js';
import { DOCUMENTS, sectionsWithTitleBlock } from './documents.js';
import { partsOfSections } from './parts.js';
import { schemaOrgEvents } from './schema-org.js';

/**
 * Builds one of the documents that Resolution 25 asks for, as the tree that every format is written from.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const tree = reportTree(createDataset(), { report: 'annual-plan', language: 'fr' });
 * tree.data.document.language; // 'fr'
 */
export function reportTree(data: Dataset, options: ReportOptions = {}): ReportTree {
  checkOptions('reportTree', options, REPORT_OPTIONS);
  const context = reportContext(withTextLanguages(data), options);
  const kind = DOCUMENTS[context.report];
  const standard = sectionsWithTitleBlock(kind, context);
  const sections = options.sections
    ? annexesLast(checkedSections(options.sections, 'the option “sections”')(standard, context))
    : standard;
  const children = [...numberSections(sections, context), ...context.footnotes];
  const { names } = context;
  const givenTitle = context.options.titleBlock?.title;
  const title =
    givenTitle === undefined
      ? kind.title(context)
      : typeof givenTitle === 'string'
        ? givenTitle
        : textIn(givenTitle, context.language).text;
  return {
    type: 'root',
    children,
    data: {
      document: {
        title: cleanText(title),
        language: context.language,
        ...(isDraft(context) ? { draft: context.t('draft.mark') } : {}),
        documentNumber: cleanText(context.options.titleBlock?.documentNumber ?? ''),
        regions: regionsOfActivities(context),
        sectors: data.sectors
          .filter(({ id }) => context.activities.some((activity) => isOfSector(activity, id, data.bodies)))
          .map(({ id }) => ({ id, name: names.sector(id) })),
        labels: documentLabels(context.t),
        events: schemaOrgEvents(context, listedActivities(children)),
      },
    },
  };
}

/** The parts that a document can have with these options, in their order. */
export function documentParts(data: Dataset, options: ReportOptions): readonly PartName[] {
  const context = reportContext(data, { ...options, parts: undefined, without: undefined });
  return partsOfSections(sectionsWithTitleBlock(DOCUMENTS[context.report], context)).filter(
    (part) => part !== 'draft',
  );
}

/** A section that a plugin adds behind the annexes belongs before them. */
const annexesLast = (sections: readonly Section[]): readonly Section[] => [
  ...sections.filter(({ annex }) => !annex),
  ...sections.filter(({ annex }) => annex),
];

/** The regions of the activities; last, with an empty id, the entry for activities without a region. */
function regionsOfActivities({ data, groups, names, t }: ReportContext): DocumentData['regions'] {
  const regions = data.regions
    .filter(({ id }) => groups.byRegion.has(id))
    .map(({ id }) => ({ id: id as string, name: names.region(id) }));
  return groups.byRegion.has(undefined) ? [...regions, { id: '', name: t('noRegion.label') }] : regions;
}

/** The content of all sections: sections are numbered, annexes have letters, headings are numbered below them. */
function numberSections(sections: readonly Section[], context: ReportContext): DocumentContent[] {
  let sectionCount = 0;
  let annexCount = 0;
  return sections.flatMap((section) => {
    const content = section.content(context);
    if (content === undefined) return [];
    if (!section.title) return [...content];
    const letter = section.annex ? annexLetters(++annexCount, context.language) : undefined;
    const number = letter ?? String(++sectionCount);
    const title = section.title(context);
    const heading: Heading = {
      type: 'heading',
      depth: 2,
      children: phrasing(letter ? context.t('annex', { letter, title }) : title),
      data: {
        id: section.name,
        ...(letter ? { annex: letter } : { number }),
        ...(section.filterTags ? { filterTags: section.filterTags } : {}),
      },
    };
    return [heading, ...numberHeadings(content, number)];
  });
}

/**
 * Numbers the headings of a section on two levels: `4.1`, `4.1.1`. A heading of the lower level that comes first is
 * raised to the upper level.
 */
function numberHeadings(content: readonly DocumentContent[], sectionNumber: string): DocumentContent[] {
  let upper = 0;
  let lower = 0;
  return content.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = node.depth > 3 && upper > 0 ? 4 : 3;
    if (depth === 3) upper++;
    lower = depth === 3 ? 0 : lower + 1;
    const number = depth === 3 ? `${sectionNumber}.${upper}` : `${sectionNumber}.${upper}.${lower}`;
    return { ...node, depth, data: { ...node.data, number } };
  });
}

/** Letters of annexes, where they are not those of the Latin alphabet. */
const ANNEX_LETTERS: Partial<Record<Language, readonly string[]>> = {
  ar: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي'],
};

/** The letters of the nth annex: `1` → `A`, `27` → `AA`; in Arabic `1` → `أ`. */
const annexLetters = (count: number, language: Language): string =>
  ANNEX_LETTERS[language]?.[count - 1] ?? latinLetters(count);

const latinLetters = (count: number): string =>
  (count > 26 ? latinLetters(Math.floor((count - 1) / 26)) : '') +
  String.fromCharCode(65 + ((count - 1) % 26));
