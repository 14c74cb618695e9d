import type { ContentChange } from '@regional-presence/report';
import type { Heading } from 'mdast';
import { headingNumberRuns } from './heading-number.js';
import { paragraphXml } from './paragraph.js';
import type { RenderContext } from './render-context.js';
import { runs, textRuns } from './runs.js';
import { trackedRuns, withinChange } from './tracked.js';

/** Levels of headings in the table of contents. */
const MAX_CONTENTS_DEPTH = 3;

/** The headings that the table of contents lists. */
export const isInContents = (node: Heading): boolean => node.depth <= MAX_CONTENTS_DEPTH;

/** A document with at most this many sections has no table of contents. */
const MAX_SECTIONS_WITHOUT_CONTENTS = 5;

/** The table of contents, if there are sections enough for one; before or after a revision as part of its changes. */
export function contentsXml(bookmarks: ReadonlyMap<Heading, string>, context: RenderContext): string {
  const sections = [...bookmarks.keys()].filter(({ depth }) => depth === 2);
  const isLongWithout = (change: ContentChange) =>
    sections.filter(({ data }) => data?.change !== change).length > MAX_SECTIONS_WITHOUT_CONTENTS;
  const [isLong, wasLong] = [isLongWithout('deletion'), isLongWithout('insertion')];
  if (!isLong && !wasLong) return '';
  const change = isLong === wasLong ? undefined : isLong ? 'insertion' : 'deletion';
  return withinChange(context.builder, change, () => contentsField(bookmarks, context));
}

/**
 * The table of contents as a TOC field (ECMA-376 §17.16.5.68) with its entries, so that it can be read before Word updates
 * it. The page numbers are fields of their own, which Word and LibreOffice fill when they lay out the pages.
 */
function contentsField(
  bookmarks: ReadonlyMap<Heading, string>,
  { builder, document }: RenderContext,
): string {
  const isOf = ({ data }: Heading) => !data?.change || !builder.change || data.change === builder.change;
  const entries = [...bookmarks]
    .filter(([heading]) => isOf(heading))
    .map(([heading, bookmark]) => {
      const { number, change } = heading.data ?? {};
      const link = withinChange(builder, change, () => {
        const tab = () => trackedRuns(TAB_RUN, builder);
        const inner =
          (number === undefined ? '' : headingNumberRuns(heading, builder) + tab()) +
          runs(withoutFootnotes(heading), builder) +
          tab() +
          trackedRuns(pageNumberField(bookmark), builder);
        return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner}</w:hyperlink>`;
      });
      return { link, style: heading.depth === 2 ? 'TOC1' : 'TOC2', change };
    });
  const begin = trackedRuns(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    builder,
  );
  const end = trackedRuns('<w:r><w:fldChar w:fldCharType="end"/></w:r>', builder);
  const lines = entries.map(({ link, style, change }, i) => {
    const inner = builder.page.forPages
      ? link
      : `${i === 0 ? begin : ''}${link}${i === entries.length - 1 ? end : ''}`;
    return withinChange(builder, change, () => paragraphXml(inner, builder, { style }));
  });
  return (
    paragraphXml(textRuns(document.labels.contents, builder), builder, { style: 'TOCHeading' }) +
    lines.join('')
  );
}

const TAB_RUN = '<w:r><w:tab/></w:r>';

/** The page of a bookmark. It has no result until a program lays out the pages: no number is better than a wrong one. */
const pageNumberField = (bookmark: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

const withoutFootnotes = ({ children }: Heading): Heading['children'] =>
  children.filter(({ type }) => type !== 'footnoteReference');
