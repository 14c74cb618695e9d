import type { TitleBlockNode, TitleBlockRow } from '@regional-presence/report';
import type { PackageBuilder } from '../package/package-builder.js';
import { paragraphOf, paragraphXml } from './paragraph.js';
import { type RunStyle, textRuns } from './runs.js';
import { type CellContent, tableXml } from './tables.js';
import { changedRuns, withinChange } from './tracked.js';

/** Twentieths of a point. */
const LABEL_COLUMN_WIDTH = 2000;

/** Writes the title block: a table with the Union and the document number, then a table with the other rows. */
export function titleBlockXml(
  { lines, documentNumber, rows, former }: TitleBlockNode,
  builder: PackageBuilder,
): string {
  const all = Array.from({ length: Math.max(1, lines.length, former?.lines.length ?? 0) }, (_, i) => i);
  const union: CellContent = {
    content: all
      .map((i) =>
        paragraphXml(
          revisedText(former && (former.lines[i] ?? ''), lines[i] ?? '', { bold: i < 2 }, builder),
          builder,
          {
            style: i === 0 ? 'Union' : 'TitleBlockText',
          },
        ),
      )
      .join(''),
  };
  const number: CellContent = {
    content: paragraphXml(
      revisedText(former?.documentNumber, documentNumber, { bold: true }, builder),
      builder,
      {
        style: 'Union',
        align: 'right',
      },
    ),
  };
  const top = tableXml(
    [[union, number]],
    { style: 'TitleBlockTable', widths: [builder.page.textWidth - 2700, 2700] },
    builder,
  );
  const labelledRows = rows.filter(({ name }) => name !== 'documentNumber');
  const cells = labelledRows.map((row) =>
    withinChange(builder, row.change, () => titleBlockCells(row, builder)),
  );
  const table = tableXml(
    cells,
    {
      style: 'TitleBlockTable',
      widths: [LABEL_COLUMN_WIDTH, builder.page.textWidth - LABEL_COLUMN_WIDTH],
      changes: labelledRows.map(({ change }) => change),
    },
    builder,
  );
  // Word joins two tables without a paragraph between them.
  return `${top}${paragraphXml('', builder, { style: 'TitleBlockText' })}${table}${paragraphXml('', builder)}`;
}

const titleBlockCells = (
  { name, label, children }: TitleBlockRow,
  builder: PackageBuilder,
): CellContent[] => [
  { content: paragraphXml(textRuns(label, builder, { bold: true }), builder, { style: 'TitleBlockText' }) },
  { content: paragraphOf(children, builder, { style: name === 'title' ? 'Title' : 'TitleBlockText' }) },
];

/** A text, after its wording before a revision that changed it. */
function revisedText(
  former: string | undefined,
  value: string,
  style: RunStyle,
  builder: PackageBuilder,
): string {
  if (former === undefined || former === value) return textRuns(value, builder, style);
  return (
    changedRuns(builder, 'deletion', () => textRuns(former, builder, style)) +
    changedRuns(builder, 'insertion', () => textRuns(value, builder, style))
  );
}
