import type { ReaderOutput, TableRow } from '@regional-presence/core';
import { sampleInput } from '@regional-presence/core/internal';
import { csvReader, importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { htmlTableReader } from '../src/index.js';

const input = (text: string, name = 'a.xls') => ({ name, content: new TextEncoder().encode(text) });
async function tablesOf(content: Uint8Array): Promise<{ sheet: string | undefined; rows: TableRow[] }[]> {
  const tables = [];
  for await (const output of htmlTableReader.read({ name: 'a.xls', content }) as AsyncIterable<ReaderOutput>)
    if (output.type === 'table') {
      const rows: TableRow[] = [];
      for await (const batch of output.rows()) rows.push(...batch);
      tables.push({ sheet: output.sheet, rows });
    }
  return tables;
}
const cellsOf = async (table: string) =>
  (await tablesOf(input(`<html><table>${table}</table></html>`).content))[0]?.rows.map(({ cells }) => cells);

describe('a page with a table', () => {
  it('becomes records, though it is named .xls', async () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {}</style></head><body><table><tr><th>Title<th>Date<tr><td>Forum &amp; fair<td>3 May 2027</table>';
    const { dataset, problems } = await importFiles([input(page)], {
      readers: [htmlTableReader, ...READERS],
    });
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum & fair' },
      when: { period: '2027-05-03' },
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has its cells in their columns below merged ones', async () => {
    const table =
      '<tr><td rowspan=2>Skills<td colspan=2>Forum<td>Lima</tr><tr><td>a<td>b<td>c</tr><tr><td>x</tr>';
    expect(await cellsOf(table)).toEqual([
      ['Skills', 'Forum', null, 'Lima'],
      ['Skills', 'a', 'b', 'c'],
      ['x'],
    ]);
  });

  it('has lines, links and lines through cells, and no scripts', async () => {
    const page =
      '<table><tr><td>one<br>two <p>three</p><td><s>Forum</s><td><s>Old</s> forum<td><a href="https://itu.int/a">Link</a><script>no()</script></table>';
    const [table] = await tablesOf(input(page).content);
    expect(table!.rows[0]).toEqual({
      row: 1,
      cells: ['one\ntwo three', 'Forum', 'Old forum', 'Link'],
      struckThrough: [1],
      links: [{ cell: 3, target: 'https://itu.int/a' }],
    });
  });

  it.each([
    ['sort key', '<td><span style="display: none">20270503</span>3 May 2027', '3 May 2027'],
    [
      'word for screen readers',
      '<td>Forum<span class="visually-hidden"> — <b>ends</b></span> 2027',
      'Forum 2027',
    ],
    ['hidden element', '<td><i hidden>draft</i>Forum', 'Forum'],
    ['break behind what is hidden', '<td><span class="sr-only">a<br></span>Forum<br>2027', 'Forum\n2027'],
    ['word that stands alone', '<td><span class="sr-only">Online</span>', 'Online'],
    ['cell behind an element that is not closed', '<td><span hidden>a<td>Forum', 'a'],
  ])('has no %s that nobody sees', async (_, cell, text) => {
    expect((await cellsOf(`<tr>${cell}`))?.[0]?.[0]).toBe(text);
    expect((await cellsOf(`<tr><td hidden>x${cell}`))?.[0]?.[0]).toBe(text);
    expect((await cellsOf(`<tr><td style="display:none">x${cell}`))?.[0]?.[0]).toBe(text);
  });

  it('has each table as one, also one within another', async () => {
    const tables = await tablesOf(
      input('<table><tr><td>a<table><tr><td>b</table></table><table></table>').content,
    );
    expect(tables.map(({ sheet, rows }) => [sheet, rows.map(({ cells }) => cells)])).toEqual([
      ['1', [['a']]],
      ['2', [['b']]],
    ]);
  });

  it('is decoded as it says', async () => {
    const page = new Uint8Array(
      [...'<meta charset="iso-8859-1"><table><tr><td>Gen\xe8ve</table>'].map((c) => c.charCodeAt(0)),
    );
    expect((await tablesOf(page))[0]!.rows[0]!.cells).toEqual(['Genève']);
  });

  it('is recognized by its content; a page without a table is none', async () => {
    const confidence = async (text: string) => htmlTableReader.confidence(await sampleInput(input(text)));
    expect(await confidence('<!DOCTYPE html><body><table>')).toBeGreaterThan(0.5);
    expect(await confidence('<!DOCTYPE html><body>')).toBe(0);
    expect(await confidence('Title,Date\n<table>,3 May')).toBe(0);
  });
});

describe('the tables of a page with headings', () => {
  const sheetsOf = async (page: string) => (await tablesOf(input(page).content)).map(({ sheet }) => sheet);
  const TABLE = '<table><tr><th>Title<th>Date<tr><td>Forum<td>3 May</table>';

  it.each([
    ['a heading above it', `<h1>Club</h1><h2>Plan <b>2027</b></h2>${TABLE}`, ['Plan 2027']],
    [
      'its caption',
      '<table><caption>Plan 2027</caption><tr><th>Title<th>Date<tr><td>A<td>3 May</table>',
      ['Plan 2027'],
    ],
    ['each its own', `<h2>May</h2>${TABLE}<h2>June</h2>${TABLE}`, ['May', 'June']],
    ['their number without any', `${TABLE}${TABLE}`, ['1', '2']],
    ['their number if they have the same', `<h2>Plan</h2>${TABLE}<h2>Plan</h2>${TABLE}`, ['1', '2']],
    ['none below it', `${TABLE}<h2>Contact</h2>`, [undefined]],
    ['none in a cell', '<table><tr><td><h2>Title</h2><td>Date<tr><td>A<td>3 May</table>', [undefined]],
  ])('are named by %s', async (_, page, names) => {
    expect(await sheetsOf(`<html><body>${page}</body></html>`)).toEqual(names);
  });

  const periodBelow = async (heading: string) => {
    const page = input(`<html><body><h1>${heading}</h1>${TABLE}</body></html>`);
    const { dataset } = await importFiles([page], { readers: [htmlTableReader, ...READERS] });
    return dataset.events[0]!.when?.period;
  };

  it.each(['Plan 2027', 'Finished presentations, 2027', 'Talks – 2027', 'Activités : 2027'])(
    'give dates without a year that of the heading: %s',
    async (heading) => {
      expect(await periodBelow(heading)).toBe('2027-05-03');
    },
  );

  it.each(['Export 2027', 'As of 15 May, 2027', 'Room 12, 2027', 'Plan 2027/28'])(
    'do not where the heading says something else: %s',
    async (heading) => {
      expect(await periodBelow(heading)).toBeUndefined();
    },
  );
});

describe('tables of HTML in a text of Markdown', () => {
  const table = (title: string) =>
    `<table class="events">\n<tr><th>Title</th><th>Date</th></tr>\n<tr><td>${title}</td><td>5 May 2026</td></tr>\n</table>\n`;
  const content = `---\ntitle: Events\n---\n\n<center>\n${table('Forum')}\n## Later\n\n${table('Fair')}`;

  it('are read as those of a page', async () => {
    const { dataset } = await importFiles(
      { name: 'events.md', content },
      { readers: [csvReader, htmlTableReader] },
    );
    expect(dataset.events.map(({ title }) => Object.values(title)[0]).sort()).toEqual(['Fair', 'Forum']);
  });

  it('are no rows of text where no reader of pages is at hand', async () => {
    const { dataset, problems } = await importFiles({ name: 'events.md', content }, { readers: [csvReader] });
    expect(dataset.events).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['file-format-unsupported']);
  });

  it('are rows of text beside a table of Markdown, whose rows would be lost', async () => {
    const both = `| Title | Date |\n|---|---|\n| Seminar | 4 May 2026 |\n\n${table('Forum')}`;
    const { dataset } = await importFiles(
      { name: 'events.md', content: both },
      { readers: [csvReader, htmlTableReader] },
    );
    expect(dataset.events.map(({ title }) => Object.values(title)[0])).toContain('Seminar');
  });

  it('do not include one in a cell of a list', async () => {
    const list = 'Title,Date,Text\nForum,5 May 2026,<table><tr><td>a</td></tr></table>\n';
    const { dataset } = await importFiles(
      { name: 'a.csv', content: list },
      { readers: [csvReader, htmlTableReader] },
    );
    expect(dataset.events).toHaveLength(1);
  });
});
