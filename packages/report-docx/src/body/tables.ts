import type { ContentChange } from '@regional-presence/report';
import type { Table } from 'mdast';
import type { PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';
import { paragraphOf } from './paragraph.js';
import { changeMark, withinChange } from './tracked.js';

export interface CellContent {
  /** XML of at least one paragraph. */
  content: string;
  /** Background colour, RRGGBB. */
  fill?: string;
}

export interface WordTableOptions {
  style: string;
  /** Width of each column, in twentieths of a point. */
  widths: readonly number[];
  caption?: string;
  /** The first row is a header row, repeated on each page. */
  hasHeaderRow?: boolean;
  /** The rows stay on one page with each other, as those of a figure. */
  keepTogether?: boolean;
  /** What a revision did with each row. Default: what it did with the table. */
  changes?: readonly (ContentChange | undefined)[];
}

/** Writes a table (ECMA-376 §17.4). Its rows do not break across pages. */
export function tableXml(
  rows: readonly (readonly CellContent[])[],
  options: WordTableOptions,
  builder: PackageBuilder,
): string {
  const { style, widths, caption, hasHeaderRow = false, keepTogether = false, changes = [] } = options;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties =
    `<w:tblStyle w:val="${style}"/>${builder.rightToLeft ? '<w:bidiVisual/>' : ''}` +
    `<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0${hasHeaderRow ? '4' : '0'}20" w:firstRow="${hasHeaderRow ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    (caption ? `<w:tblCaption w:val="${escapeXml(caption)}"/>` : '');
  const body = rows
    .map((cells, i) => {
      const repeated = hasHeaderRow && i === 0 ? '<w:tblHeader/>' : '';
      return `<w:tr><w:trPr><w:cantSplit/>${repeated}${changeMark(builder, changes[i] ?? builder.change)}</w:trPr>${cells.map((cell, column) => cellXml(keepTogether && i < rows.length - 1 ? withNext(cell) : cell, widths[column]!)).join('')}</w:tr>`;
    })
    .join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A cell that stays on the page of the next row. */
const withNext = ({ content, ...cell }: CellContent): CellContent => ({
  ...cell,
  content: content.replace(/<w:pPr>(?:<w:pStyle [^>]*\/>)?/g, '$&<w:keepNext/>'),
});

const cellXml = ({ content, fill }: CellContent, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>${content}</w:tc>`;

/** Column widths from shares in per cent; they add up to the width of the text. */
export function columnWidths(shares: readonly number[], { page: { textWidth } }: PackageBuilder): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * textWidth));
  widths[0]! += textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

/** Writes a table of the tree. Its first row is the header row. */
export function treeTableXml({ children, data }: Table, builder: PackageBuilder): string {
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const shares = data?.widths?.length === columns ? data.widths : Array.from({ length: columns }, () => 1);
  const rows = children.map((row, i) =>
    withinChange(builder, row.data?.change, () =>
      Array.from({ length: columns }, (_, column): CellContent => {
        const cell = row.children[column];
        const style = i === 0 ? 'TableHeading' : 'TableText';
        return { content: paragraphOf(cell?.children ?? [], builder, { style }) };
      }),
    ),
  );
  const caption = data?.caption;
  return tableXml(
    rows,
    {
      style: 'ReportTable',
      widths: columnWidths(shares, builder),
      hasHeaderRow: true,
      changes: children.map(({ data: rowData }) => rowData?.change),
      ...(caption === undefined ? {} : { caption }),
    },
    builder,
  );
}
