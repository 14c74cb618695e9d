import type { HeaderBlock } from '@regional-presence/report';
import type { Parts } from '../package/parts.js';
import { paragraphOf, paragraphXml } from './paragraph.js';
import { textRuns } from './runs.js';
import { type Cell, TEXT_WIDTH, tableXml } from './tables.js';

const NAMES = 2000;

/** The block at the head of a document: the Union at the start, the document's number at the end, a row for each fact. */
export function headerBlockXml({ lines, documentNumber, rows }: HeaderBlock, parts: Parts): string {
  const union: Cell = {
    content: (lines.length > 0 ? lines : [''])
      .map((line, i) =>
        paragraphXml(textRuns(line, parts, { bold: i < 2 }), parts, {
          style: i === 0 ? 'Union' : 'HeadText',
        }),
      )
      .join(''),
  };
  const number: Cell = {
    content: paragraphXml(textRuns(documentNumber, parts, { bold: true }), parts, {
      style: 'Union',
      align: 'right',
    }),
  };
  const top = tableXml([[union, number]], { style: 'HeadTable', widths: [TEXT_WIDTH - 2700, 2700] }, parts);
  const facts = rows
    .filter(({ name }) => name !== 'documentNumber')
    .map(({ name, label, children }): Cell[] => [
      { content: paragraphXml(textRuns(label, parts, { bold: true }), parts, { style: 'HeadText' }) },
      {
        content:
          name === 'title'
            ? paragraphOf(children, parts, { style: 'Title' })
            : paragraphOf(children, parts, { style: 'HeadText' }),
      },
    ]);
  const table = tableXml(facts, { style: 'HeadTable', widths: [NAMES, TEXT_WIDTH - NAMES] }, parts);
  // Between two tables Word wants a paragraph, or joins them.
  return `${top}${paragraphXml('', parts, { style: 'HeadText' })}${table}${paragraphXml('', parts)}`;
}
