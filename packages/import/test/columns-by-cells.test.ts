import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = async (content: string) => {
  const { dataset, problems } = await importFiles({ name: 'list.csv', content });
  const periods = dataset.events
    .toSorted((a, b) => Object.values(a.title)[0]!.localeCompare(Object.values(b.title)[0]!))
    .map(({ when }) => when?.period);
  return { periods, dataset, codes: problems.map(({ code }) => code) };
};

describe('a column of dates beside that of the dates', () => {
  it.each(['まで', 'xyz'])('has the ends, where they follow the dates soon (%s)', async (heading) => {
    const { periods } = await read(
      `Date,${heading},Title\n2026-10-05,2026-10-06,A\n2026-10-12,,B\n2026-10-23,2026-10-26,C\n`,
    );
    expect(periods).toEqual(['2026-10-05/2026-10-06', '2026-10-12', '2026-10-23/2026-10-26']);
  });

  it.each([
    ['long behind', '2027-10-05', '2027-10-06'],
    ['before', '2026-09-01', '2026-09-02'],
    ['the same', '2026-10-05', '2026-10-23'],
  ])('has no ends where they are %s', async (_, one, other) => {
    const { periods } = await read(`Date,xyz,Title\n2026-10-05,${one},A\n2026-10-23,${other},B\n`);
    expect(periods).toEqual(['2026-10-05', '2026-10-23']);
  });

  it('has the ends with their hours, where its heading says so', async () => {
    const { dataset } = await read(
      [
        'Datum,Aanvangstijd,Eindtijd,Title',
        '2019-11-07T13:30:00+01:00,2019-11-07T13:30:00+01:00,2019-11-07T14:30:00+01:00,A',
        '2019-11-08T10:00:00+01:00,2019-11-08T10:00:00+01:00,2019-11-08T12:00:00+01:00,B',
      ].join('\n'),
    );
    expect(dataset.events.map(({ when }) => when?.hours).sort()).toEqual(['10:00-12:00', '13:30-14:30']);
  });
});

describe('a column of years without a heading', () => {
  it('is that of dates without a year', async () => {
    const { periods } = await read(',Date,Title\n2025,16-19 July,A\n2024,4-9 July,B\n');
    expect(periods).toEqual(['2025-07-16/2025-07-19', '2024-07-04/2024-07-09']);
  });
});

describe('the order of day and month in ranges', () => {
  it.each([
    ['without years', 'Year,Date,Title\n2025,07/16-07/19,A\n2024,07/04-07/09,B\n'],
    ['with years', 'Date,Title\n07/16/2025-07/19/2025,A\n07/04/2024-07/09/2024,B\n'],
  ])('is that of the ranges that show it (%s)', async (_, content) => {
    const { periods } = await read(content);
    expect(periods).toEqual(['2025-07-16/2025-07-19', '2024-07-04/2024-07-09']);
  });

  it('is a question where none shows it', async () => {
    const { periods, codes } = await read('Date,Title\n07/04/2024-07/09/2024,A\n');
    expect(periods).toEqual([undefined]);
    expect(codes).toContain('date-order-unknown');
  });
});

describe('days with the figure of their month beside a column of months', () => {
  it('are not taken for a list of days', async () => {
    const { periods } = await read(
      'Title,Year,Month,Days\nA,2018,August,29/08\nB,2018,August,31/8 and 1/9\nC,2018,August,"29, 30"\n',
    );
    expect(periods[0]).toBe('2018-08-29');
    expect(periods).toContain('2018-08-31/2018-09-01');
  });
});
