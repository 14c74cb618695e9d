import { isRightToLeft } from '@regional-presence/core';
import type { Nodes } from 'mdast';

export type Direction = 'ltr' | 'rtl';

export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const ALL_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'g');

/**
 * The way of content of which no word runs the document's way: all of it is set the other way then, with its signs,
 * digits and brackets.
 *
 * @returns nothing where it runs the document's way, or has no words.
 */
export function turnedDirection(nodes: readonly Nodes[], rightToLeft: boolean): Direction | undefined {
  const ways = new Set<Direction>();
  for (const node of nodes) waysOf(node, ways);
  const other: Direction = rightToLeft ? 'ltr' : 'rtl';
  return ways.size === 1 && ways.has(other) ? other : undefined;
}

/** The ways in which words of a node run; a run of another language is of one way, whatever it quotes. */
function waysOf(node: Nodes, ways: Set<Direction>): void {
  if (node.type === 'span' && node.language !== 'und') ways.add(isRightToLeft(node.language) ? 'rtl' : 'ltr');
  else if ('value' in node) {
    const right = RIGHT_TO_LEFT.test(node.value);
    if (right) ways.add('rtl');
    if (/\p{L}/u.test(right ? node.value.replace(ALL_RIGHT_TO_LEFT, '') : node.value)) ways.add('ltr');
  } else if ('children' in node) for (const child of node.children) waysOf(child, ways);
}
