import type { TaggedToken } from './tagged-token.js';

/** Whether the tokens from one on spell one of several words or phrases, each as its pieces. */
export const spellsAny = (
  tokens: readonly TaggedToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): boolean => phrases.some((pieces) => pieces.every((text, j) => tokens[at + j]?.text === text));
