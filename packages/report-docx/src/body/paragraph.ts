import type { content } from '@regional-presence/report';
import type { PhrasingContent } from 'mdast';
import type { Parts } from '../package/parts.js';
import { runs, turnedStyle } from './runs.js';

/** How a paragraph is set. Without a style it is the body's. */
export interface ParagraphStyle {
  style?: string;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  /** An item of the list with this number in `numbering.xml`, at a level from 0. */
  item?: { list: number; level: number };
  /** The way it runs, where it is not the document's. */
  direction?: content.Direction;
  /** `right` is where reading ends: in a paragraph from right to left Word turns the two. */
  align?: 'right' | 'center';
}

/** Properties in the order of the schema (ECMA-376 §17.3.1.26). */
export function paragraphProperties(
  { style, keepNext, pageBreakBefore, item, direction, align }: ParagraphStyle,
  rightToLeft: boolean,
): string {
  let said = '';
  if (style !== undefined) said += `<w:pStyle w:val="${style}"/>`;
  if (keepNext) said += '<w:keepNext/>';
  if (pageBreakBefore) said += '<w:pageBreakBefore/>';
  if (item !== undefined)
    said += `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${item.list}"/></w:numPr>`;
  if (direction === undefined ? rightToLeft : direction === 'rtl') said += '<w:bidi/>';
  if (align !== undefined) said += `<w:jc w:val="${align}"/>`;
  return said === '' ? '' : `<w:pPr>${said}</w:pPr>`;
}

export const paragraphXml = (inner: string, parts: Parts, style: ParagraphStyle = {}): string =>
  `<w:p>${paragraphProperties(style, parts.rightToLeft)}${inner}</w:p>`;

export const paragraphOf = (
  children: readonly PhrasingContent[],
  parts: Parts,
  style: ParagraphStyle = {},
): string => {
  parts.turned = false;
  return paragraphXml(runs(children, parts, turnedStyle(style.direction)), parts, style);
};
