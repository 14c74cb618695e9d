import { readdirSync, readFileSync } from 'node:fs';
import { importText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const _bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codesOf = async (text: string, name = 'a.csv') =>
  (await importText(text, {}, name)).problems.map(({ code }) => code);

const source = new URL('../../../examples/source-report/', import.meta.url);
const sourceReport = () =>
  importFiles(
    readdirSync(source)
      .filter((name) => !name.endsWith('.md') && !name.endsWith('test'))
      .map((name) => ({ name, content: readFileSync(new URL(name, source)) })),
  );

describe('the six spreadsheets of the source report', () => {
  it('end with every row accounted for', async () => {
    const { counts, rejected } = await sourceReport();
    expect(counts).toEqual({ rows: 48, recorded: 47, merged: 1, rejected: 0, records: 48 });
    expect(rejected).toEqual([]);
  });

  it('are read each in its own encoding', async () => {
    const { dataset, problems } = await sourceReport();
    const note = (start: string) => dataset.events.find(({ note: text }) => text?.startsWith(start))?.note;
    expect(note('À la suite')).toBe('À la suite de l’atelier du même jour');
    expect(problems.filter(({ code }) => code === 'encoding-detected').map(({ params }) => params)).toEqual([
      { encoding: 'windows-1252' },
      { encoding: 'windows-1251' },
    ]);
  });

  it('merge the meeting that is listed twice and keep both sources', async () => {
    const { dataset, problems } = await sourceReport();
    const meetings = dataset.events.filter(({ bodies }) => bodies?.includes('SG13RG-AFR'));
    expect(meetings).toHaveLength(1);
    const [meeting] = meetings;
    expect(meeting!.when).toMatchObject({
      period: '2022-10-20',
      hours: '11:00-17:00',
      zone: 'Europe/Zurich',
    });
    expect(meeting!.sources.map(({ row }) => row)).toEqual([2, 4]);
    expect(meeting!.otherTitles).toHaveLength(1);
    expect(problems.find(({ code }) => code === 'different-rows-merged')!.place).toMatchObject({
      file: 'afrique.csv',
      row: 4,
    });
  });

  it('take the missing year from the reporting period of its own row and report it', async () => {
    const { dataset, problems } = await sourceReport();
    const youth = dataset.events.find(({ title }) => JSON.stringify(title).includes('Youth Model'))!;
    expect(youth.when).toMatchObject({ period: '2022-06-27/2022-07-01', inferred: ['year'] });
    const found = problems.find(({ code }) => code === 'date-year-inferred')!;
    expect(found.place).toMatchObject({
      file: 'sng.csv',
      row: 5,
      column: { letter: 'D', name: 'Даты проведения' },
    });
  });

  it('make two occasions of "April and June 2022"', async () => {
    const { dataset } = await sourceReport();
    const clinics = dataset.events.filter(({ occasion }) => occasion);
    expect(clinics.map(({ when }) => when!.period)).toEqual(['2022-04', '2022-06']);
    expect(new Set(clinics.map(({ id }) => id)).size).toBe(2);
  });

  it('give the region of each office, the country of each place, the links of each series and project', async () => {
    const { dataset } = await sourceReport();
    const count = (region: string) => dataset.events.filter((event) => event.region === region).length;
    expect(['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'].map(count)).toEqual([8, 4, 4, 14, 4, 0]);
    const minsk = dataset.events.find(({ place }) => place?.city === 'Minsk')!;
    expect(minsk).toMatchObject({
      place: { country: 'BY' },
      modality: 'physical',
      kind: 'forum',
      status: 'held',
    });
    expect(dataset.events.filter(({ series }) => series !== undefined)).toHaveLength(5);
    expect(
      [...dataset.events, ...dataset.engagements].filter(({ project }) => project !== undefined),
    ).toHaveLength(4);
    expect(dataset.projects.find(({ statedDuration }) => statedDuration)).toMatchObject({
      statedDuration: 'P4Y',
      focusCountries: ['ID', 'MY', 'PH', 'TH'],
      partners: [{ name: 'DFAT Australia', role: 'funder' }],
    });
  });

  it('give the same ids at every import', async () => {
    const ids = async () => (await sourceReport()).dataset.events.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });
});

describe('a row', () => {
  it('keeps its unknown columns, and cells that were not understood', async () => {
    const { dataset, problems } = await importText(
      'Title,Date,Mode,Internal code\nForum,2022-05-02,by pigeon,X-7\n',
    );
    expect(dataset.events[0]!.extra).toEqual({ Mode: 'by pigeon', 'Internal code': 'X-7' });
    expect(problems.find(({ code }) => code === 'modality-unknown')!.place).toEqual({
      file: 'a.csv',
      row: 2,
      column: { letter: 'C', name: 'Mode' },
    });
  });

  it('stays in the record undated where its date must not be read, and the problem has every reading', async () => {
    const { dataset, problems, counts } = await importText('Title,Date\nForum,03/04/2022\n');
    expect(counts).toMatchObject({ rows: 1, recorded: 1, rejected: 0 });
    expect(dataset.events[0]).toMatchObject({ dateText: '03/04/2022' });
    expect(dataset.events[0]).not.toHaveProperty('when');
    const question = problems.find(({ code }) => code === 'date-order-unknown')!;
    expect(question.params.readings).toEqual(['2022-04-03', '2022-03-04']);
    expect(question.place).toMatchObject({ row: 2, column: { letter: 'B', name: 'Date' } });
  });

  it('is rejected with its cells if it has no title, or more cells than the header row', async () => {
    const { counts, rejected } = await importText(
      'Title,Date,City\n,2022-05-02,Lima\nForum, with a comma,2022-05-03,Lima\n',
    );
    expect(counts).toEqual({ rows: 2, recorded: 0, merged: 0, rejected: 2, records: 0 });
    expect(rejected.map(({ problems }) => problems[0]!.code)).toEqual(['row-without-title', 'row-too-long']);
    expect(rejected[1]!.cells).toEqual(['Forum', ' with a comma', '2022-05-03', 'Lima']);
  });

  it('that is too short is accepted with a warning', async () => {
    expect(await codesOf('Title,Date,City\nForum,2022-05-02\n')).toContain('row-too-short');
  });

  it('has start and end, hours and zone from their own columns', async () => {
    const { dataset } = await importText(
      'Event,Start date,End date,Time (Geneva)\nForum,2 May 2022,5 May 2022,09:30-17:00\n',
    );
    expect(dataset.events[0]!.when).toEqual({
      period: '2022-05-02/2022-05-05',
      hours: '09:30-17:00',
      zone: 'Europe/Zurich',
    });
  });

  it('gives no date where two columns contradict each other', async () => {
    const { dataset, problems } = await importText('Title,Date,Period\nForum,5 May 2022,2022-06-05\n');
    expect(dataset.events[0]).toMatchObject({ dateText: '5 May 2022' });
    expect(problems.map(({ code }) => code)).toContain('date-columns-contradict');
  });

  it('has the region of its country if it names no other', async () => {
    const { dataset } = await importText('Title,Date,Place\nForum,2022-05-02,"Lima, Peru"\n');
    expect(dataset.events[0]).toMatchObject({ region: 'AMS', place: { city: 'Lima', country: 'PE' } });
  });

  it('never confuses a column heading with a property of Object.prototype', async () => {
    const { dataset } = await importText('Title,Date,__proto__,constructor\nForum,2022-05-02,x,y\n');
    expect(dataset.events[0]!.extra).toEqual({ '__proto__ (C)': 'x', 'constructor (D)': 'y' });
  });

  it('loses control characters with a warning', async () => {
    const { dataset, problems } = await importText('Title,Date\n"For\u0000um\u202e",2022-05-02\n');
    expect(dataset.events[0]!.title).toEqual({ und: 'Forum' });
    expect(problems.find(({ code }) => code === 'characters-removed')!.message).toContain('U+0000, U+202E');
  });

  it('publishes no address but of the web', async () => {
    const { dataset, problems } = await importText('Title,Date,Link\nForum,2022-05-02,javascript:alert(1)\n');
    expect(dataset.events[0]).not.toHaveProperty('links');
    expect(problems.map(({ code }) => code)).toContain('link-invalid');
  });
});

describe('a file', () => {
  it.each([
    ['empty', 'a.csv', '', 'file-empty'],
    ['of white space', 'a.csv', ' \r\n \n', 'file-empty'],
    ['of a heading alone', 'a.csv', 'Title,Date\n', 'table-empty'],
    ['without a heading', 'a.csv', '1,2,3\n4,5,6\n', 'header-row-not-found'],
    ['that is a web page', 'a.csv', '<!DOCTYPE html><html></html>', 'file-format-unsupported'],
    ['that is a workbook by another name', 'a.csv', 'PK\u0003\u0004....', 'file-format-unsupported'],
    ['that is broken JSON', 'a.json', '[{"title": "x"', 'json-invalid'],
    [
      'of JSON of a wrong type',
      'a.json',
      '{"format":"regional-presence","version":1,"events":5}',
      'json-structure-unsupported',
    ],
    ['of JSON that is no record', 'a.json', '[1, 2]', 'json-structure-unsupported'],
    [
      'of a version to come',
      'a.json',
      '{"format":"regional-presence","version":99,"events":[]}',
      'dataset-version-unsupported',
    ],
    [
      'with a quotation mark that is not closed',
      'a.csv',
      'Title,Date\n"Forum,2022-05-02\n',
      'quotes-unbalanced',
    ],
  ])('%s is a problem', async (_, name, text, code) => {
    expect(await codesOf(text, name)).toContain(code);
  });

  it('has its delimiter and title rows found', async () => {
    const text = 'Plan of the office;;\n;;\nTitle;Date;Cost\nForum;2 May 2022;1,5\nClinic;3 May 2022;2,5\n';
    const { dataset, counts } = await importText(text);
    expect(counts.recorded).toBe(2);
    expect(dataset.events.map(({ extra }) => extra?.Cost).sort()).toEqual(['1,5', '2,5']);
    expect((await importText('sep=|\r\nTitle|Date\r\nForum|2022-05-02\r\n')).counts.recorded).toBe(1);
  });

  it('of JSON has its nested fields found by name', async () => {
    const text = JSON.stringify({
      items: [
        { name: 'Forum', date: '2022-05-02', place: { city: 'Lima', country: 'PE' }, tags: ['a', 'b'] },
      ],
    });
    const { dataset } = await importText(text, {}, 'a.json');
    expect(dataset.events[0]!.place).toEqual({ city: 'Lima', country: 'PE' });
    expect(dataset.events[0]!.extra).toEqual({ tags: 'a; b' });
  });
});

describe('the counts', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Forum', '2022-05-02', 'x;y', 'a,b', '"'),
    fc.string({ maxLength: 8 }),
  );
  it('add up whatever is in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const { counts, rejected } = await importText(`Title,Date,City\n${quoted.join('\n')}\n`);
        expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
        expect(counts.rejected).toBe(rejected.length);
      }),
      { numRuns: runs(200) },
    );
  });

  it('are the same for whatever bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.json', 'a'),
        async (data, name) => {
          const { counts } = await importFiles([{ name, content: data }]);
          expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
