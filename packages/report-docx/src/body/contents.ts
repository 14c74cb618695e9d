import type { Heading } from 'mdast';
import { paragraphXml } from './paragraph.js';
import type { RenderContext } from './render-context.js';
import { runs, textRuns } from './runs.js';

/** Levels of headings in the table of contents. */
const MAX_CONTENTS_DEPTH = 3;

/** The headings that the table of contents lists. */
export const isInContents = (node: Heading): boolean => node.depth <= MAX_CONTENTS_DEPTH;

/**
 * The table of contents as a TOC field (ECMA-376 §17.16.5.68) with its entries, so that it can be read before Word updates
 * it. The page numbers are fields of their own, which Word and LibreOffice fill when they lay out the pages.
 */
export function contentsField(
  bookmarks: ReadonlyMap<Heading, string>,
  { builder, document }: RenderContext,
): string {
  const entries = [...bookmarks].map(([heading, bookmark]) => {
    const number = heading.data?.number;
    const inner =
      (number === undefined ? '' : textRuns(number, builder) + TAB_RUN) +
      runs(withoutFootnotes(heading), builder) +
      TAB_RUN +
      pageNumberField(bookmark);
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner}</w:hyperlink>`;
    return { link, style: heading.depth === 2 ? 'TOC1' : 'TOC2' };
  });
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const lines = entries.map(({ link, style }, i) =>
    paragraphXml(
      builder.page.forPages ? link : `${i === 0 ? begin : ''}${link}${i === entries.length - 1 ? end : ''}`,
      builder,
      { style },
    ),
  );
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
