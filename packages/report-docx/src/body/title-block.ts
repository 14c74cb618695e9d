import type { TitleBlockNode } from '@regional-presence/report';
import type { PackageBuilder } from '../package/package-builder.js';
import { paragraphOf, paragraphXml } from './paragraph.js';
import { textRuns } from './runs.js';
import { type CellContent, tableXml } from './tables.js';

/** Twentieths of a point. */
const LABEL_COLUMN_WIDTH = 2000;

/** Writes the title block: a table with the Union and the document number, then a table with the other rows. */
export function titleBlockXml(
  { lines, documentNumber, rows }: TitleBlockNode,
  builder: PackageBuilder,
): string {
  const union: CellContent = {
    content: (lines.length > 0 ? lines : [''])
      .map((line, i) =>
        paragraphXml(textRuns(line, builder, { bold: i < 2 }), builder, {
          style: i === 0 ? 'Union' : 'TitleBlockText',
        }),
      )
      .join(''),
  };
  const number: CellContent = {
    content: paragraphXml(textRuns(documentNumber, builder, { bold: true }), builder, {
      style: 'Union',
      align: 'right',
    }),
  };
  const top = tableXml(
    [[union, number]],
    { style: 'TitleBlockTable', widths: [builder.page.textWidth - 2700, 2700] },
    builder,
  );
  const labelledRows = rows
    .filter(({ name }) => name !== 'documentNumber')
    .map(({ name, label, children }): CellContent[] => [
      {
        content: paragraphXml(textRuns(label, builder, { bold: true }), builder, { style: 'TitleBlockText' }),
      },
      {
        content:
          name === 'title'
            ? paragraphOf(children, builder, { style: 'Title' })
            : paragraphOf(children, builder, { style: 'TitleBlockText' }),
      },
    ]);
  const table = tableXml(
    labelledRows,
    { style: 'TitleBlockTable', widths: [LABEL_COLUMN_WIDTH, builder.page.textWidth - LABEL_COLUMN_WIDTH] },
    builder,
  );
  // Word joins two tables without a paragraph between them.
  return `${top}${paragraphXml('', builder, { style: 'TitleBlockText' })}${table}${paragraphXml('', builder)}`;
}
