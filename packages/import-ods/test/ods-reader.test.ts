import type { ReaderOutput, TableRow } from '@regional-presence/core';
import { sampleInput } from '@regional-presence/core/internal';
import { importFiles, READERS } from '@regional-presence/import';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { odsReader } from '../src/index.js';
import { archiveOf, cell, contentOf, flatOf, row } from './spreadsheet.js';

async function outputs(content: Uint8Array, options = {}): Promise<ReaderOutput[]> {
  const found: ReaderOutput[] = [];
  for await (const each of odsReader.read({ name: 'a.ods', content }, options)) found.push(each);
  return found;
}

async function rowsOf(rows: string, styles = '', parts = {}): Promise<TableRow[]> {
  for (const output of await outputs(archiveOf(contentOf(rows, styles), parts)))
    if (output.type === 'table') for await (const batch of output.rows()) return [...batch];
  return [];
}
const cellsOf = async (...args: Parameters<typeof rowsOf>) =>
  (await rowsOf(...args)).map(({ cells }) => cells);
const problemsOf = (found: readonly ReaderOutput[]) =>
  found.flatMap((each) => (each.type === 'problem' ? [each.problem] : []));

describe('a document', () => {
  const HEADER = row(cell('Title'), cell('Date'), cell('City'));
  const FORUM = row(
    cell('Forum'),
    cell('3 May', 'office:value-type="date" office:date-value="2027-05-03"'),
    cell('Lima'),
  );

  it.each([
    ['an archive', archiveOf(contentOf(HEADER + FORUM)), 'a.ods'],
    ['one file', flatOf(contentOf(HEADER + FORUM)), 'a.fods'],
  ])('in %s becomes records', async (_, content, name) => {
    const { dataset, problems } = await importFiles([{ name, content }], {
      readers: [odsReader, ...READERS],
    });
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      when: { period: '2027-05-03' },
      place: { city: 'Lima', country: 'PE' },
      sources: [{ file: name, sheet: 'Plan', row: 2 }],
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is recognized by its content, and a workbook or a text document is not', async () => {
    const confidence = async (content: Uint8Array, name = 'a') =>
      odsReader.confidence(await sampleInput({ name, content }));
    expect(await confidence(archiveOf(contentOf('')))).toBe(1);
    expect(await confidence(flatOf(contentOf('')))).toBe(1);
    expect(await confidence(zipSync({ 'content.xml': strToU8('x') }), 'a.ods')).toBeGreaterThan(0.5);
    expect(await confidence(zipSync({ 'xl/workbook.xml': strToU8('x') }))).toBe(0);
    const text = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    expect(await confidence(text)).toBe(0);
  });

  it.each([
    ['is no archive', strToU8('PK broken'), 'notUnpackable'],
    ['has no content', zipSync({ mimetype: strToU8('x') }), 'noSheets'],
    ['has no sheets', archiveOf('<a/>'), 'noSheets'],
    ['is not XML', archiveOf('<a><b></a>'), 'invalidXml'],
    ['declares entities', archiveOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'doctype'],
  ])('that %s is reported', async (_, content, reason) => {
    const [found] = problemsOf(await outputs(content));
    expect(found!.code).toBe('workbook-unreadable');
    if (reason !== 'notUnpackable') expect(found!.params).toMatchObject({ reason });
  });
});

describe('a cell', () => {
  const DATE_STYLES =
    '<number:date-style style:name="D1"><number:month/><number:year/></number:date-style>' +
    '<number:date-style style:name="D2"><number:day/><number:month/><number:year/></number:date-style>' +
    '<style:style style:name="month" style:data-style-name="D1"/><style:style style:name="child" style:parent-style-name="month"/><style:style style:name="day" style:data-style-name="D2"/>';
  const dated = (value: string, style: string) =>
    cell('x', `office:value-type="date" office:date-value="${value}" table:style-name="${style}"`);

  it('has the value that its type says', async () => {
    const cells = [
      cell('12', 'office:value-type="float" office:value="12"'),
      cell('yes', 'office:value-type="boolean" office:boolean-value="true"'),
      cell('11:30', 'office:value-type="time" office:time-value="PT11H30M00S"'),
      cell('36:00', 'office:value-type="time" office:time-value="PT36H00M00S"'),
      cell('x', 'office:value-type="date" office:date-value="2027-05-03T11:00:00"'),
      cell('50 %', 'office:value-type="percentage" office:value="0.5"'),
      '<table:table-cell office:value-type="string" office:string-value="kept"/>',
    ];
    expect(await cellsOf(row(...cells))).toEqual([
      [12, true, { date: '11:30' }, '36:00', { date: '2027-05-03T11:00' }, '50 %', 'kept'],
    ]);
  });

  it('is a date to the precision that its style shows', async () => {
    const cells = [dated('2027-05-01', 'month'), dated('2027-05-01', 'child'), dated('2027-05-01', 'day')];
    expect(await cellsOf(row(...cells), DATE_STYLES)).toEqual([
      [{ date: '2027-05' }, { date: '2027-05' }, { date: '2027-05-01' }],
    ]);
    const styles = `<a xmlns:style="s" xmlns:number="n">${DATE_STYLES}</a>`;
    expect(await cellsOf(row(dated('2027-05-01', 'month')), '', { 'styles.xml': styles })).toEqual([
      [{ date: '2027-05' }],
    ]);
  });

  it('has its paragraphs and spaces, without comments', async () => {
    const text =
      'one<text:s text:c="2"/>two</text:p><text:p>three<text:line-break/>four</text:p><office:annotation><text:p>a comment</text:p></office:annotation><text:p>five';
    expect(await cellsOf(row(cell(text)))).toEqual([['one  two\nthree\nfour\nfive']]);
  });

  it('is repeated in columns and rows; blank ones are counted only', async () => {
    const rows =
      row(
        cell('a', 'table:number-columns-repeated="3"'),
        '<table:table-cell table:number-columns-repeated="16381"/>',
      ) +
      '<table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row>' +
      `<table:table-row table:number-rows-repeated="2">${cell('b')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect((await rowsOf(rows)).map(({ row: number, cells }) => [number, cells])).toEqual([
      [1, ['a', 'a', 'a']],
      [7, ['b']],
      [8, ['b']],
    ]);
  });

  it('merged over rows has its value in each', async () => {
    const rows =
      row(cell('Skills', 'table:number-rows-spanned="2"'), cell('Forum')) +
      row('<table:covered-table-cell/>', cell('Workshop'));
    expect(await cellsOf(rows)).toEqual([
      ['Skills', 'Forum'],
      ['Skills', 'Workshop'],
    ]);
  });

  it('has its link', async () => {
    const [found] = await rowsOf(row(cell('<text:a xlink:href="https://itu.int/a">Forum</text:a>')));
    expect(found).toMatchObject({ cells: ['Forum'], links: [{ cell: 0, target: 'https://itu.int/a' }] });
  });

  it.each([
    ['by its style', cell('Forum', 'table:style-name="struck"'), [0]],
    ['in all of its text', cell('<text:span text:style-name="struck">Forum</text:span>'), [0]],
    ['in a part', cell('<text:span text:style-name="struck">Old</text:span> forum'), undefined],
    ['not', cell('Forum', 'table:style-name="plain"'), undefined],
  ])('is struck through %s', async (_, given, struckThrough) => {
    const styles =
      '<style:style style:name="struck"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="plain"><style:text-properties style:text-line-through-style="none"/></style:style>';
    expect((await rowsOf(row(given), styles))[0]!.struckThrough).toEqual(struckThrough);
  });
});

describe('hidden content', () => {
  const rows = `${row(cell('Title'))}<table:table-row table:visibility="collapse">${cell('Old')}</table:table-row>`;
  const styles =
    '<style:style style:name="gone"><style:table-properties table:display="false"/></style:style>';

  it('is read and reported', async () => {
    const found = await outputs(archiveOf(contentOf(rows, styles, ' table:style-name="gone"')));
    expect(problemsOf(found).map(({ code }) => code)).toEqual(['sheet-hidden', 'rows-hidden']);
    expect(found.at(-1)!.type).toBe('table');
  });

  it('is skipped and reported, if that is wanted', async () => {
    const [problem, table] = await outputs(archiveOf(contentOf(rows)), { skipHidden: true });
    expect(problem).toMatchObject({ problem: { code: 'hidden-skipped', params: { rows: '2' } } });
    expect(table!.type === 'table' && [...(table!.rows() as Iterable<TableRow[]>)].flat()).toHaveLength(1);
    const hidden = await outputs(archiveOf(contentOf(rows, styles, ' table:style-name="gone"')), {
      skipHidden: true,
    });
    expect(hidden.map(({ type }) => type)).toEqual(['problem']);
  });
});

it('a sheet of more cells than fit in memory is refused, however small its file is', async () => {
  const huge = `<table:table-row table:number-rows-repeated="1000000">${cell('a', 'table:number-columns-repeated="16384"')}</table:table-row>`;
  const [found] = problemsOf(await outputs(archiveOf(contentOf(huge))));
  expect(found!.params).toMatchObject({ reason: 'tooLarge' });
});
