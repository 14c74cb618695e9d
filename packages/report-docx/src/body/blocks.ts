import { type Content, content, type ReportTree } from '@regional-presence/report';
import type { Blockquote, Code, Heading, List, ListItem, Nodes, RootContent } from 'mdast';
import { BULLETS, type Parts } from '../package/parts.js';
import { escapeXml } from '../xml.js';
import { contentsField } from './contents.js';
import { figureXml } from './figures.js';
import { headerBlockXml } from './header-block.js';
import { type ParagraphStyle, paragraphOf, paragraphXml } from './paragraph.js';
import { runs, textRuns, turnedStyle } from './runs.js';
import { reportTable } from './tables.js';
import type { Writing } from './writing.js';

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
      return paragraphOf(node.children, parts, turnedLike([node], parts));
    case 'blockquote':
      return quoteXml(node, writing);
    case 'list':
      return listXml(node, writing, 0);
    case 'table':
      // Word refuses a table without rows.
      if (node.children.length === 0) return '';
      return `${reportTable(node, parts)}${paragraphXml('', parts, { style: 'AfterTable' })}`;
    case 'figure':
      return figureXml(node, `${writing.document.labels.figure} ${++writing.figures}`, parts);
    case 'thematicBreak':
      return paragraphXml('', parts, { style: 'Rule' });
    case 'code':
      return codeXml(node, parts);
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
  const counted = number !== undefined && !/^[A-Z]/.test(number);
  const level = Math.min(node.depth, 4) - 1;
  const style = annex !== undefined ? 'Annex' : counted ? `Heading${level}` : `AnnexHeading${level}`;
  const inner =
    (number === undefined || counted ? '' : textRuns(`${number} `, parts)) + runs(node.children, parts);
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

/** Content runs the other way than the document where all its words do. */
function turnedLike(nodes: readonly Nodes[], { rightToLeft }: Parts): Pick<ParagraphStyle, 'direction'> {
  const direction = content.turnedDirection(nodes, rightToLeft);
  return direction === undefined ? {} : { direction };
}

function quoteXml(quote: Blockquote, writing: Writing): string {
  const { parts } = writing;
  const style = { style: 'Quote', ...turnedLike([quote], parts) };
  return quote.children
    .map((child) =>
      child.type === 'paragraph' ? paragraphOf(child.children, parts, style) : blockXml(child, writing),
    )
    .join('');
}

/** Lines stay lines, and run as code does, whatever the document's way. */
function codeXml({ value }: Code, parts: Parts): string {
  const lines = value
    .split('\n')
    .map((line) => textRuns(line, parts, { style: 'Code', ...turnedStyle('ltr') }));
  return paragraphXml(lines.join('<w:r><w:br/></w:r>'), parts, { direction: 'ltr' });
}

function listXml({ children, ordered, start }: List, writing: Writing, level: number): string {
  const list = ordered ? writing.parts.numberedList(level, start ?? 1) : BULLETS;
  return children.map((item) => itemXml(item, writing, { list, level })).join('');
}

/** The first paragraph has the bullet or number; the others stand below it. */
function itemXml(node: ListItem, writing: Writing, item: { list: number; level: number }): string {
  const { parts } = writing;
  const style = item.list === BULLETS ? 'ListBullet' : 'ListNumber';
  const [first, ...others] = node.children;
  const lead = first?.type === 'paragraph' ? first : undefined;
  const below = lead ? others : node.children;
  const inner = paragraphOf(lead?.children ?? [], parts, {
    style,
    item,
    ...(lead ? turnedLike([lead], parts) : {}),
    ...(below.length > 0 ? { keepNext: true } : {}),
  });
  return inner + below.map((child) => belowXml(child, writing, item.level)).join('');
}

function belowXml(node: ListItem['children'][number], writing: Writing, level: number): string {
  if (node.type === 'list') return listXml(node, writing, Math.min(level + 1, 2));
  if (node.type !== 'paragraph') return blockXml(node, writing);
  const style = { style: 'ListContinue', ...turnedLike([node], writing.parts) };
  return paragraphOf(node.children, writing.parts, style);
}
