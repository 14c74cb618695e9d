import { readdirSync, readFileSync } from 'node:fs';
import {
  createDataset,
  type Dataset,
  datasetStream,
  datasetWriter,
  type Problem,
} from '@regional-presence/core';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvTablesWriter, importFiles, rejectFiles } from '../src/index.js';

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
async function bytesOf(pieces: Pieces): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of pieces)
    parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(parts);
}
async function tablesOf(data: Dataset) {
  const problems: Problem[] = [];
  const files: { name: string; content: Uint8Array }[] = [];
  for await (const { path, content } of csvTablesWriter.writeFiles(datasetStream(data), {
    onProblem: (found) => void problems.push(found),
  }))
    files.push({ name: path, content: await bytesOf(content) });
  return { files, problems };
}
const json = async (data: Dataset) => new TextDecoder().decode(await bytesOf(datasetWriter.write(data)));
const textOf = (files: readonly { name: string; content: Uint8Array }[], name: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.name === name)!.content);

const folder = new URL('../../../examples/source-report/', import.meta.url);
const sourceReport = async () => {
  const inputs = readdirSync(folder)
    .filter((name) => !name.endsWith('.md') && !name.endsWith('test'))
    .map((name) => ({ name, content: readFileSync(new URL(name, folder)) }));
  return (await importFiles(inputs)).dataset;
};

describe('tables of CSV', () => {
  it('of the source report come back as the same dataset, byte for byte', async () => {
    const data = await sourceReport();
    const { files, problems } = await tablesOf(data);
    expect(problems).toEqual([]);
    const again = await importFiles(files);
    expect(again.counts.rejected).toBe(0);
    expect(await json(again.dataset)).toBe(await json(data));
  });

  it('do not come back otherwise when they are read and written once more', async () => {
    const first = (await tablesOf(await sourceReport())).files;
    const second = (await tablesOf((await importFiles(first)).dataset)).files;
    expect(second).toEqual(first);
  });

  it('are described by a Data Package: the fields are the headings, the references lead to tables', async () => {
    const { files } = await tablesOf(await sourceReport());
    const description = JSON.parse(textOf(files, 'datapackage.json'));
    expect(description.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    const names = description.resources.map(({ path }: { path: string }) => path);
    expect([...names, 'datapackage.json']).toEqual(files.map(({ name }) => name));
    for (const { path, bytes, schema } of description.resources) {
      const file = files.find(({ name }) => name === path)!;
      expect(bytes).toBe(file.content.length);
      const [heading] = Papa.parse<string[]>(textOf(files, path).slice(1)).data;
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(heading);
      expect(heading).toContain(schema.primaryKey[0]);
      for (const { reference } of schema.foreignKeys ?? [])
        expect(names).toContain(`${reference.resource}.csv`);
    }
    const { fields } = description.resources.find(({ name }: { name: string }) => name === 'events').schema;
    const field = (wanted: string) => fields.find(({ name }: { name: string }) => name === wanted);
    expect(field('sources')).toMatchObject({ type: 'array', constraints: { required: true } });
    expect(field('occasion.number').type).toBe('integer');
    expect(field('modality').constraints.enum).toEqual(['physical', 'virtual', 'hybrid']);
  });

  it('begin with a byte order mark and are read by another library as they were written', async () => {
    const { files } = await tablesOf(await sourceReport());
    const text = textOf(files, 'events.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.find((row) => row['title.und'] === 'ATU-4, preparatory meeting for WTSA')).toMatchObject({
      'when.period': '2021-09-27/2021-10-01',
      modality: 'virtual',
      note: 'Réunion préparatoire dirigée par l’UAT, avec l’appui du Bureau régional',
    });
  });
});

const event = (fields: object): Dataset['events'][number] => ({
  id: 'a',
  kind: 'meeting',
  title: { en: 'Forum' },
  sources: [{ file: 'a.csv', row: 2 }],
  ...fields,
});

describe('a cell of such a table', () => {
  it('that begins like a formula is not run by a spreadsheet, and comes back unchanged', async () => {
    const notes = ['=1+1', '+a', '-b', '@c', '\tx', "'=1", "''=1", '-5', "'a"];
    const data = createDataset({ events: notes.map((note, i) => event({ id: `e${i}`, note })) });
    const { files } = await tablesOf(data);
    const { data: rows } = Papa.parse<Record<string, string>>(textOf(files, 'events.csv').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    for (const row of rows) expect(row.note).not.toMatch(/^(?:[=@\t]|[+-](?!\d))/);
    const again = (await importFiles(files)).dataset.events;
    expect(again.map(({ note }) => note)).toEqual(notes);
  });

  it('comes back as it was, whatever text is in it', async () => {
    const text = fc
      .oneof(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom('a;b', '"', 'a\nb', 'a\r\nb', ' x ', '=1', '؀', '[]', '{"a":1}', 'true', '5'),
      )
      .filter((value) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufeff]|\r(?!\n)/u.test(value));
    const some = fc.record(
      {
        title: fc.dictionary(fc.constantFrom('en', 'fr', 'und', 'de', 'zh-Hant'), text, { minKeys: 1 }),
        note: text,
        extra: fc.dictionary(
          text.filter((key) => key !== '__proto__'),
          text,
          { minKeys: 1 },
        ),
        partners: fc.array(fc.record({ name: text }), { minLength: 1, maxLength: 3 }),
        otherTitles: fc.array(fc.record({ en: text }), { minLength: 1, maxLength: 2 }),
        place: fc.record({ city: text, venue: text }),
        occasion: fc.constant({ number: 1, of: 2 }),
      },
      { requiredKeys: ['title'] },
    );
    await fc.assert(
      fc.asyncProperty(some, async (fields) => {
        const data = createDataset({ events: [event(fields)] });
        const { files, problems } = await tablesOf(data);
        expect(problems).toEqual([]);
        expect((await importFiles(files)).dataset.events).toEqual(data.events);
      }),
      { numRuns: runs(200) },
    );
  });

  it('loses characters that a cell cannot have, with a problem', async () => {
    const { problems } = await tablesOf(createDataset({ events: [event({ note: 'a\u0000b\ud800c\rd' })] }));
    expect(problems).toMatchObject([{ code: 'table-characters-removed', place: { record: 'a' } }]);
  });
});

describe('a table of records that was changed by hand', () => {
  const importText = (text: string) =>
    importFiles([{ name: 'events.csv', content: new TextEncoder().encode(text) }]);

  it('keeps its ids, adds a missing source, and keeps a column that was added', async () => {
    const { dataset: data, counts } = await importText(
      'events.id,title.en,kind,when.period,Our number\nx-1,Forum,forum,2022-05-02,17\n',
    );
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
    expect(data.events).toEqual([
      {
        id: 'x-1',
        title: { en: 'Forum' },
        kind: 'forum',
        when: { period: '2022-05-02' },
        extra: { 'Our number': '17' },
        sources: [{ file: 'events.csv', row: 2 }],
      },
    ]);
  });

  it('has an invalid row rejected, with row and column, and returned for correction', async () => {
    const text =
      'events.id,title.en,kind,when.period,bodies\nx-1,Forum,party,2022-05-02,\nx-2,Forum,forum,2022-02-30,\nx-3,Day,forum,2022-05-02,SG5\n';
    const { problems, rejected, counts } = await importText(text);
    expect(counts).toMatchObject({ rows: 3, rejected: 3 });
    const errors = problems.filter(({ code }) => code === 'record-cell-invalid');
    expect(errors.map(({ place }) => `${place?.column?.letter}${place?.row} ${place?.column?.name}`)).toEqual(
      ['C2 kind', 'D3 when.period', 'E4 bodies'],
    );
    const [file] = rejectFiles(rejected);
    const corrected = file!.text
      .replace(',party,', ',forum,')
      .replace(',2022-02-30,', ',2022-02-28,')
      .replace(',SG5', ',"[""SG5""]"');
    const again = await importText(corrected);
    expect(again.counts).toMatchObject({ rows: 3, recorded: 3, rejected: 0 });
    expect(again.dataset.events.map(({ id }) => id)).toEqual(['x-1', 'x-2', 'x-3']);
  });

  it('may have its columns in any order, and its rows', async () => {
    const { dataset: data } = await importText(
      'title.en,when.period,Events.ID,kind\nB,2022-05-03,x-2,forum\nA,2022-05-02,x-1,forum\n',
    );
    expect(data.events.map(({ id, title, when }) => [id, title.en, when!.period])).toEqual([
      ['x-1', 'A', '2022-05-02'],
      ['x-2', 'B', '2022-05-03'],
    ]);
  });

  it('has a row rejected that has the id of another', async () => {
    const {
      dataset: data,
      problems,
      counts,
    } = await importText('events.id,title.en,kind\nx-1,Forum,forum\nx-1,Dakar,forum\n');
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
    expect(data.events[0]!.title.en).toBe('Forum');
    expect(problems.find(({ code }) => code === 'record-cell-invalid')!.place).toMatchObject({ row: 3 });
  });

  it('with a key that objects have by themselves is rejected, not read without it', async () => {
    const { counts, problems } = await importText(
      'events.id,title.en,kind,extra\nx-1,Forum,forum,"{""__proto__"":""x""}"\n',
    );
    expect(counts).toMatchObject({ rows: 1, rejected: 1 });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'record-cell-invalid',
        place: expect.objectContaining({ row: 2, column: { letter: 'D', name: 'extra' } }),
      }),
    );
  });

  it('never confuses a column with a property of Object.prototype', async () => {
    const { dataset: data } = await importText(
      'events.id,title.en,kind,__proto__,title.constructor\nx-1,Forum,forum,polluted,polluted\n',
    );
    expect(Object.keys(data.events[0]!)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(data.events[0]!.title).toEqual({ en: 'Forum' });
  });
});
