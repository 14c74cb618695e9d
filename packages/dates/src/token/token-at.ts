/**
 * The token at a position, `undefined` before the first and behind the last. An array that is asked for an index below
 * zero looks for a property of that name, which takes many times as long.
 */
export const tokenAt = <T>(tokens: readonly T[], i: number): T | undefined => (i < 0 ? undefined : tokens[i]);
