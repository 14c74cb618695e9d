import type { Nodes, Parent } from 'mdast';

/** The text of nodes without markup, and without what a revision deleted. */
export const currentText = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'change' && node.change === 'deletion') return '';
      if ('value' in node) return node.value;
      return 'children' in node ? currentText((node as Parent).children as Nodes[]) : '';
    })
    .join('');
