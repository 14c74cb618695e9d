import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { xlsxReader } from '../src/index.js';
import { workbook } from './workbook.js';

const STYLES =
  '<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
const STRINGS =
  '<sst><si><t>Forum</t></si>' +
  '<si><r><rPr><strike/></rPr><t>For</t></r><r><rPr><strike/><b/></rPr><t>um</t></r></si>' +
  '<si><r><rPr><strike/></rPr><t>Old </t></r><r><t>forum</t></r></si>' +
  '<si><r><rPr><strike/></rPr><t>13 May 2027</t></r><r><t xml:space="preserve"> 14 May 2027</t></r></si></sst>';

const inline = (reference: string, text: string, style = 0) =>
  `<c r="${reference}" t="inlineStr" s="${style}"><is><t>${text}</t></is></c>`;
const HEADER = `<row r="1">${['Title', 'Date', 'Status'].map((text, i) => inline(`${'ABC'[i]}1`, text)).join('')}</row>`;

async function read(row: string, options = {}) {
  const rows = `${HEADER}<row r="2">${row}</row>`;
  const content = workbook(rows, { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS });
  const { dataset, problems } = await importFiles([{ name: 'a.xlsx', content }], {
    readers: [xlsxReader],
    ...options,
  });
  const [event] = dataset.events;
  return { event, status: event?.status, codes: problems.map(({ code }) => code) };
}

describe('a row whose title is struck through', () => {
  it.each([
    ['by the style of the cell', inline('A2', 'Forum', 1)],
    ['in each run of its text', '<c r="A2" t="s"><v>1</v></c>'],
  ])('%s is cancelled, with a problem that says why', async (_, title) => {
    const { status, codes } = await read(title + inline('B2', '3 May 2027'));
    expect(status).toBe('cancelled');
    expect(codes).toContain('row-struck-through');
  });

  it('is postponed if its column says so', async () => {
    const row = inline('A2', 'Forum', 1) + inline('B2', '3 May 2027') + inline('C2', 'postponed');
    expect((await read(row)).status).toBe('postponed');
  });
});

describe('a row goes ahead', () => {
  it.each([
    ['without a line', '<c r="A2" t="s"><v>0</v></c>'],
    ['if the font switches the line off', inline('A2', 'Forum', 2)],
    ['if only a part of the title is struck through', '<c r="A2" t="s"><v>2</v></c>'],
  ])('%s', async (_, title) => {
    const { status, codes } = await read(title + inline('B2', '3 May 2027'));
    expect(status).toBeUndefined();
    expect(codes).not.toContain('row-struck-through');
  });

  it('if another cell is struck through, which is reported', async () => {
    const { status, codes } = await read(inline('A2', 'Forum') + inline('B2', '3 May 2027', 1));
    expect(status).toBeUndefined();
    expect(codes).toContain('cell-struck-through');
  });
});

describe('a date of which a part is struck through', () => {
  const INLINE =
    '<c r="B2" t="inlineStr"><is><r><rPr><strike/></rPr><t>13 May 2027</t></r><r><rPr/><t xml:space="preserve"> 14 May 2027</t></r></is></c>';

  it.each([
    ['of shared runs', '<c r="B2" t="s"><v>3</v></c>'],
    ['of runs in the cell', INLINE],
  ])('%s is the rest of it', async (_, date) => {
    const { event } = await read(inline('A2', 'Forum') + date);
    expect(event?.when?.period).toBe('2027-05-14');
    expect(JSON.stringify(event?.extra)).toContain('13 May 2027');
  });
});
