import type { Element, ElementContent } from 'hast';

/** Attributes by the names that hast has for them: `className`, `textAnchor`. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An element of HTML or SVG; a string is its text. */
export const element = (
  tagName: string,
  attributes: Attributes = {},
  children: readonly ElementContent[] | string = [],
): Element => ({
  type: 'element',
  tagName,
  properties: attributes as Element['properties'],
  children: typeof children === 'string' ? [{ type: 'text', value: children }] : [...children],
});
