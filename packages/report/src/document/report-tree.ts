import { type Dataset, textIn } from '@regional-presence/core';
import type { Heading } from 'mdast';
import type { Part, ReportContext, ReportOptions } from '../report';
import { reportContext } from '../report-context';
import { phrasing } from '../tree/build';
import { cleanText } from '../tree/clean-text';
import type { Content, DocumentData, Labels, ReportTree } from '../tree/tree';
import { DOCUMENTS, headed } from './documents';
import { schemaOrgEvents } from './schema-org';

/** One of the documents that Resolution 25 asks for, as a tree that every format is written from. */
export function reportTree(data: Dataset, options: ReportOptions = {}): ReportTree {
  const context = reportContext(data, options);
  const kind = DOCUMENTS[context.report];
  const parts = headed(kind, context);
  const chosen = options.parts ? options.parts(parts, context) : parts;
  const children = [...numbered(chosen, context), ...context.footnotes];
  const { names } = context;
  const head = options.head?.title;
  const title =
    head === undefined
      ? kind.title(context)
      : typeof head === 'string'
        ? head
        : textIn(head, context.language).text;
  return {
    type: 'root',
    children,
    data: {
      document: {
        title: cleanText(title),
        language: context.language,
        documentNumber: cleanText(options.head?.documentNumber ?? ''),
        regions: regionsOf(context),
        sectors: data.sectors
          .filter(({ id }) => context.activities.some(({ sector }) => sector === id))
          .map(({ id }) => ({ id, name: names.sector(id) })),
        labels: labelsOf(context),
        events: schemaOrgEvents(context),
      },
    },
  };
}

/** The regions of the activities; last what is of none, where there is such. */
function regionsOf({ data, groups, names, say }: ReportContext): DocumentData['regions'] {
  const regions = data.regions
    .filter(({ id }) => groups.byRegion.has(id))
    .map(({ id }) => ({ id: id as string, name: names.region(id) }));
  return groups.byRegion.has(undefined) ? [...regions, { id: '', name: say('noRegion.label') }] : regions;
}

const labelsOf = ({ say }: ReportContext): Labels => ({
  contents: say('label.contents'),
  region: say('column.region'),
  sector: say('label.sector'),
  all: say('label.all'),
  shown: say('label.shown', { shown: '{shown}', total: '{count}' }),
  page: say('label.page'),
  figure: say('label.figure'),
  sources: say('label.sources'),
  back: say('label.back'),
  skip: say('label.skip'),
});

/** Sections get numbers, annexes letters, and the headings within them theirs below. */
function numbered(parts: readonly Part[], context: ReportContext): Content[] {
  let section = 0;
  let annex = 0;
  return parts.flatMap((part) => {
    const content = part.content(context);
    if (content === undefined) return [];
    if (!part.title) return [...content];
    const letter = part.annex ? String.fromCharCode(65 + annex++) : undefined;
    const number = letter ?? String(++section);
    const title = part.title(context);
    const heading: Heading = {
      type: 'heading',
      depth: 2,
      children: phrasing(letter ? context.say('annex', { letter, title }) : title),
      data: {
        id: part.name,
        ...(letter ? { annex: letter } : { number }),
        ...(part.mark ? { activity: part.mark } : {}),
      },
    };
    let below = 0;
    for (const node of content)
      if (node.type === 'heading' && node.depth === 3)
        node.data = { ...node.data, number: `${number}.${++below}` };
    return [heading, ...content];
  });
}
