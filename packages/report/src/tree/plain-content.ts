import type { Nodes, PhrasingContent } from 'mdast';
import { strong, text } from './build.js';
import { cleanText } from './clean-text.js';
import type { Content } from './tree.js';

/** A node as anybody may give it. */
interface Given {
  type: string;
  value?: unknown;
  children?: unknown;
  [field: string]: unknown;
}

/** Where an address is defined, by its identifier. */
type Addresses = ReadonlyMap<unknown, unknown>;

const PHRASING: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link span footnoteReference html image imageReference linkReference'.split(
    ' ',
  ),
);

/** Nodes that hold one kind of node only. */
const HOLDS: Readonly<Record<string, string>> = {
  list: 'listItem',
  table: 'tableRow',
  tableRow: 'tableCell',
};
const FLOW: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);
/** These stand in a part alone. */
const ALONE: ReadonlySet<string> = new Set(['figure', 'headerBlock']);
const LEAVES: ReadonlySet<string> = new Set(['thematicBreak', 'code']);

/**
 * Content that somebody else made, of nodes that every format writes: HTML is its text, an image the words that stand
 * for it, a reference the link that it refers to, a table without rows is left out.
 *
 * @throws where something is no node of mdast.
 */
export function plainContent(given: readonly unknown[]): Content[] {
  const nodes = given.map(nodeOf);
  const addresses = new Map(
    nodes.filter(({ type }) => type === 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  return nodes.flatMap((node) => {
    if (ALONE.has(node.type)) return [node as unknown as Content];
    return node.type === 'heading' ? [headingOf(node, addresses)] : flowOf(node, addresses);
  });
}

function nodeOf(given: unknown): Given {
  if (typeof given !== 'object' || given === null || typeof (given as Given).type !== 'string')
    throw new Error(
      `${JSON.stringify(given)?.slice(0, 60) ?? String(given)} is no node of mdast: it has no type`,
    );
  return given as Given;
}

function childrenOf({ type, children }: Given): Given[] {
  if (!Array.isArray(children)) throw new Error(`a node “${type}” is given without children`);
  return children.map(nodeOf);
}

function wordsOf({ type, value }: Given): string {
  if (typeof value !== 'string') throw new Error(`a node “${type}” is given without a text as its value`);
  return value;
}

/** Headings of a part are below its own, on two levels. */
function headingOf(node: Given, addresses: Addresses): Content {
  const depth = Number(node.depth) > 3 ? 4 : 3;
  return { ...node, depth, children: phrasingOf(childrenOf(node), addresses) } as unknown as Content;
}

function flowOf(node: Given, addresses: Addresses): Content[] {
  const { type } = node;
  if (PHRASING.has(type)) return [{ type: 'paragraph', children: phrasingOf([node], addresses) }];
  if (type === 'definition') return [];
  if (type === 'yaml') return [{ type: 'paragraph', children: [text(wordsOf(node))] }];
  if (type === 'code')
    return [{ ...node, value: wordsOf(node).split(/\r?\n/).map(cleanText).join('\n') } as Content & Given];
  if (LEAVES.has(type)) return [node as unknown as Content];
  // A section within a quotation or an item would be none of the document's.
  if (type === 'heading')
    return [{ type: 'paragraph', children: [strong(phrasingOf(childrenOf(node), addresses))] }];
  const children = childrenOf(node);
  if (type === 'paragraph' || type === 'tableCell')
    return [{ ...node, children: phrasingOf(children, addresses) } as unknown as Content];
  const holds = HOLDS[type];
  const other = holds === undefined ? undefined : children.find((child) => child.type !== holds);
  if (other) throw new Error(`a node “${type}” holds “${other.type}”, not “${holds}”`);
  if (holds === undefined && !FLOW.has(type)) throw new Error(`“${type}” is no node of a document`);
  if (type === 'table' && children.length === 0) return [];
  return [{ ...node, children: children.flatMap((child) => flowOf(child, addresses)) } as unknown as Content];
}

const phrasingOf = (nodes: readonly Given[], addresses: Addresses): PhrasingContent[] =>
  nodes.flatMap((node) => phraseOf(node, addresses));

function phraseOf(node: Given, addresses: Addresses): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...node, value: cleanText(wordsOf(node)) } as unknown as PhrasingContent];
    case 'html':
      return [text(wordsOf(node))];
    case 'image':
    case 'imageReference':
      return [text(typeof node.alt === 'string' ? node.alt : '')];
    case 'break':
    case 'footnoteReference':
      return [node as unknown as PhrasingContent];
    case 'linkReference':
      return linkOf(phrasingOf(childrenOf(node), addresses), addresses.get(node.identifier));
    case 'link':
      return linkOf(phrasingOf(childrenOf(node), addresses), node.url);
    default: {
      const children = phrasingOf(childrenOf(node), addresses);
      return PHRASING.has(node.type) ? [{ ...node, children } as unknown as PhrasingContent] : children;
    }
  }
}

const linkOf = (children: PhrasingContent[], url: unknown): PhrasingContent[] =>
  typeof url === 'string'
    ? [{ type: 'link', url: cleanText(url), children } as PhrasingContent & Nodes]
    : children;
