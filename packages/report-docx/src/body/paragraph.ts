import type { Direction } from '@regional-presence/report/internal';
import type { PhrasingContent } from 'mdast';
import type { PackageBuilder } from '../package/package-builder.js';
import { directionStyle, runs } from './runs.js';
import { changeMark } from './tracked.js';

/** Properties of a paragraph. Default style: `Normal`. */
export interface ParagraphStyle {
  style?: string;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  /** An item of the list with this number in `numbering.xml`, at a level from 0. */
  item?: { list: number; level: number };
  /** Direction, if it is not the document's. */
  direction?: Direction;
  /** `right` is the end of the line: in a paragraph from right to left Word swaps left and right. */
  align?: 'right' | 'center';
}

/** The properties in the order of the schema (ECMA-376 §17.3.1.26). */
export function paragraphProperties(
  { style, keepNext, pageBreakBefore, item, direction, align }: ParagraphStyle,
  rightToLeft: boolean,
  changeMarkXml = '',
): string {
  let xml = '';
  if (style !== undefined) xml += `<w:pStyle w:val="${style}"/>`;
  if (keepNext) xml += '<w:keepNext/>';
  if (pageBreakBefore) xml += '<w:pageBreakBefore/>';
  if (item !== undefined)
    xml += `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${item.list}"/></w:numPr>`;
  if (direction === undefined ? rightToLeft : direction === 'rtl') xml += '<w:bidi/>';
  if (align !== undefined) xml += `<w:jc w:val="${align}"/>`;
  if (changeMarkXml !== '') xml += `<w:rPr>${changeMarkXml}</w:rPr>`;
  return xml === '' ? '' : `<w:pPr>${xml}</w:pPr>`;
}

export const paragraphXml = (inner: string, builder: PackageBuilder, style: ParagraphStyle = {}): string =>
  `<w:p>${paragraphProperties(style, builder.rightToLeft, changeMark(builder))}${inner}</w:p>`;

export const paragraphOf = (
  children: readonly PhrasingContent[],
  builder: PackageBuilder,
  style: ParagraphStyle = {},
): string => {
  builder.afterOppositeRun = false;
  return paragraphXml(runs(children, builder, directionStyle(style.direction)), builder, style);
};
