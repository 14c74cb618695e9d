import { isRightToLeft } from '@regional-presence/core';
import type { Nodes } from 'mdast';

export type Direction = 'ltr' | 'rtl';

export const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const RIGHT_TO_LEFT_LETTERS = new RegExp(RIGHT_TO_LEFT_LETTER, 'g');

/**
 * The direction opposite to the document's, if all words of the content have it. Such content is set in that direction as
 * a whole, with its punctuation, digits and brackets.
 *
 * @returns `undefined` if a word has the document's direction, or there are no words.
 */
export function oppositeDirection(nodes: readonly Nodes[], rightToLeft: boolean): Direction | undefined {
  const directions = new Set<Direction>();
  for (const node of nodes) collectDirections(node, directions);
  const opposite: Direction = rightToLeft ? 'ltr' : 'rtl';
  return directions.size === 1 && directions.has(opposite) ? opposite : undefined;
}

/** Adds the directions of the words in a node. A span of a known language has one direction, whatever it quotes. */
function collectDirections(node: Nodes, directions: Set<Direction>): void {
  if (node.type === 'span' && node.language !== 'und')
    directions.add(isRightToLeft(node.language) ? 'rtl' : 'ltr');
  else if ('value' in node) {
    const hasRightToLeft = RIGHT_TO_LEFT_LETTER.test(node.value);
    if (hasRightToLeft) directions.add('rtl');
    if (/\p{L}/u.test(hasRightToLeft ? node.value.replace(RIGHT_TO_LEFT_LETTERS, '') : node.value))
      directions.add('ltr');
  } else if ('children' in node) for (const child of node.children) collectDirections(child, directions);
}
