import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = (content: string) => importFiles({ name: 'list.csv', content });

describe('a row with a date above the headings', () => {
  it('is about the list, and the headings are those of the columns', async () => {
    const { dataset } = await read(
      'Last update,2021-09-14 13:41:46\nTitle,Host,For,Date\nForum,ITU,all,5 May 2026\nSeminar,ITU,all,6 May 2026\n',
    );
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(['2026-05-05', '2026-05-06']);
    expect(Object.values(dataset.events[0]!.title)).toEqual(['Forum']);
  });
});

describe('dates in two digits with the year first', () => {
  const rows = (...dates: string[]) =>
    `제목,날짜\n${dates.map((date, i) => `행사 ${i},${date}`).join('\n')}\n`;

  it('are read where the ends of ranges show it, whatever a cell without a date says', async () => {
    const { dataset } = await read(
      rows('21.10.14~21.10.18', '21.09.24~21.09.28', '미정', '21.08.31~21.09.29'),
    );
    expect(dataset.events.flatMap(({ when }) => when?.period ?? []).sort()).toEqual([
      '2021-08-31/2021-09-29',
      '2021-09-24/2021-09-28',
      '2021-10-14/2021-10-18',
    ]);
  });

  it('are a question where nothing shows it', async () => {
    const { dataset, problems } = await read('Title,Date\nForum,21.10.14~21.10.18\n');
    expect(problems.filter(({ severity }) => severity !== 'remark').length).toBeGreaterThan(0);
    expect(dataset.events.flatMap(({ when }) => when?.period ?? [])).not.toContain('2014-10-21/2018-10-21');
  });
});

describe('dates of which some lack the year', () => {
  it('have that of the rows around them, also beside a column of months', async () => {
    const { dataset } = await read(
      [
        'Date,Month,Title',
        '2024-08-03,August,A',
        '23-24/08,August,B',
        '2024-08-31,August,C',
        '25-27/10,October,D',
        '2024-11-02,November,E',
        '15-16/11,November,F',
        '2024-12-01,December,G',
      ].join('\n'),
    );
    expect(dataset.events.map(({ when }) => when?.period)).toContain('2024-10-25/2024-10-27');
  });

  it('do not have it from a column of numbers that are no dates', async () => {
    const { problems } = await read('Date,Title,Stamp\n5 May,Forum,1722643200\n2024-06-01,Seminar,\n');
    expect(problems.map(({ code }) => code)).not.toContain('column-inferred');
  });
});
