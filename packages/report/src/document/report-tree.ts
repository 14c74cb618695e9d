import { type Dataset, textIn } from '@regional-presence/core';
import type { Heading } from 'mdast';
import type { Part, ReportContext, ReportOptions } from '../report.js';
import { reportContext } from '../report-context.js';
import { phrasing } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import type { Content, DocumentData, Labels, ReportTree } from '../tree/tree.js';
import { checkedParts } from './checked-parts.js';
import { DOCUMENTS, headed } from './documents.js';
import { schemaOrgEvents } from './schema-org.js';

/** One of the documents that Resolution 25 asks for, as a tree that every format is written from. */
export function reportTree(data: Dataset, options: ReportOptions = {}): ReportTree {
  const context = reportContext(data, options);
  const kind = DOCUMENTS[context.report];
  const parts = headed(kind, context);
  const chosen = options.parts ? checkedParts(options.parts, '“parts”')(parts, context) : parts;
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
    const letter = part.annex ? letters(++annex) : undefined;
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
    return [heading, ...numberedBelow(content, number)];
  });
}

/** Headings on two levels below that of a part. One of the lower level that stands first is of the upper. */
function numberedBelow(content: readonly Content[], above: string): Content[] {
  let below = 0;
  let lowest = 0;
  return content.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = node.depth > 3 && below > 0 ? 4 : 3;
    if (depth === 3) below++;
    lowest = depth === 3 ? 0 : lowest + 1;
    const number = depth === 3 ? `${above}.${below}` : `${above}.${below}.${lowest}`;
    return { ...node, depth, data: { ...node.data, number } };
  });
}

/** `A` to `Z`, then `AA`. */
const letters = (count: number): string =>
  (count > 26 ? letters(Math.floor((count - 1) / 26)) : '') + String.fromCharCode(65 + ((count - 1) % 26));
