import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(dates: readonly string[]) {
  const rows = dates.map((date, i) => `"${date}",Meeting ${i + 1}`);
  const { dataset, problems } = await importFiles({
    name: 'a.csv',
    content: `Date,Title\n${rows.join('\n')}\n`,
  });
  const when = new Map(
    dataset.events.map(({ sources, when }) => [sources![0]!.row, `${when?.period}${when?.inferred ?? ''}`]),
  );
  return {
    periods: dates.map((_, i) => when.get(i + 2)),
    missing: problems.filter(({ code }) => code === 'date-year-missing').length,
    inferred: problems.filter(({ code }) => code === 'date-year-inferred').length,
  };
}

describe('a year in the first date of a column only', () => {
  it.each([
    ['3 May 2022', '9 May', '1 June', '2 July'],
    ['3 mai 2022', '9 mai', '1er juin', '2 juillet'],
    ['3 de mayo de 2022', '9 de mayo', '1 de junio', '2 de julio'],
    ['3 мая 2022 г.', '9 мая', '1 июня', '2 июля'],
    ['3 مايو 2022', '9 مايو', '1 يونيو', '2 يوليو'],
    ['2022年5月3日', '5月9日', '6月1日', '7月2日'],
    ['令和4年5月3日(火)', '5月9日(月)', '6月1日(水)', '7月2日(土)'],
  ])('is that of the dates below it: %s', async (...dates) => {
    const found = await read(dates);
    expect(found.periods).toEqual(['2022-05-03', '2022-05-09year', '2022-06-01year', '2022-07-02year']);
    expect([found.missing, found.inferred]).toEqual([0, 3]);
  });

  it('is that of no other row where it has two digits, which may be a day', async () => {
    const { periods, missing } = await read(['27 February 03', 'March 17', 'June 2', 'July 4', 'August 18']);
    expect(periods).toEqual(['2003-02-27century', ...Array(4).fill('undefined')]);
    expect(missing).toBe(4);
  });

  it('ends where the days go back, until the next date that has a year', async () => {
    const { periods, missing } = await read([
      '3 May 2022',
      '9 May',
      '1 June',
      '2 July',
      '20 December',
      '10 January',
      '5 February',
      '1 March 2023',
      '4 April',
    ]);
    expect(periods).toEqual([
      '2022-05-03',
      '2022-05-09year',
      '2022-06-01year',
      '2022-07-02year',
      '2022-12-20year',
      'undefined',
      'undefined',
      '2023-03-01',
      '2023-04-04year',
    ]);
    expect(missing).toBe(2);
  });

  it('is the next one where the weekday shows it', async () => {
    const { periods } = await read([
      'Tue 3 May 2022',
      'Mon 9 May',
      'Wed 1 June',
      'Sat 2 July',
      'Tue 10 January',
      'Sun 5 February',
    ]);
    expect(periods.slice(3)).toEqual(['2022-07-02year', '2023-01-10year', '2023-02-05year']);
  });

  it('is not that of a date whose weekday is of neither year', async () => {
    const { periods, missing } = await read([
      'Tue 3 May 2022',
      'Mon 9 May',
      'Wed 1 June',
      'Sat 2 July',
      'Thu 10 July',
      'Wed 13 July',
    ]);
    expect(periods.slice(3)).toEqual(['2022-07-02year', 'undefined', '2022-07-13year']);
    expect(missing).toBe(1);
  });

  it('is not that of dates in no order, nor of a list that begins without a year', async () => {
    const unordered = await read([
      '3 May 2022',
      '9 February',
      '1 June',
      '2 January',
      '4 August',
      '5 March',
      '6 October',
      '7 April',
    ]);
    expect(unordered.missing).toBe(7);
    const second = await read(['1 May', '3 May 2022', '9 May', '1 June', '2 July']);
    expect(second.missing).toBe(4);
  });
});
