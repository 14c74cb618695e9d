import type { TableRow } from '@regional-presence/core';
import { sampleInput } from '@regional-presence/core/internal';
import { importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { excelXmlReader } from '../src/index.js';

const STYLES =
  '<Styles><Style ss:ID="Default"/><Style ss:ID="m"><NumberFormat ss:Format="mmm\\-yy"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="x"><Font ss:StrikeThrough="1"/></Style></Styles>';
const workbookOf = (rows: string, options = '') =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${STYLES}<Worksheet ss:Name="Plan"><Table>${rows}</Table>${options}</Worksheet></Workbook>`;
const input = (text: string) => ({ name: 'a.xls', content: new TextEncoder().encode(text) });
const data = (text: string, type = 'String', cell = '') =>
  `<Cell${cell}><Data ss:Type="${type}">${text}</Data></Cell>`;
const row = (...cells: string[]) => `<Row>${cells.join('')}</Row>`;

async function rowsOf(rows: string): Promise<TableRow[]> {
  for await (const output of excelXmlReader.read(input(workbookOf(rows))))
    if (output.type === 'table') for await (const batch of output.rows()) return [...batch];
  return [];
}

describe('a workbook in XML', () => {
  it('becomes records, whatever its extension', async () => {
    const rows =
      row(data('Title'), data('Date')) +
      row(data('Forum'), data('2027-05-03T00:00:00.000', 'DateTime', ' ss:StyleID="d"'));
    const { dataset } = await importFiles([input(workbookOf(rows))], {
      readers: [excelXmlReader, ...READERS],
    });
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      when: { period: '2027-05-03' },
      sources: [{ file: 'a.xls', sheet: 'Plan', row: 2 }],
    });
  });

  it('has typed cells at their places', async () => {
    const rows =
      row(
        data('a'),
        data('12', 'Number', ' ss:Index="3"'),
        data('1', 'Boolean'),
        data('1899-12-31T09:30:00.000', 'DateTime'),
      ) +
      `<Row ss:Index="5">${data('2027-05-01T00:00:00.000', 'DateTime', ' ss:StyleID="m"')}${data('2027-05-03T09:30:00.000', 'DateTime')}</Row>`;
    expect((await rowsOf(rows)).map(({ row: number, cells }) => [number, cells])).toEqual([
      [1, ['a', null, 12, true, { date: '09:30' }]],
      [5, [{ date: '2027-05' }, { date: '2027-05-03T09:30' }]],
    ]);
  });

  it('has merged cells, links and lines through cells', async () => {
    const rows =
      row(
        data('Skills', 'String', ' ss:MergeDown="1"'),
        data('Forum', 'String', ' ss:StyleID="x" ss:HRef="https://itu.int/a"'),
      ) + row(data('Workshop', 'String', ' ss:Index="2"'));
    expect(await rowsOf(rows)).toEqual([
      {
        row: 1,
        cells: ['Skills', 'Forum'],
        struckThrough: [1],
        links: [{ cell: 1, target: 'https://itu.int/a' }],
      },
      { row: 2, cells: ['Skills', 'Workshop'] },
    ]);
  });

  it('says which sheet is hidden', async () => {
    const options = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const found = [];
    for await (const output of excelXmlReader.read(input(workbookOf(row(data('a')), options))))
      found.push(output);
    expect(found[0]).toMatchObject({ problem: { code: 'sheet-hidden' } });
  });

  it('is recognized by its content', async () => {
    expect(excelXmlReader.confidence(await sampleInput(input(workbookOf(''))))).toBe(1);
    expect(excelXmlReader.confidence(await sampleInput(input('<?xml version="1.0"?><rss/>')))).toBe(0);
  });

  it('that is broken is reported', async () => {
    const found = [];
    for await (const output of excelXmlReader.read(
      input('<?mso-application progid="Excel.Sheet"?><Workbook>'),
    ))
      found.push(output);
    expect(found).toMatchObject([{ problem: { code: 'workbook-unreadable' } }]);
  });
});
