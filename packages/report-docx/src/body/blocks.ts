import type { Content, ReportTree } from '@regional-presence/report';
import type { Blockquote, Heading, List, ListItem, RootContent } from 'mdast';
import type { Parts } from '../package/parts';
import { escapeXml } from '../xml';
import { contentsField } from './contents';
import { figureXml } from './figures';
import { headerBlockXml } from './header-block';
import { paragraphOf, paragraphXml } from './paragraph';
import { runs, textRuns } from './runs';
import { reportTable } from './tables';
import type { Writing } from './writing';

/** The blocks of a document as the content of a body (ECMA-376 §17.2.2). */
export function* bodyXml(tree: ReportTree, parts: Parts): Iterable<string> {
  const headings = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  const bookmarks = new Map(headings.map((heading, i) => [heading, `_Toc${String(i + 1).padStart(6, '0')}`]));
  const writing: Writing = { parts, document: tree.data.document, bookmarks, figures: 0 };
  let annexes = false;
  let contents = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && !contents) {
      contents = true;
      if (headings.length > CONTENTS_FROM) yield contentsField(bookmarks, writing);
    }
    const first: boolean = node.type === 'heading' && node.data?.annex !== undefined && !annexes;
    annexes ||= first;
    yield blockXml(node, writing, first);
  }
}

/** Of so few sections nobody needs a list. */
const CONTENTS_FROM = 5;

function blockXml(node: Content, writing: Writing, pageBreakBefore = false): string {
  const { parts } = writing;
  switch (node.type) {
    case 'headerBlock':
      return headerBlockXml(node, parts);
    case 'heading':
      return headingXml(node, writing, pageBreakBefore);
    case 'paragraph':
      return paragraphOf(node.children, parts);
    case 'blockquote':
      return quoteXml(node, parts);
    case 'list':
      return listXml(node, writing, 0);
    case 'table':
      return `${reportTable(node, parts)}${paragraphXml('', parts, { style: 'AfterTable' })}`;
    case 'figure':
      return figureXml(node, `${writing.document.labels.figure} ${++writing.figures}`, parts);
    case 'thematicBreak':
      return paragraphXml('', parts, { style: 'Rule' });
    case 'code':
      return paragraphXml(textRuns(node.value, parts, { style: 'Code' }), parts);
    case 'footnoteDefinition':
      return '';
    default:
      return 'children' in node
        ? (node.children as RootContent[]).map((child) => blockXml(child, writing)).join('')
        : '';
  }
}

/** Sections are counted by Word itself; annexes and what is below them are not. */
function headingXml(node: Heading, { parts, bookmarks }: Writing, pageBreakBefore: boolean): string {
  const { annex, number } = node.data ?? {};
  const below = number !== undefined && /^[A-Z]/.test(number);
  const level = Math.min(node.depth, 4) - 1;
  const style = annex !== undefined ? 'Annex' : below ? `AnnexHeading${level}` : `Heading${level}`;
  const inner = (below ? textRuns(`${number} `, parts) : '') + runs(node.children, parts);
  const bookmark = bookmarks.get(node);
  return paragraphXml(bookmark === undefined ? inner : marked(inner, bookmark, parts), parts, {
    style,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
  });
}

function marked(inner: string, name: string, parts: Parts): string {
  const id = parts.bookmark();
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}

const quoteXml = ({ children }: Blockquote, parts: Parts): string =>
  children
    .map((child) =>
      child.type === 'paragraph' ? paragraphOf(child.children, parts, { style: 'Quote' }) : '',
    )
    .join('');

const listXml = ({ children }: List, writing: Writing, level: number): string =>
  children.map((item) => itemXml(item, writing, level)).join('');

/** The first paragraph has the bullet; the others stand below it. */
function itemXml({ children }: ListItem, writing: Writing, level: number): string {
  const { parts } = writing;
  return children
    .map((child, i) => {
      if (child.type === 'list') return listXml(child, writing, Math.min(level + 1, 2));
      if (child.type !== 'paragraph') return blockXml(child, writing);
      return i === 0
        ? paragraphOf(child.children, parts, {
            style: 'ListBullet',
            bullet: level,
            ...(children.length > 1 ? { keepNext: true } : {}),
          })
        : paragraphOf(child.children, parts, { style: 'ListContinue' });
    })
    .join('');
}
