import type { Heading } from 'mdast';
import { paragraphXml } from './paragraph.js';
import type { RenderContext } from './render-context.js';
import { runs, textRuns } from './runs.js';

/**
 * The table of contents as a TOC field (ECMA-376 §17.16.5.68) with its entries, so that it can be read before Word updates
 * it. The entries have no page numbers: only Word knows them.
 */
export function contentsField(
  bookmarks: ReadonlyMap<Heading, string>,
  { builder, document }: RenderContext,
): string {
  const entries = [...bookmarks].map(([heading, bookmark]) => {
    const number = heading.data?.number;
    const inner =
      (number === undefined ? '' : textRuns(`${number}  `, builder)) +
      runs(withoutFootnotes(heading), builder);
    return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner}</w:hyperlink>`;
  });
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const lines = entries.map((entry, i) =>
    paragraphXml(`${i === 0 ? begin : ''}${entry}${i === entries.length - 1 ? end : ''}`, builder, {
      style: 'TOC1',
    }),
  );
  return (
    paragraphXml(textRuns(document.labels.contents, builder), builder, { style: 'TOCHeading' }) +
    lines.join('')
  );
}

const withoutFootnotes = ({ children }: Heading): Heading['children'] =>
  children.filter(({ type }) => type !== 'footnoteReference');
