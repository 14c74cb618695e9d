import { type DocumentRevision, documentOf, type ReportTree } from '../tree/tree.js';
import { comparableContent, markedBlocks } from './marked-blocks.js';

/**
 * A document with what changed since an earlier version of it: insertions and deletions by blocks and by words. Word shows
 * them as tracked changes, HTML as `ins` and `del`. Accepting all gives the new document, rejecting all the earlier one.
 * Footnotes are left out.
 *
 * @param before the earlier version, made with the same options from the earlier dataset.
 * @param revision author and time of the changes, which Word shows.
 * @throws TypeError for a tree without document data; see `documentTree`.
 * @example
 * const before = reportTree(createDataset(), { report: 'annual-plan', period: '2027' });
 * const after = reportTree(createDataset(), { report: 'annual-plan', period: '2028' });
 * renderHtml(markChanges(before, after)).includes('<del>2027</del><ins>2028</ins>'); // true
 */
export function markChanges(
  before: ReportTree,
  after: ReportTree,
  revision: DocumentRevision = {},
): ReportTree {
  documentOf(before);
  return {
    ...after,
    children: markedBlocks(comparableContent(before.children), comparableContent(after.children)),
    data: { ...after.data, document: { ...documentOf(after), revision } },
  };
}

/**
 * Whether a document differs from an earlier version of it.
 *
 * @example
 * const tree = reportTree(createDataset());
 * hasChanges(tree, tree); // false
 */
export const hasChanges = (before: ReportTree, after: ReportTree): boolean =>
  JSON.stringify(comparableContent(before.children)) !== JSON.stringify(comparableContent(after.children));
