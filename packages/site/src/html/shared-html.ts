import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PageContext } from '../site/page-context.js';

/**
 * A part that all pages of a folder share, written once: their relative links are the same.
 *
 * @param name what the part differs by in a folder.
 */
export function sharedHtml(name: string, { path, shared }: PageContext, make: () => Element): ElementContent {
  const key = `${name} ${path.split('/').slice(0, -1).join('/')}`;
  let html = shared.get(key);
  if (html === undefined) {
    html = toHtml(make());
    shared.set(key, html);
  }
  return { type: 'raw', value: html } as never;
}

/** A page as HTML, with the parts that were written already. */
export const pageHtml = (root: Nodes): string => `${toHtml(root, { allowDangerousHtml: true })}\n`;
