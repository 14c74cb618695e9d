import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from './tagged-token.js';

/** `2 May 2022 to`: a mark of a number that stands apart from one is a word of another language. */
const isMarkApart = (token: TaggedToken): boolean =>
  has(token, TAG.ordinalMark) &&
  (token.gap || token.start === 0) &&
  token.tags.every(({ type }) => type === 'ordinalMark');

/** How much of a phrase is words for dates. */
export function knownWeight(tokens: readonly TaggedToken[]): number {
  let known = 0;
  for (const token of tokens) if (!isMarkApart(token)) known += token.weight;
  return known;
}
