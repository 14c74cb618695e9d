import {
  blockquote,
  emphasized,
  footnote,
  heading,
  inLanguage,
  link,
  list,
  listItem,
  localizedText,
  paragraph,
  phrasing,
  strong,
  table,
  text,
  textContent,
} from './build.js';

/**
 * Functions that make the nodes of a section (mdast) from strings and nodes: `heading`, `paragraph`, `list`, `table`.
 * They remove characters that XML and HTML do not allow.
 *
 * @example
 * content.textContent([content.paragraph('Two ', content.strong('events'), '.')]); // 'Two events.'
 */
export const content = {
  blockquote,
  emphasized,
  footnote,
  heading,
  inLanguage,
  link,
  list,
  listItem,
  localizedText,
  paragraph,
  phrasing,
  strong,
  table,
  text,
  textContent,
} as const;
