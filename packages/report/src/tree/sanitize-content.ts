import type { Nodes, PhrasingContent } from 'mdast';
import { strong, text } from './build.js';
import { cleanText } from './clean-text.js';
import type { DocumentContent } from './tree.js';

/** A node that a plugin returned. */
interface UncheckedNode {
  type: string;
  value?: unknown;
  children?: unknown;
  [field: string]: unknown;
}

/** Identifier of a `definition` → its URL. */
type LinkDefinitions = ReadonlyMap<unknown, unknown>;

const PHRASING_TYPES: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link span footnoteReference html image imageReference linkReference'.split(
    ' ',
  ),
);

/** Type of a node → the only type of its children. */
const CHILD_TYPE: Readonly<Record<string, string>> = {
  list: 'listItem',
  table: 'tableRow',
  tableRow: 'tableCell',
};
const CONTAINER_TYPES: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);
/** Types that may only appear at the top level of a section. */
const TOP_LEVEL_TYPES: ReadonlySet<string> = new Set(['figure', 'titleBlock']);
const LEAF_TYPES: ReadonlySet<string> = new Set(['thematicBreak', 'code']);

/**
 * Checks content from a plugin, and reduces it to nodes that every format can write: HTML becomes text, an image its
 * alternative text, a reference the link that it refers to; a table without rows is left out.
 *
 * @throws if something is not a node of mdast.
 */
export function sanitizeContent(content: readonly unknown[]): DocumentContent[] {
  const nodes = content.map(checkedNode);
  const definitions = new Map(
    nodes.filter(({ type }) => type === 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  return nodes.flatMap((node) => {
    if (TOP_LEVEL_TYPES.has(node.type)) return [node as unknown as DocumentContent];
    return node.type === 'heading' ? [sanitizeHeading(node, definitions)] : sanitizeFlow(node, definitions);
  });
}

function checkedNode(node: unknown): UncheckedNode {
  if (typeof node !== 'object' || node === null || typeof (node as UncheckedNode).type !== 'string')
    throw new Error(
      `${JSON.stringify(node)?.slice(0, 60) ?? String(node)} is not a node of mdast: it has no type`,
    );
  return node as UncheckedNode;
}

function checkedChildren({ type, children }: UncheckedNode): UncheckedNode[] {
  if (!Array.isArray(children)) throw new Error(`a node “${type}” has no children`);
  return children.map(checkedNode);
}

function checkedText({ type, value }: UncheckedNode): string {
  if (typeof value !== 'string') throw new Error(`a node “${type}” has no text as its value`);
  return value;
}

/** The headings of a section are below its own heading, on two levels. */
function sanitizeHeading(node: UncheckedNode, definitions: LinkDefinitions): DocumentContent {
  const depth = Number(node.depth) > 3 ? 4 : 3;
  return {
    ...node,
    depth,
    children: sanitizePhrasing(checkedChildren(node), definitions),
  } as unknown as DocumentContent;
}

function sanitizeFlow(node: UncheckedNode, definitions: LinkDefinitions): DocumentContent[] {
  const { type } = node;
  if (PHRASING_TYPES.has(type))
    return [{ type: 'paragraph', children: sanitizePhrasing([node], definitions) }];
  if (type === 'definition') return [];
  if (type === 'yaml') return [{ type: 'paragraph', children: [text(checkedText(node))] }];
  if (type === 'code')
    return [
      { ...node, value: checkedText(node).split(/\r?\n/).map(cleanText).join('\n') } as DocumentContent &
        UncheckedNode,
    ];
  if (LEAF_TYPES.has(type)) return [node as unknown as DocumentContent];
  // A heading in a quotation or a list item does not begin a section.
  if (type === 'heading')
    return [{ type: 'paragraph', children: [strong(sanitizePhrasing(checkedChildren(node), definitions))] }];
  const children = checkedChildren(node);
  if (type === 'paragraph' || type === 'tableCell')
    return [{ ...node, children: sanitizePhrasing(children, definitions) } as unknown as DocumentContent];
  const childType = CHILD_TYPE[type];
  const misplaced = childType === undefined ? undefined : children.find((child) => child.type !== childType);
  if (misplaced) throw new Error(`a node “${type}” contains “${misplaced.type}” instead of “${childType}”`);
  if (childType === undefined && !CONTAINER_TYPES.has(type))
    throw new Error(`“${type}” is not a node of a document`);
  if (type === 'table' && children.length === 0) return [];
  return [
    {
      ...node,
      children: children.flatMap((child) => sanitizeFlow(child, definitions)),
    } as unknown as DocumentContent,
  ];
}

const sanitizePhrasing = (nodes: readonly UncheckedNode[], definitions: LinkDefinitions): PhrasingContent[] =>
  nodes.flatMap((node) => sanitizePhrase(node, definitions));

function sanitizePhrase(node: UncheckedNode, definitions: LinkDefinitions): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...node, value: cleanText(checkedText(node)) } as unknown as PhrasingContent];
    case 'html':
      return [text(checkedText(node))];
    case 'image':
    case 'imageReference':
      return [text(typeof node.alt === 'string' ? node.alt : '')];
    case 'break':
    case 'footnoteReference':
      return [node as unknown as PhrasingContent];
    case 'linkReference':
      return linkOrChildren(
        sanitizePhrasing(checkedChildren(node), definitions),
        definitions.get(node.identifier),
      );
    case 'link':
      return linkOrChildren(sanitizePhrasing(checkedChildren(node), definitions), node.url);
    default: {
      const children = sanitizePhrasing(checkedChildren(node), definitions);
      return PHRASING_TYPES.has(node.type) ? [{ ...node, children } as unknown as PhrasingContent] : children;
    }
  }
}

const linkOrChildren = (children: PhrasingContent[], url: unknown): PhrasingContent[] =>
  typeof url === 'string'
    ? [{ type: 'link', url: cleanText(url), children } as PhrasingContent & Nodes]
    : children;
