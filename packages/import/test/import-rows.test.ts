import { describe, expect, it } from 'vitest';
import { importFiles, importRows } from '../src/index.js';

describe('rows that are objects', () => {
  it('give a dataset, problems and counts', async () => {
    const { dataset, counts, tables } = await importRows([
      { Title: 'Workshop', Date: '5 May 2027', Country: 'Kenya' },
      { Title: 'Forum', Date: '6 May 2027' },
    ]);
    expect(dataset.events.map(({ when, region }) => [when!.period, region])).toEqual([
      ['2027-05-05', 'AFR'],
      ['2027-05-06', undefined],
    ]);
    expect(counts).toMatchObject({ rows: 2, recorded: 2, rejected: 0 });
    expect(tables[0]!.columns.map(({ field }) => field)).toEqual(['title', 'date', 'country']);
  });

  it('are numbered from 1, and their problems name no file', async () => {
    const { problems, rejected } = await importRows([{ Title: 'Workshop', Date: 'soon' }, { Date: '2027' }]);
    expect(problems.map(({ code, place }) => [code, place?.row, place && 'file' in place])).toContainEqual([
      'row-without-title',
      2,
      false,
    ]);
    expect(problems.every(({ place }) => place && !('file' in place))).toBe(true);
    expect(rejected[0]!.problems[0]!.place).toEqual({ row: 2 });
  });

  it('have the file name that is given as “name”', async () => {
    const { dataset, problems } = await importRows([{ Title: 'Workshop' }], { name: 'form' });
    expect(dataset.events[0]!.sources).toEqual([{ file: 'form', row: 1 }]);
    expect(problems[0]!.place!.file).toBe('form');
  });

  it('give what the same rows in a JSON file give', async () => {
    const rows = [
      { title: 'Workshop', when: { start: '2027-05-05', end: '2027-05-07' }, place: { city: 'Nairobi' } },
      { title: 'Forum', when: { start: '03/04/2027' }, tags: ['a', 'b'] },
    ];
    const byRows = await importRows(rows, { name: 'a.json' });
    const byFile = await importFiles({ name: 'a.json', content: JSON.stringify(rows) });
    expect(byRows).toEqual(byFile);
  });

  it.each([
    [{ Title: 'Workshop', Date: new Date('2027-05-05T09:00:00Z') }, '2027-05-05'],
    [{ Title: 'Workshop', Date: '5 May 2027', Note: undefined, Number: 7n }, '2027-05-05'],
  ])('%#: can hold a Date, a bigint and undefined', async (row, period) => {
    const { dataset } = await importRows([row]);
    expect(dataset.events[0]!.when!.period).toBe(period);
  });

  it.each([7, 'text', null, undefined])('that are %j are rejected rows', async (row) => {
    const { counts } = await importRows([{ Title: 'Workshop' }, row as never]);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
  });

  it('can be none', async () => {
    expect((await importRows([])).counts).toMatchObject({ rows: 0, records: 0 });
  });

  it('in a list that is none, or with an unknown option, are a TypeError', async () => {
    const cyclic: Record<string, unknown> = { Title: 'Workshop' };
    cyclic.self = cyclic;
    await expect(importRows('Title' as never)).rejects.toThrow(
      'importRows: the rows must be a list of objects',
    );
    await expect(importRows([], { encoding: 'utf-8' } as never)).rejects.toThrow(TypeError);
    await expect(importRows([cyclic])).rejects.toThrow('importRows: row 1 cannot be represented as JSON');
  });
});
