import type { DocumentContent, ReportTree } from '@regional-presence/report';
import { oppositeDirection } from '@regional-presence/report/internal';
import type { Blockquote, Code, Heading, List, ListItem, Nodes, RootContent } from 'mdast';
import { BULLET_LIST_ID, HEADING_LIST_ID, type PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';
import { contentsXml, isInContents } from './contents.js';
import { figureXml } from './figures.js';
import { headingNumberRuns } from './heading-number.js';
import { type ParagraphStyle, paragraphOf, paragraphXml } from './paragraph.js';
import type { RenderContext } from './render-context.js';
import { directionStyle, runs, textRuns } from './runs.js';
import { treeTableXml } from './tables.js';
import { titleBlockXml } from './title-block.js';
import { trackedRuns, withinChange } from './tracked.js';

/** Writes the blocks of a document as the content of `w:body` (ECMA-376 §17.2.2). */
export function* bodyXml(tree: ReportTree, builder: PackageBuilder): Iterable<string> {
  const listed = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && isInContents(node),
  );
  const bookmarks = new Map(listed.map((heading, i) => [heading, `_Toc${String(i + 1).padStart(6, '0')}`]));
  const context: RenderContext = { builder, document: tree.data.document, bookmarks, figureCount: 0 };
  let annexesBegun = false;
  let contentsWritten = false;
  for (const [i, node] of tree.children.entries()) {
    if (node.type === 'heading' && !contentsWritten) {
      contentsWritten = true;
      yield contentsXml(bookmarks, context);
    }
    const isFirstAnnex: boolean = node.type === 'heading' && node.data?.annex !== undefined && !annexesBegun;
    annexesBegun ||= isFirstAnnex;
    yield blockXml(node, context, {
      ...(isFirstAnnex ? { pageBreakBefore: true } : {}),
      ...(isLeadOf(node, tree.children[i + 1]) ? { keepNext: true } : {}),
    });
  }
}

/** Writes a block, as part of the change of a revision that inserted or deleted it. */
const blockXml = (node: DocumentContent, context: RenderContext, flow: Flow = {}): string =>
  withinChange(context.builder, node.data?.change, () => contentXml(node, context, flow));

/** Whether a bold line leads to the block after it, as a heading does. */
const isLeadOf = (node: DocumentContent, next: DocumentContent | undefined): boolean =>
  node.type === 'paragraph' &&
  node.children[0]?.type === 'strong' &&
  (next?.type === 'list' || next?.type === 'table' || next?.type === 'blockquote');

/** Where a block begins and ends on its pages. */
type Flow = Pick<ParagraphStyle, 'pageBreakBefore' | 'keepNext'>;

function contentXml(node: DocumentContent, context: RenderContext, flow: Flow): string {
  const { builder } = context;
  switch (node.type) {
    case 'titleBlock':
      return titleBlockXml(node, builder);
    case 'heading':
      return headingXml(node, context, flow);
    case 'paragraph':
      return paragraphOf(node.children, builder, { ...flow, ...oppositeDirectionStyle([node], builder) });
    case 'blockquote':
      return quoteXml(node, context);
    case 'list':
      return listXml(node, context, 0);
    case 'table':
      // Word refuses a table without rows.
      if (node.children.length === 0) return '';
      return `${treeTableXml(node, builder)}${paragraphXml('', builder, { style: 'AfterTable' })}`;
    case 'figure':
      return figureXml(
        node,
        `${context.document.labels.figure} ${node.number ?? ++context.figureCount}`,
        builder,
      );
    case 'thematicBreak':
      return paragraphXml('', builder, { style: 'Rule' });
    case 'code':
      return codeXml(node, builder);
    case 'footnoteDefinition':
      return '';
    default:
      return 'children' in node
        ? (node.children as RootContent[]).map((child) => blockXml(child, context)).join('')
        : '';
  }
}

/**
 * Word numbers sections itself; the numbers of annexes and of the headings in them are text. The heading styles of a
 * template may have no numbers or others, so that its paragraphs have them.
 */
function headingXml(node: Heading, { builder, bookmarks }: RenderContext, flow: Flow): string {
  const { annex, number } = node.data ?? {};
  const isNumberedByWord = number !== undefined && /^\d/.test(number);
  const level = Math.min(node.depth, 4) - 1;
  const style = annex !== undefined ? 'Annex' : isNumberedByWord ? `Heading${level}` : `AnnexHeading${level}`;
  const inner =
    (number === undefined || isNumberedByWord ? '' : headingNumberRuns(node, builder, ' ')) +
    runs(node.children, builder);
  const bookmark = bookmarks.get(node);
  return paragraphXml(bookmark === undefined ? inner : withBookmark(inner, bookmark, builder), builder, {
    style,
    ...(builder.page.fromTemplate && isNumberedByWord
      ? { item: { list: HEADING_LIST_ID, level: level - 1 } }
      : {}),
    // The headings of a template may be without it.
    ...(builder.page.fromTemplate ? { keepNext: true } : {}),
    ...flow,
  });
}

function withBookmark(inner: string, name: string, builder: PackageBuilder): string {
  const id = builder.nextBookmarkId();
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}

/** The opposite direction, for content of which all words have it. */
function oppositeDirectionStyle(
  nodes: readonly Nodes[],
  { rightToLeft }: PackageBuilder,
): Pick<ParagraphStyle, 'direction'> {
  const direction = oppositeDirection(nodes, rightToLeft);
  return direction === undefined ? {} : { direction };
}

function quoteXml(quote: Blockquote, context: RenderContext): string {
  const { builder } = context;
  const style = { style: 'Quote', ...oppositeDirectionStyle([quote], builder) };
  return quote.children
    .map((child) =>
      child.type === 'paragraph'
        ? withinChange(builder, child.data?.change, () => paragraphOf(child.children, builder, style))
        : blockXml(child, context),
    )
    .join('');
}

/** Line ends are kept. Code runs from left to right in every document. */
function codeXml({ value }: Code, builder: PackageBuilder): string {
  const lines = value
    .split('\n')
    .map((line) => textRuns(line, builder, { style: 'Code', ...directionStyle('ltr') }));
  const lineBreak = trackedRuns('<w:r><w:br/></w:r>', builder);
  return paragraphXml(lines.join(lineBreak), builder, { direction: 'ltr' });
}

function listXml({ children, ordered, start }: List, context: RenderContext, level: number): string {
  const list = ordered ? context.builder.addNumberedList(level, start ?? 1) : BULLET_LIST_ID;
  return children
    .map((item) =>
      withinChange(context.builder, item.data?.change, () => itemXml(item, context, { list, level })),
    )
    .join('');
}

/**
 * The first paragraph has the bullet or number; the other blocks follow below it. All have the direction of the document,
 * so that bullets stand in one line.
 */
function itemXml(node: ListItem, context: RenderContext, item: { list: number; level: number }): string {
  const { builder } = context;
  const style = item.list === BULLET_LIST_ID ? 'ListBullet' : 'ListNumber';
  const [first, ...others] = node.children;
  const lead = first?.type === 'paragraph' ? first : undefined;
  const below = lead ? others : node.children;
  const inner = withinChange(builder, lead?.data?.change, () =>
    paragraphOf(lead?.children ?? [], builder, {
      style,
      item,
      ...(below.length > 0 ? { keepNext: true } : {}),
    }),
  );
  return inner + below.map((child) => belowXml(child, context, item.level)).join('');
}

function belowXml(node: ListItem['children'][number], context: RenderContext, level: number): string {
  if (node.type === 'list') return listXml(node, context, Math.min(level + 1, 2));
  if (node.type !== 'paragraph') return blockXml(node, context);
  const { builder } = context;
  return withinChange(builder, node.data?.change, () =>
    paragraphOf(node.children, builder, { style: level === 0 ? 'ListContinue' : 'ListContinue2' }),
  );
}
