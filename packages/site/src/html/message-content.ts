import type { Element, ElementContent } from 'hast';

/** A message with elements among its words. */
export const contentOfParts = (parts: readonly (string | Element)[]): ElementContent[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
