import type { TaggedToken } from './tagged-token.js';

/** Whether the tokens from one on spell a word or a phrase, as its pieces. */
const spells = (tokens: readonly TaggedToken[], at: number, pieces: readonly string[]): boolean =>
  pieces.every((text, j) => tokens[at + j]?.text === text);

/** Of how many tokens from one on the longest of several words or phrases is, each as its pieces; 0 if they spell none. */
export const lengthSpelled = (
  tokens: readonly TaggedToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number =>
  Math.max(0, ...phrases.filter((pieces) => spells(tokens, at, pieces)).map(({ length }) => length));

/** Whether the tokens from one on spell one of several words or phrases. */
export const spellsAny = (
  tokens: readonly TaggedToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): boolean => phrases.some((pieces) => spells(tokens, at, pieces));
