import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PageContext } from '../site/page-context.js';

/** An element, or several in a row. */
export type MadePart = Element | Element[];

/**
 * A part that all pages of a folder share, written once: their relative links are the same.
 *
 * @param name what the part differs by in a folder.
 */
export const sharedHtml = (name: string, context: PageContext, make: () => MadePart): ElementContent =>
  rawHtml(sharedPart(name, context, make));

/** The same as text. */
export function sharedPart(name: string, { path, shared }: PageContext, make: () => MadePart): string {
  const key = `${name} ${path.slice(0, path.lastIndexOf('/') + 1)}`;
  let html = shared.get(key);
  if (html === undefined) {
    html = toHtml(make());
    shared.set(key, html);
  }
  return html;
}

/** HTML that is written already, as a node. */
export const rawHtml = (value: string): ElementContent => ({ type: 'raw', value }) as never;

/** A text as the value of an attribute in double quotation marks. */
export const attributeText = (value: string): string =>
  value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');

/** A page as HTML, with the parts that were written already. */
export const pageHtml = (root: Nodes): string => `${toHtml(root, { allowDangerousHtml: true })}\n`;
