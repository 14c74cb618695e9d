import { readFileSync } from 'node:fs';
import type { ReaderOutput, Table } from '@regional-presence/core';
import { sampleInput } from '@regional-presence/core/internal';

import { importFiles, READERS } from '@regional-presence/import';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsxReader } from '../src/index.js';
import { dateAsFormatted, dateFormat, serialDate } from '../src/serial-date.js';
import { workbook } from './workbook.js';

async function read(bytes: Uint8Array, name = 'a.xlsx'): Promise<ReaderOutput[]> {
  const found: ReaderOutput[] = [];
  for await (const each of xlsxReader.read({ name, content: bytes })) found.push(each);
  return found;
}
async function cells(bytes: Uint8Array): Promise<unknown[][]> {
  const table = (await read(bytes)).find((found): found is Table => found.type === 'table')!;
  const rows: unknown[][] = [];
  for await (const batch of table.rows()) for (const row of batch) rows.push([...row.cells]);
  return rows;
}
const importBytes = (bytes: Uint8Array, name = 'a.xlsx') =>
  importFiles([{ name, content: bytes }], { readers: [xlsxReader, ...READERS] });

describe('a workbook of an office program', () => {
  const bytes = readFileSync(new URL('fixtures/office.xlsx', import.meta.url));

  it('becomes records with typed dates, merged cells and sheets', async () => {
    const { dataset, counts } = await importBytes(bytes, 'office.xlsx');
    expect(counts).toMatchObject({ rows: 4, recorded: 4, rejected: 0 });
    const byTitle = new Map(dataset.events.map((event) => [Object.values(event.title)[0], event]));
    expect(byTitle.get('Forum on accessibility')).toMatchObject({
      when: { period: '2022-05-02/2022-05-05' },
      region: 'AMS',
      theme: { und: 'Accessibility' },
    });
    expect(byTitle.get('Clinic')).toMatchObject({
      when: { period: '2022-10-20' },
      theme: { und: 'Accessibility' },
    });
    expect(byTitle.get('Closing date')!.sources).toEqual([
      { file: 'office.xlsx', sheet: 'Plan 2022', row: 6 },
    ]);
  });

  it('reports hidden rows and sheets, and a sheet without activities', async () => {
    const { problems } = await importBytes(bytes);
    const ofCode = (code: string) => problems.filter((p) => p.code === code);
    expect(ofCode('rows-hidden')[0]).toMatchObject({ params: { rows: '6' }, place: { sheet: 'Plan 2022' } });
    expect(ofCode('sheet-hidden')[0]).toMatchObject({ params: { sheet: 'Old' } });
    expect(ofCode('sheet-skipped')[0]).toMatchObject({ params: { rows: 2 }, place: { sheet: 'Notes' } });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a cell', () => {
  it('has the type that its format shows', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const strings =
      '<sst><si><t>plain</t></si><si><r><t>in </t></r><r><t>runs</t></r><rPh><t>guide</t></rPh></si></sst>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>inline &amp; more</t></is></c></row>' +
      '<row r="3"><c r="A3" s="1"><v>44854</v></c><c r="B3" s="2"><v>44854.458333333336</v></c><c r="C3" s="3"><v>0.5</v></c><c r="D3"><f>1+1</f><v>2</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c></row>';
    expect(await cells(workbook(rows, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }))).toEqual(
      [
        ['plain', 'in runs', null, 'inline & more'],
        [{ date: '2022-10-20' }, { date: '2022-10-20T11:00' }, { date: '12:00' }, 2, true, '#REF!'],
      ],
    );
  });

  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [44854, 1900, '2022-10-20'],
    [43392, 1904, '2022-10-20'],
    [-1, 1900, undefined],
    [1e9, 1900, undefined],
  ] as const)('serial %s of %s is %s', (serial, system, date) => {
    expect(serialDate(serial, system)).toBe(date);
  });

  it('is a number where it would be in 1900: a day and a month with a decimal mark, or a day alone', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs></styleSheet>';
    const cell = (place: string, style: number, value: string) =>
      `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    const rows = `<row r="1">${cell('A1', 0, '16.01')}${cell('B1', 0, '16')}${cell('C1', 0, '367')}${cell('D1', 1, '1.5')}</row><row r="2">${cell('A2', 2, '16.01')}${cell('B2', 0, '2026')}${cell('C2', 2, '46249.5')}${cell('D2', 3, '1.5')}</row>`;
    expect(await cells(workbook(rows, { 'xl/styles.xml': styles }))).toEqual([
      [16.01, 16, { date: '1901-01-01' }, { date: '12:00' }],
      [16.01, 2026, { date: '2026-08-15T12:00' }, { date: '1900-01-01T12:00' }],
    ]);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-409]d mmmm yyyy', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['General', false],
    ['"days" 0', false],
    ['[Red]0', false],
    ['#,##0 "год"', false],
  ])('number format %s shows a date: %s', (code, expected) => {
    expect(dateFormat(164, code) !== undefined).toBe(expected);
  });

  it.each([
    [14, 'day'],
    [16, 'day'],
    [17, 'month'],
    [20, 'clock'],
    [22, 'time'],
    [46, 'elapsed'],
    [0, undefined],
    [49, undefined],
  ])('of a built-in format, %s, shows %s', (id, shown) => {
    expect(dateFormat(id, undefined)).toBe(shown);
  });

  it('with a time is midnight where no time is stored, as Excel stores midnight', () => {
    expect(dateAsFormatted(serialDate(46249, 1900)!, dateFormat(22, undefined)!)).toBe('2026-08-15T00:00');
    expect(dateAsFormatted(serialDate(46249, 1900)!, dateFormat(14, undefined)!)).toBe('2026-08-15');
  });

  it.each([
    [44562, 'mmm-yy', '2022-01'],
    [44562, 'mmmm yyyy', '2022-01'],
    [44562, 'yyyy', '2022'],
    [44562, 'd mmm yyyy', '2022-01-01'],
    [44576, 'mmm-yy', '2022-01-15'],
    // Typed as `12-22` or `Dec-22` in 2022, and shown so.
    [44917, 'mm-yy', '2022-12'],
    [44917, 'mm/dd', '2022-12-22'],
    [44593, 'yyyy', '2022-02-01'],
    [44562.375, 'yyyy-mm hh:mm', '2022-01-01T09:00'],
  ])('serial %s shown as %s is %s', async (serial, code, date) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const bytes = workbook(`<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`, {
      'xl/styles.xml': styles,
    });
    expect(await cells(bytes)).toEqual([[{ date }]]);
  });

  it('with the built-in format mmm-yy is a month', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="17"/></cellXfs></styleSheet>';
    const bytes = workbook('<row r="1"><c r="A1" s="0"><v>44562</v></c></row>', { 'xl/styles.xml': styles });
    expect(await cells(bytes)).toEqual([[{ date: '2022-01' }]]);
  });

  it('counts its days from 1904 if the workbook does', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const bytes = workbook(
      '<row r="1"><c r="A1" s="0"><v>43392</v></c></row>',
      { 'xl/styles.xml': styles },
      '<workbookPr date1904="1"/>',
    );
    expect(await cells(bytes)).toEqual([[{ date: '2022-10-20' }]]);
  });
});

describe('a hostile workbook', () => {
  const codes = async (bytes: Uint8Array) =>
    (await read(bytes)).flatMap((found) => (found.type === 'problem' ? [found.problem.code] : [found.type]));

  it('that is a zip bomb is rejected', async () => {
    const bomb = `<worksheet><sheetData>${'<row/>'.repeat(12_000_000)}</sheetData></worksheet>`;
    const bytes = workbook('', { 'xl/worksheets/sheet1.xml': bomb });
    expect(bytes.length).toBeLessThan(500_000);
    expect(await codes(bytes)).toEqual(['workbook-unreadable']);
  });

  it('with expanding entities is rejected', async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await codes(workbook('', { 'xl/worksheets/sheet1.xml': bomb }))).toEqual(['workbook-unreadable']);
  });

  it('that is truncated is a problem; another file with its extension is read as what it is', async () => {
    const whole = workbook('<row r="1"><c r="A1" t="str"><v>x</v></c></row>');
    expect(await codes(whole.subarray(0, whole.length / 2))).toContain('workbook-unreadable');
    const confidence = async (bytes: Uint8Array) =>
      xlsxReader.confidence(await sampleInput({ name: 'a.xlsx', content: bytes }));
    expect(await confidence(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe(0);
    expect(await confidence(strToU8('Title,Date\n'))).toBe(0);
    const renamed = await importBytes(strToU8('Title,Date\nForum,2022-05-02\n'), 'a.xlsx');
    expect(renamed.counts.recorded).toBe(1);
  });

  it('with a column beyond the last is read without that column', async () => {
    expect(
      await cells(
        workbook('<row r="1"><c r="A1" t="str"><v>x</v></c><c r="ZZZZZ1" t="str"><v>y</v></c></row>'),
      ),
    ).toEqual([['x']]);
  });
});

describe('a cell with a link or a formula', () => {
  const heading = inline(['Title', 'Date', 'Website', 'Contact']);
  const linked = (
    links: string,
    relations: string,
    cells = ['Forum', '2026-05-02', 'here', 'a@itu.example'],
  ) =>
    workbook(heading + inline(cells), {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns:r="r"><sheetData>${heading}${inline(cells)}</sheetData><hyperlinks>${links}</hyperlinks></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relations}</Relationships>`,
    });
  const external = (id: string, target: string) =>
    `<Relationship Id="${id}" Target="${target}" TargetMode="External"/>`;

  it('has the target of its hyperlink as a link, in any column', async () => {
    const bytes = linked(
      '<hyperlink ref="A2" r:id="h1" location="day-2"/><hyperlink ref="C2" r:id="h2"/>',
      external('h1', 'https://itu.example/forum') +
        external('h2', 'https://itu.example/register?a=1&amp;b=2'),
    );
    const { dataset, problems } = await importBytes(bytes);
    expect(dataset.events[0]!.links).toEqual([
      'https://itu.example/forum#day-2',
      'https://itu.example/register?a=1&b=2',
    ]);
    expect(dataset.events[0]!.extra).toMatchObject({ Website: 'here' });
    expect(problems.map(({ code }) => code)).not.toContain('link-invalid');
  });

  it('keeps other targets in an extra column, except a mail address that the cell shows itself', async () => {
    const bytes = linked(
      '<hyperlink ref="A2" r:id="h1"/><hyperlink ref="C2" r:id="h2"/><hyperlink ref="D2" r:id="h3"/>',
      external('h1', 'javascript:alert(1)') +
        external('h2', 'mailto:b@itu.example') +
        external('h3', 'mailto:A@itu.example'),
    );
    const [event] = (await importBytes(bytes)).dataset.events;
    expect(event!.links).toBeUndefined();
    expect(event!.extra).toMatchObject({
      'Title (link)': 'javascript:alert(1)',
      'Website (link)': 'mailto:b@itu.example',
    });
    expect(event!.extra).not.toHaveProperty('Contact (link)');
  });

  it('has the target of its HYPERLINK formula as a link', async () => {
    const row =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Forum</t></is></c><c r="B2" t="inlineStr"><is><t>2026-05-02</t></is></c>' +
      '<c r="C2" t="str"><f>HYPERLINK("https://itu.example/?q=a","Register")</f><v>Register</v></c></row>';
    const [event] = (await importBytes(workbook(heading + row))).dataset.events;
    expect(event!.links).toEqual(['https://itu.example/?q=a']);
  });

  it('is reported if its formula has no computed value, unless a HYPERLINK formula has a text', async () => {
    const row =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Forum</t></is></c><c r="B2"><f>DATE(2026,5,2)</f><v></v></c>' +
      '<c r="C2"><f>HYPERLINK("https://itu.example/w", "See ""more""")</f></c><c r="D2" t="str"><f>E2</f><v></v></c></row>';
    const bytes = workbook(heading + row);
    expect((await cells(bytes))[1]).toEqual(['Forum', null, 'See "more"', null]);
    const { dataset, problems } = await importBytes(bytes);
    expect(dataset.events[0]!.links).toEqual(['https://itu.example/w']);
    expect(problems.filter(({ code }) => code === 'formulas-not-computed')).toMatchObject([
      { params: { cells: 'B2' }, place: { sheet: 'Plan' } },
    ]);
  });

  it('has the characters that the workbook escapes', async () => {
    const row = inline(['Forum_x000D_\nof_x0041_ll _x005F_x0041_', '2026-05-02']);
    expect((await cells(workbook(heading + row)))[1]![0]).toBe('Forum\r\nofAll _x0041_');
  });

  it('is read whatever the namespace prefix of the relationships', async () => {
    const bytes = workbook(heading + inline(['Forum', '2026-05-02']), {
      'xl/workbook.xml':
        '<x:workbook xmlns:x="x" xmlns:d="r"><x:sheets><x:sheet name="Plan" sheetId="1" d:id="r1"/></x:sheets></x:workbook>',
    });
    expect((await importBytes(bytes)).dataset.events).toHaveLength(1);
  });
});

/** A row of inline strings. */
function inline(texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}
