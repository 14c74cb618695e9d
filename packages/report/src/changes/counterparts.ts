import type { List, Nodes, Parent, Table } from 'mdast';
import { textContent } from '../tree/build.js';
import { activityOfNode } from '../tree/listed-activities.js';

const BLOCK_KEYS = new WeakMap<Nodes, string>();

/** Equal for blocks that look alike: their content with its markup, and the number of a heading. */
export function blockKey(node: Nodes): string {
  let key = BLOCK_KEYS.get(node);
  if (key === undefined) {
    const number = node.type === 'heading' ? (node.data?.number ?? '') : '';
    key = number + JSON.stringify(node, (name, value: unknown) => (name === 'data' ? undefined : value));
    BLOCK_KEYS.set(node, key);
  }
  return key;
}

/** Equal for what stands in the same place of two documents: the items and rows of one activity, or equal blocks. */
export function alignmentKey(node: Nodes): string {
  const activity = activityOfNode(node);
  return activity === undefined ? blockKey(node) : `activity ${activity}`;
}

/** The share of words that two texts must have in common, of those of both. */
const MIN_SHARED_WORDS = 0.5;

/** Whether a block is a new wording of another one. */
export function isCounterpart(before: Nodes, after: Nodes): boolean {
  if (before.type !== after.type) return false;
  switch (after.type) {
    case 'titleBlock':
    case 'tableCell':
      return true;
    case 'list':
      return Boolean((before as List).ordered) === Boolean(after.ordered);
    case 'table':
      return blockText((before as Table).children[0]) === blockText(after.children[0]);
    case 'heading':
      return 'depth' in before && before.depth === after.depth && hasSharedWords(before, after);
    case 'listItem':
    case 'tableRow': {
      const [old, now] = [activityOfNode(before), activityOfNode(after)];
      if (old !== undefined && now !== undefined) return old === now;
      return (after.type === 'tableRow' && isSameFirstCell(before, after)) || hasSharedWords(before, after);
    }
    case 'paragraph':
    case 'blockquote':
      return hasSharedWords(before, after);
    default:
      return false;
  }
}

const blockText = (node: Nodes | undefined): string =>
  node === undefined ? '' : textContent((node as Parent).children as never);

/** Rows of one region, office or element of a plan. */
function isSameFirstCell(before: Nodes, after: Nodes): boolean {
  const first = blockText((after as Parent).children[0] as Nodes);
  return first !== '' && first === blockText((before as Parent).children[0] as Nodes);
}

const WORD_COUNTS = new WeakMap<Nodes, ReadonlyMap<string, number>>();

function wordCountsOf(node: Nodes): ReadonlyMap<string, number> {
  let counts = WORD_COUNTS.get(node);
  if (!counts) {
    const found = new Map<string, number>();
    for (const [word] of blockText(node).matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu))
      found.set(word, (found.get(word) ?? 0) + 1);
    counts = found;
    WORD_COUNTS.set(node, counts);
  }
  return counts;
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

function hasSharedWords(before: Nodes, after: Nodes): boolean {
  const [old, now] = [wordCountsOf(before), wordCountsOf(after)];
  const total = sumOf(old.values()) + sumOf(now.values());
  let shared = 0;
  for (const [word, count] of old) shared += Math.min(count, now.get(word) ?? 0);
  return total > 0 && (2 * shared) / total >= MIN_SHARED_WORDS;
}
