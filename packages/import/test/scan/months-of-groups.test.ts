import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const periodsOf = async (name: string, text: string) => {
  const { dataset, problems } = await importText(text, {}, name);
  const periods = dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.period]).sort();
  return { periods, codes: problems.map(({ code }) => code) };
};

describe('dates without a year beside the month and year of their group', () => {
  it.each([
    ['English', 'group', 'May 2026', 'June 2026'],
    ['French', 'section', 'mai 2026', 'juin 2026'],
    ['Polish, whose dates are not read', 'section', 'Maj 2026', 'Czerwiec 2026'],
    ['Turkish, below a heading for years', 'Year', 'Mayıs 2026', 'Haziran 2026'],
  ])('are of that year: %s', async (_, heading, may, june) => {
    const rows = [`${may},01-02.05.,Forum A`, `${may},07.05.,Forum B`, `${june},03.06.,Forum C`];
    const { periods } = await periodsOf('a.csv', [`${heading},Date,Title`, ...rows].join('\n'));
    expect(periods).toEqual([
      ['Forum A', '2026-05-01/2026-05-02'],
      ['Forum B', '2026-05-07'],
      ['Forum C', '2026-06-03'],
    ]);
  });

  it('are of the month above them, beside rows with months, weekdays or words of their own', async () => {
    const rows = [
      'Enero,20 al 22,Taller A',
      ',28,Taller B',
      'Febrero,3 y 4,Taller C',
      ',11-13,Taller D',
      'Marzo,"mar 10 y 17, jue 12 y 19",Taller E',
      'Mayo,Del 30 de abril al 2 de mayo,Taller F',
      ',17,Taller G',
      'Junio,Primera semana,Taller H',
    ];
    const { periods } = await periodsOf(
      'a.csv',
      `Calendario 2026,,\nMes,Día,Actividad\n${rows.join('\n')}\n`,
    );
    const byTitle = new Map(periods as [string, string | undefined][]);
    expect([...'ABCDFG'].map((letter) => byTitle.get(`Taller ${letter}`))).toEqual([
      '2026-01-20/2026-01-22',
      '2026-01-28',
      '2026-02-03/2026-02-04',
      '2026-02-11/2026-02-13',
      '2026-04-30/2026-05-02',
      '2026-05-17',
    ]);
    const ofE = (periods as [string, string][]).filter(([title]) => title === 'Taller E');
    expect(ofE.map(([, period]) => period)).toEqual(['2026-03-10', '2026-03-12', '2026-03-17', '2026-03-19']);
  });

  it.each(['Day', 'Date'])(
    'are of the month in the first row of their group, below a heading %s',
    async (heading) => {
      const rows = ['January 2026,A,5', ',B,12-14', 'February 2026,C,3', ',D,10', ',E,17'];
      const { periods, codes } = await periodsOf('a.csv', [`Month,Title,${heading}`, ...rows].join('\n'));
      expect(periods).toEqual([
        ['A', '2026-01-05'],
        ['B', '2026-01-12/2026-01-14'],
        ['C', '2026-02-03'],
        ['D', '2026-02-10'],
        ['E', '2026-02-17'],
      ]);
      expect(codes).toContain('column-filled-down');
      // Days that fall are no days of one month: which rows it holds for is not known.
      const [, , , second, ...others] = rows;
      const unsorted = [
        `Month,Title,${heading}`,
        ...rows.slice(0, 2),
        'February 2026,C,3',
        ',D,1',
        second,
        ...others,
      ];
      expect((await periodsOf('a.csv', unsorted.join('\n'))).codes).not.toContain('column-filled-down');
    },
  );

  it('are read in groups of a JSON document', async () => {
    const groups = [
      { group: 'May 2026', events: [{ date: '07.05.', title: 'Forum A' }] },
      { group: 'January 2027', events: [{ date: '03.01.', title: 'Forum B' }] },
    ];
    const { periods } = await periodsOf('a.json', JSON.stringify(groups));
    expect(periods).toEqual([
      ['Forum A', '2026-05-07'],
      ['Forum B', '2027-01-03'],
    ]);
  });

  it('contradict it where they are in another month', async () => {
    const rows = ['May 2026,07.05.,Forum A', 'May 2026,03.08.,Forum B'];
    const { periods, codes } = await periodsOf('a.csv', ['group,Date,Title', ...rows].join('\n'));
    expect(periods).toEqual([
      ['Forum A', '2026-05-07'],
      ['Forum B', undefined],
    ]);
    expect(codes).toContain('date-columns-contradict');
  });

  it.each([
    ['a year of something else', 'Agenda 2030'],
    ['a season over two years', 'Winter 2026'],
    ['two years', 'May 2026 – May 2027'],
  ])('are not read beside %s', async (_, group) => {
    const rows = [`${group},07.05.,Forum A`, `${group},03.06.,Forum B`];
    const { periods, codes } = await periodsOf('a.csv', ['group,Date,Title', ...rows].join('\n'));
    expect(periods.map(([, period]) => period)).toEqual([undefined, undefined]);
    expect(codes).toContain('date-year-missing');
  });
});
