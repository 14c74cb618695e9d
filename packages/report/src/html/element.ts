import type { Element, ElementContent } from 'hast';

/** Attributes by their hast names: `className`, `textAnchor`. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An element of HTML or SVG. A string as children is a text node. */
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

/** A length of a drawing, with one decimal. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;
