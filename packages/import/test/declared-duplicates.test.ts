import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const file = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });

const codesOf = (problems: readonly { code: string }[]) =>
  problems.map(({ code }) => code).filter((code) => /duplicate|merged/.test(code));

describe('records of one id', () => {
  it.each([2, 3, 5])('are one record if %i files have them, and keep what differs', async (count) => {
    const { dataset } = await importFiles([
      file('a.csv', 'Title,Date,City\nForum on spectrum,2027-05-03,Lima\n'),
    ]);
    const files = Array.from({ length: count }, (_, i) => {
      const events = dataset.events.map((event) => ({ ...event, note: `Room ${i}` }));
      return file(`${i}.json`, JSON.stringify({ ...dataset, events }));
    });
    const { dataset: merged, problems } = await importFiles(files);
    expect(merged.events.map(({ id }) => id)).toEqual([dataset.events[0]!.id]);
    for (let i = 0; i < count; i++) expect(JSON.stringify(merged.events)).toContain(`"Room ${i}"`);
    expect(codesOf(problems)).toEqual(Array(count - 1).fill('merged-rows-contradict'));
  });
});

describe('rows that name another row as their duplicate', () => {
  it('are one record with it, however many they are', async () => {
    const rows = ['A1,Forum on spectrum,', 'A2,Spectrum days,A1', 'A3,Week of radio,A1', 'A4,Closing day,A3'];
    const { dataset, problems, counts } = await importFiles([
      file('a.csv', `No,Title,Duplicate of,Date\n${rows.map((row) => `${row},2027-05-03`).join('\n')}\n`),
    ]);
    expect(dataset.events).toHaveLength(1);
    const [{ title, otherTitles = [], sources }] = dataset.events as [(typeof dataset.events)[0]];
    expect([title, ...otherTitles].map(({ und }) => und).sort()).toEqual([
      'Closing day',
      'Forum on spectrum',
      'Spectrum days',
      'Week of radio',
    ]);
    expect(sources.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(counts).toMatchObject({ rows: 4, recorded: 1, merged: 3 });
    const merged = problems.filter(({ code }) => code === 'row-merged');
    expect(merged.map(({ message }) => message)).toEqual([expect.stringContaining('same reference')]);
    expect(merged[0]!.rows).toEqual({ count: 3, runs: '3-5' });
  });
});

describe('a row that says that it is a duplicate', () => {
  const read = async (...rows: string[]) => {
    const text = ['No,Title,Date,Region,Duplicate of', ...rows].join('\n');
    const { dataset, problems } = await importFiles([file('a.csv', `${text}\n`)]);
    const unknown = problems.filter(({ code }) => code === 'duplicate-of-unknown');
    return { dataset, unknown: unknown.map(({ place, params }) => [place!.row, params!.value]) };
  };
  const original = 'a1,Forum on spectrum,2027-05-03,AFR,';

  it.each([
    ['behind it', [original, 'a2,Days of the spectrum in Africa,2027-05-10,AFR,a1']],
    ['before it', ['a2,Days of the spectrum in Africa,2027-05-10,AFR,a1', original]],
  ])('leaves what the original says, %s', async (_, rows) => {
    const { dataset, unknown } = await read(...rows);
    expect(dataset.events).toHaveLength(1);
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum on spectrum' },
      when: { period: '2027-05-03' },
    });
    expect(JSON.stringify(dataset.events[0]!.extra)).toContain('2027-05-10');
    expect(unknown).toEqual([]);
  });

  it('of a number that there is not, or of itself, is reported and stays', async () => {
    const { dataset, unknown } = await read(
      original,
      'a2,Week of radio,2027-06-03,AFR,zzz',
      'a3,Closing day,2027-07-03,AFR,a3',
      'a4,Opening day,2 and 9 August 2027,AFR,b9',
    );
    expect(dataset.events).toHaveLength(5);
    expect(unknown).toEqual([
      [3, 'zzz'],
      [4, 'a3'],
      [5, 'b9'],
    ]);
  });

  it('of a number that several rows have is reported', async () => {
    const { dataset, unknown } = await read(
      original,
      'a1,Week of radio,2027-06-03,AFR,',
      'a3,Days,2027-05-03,AFR,a1',
    );
    expect(dataset.events).toHaveLength(3);
    expect(unknown).toEqual([[4, 'a1']]);
  });

  it('in a loop is reported, and is merged with none of it', async () => {
    const { dataset, unknown } = await read(
      'a1,Forum on spectrum,2027-05-03,AFR,a3',
      'a2,Week of radio,2027-06-03,AFR,a1',
      'a3,Closing day,2027-07-03,AFR,a2',
      'a4,Evening,2027-07-03,AFR,a3',
    );
    expect(unknown).toEqual([
      [2, 'a3'],
      [3, 'a1'],
      [4, 'a2'],
    ]);
    expect(dataset.events).toHaveLength(3);
  });

  it('of a row with several dates is one with the event of its date', async () => {
    const { dataset, unknown } = await read(
      '10,Workshop,14 May 2027 and 3 June 2027,AFR,',
      '11,Laboratory,14 May 2027,AFR,10',
    );
    const rows = dataset.events.map(({ when, sources }) => [when!.period, sources.map(({ row }) => row)]);
    expect(rows.sort()).toEqual([
      ['2027-05-14', [2, 3]],
      ['2027-06-03', [2]],
    ]);
    expect(unknown).toEqual([]);
  });

  it.each(['A1', 'No. a1', '#a1', ' a1 ', 'row a1'])(
    'finds its original as people write its number: %s',
    async (named) => {
      const { dataset, unknown } = await read(original, `a2,Days,2027-05-03,AFR,${named}`);
      expect(dataset.events).toHaveLength(1);
      expect(unknown).toEqual([]);
    },
  );

  it.each(['-', 'no', 'n/a', '–', 'нет', '否'])('is none where the cell denies it: %s', async (denied) => {
    const { dataset, unknown } = await read(original, `a2,Days,2027-06-03,AFR,${denied}`);
    expect(dataset.events).toHaveLength(2);
    expect(unknown).toEqual([]);
  });

  it('of an activity of another kind is reported', async () => {
    const text =
      'No,Kind,Title,Date,Duplicate of\n1,Project,Smart villages,2024-2027,\n2,Event,Launch,4 May 2027,1\n';
    const { dataset, problems } = await importFiles([file('a.csv', text)]);
    expect([dataset.projects.length, dataset.events.length]).toEqual([1, 1]);
    expect(problems.map(({ code }) => code)).toContain('duplicate-of-unknown');
  });
});

describe('rows that are one', () => {
  it('keep the names of all projects that they state', async () => {
    const { dataset, problems } = await importFiles([
      file(
        'a.csv',
        'Title,Date,Project\nForum,2027-05-03,Giga\nForum,2027-05-03,GIGA\nForum,2027-05-03,Smart villages\n',
      ),
    ]);
    expect(dataset.events).toHaveLength(1);
    expect(JSON.stringify(dataset.events[0]!.extra)).toMatch(/Giga/i);
    expect(JSON.stringify(dataset.events[0]!.extra)).toContain('Smart villages');
    expect(codesOf(problems).filter((code) => code === 'merged-rows-contradict')).toHaveLength(1);
  });
});

describe('rows that are imported again', () => {
  it('each find their own record, also if thousands have one title and day', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `Forum on spectrum,2027-05-03,Lima,Room ${i}`);
    const csv = file('a.csv', `Title,Date,City,Remarks\n${rows.join('\n')}\n`);
    const first = await importFiles([csv]);
    const again = await importFiles([file('data.json', JSON.stringify(first.dataset)), csv]);
    const idsByRow = ({ dataset }: typeof first) =>
      new Map(dataset.events.map(({ id, sources }) => [sources.map(({ row }) => row).join(), id]));
    expect(idsByRow(again)).toEqual(idsByRow(first));
    expect(again.dataset.events).toHaveLength(3000);
  });
});

describe('two rows of one series', () => {
  const when = 'every Monday from 4 May to 25 May 2026';

  it.each([
    ['Réunion mensuelle', 'Reunion mensuelle'],
    ['Monday clinic', 'MONDAY CLINIC'],
    ['Monday clinic', 'Monday: clinic'],
    ['Семинар ещё раз', 'Семинар еще раз'],
    ['Monday clinic', 'Monday clinic'],
  ])('are one series with its events, said once, whatever their spelling: %s, %s', async (one, other) => {
    const { dataset, problems, counts } = await importFiles([
      file('s.csv', `Kind,Title,Date,Place\nSeries,${one},${when},Lima\nSeries,${other},${when},Lima\n`),
    ]);
    expect(dataset.series).toHaveLength(1);
    expect(dataset.series[0]!.sources.map(({ row }) => row).sort()).toEqual([2, 3]);
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(
      [4, 11, 18, 25].map((day) => `2026-05-${String(day).padStart(2, '0')}`),
    );
    for (const { series } of dataset.events) expect(series).toBe(dataset.series[0]!.id);
    expect(codesOf(problems)).toEqual(['row-merged']);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, merged: 1 });
  });

  it('with other titles or other days are two', async () => {
    const days = 'every Monday from 4 May to 1 June 2026';
    const { dataset } = await importFiles([
      file(
        's.csv',
        `Kind,Title,Date,Place\nSeries,Clinic,${when},Lima\nSeries,Course,${when},Lima\nSeries,Clinic,${days},Lima\n`,
      ),
    ]);
    expect(dataset.series).toHaveLength(3);
  });

  it('of which one is declared the duplicate of the other are one, and so are their events', async () => {
    const other = 'every Monday from 4 May to 1 June 2026';
    const { dataset, problems, counts } = await importFiles([
      file(
        's.csv',
        `No,Kind,Title,Date,Place,Duplicate of\nA1,Series,Clinic,${when},Lima,\nA2,Series,Spectrum hour,${other},Lima,A1\n`,
      ),
    ]);
    expect(dataset.series).toHaveLength(1);
    expect(new Set(dataset.events.map(({ when }) => when?.period)).size).toBe(5);
    expect(dataset.events).toHaveLength(5);
    for (const { series } of dataset.events) expect(series).toBe(dataset.series[0]!.id);
    expect(problems.filter(({ params }) => params?.field === 'field/series')).toEqual([]);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, merged: 1 });
  });
});
