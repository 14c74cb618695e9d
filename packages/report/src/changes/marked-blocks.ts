import type { Heading, Nodes, Parent, PhrasingContent, TableRow } from 'mdast';
import type { ContentChange, DocumentContent, TitleBlockNode } from '../tree/tree.js';
import { type Aligned, alignLists } from './align.js';
import { alignmentKey, blockKey, isCounterpart } from './counterparts.js';
import { changedPhrasing, markedPhrasing } from './marked-phrasing.js';
import { markedTitleBlock } from './marked-title-block.js';

/** Blocks, items, rows or cells of the document after, with those of the document before it that were removed. */
export const markedBlocks = <T extends Nodes>(before: readonly T[], after: readonly T[]): T[] =>
  alignLists<T>(before, after, alignmentKey, isCounterpart).map((pair) => markedPair(pair));

function markedPair<T extends Nodes>({ before, after }: Aligned<T>): T {
  if (before === undefined) return changedBlock(after!, 'insertion');
  if (after === undefined) return changedBlock(before, 'deletion');
  return blockKey(before) === blockKey(after) ? after : (markedBlock(before, after) as T);
}

/** A block with another content than before. */
function markedBlock(before: Nodes, after: Nodes): Nodes {
  if (after.type === 'titleBlock') return markedTitleBlock(before as TitleBlockNode, after);
  if (after.type === 'heading') return markedHeading(before as Heading, after);
  if (after.type === 'tableRow') return markedRow(before as TableRow, after);
  if (!('children' in after)) return after;
  const [old, now] = [childrenOf(before), childrenOf(after)];
  const children = hasPhrasing(after)
    ? markedPhrasing(old as PhrasingContent[], now as PhrasingContent[])
    : markedBlocks(old, now);
  return { ...after, children } as Nodes;
}

/** The number of a heading is shown, so that another number is a change too. */
function markedHeading(before: Heading, after: Heading): Heading {
  const [former, number] = [before.data?.number, after.data?.number];
  return {
    ...after,
    data: { ...after.data, ...(former === number ? {} : { formerNumber: former ?? '' }) },
    children: markedPhrasing(before.children, after.children),
  };
}

/** The cells of a row stay in their columns. */
function markedRow(before: TableRow, after: TableRow): TableRow {
  const children = after.children.map((cell, i) => ({
    ...cell,
    children: markedPhrasing(before.children[i]?.children ?? [], cell.children),
  }));
  return { ...after, children };
}

/** A block that is new, or is no longer there. */
export function changedBlock<T extends Nodes>(node: T, change: ContentChange): T {
  const data = { ...node.data, change };
  if (node.type === 'titleBlock') return { ...node, data } as T;
  if (!('children' in node)) return { ...node, data } as T;
  const children = hasPhrasing(node)
    ? changedPhrasing(childrenOf(node) as PhrasingContent[], change)
    : childrenOf(node).map((child) => changedBlock(child, change));
  return { ...node, data, children } as T;
}

/** Blocks that contain words and no other blocks. */
const hasPhrasing = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell';

const childrenOf = (node: Nodes): Nodes[] => (node as Parent).children as Nodes[];

/** The content of a document without its footnotes. Its figures keep their numbers. */
export function comparableContent(children: readonly DocumentContent[]): DocumentContent[] {
  let figures = 0;
  return children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map((node) =>
      node.type === 'figure' ? { ...node, number: ++figures } : (withoutReferences(node) as DocumentContent),
    );
}

function withoutReferences(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = childrenOf(node)
    .filter(({ type }) => type !== 'footnoteReference')
    .map(withoutReferences);
  return { ...node, children } as Nodes;
}
