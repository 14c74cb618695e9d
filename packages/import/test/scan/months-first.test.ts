import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(dates: readonly string[], heading = 'Date') {
  const content = `Title,${heading},City\n${dates.map((date, i) => `Forum ${i},"${date}",Seoul`).join('\n')}\n`;
  const { dataset, problems } = await importFiles({ name: 'a.csv', content }, { period: '2026' });
  const byTitle = dataset.events.toSorted((a, b) =>
    Object.values(a.title)[0]! < Object.values(b.title)[0]! ? -1 : 1,
  );
  return { periods: byTitle.map(({ when }) => when?.period), problems };
}

describe('dates with points and without a year', () => {
  it('have the month first where one of the column can be read in no other order', async () => {
    const { periods, problems } = await read(['4.16', '4.5', '6.2']);
    expect(periods).toEqual(['2026-04-16', '2026-04-05', '2026-06-02']);
    const detected = problems.filter(({ code }) => code === 'date-order-detected');
    expect(detected.map(({ params }) => params)).toMatchObject([{ value: '4.16', order: 'month' }]);
    const inferred = problems.filter(({ code }) => code === 'date-year-inferred');
    expect(inferred.map(({ params }) => params?.value)).toEqual(['4.16', '4.5', '6.2']);
  });

  it('may have weekdays, ends and hours', async () => {
    const { periods } = await read(['4.16(목)~4.18(토)', '4.5', '5.31(일)', '6.2. 14:00']);
    expect(periods).toEqual(['2026-04-16/2026-04-18', '2026-04-05', '2026-05-31', '2026-06-02']);
  });

  it.each([
    [
      ['4.5.', '6.4.', '12.10.'],
      ['2026-05-04', '2026-04-06', '2026-10-12'],
    ],
    [
      ['16.4.', '4.5.', '6.2.'],
      ['2026-04-16', '2026-05-04', '2026-02-06'],
    ],
    [
      ['4.5', '6.4', '12.10.2026'],
      ['2026-05-04', '2026-04-06', '2026-10-12'],
    ],
  ])('have the day first elsewhere: %j', async (dates, periods) => {
    expect((await read(dates)).periods).toEqual(periods);
  });

  it('are not read in both orders: a day that is no month contradicts the others', async () => {
    const { periods, problems } = await read(['16.4', '4.5', '5.31']);
    expect(periods.at(-1)).toBeUndefined();
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('are no dates of a column of hours', async () => {
    const content = 'Title,Date,Start,City\nA,5 May 2026,9.30,Seoul\nB,6 May 2026,11.15,Seoul\n';
    const { dataset } = await importFiles({ name: 'a.csv', content });
    expect(dataset.events.map(({ when }) => when?.hours).sort()).toEqual(['09:30', '11:15']);
  });
});
