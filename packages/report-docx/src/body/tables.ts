import type { Table } from 'mdast';
import type { Parts } from '../package/parts.js';
import { escapeXml } from '../xml.js';
import { paragraphOf } from './paragraph.js';

/** Width of the text on the page, in twentieths of a point: A4 with margins of 2.25 cm. */
export const TEXT_WIDTH = 9354;

export interface Cell {
  /** Paragraphs; a cell has one at least. */
  content: string;
  /** RRGGBB. */
  fill?: string;
}

export interface TableShape {
  style: string;
  /** Twentieths of a point, a column each. */
  widths: readonly number[];
  caption?: string;
  /** The first row is repeated on each page. */
  heading?: boolean;
}

/** A table (ECMA-376 §17.4). Its rows are not broken over pages. */
export function tableXml(rows: readonly (readonly Cell[])[], shape: TableShape, parts: Parts): string {
  const { style, widths, caption, heading = false } = shape;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties =
    `<w:tblStyle w:val="${style}"/>${parts.rightToLeft ? '<w:bidiVisual/>' : ''}` +
    `<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0${heading ? '4' : '0'}20" w:firstRow="${heading ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    (caption ? `<w:tblCaption w:val="${escapeXml(caption)}"/>` : '');
  const body = rows
    .map((cells, i) => {
      const repeated = heading && i === 0 ? '<w:tblHeader/>' : '';
      return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.map((cell, column) => cellXml(cell, widths[column]!)).join('')}</w:tr>`;
    })
    .join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

const cellXml = ({ content, fill }: Cell, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>${content}</w:tc>`;

/** Shares of a hundred as widths that add up to the text's. */
export function widthsOf(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * TEXT_WIDTH));
  widths[0]! += TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

/** A table of the tree: its first row is its heading. */
export function reportTable({ children, data }: Table, parts: Parts): string {
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const shares = data?.widths?.length === columns ? data.widths : Array.from({ length: columns }, () => 1);
  const rows = children.map((row, i) =>
    Array.from({ length: columns }, (_, column): Cell => {
      const cell = row.children[column];
      const style = i === 0 ? 'TableHeading' : 'TableText';
      return { content: paragraphOf(cell?.children ?? [], parts, { style }) };
    }),
  );
  const caption = data?.caption;
  return tableXml(
    rows,
    {
      style: 'ReportTable',
      widths: widthsOf(shares),
      heading: true,
      ...(caption === undefined ? {} : { caption }),
    },
    parts,
  );
}
