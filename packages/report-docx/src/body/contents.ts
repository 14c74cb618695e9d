import type { Heading } from 'mdast';
import { paragraphXml } from './paragraph.js';
import { runs, textRuns } from './runs.js';
import type { Writing } from './writing.js';

/**
 * The table of contents as a field (ECMA-376 §17.16.5.68) with its entries, so that it is there before Word has
 * reckoned it. On which page a section begins only Word can tell: the pages come when the field is updated.
 */
export function contentsField(bookmarks: ReadonlyMap<Heading, string>, { parts, document }: Writing): string {
  const entries = [...bookmarks].map(([heading, bookmark]) => {
    const number = heading.data?.number;
    const inner =
      (number === undefined ? '' : textRuns(`${number}  `, parts)) + runs(withoutNotes(heading), parts);
    return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inner}</w:hyperlink>`;
  });
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const lines = entries.map((entry, i) =>
    paragraphXml(`${i === 0 ? begin : ''}${entry}${i === entries.length - 1 ? end : ''}`, parts, {
      style: 'TOC1',
    }),
  );
  return (
    paragraphXml(textRuns(document.labels.contents, parts), parts, { style: 'TOCHeading' }) + lines.join('')
  );
}

const withoutNotes = ({ children }: Heading): Heading['children'] =>
  children.filter(({ type }) => type !== 'footnoteReference');
