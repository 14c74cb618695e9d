import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../src/index.js';

describe('a column of starts that has no days', () => {
  it('is left out next to a column of dates, with a warning', async () => {
    const { dataset, problems } = await importText(
      'Title,Fecha,Inicio\nA,5 May 2027,Aurora\nB,6 May 2027,Kross\nC,7 May 2027,Paseo: 3 días\n',
    );
    expect(dataset.events.map(({ when, extra }) => [when?.period, extra?.Inicio])).toEqual([
      ['2027-05-05', 'Aurora'],
      ['2027-05-06', 'Kross'],
      ['2027-05-07', 'Paseo: 3 días'],
    ]);
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('column-values-unfit');
    expect(codes).not.toContain('date-unreadable');
  });

  it('is read where some cells are days, or nothing else has them', async () => {
    const mixed = await importText(
      'Title,Date,Start\nA,5 May 2027,soon\nB,6 May 2027,later\nC,7 May 2027,7 May 2027\n',
    );
    expect(mixed.problems.filter(({ code }) => code === 'date-unreadable')).toHaveLength(2);
    const alone = await importText('Title,Start\nA,soon 1\nB,later 2\nC,then 3\n');
    expect(alone.problems.map(({ code }) => code)).not.toContain('column-values-unfit');
  });
});

describe('a column of numeric dates', () => {
  const periods = async (text: string, options?: ImportOptions) => {
    const { dataset, problems } = await importText(text, options);
    const sorted = [...dataset.events].sort((a, b) => a.sources[0]!.row! - b.sources[0]!.row!);
    return {
      periods: sorted.map(({ when }) => when?.period),
      codes: problems.map(({ code }) => code),
      problems,
    };
  };

  it('is read in the order that one of its values decides, with a remark', async () => {
    const read = await periods('Title,Date\nA,03/04/2022\nB,27/04/2022\nC,05/06/2022-08/06/2022\n');
    expect(read.periods).toEqual(['2022-04-03', '2022-04-27', '2022-06-05/2022-06-08']);
    const found = read.problems.find(({ code }) => code === 'date-order-detected')!;
    expect(found.message).toContain('day first, because of “27/04/2022”');
    expect(found.place!.column).toEqual({ letter: 'B', name: 'Date' });
    expect((await periods('Title,Date\nA,03/04/2022\nB,04/27/2022\n')).periods).toEqual([
      '2022-03-04',
      '2022-04-27',
    ]);
  });

  it('is not read if no value, language or option decides its order', async () => {
    const text = 'Title,Date\nA,03/04/2022\nB,05/06/2022\n';
    expect((await periods(text)).periods).toEqual([undefined, undefined]);
    expect((await periods(text, { order: 'mdy' })).periods).toEqual(['2022-03-04', '2022-05-06']);
    expect((await periods('Titre,Date,Lieu,Pays\nA,03/04/2022,,\n')).periods).toEqual(['2022-04-03']);
  });

  it('with both orders is not read, and both are shown', async () => {
    const read = await periods('Title,Date\nA,03/04/2022\nB,27/04/2022\nC,04/28/2022\n');
    expect(read.periods[0]).toBeUndefined();
    expect(read.problems.find(({ code }) => code === 'date-order-mixed')!.params).toEqual({
      dayFirst: '27/04/2022',
      monthFirst: '04/28/2022',
    });
  });

  it('decides its own order and no other column’s', async () => {
    const { dataset } = await importText('Title,Start,End\nA,13/04/2022,05/06/2022\n');
    expect(dataset.events[0]).not.toHaveProperty('when');
  });
});

describe('NDJSON', () => {
  it('is one record a line', async () => {
    const { counts, dataset } = await importText(
      '{"title":"Forum","date":"2022-05-02"}\n{"title":"Clinic","date":"2022-05-03"}\n',
      {},
      'a.ndjson',
    );
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(dataset.events.map(({ sources }) => sources[0]!.row).sort()).toEqual([1, 2]);
  });

  it('with a broken line says which', async () => {
    const { problems } = await importText(
      '{"title":"Forum"}\n{"title":"Clinic"}\n{"title":\n',
      {},
      'a.ndjson',
    );
    expect(problems[0]).toMatchObject({ code: 'json-invalid' });
    expect(problems[0]!.message).toContain('line 3');
  });
});

describe('a column of plan codes', () => {
  it('is resolved by the date of each row', async () => {
    const text =
      'Title,Date,Region,Plan reference\nA,2019-05-02,AFR,"AFR1; T.2"\nB,2024-05-02,AFR,AFR1\nC,,AFR,AFR1\nD,2024-05-02,AFR,nonsense\n';
    const { dataset, problems } = await importText(text);
    const plans = Object.fromEntries(dataset.events.map(({ title, plans: p }) => [title.und, p]));
    expect(plans.A).toEqual([
      {
        code: 'AFR1',
        plan: 'baap-2018',
        title: 'Building digital economies and fostering innovation in Africa',
      },
      { code: 'T.2', plan: 'sp-2016' },
    ]);
    expect(plans.B![0]!.plan).toBe('kap-2023');
    expect(plans.C).toEqual([{ code: 'AFR1' }]);
    expect(plans.D).toBeUndefined();
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('plan-code'))).toEqual([
      'plan-code-unknown',
      'plan-code-ambiguous',
      'plan-code-invalid',
    ]);
  });
});

describe('blank headings at the end of the header row', () => {
  it('are columns: a row with cells there is no longer than the header row', async () => {
    const { dataset, counts } = await importText(
      'title,date,bands,,,\nForum,5 May 2027,A,,,\nDay,6 May 2027,A,B,C,\nNight,7 May 2027,A,B,C,D\n',
      {},
      'a.csv',
    );
    expect(counts).toMatchObject({ rows: 3, recorded: 3, rejected: 0 });
    const day = dataset.events.find(({ title }) => Object.values(title)[0] === 'Day');
    expect(day!.extra).toMatchObject({ 'Column D': 'B', 'Column E': 'C' });
  });

  it('are none beyond those that the header row has', async () => {
    const { counts, problems } = await importText(
      'title,date,bands,,\nForum,5 May 2027,A,,\nDay,6 May 2027,A,B,\nNight,7 May 2027,A,B,C,D\n',
      {},
      'a.csv',
    );
    expect(counts).toMatchObject({ recorded: 2, rejected: 1 });
    expect(problems.map(({ code }) => code)).toContain('row-too-long');
  });
});

describe('lessons of a few subjects', () => {
  const list = (heading: string) =>
    `Informatica: corso;;;\nDATA;ORARIO;ORE;${heading}\n01/05/2022;;;\n31/05/2022;14.30 - 16.30;2 ORE;A.1 LOGICHE\n` +
    '31/05/2022;16.30 - 18.30;2 ORE;B.1 SITO\n01/06/2022;;;\n' +
    Array.from({ length: 9 }, (_, i) => `${13 + i}/06/2022;14.00 - 16.00;2 ORE;A.1 LOGICHE\n`).join('');

  it.each(['ARGOMENTO', 'TEMA'])('are the titles, and no lengths are, under %s', async (heading) => {
    const { dataset } = await importText(list(heading));
    expect(dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.hours])).toEqual(
      expect.arrayContaining([
        ['A.1 LOGICHE', '14:30-16:30'],
        ['B.1 SITO', '16:30-18:30'],
      ]),
    );
    expect(dataset.events).toHaveLength(11);
  });
});
