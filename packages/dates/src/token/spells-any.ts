import type { TaggedToken } from './tagged-token.js';

/** Of how many tokens from one on the longest of several words or phrases is, each as its pieces; 0 if they spell none. */
export const lengthSpelled = (
  tokens: readonly TaggedToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number =>
  phrases.reduce(
    (longest, pieces) =>
      pieces.length > longest && pieces.every((text, j) => tokens[at + j]?.text === text)
        ? pieces.length
        : longest,
    0,
  );

/** Whether the tokens from one on spell one of several words or phrases, each as its pieces. */
export const spellsAny = (
  tokens: readonly TaggedToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): boolean => phrases.some((pieces) => pieces.every((text, j) => tokens[at + j]?.text === text));
