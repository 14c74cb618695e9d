import { cellReference } from '../cell-reference.js';

/** What a cell is written with. */
export interface CellWriting {
  /** The prefix of the namespace, `x:`, or nothing. */
  prefix: string;
  column: number;
  row: number;
  style: string | undefined;
}

/** A cell that contains a text. Without a text the cell is empty. */
export function textCell(cell: CellWriting, text: string): string {
  const { prefix } = cell;
  if (text === '') return `<${prefix}c${cellAttributes(cell)}/>`;
  const escaped = escapeXmlText(text);
  return `<${prefix}c${cellAttributes(cell)} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** A cell with the content of another one. */
export function copiedCell(cell: CellWriting, type: string | undefined, content: string): string {
  const { prefix } = cell;
  const typed = type === undefined ? '' : ` t="${escapeXmlText(type)}"`;
  return `<${prefix}c${cellAttributes(cell)}${typed}>${content}</${prefix}c>`;
}

const cellAttributes = ({ column, row, style }: CellWriting): string =>
  ` r="${cellReference(column, row)}"${style === undefined ? '' : ` s="${escapeXmlText(style)}"`}`;

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML cannot contain, or does not keep. */
const NOT_IN_XML = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/**
 * A text in XML. Characters that it cannot contain are written as `_x000D_`, and a text that looks like this as
 * `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19).
 */
const escapeXmlText = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (c) => XML_ESCAPES[c]!);
