import type { Nodes, Parent } from 'mdast';
import type { FilterTags } from './tree.js';

/** Id of the activity that a list item or a table row is about. */
export const activityOfNode = (node: Nodes): string | undefined =>
  (node.data as { filterTags?: FilterTags } | undefined)?.filterTags?.id;

/** Ids of the activities that a document lists, in items and table rows. */
export function listedActivities(nodes: readonly Nodes[], listed: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    const id = activityOfNode(node);
    if (id !== undefined) listed.add(id);
    if ('children' in node) listedActivities((node as Parent).children as Nodes[], listed);
  }
  return listed;
}
