import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { orderOfPattern, unambiguousDates } from '../../src/scan/date-order.js';

describe('a numeric date', () => {
  it.each<[text: string, found: ReturnType<typeof unambiguousDates>]>([
    ['27/09/2022', { dmy: '27/09/2022' }],
    ['09/27/2022', { mdy: '09/27/2022' }],
    ['27.9.2022', { dotted: '27.9.2022' }],
    ['9.27.2022', { mdy: '9.27.2022' }],
    ['3/21-3/23/19', { mdy: '3/23/19' }],
    ['10/18', { mdy: '10/18' }],
    ['18/10', { dmy: '18/10' }],
    ['9-27-2022', { mdy: '9-27-2022' }],
    ['13/12/2022', { dmy: '13/12/2022' }],
    ['12/13/2022', { mdy: '12/13/2022' }],
    ['27/09/2022 to 28/09/2022', { dmy: '27/09/2022' }],
    ['27/09/2022 or 09/28/2022', { dmy: '27/09/2022', mdy: '09/28/2022' }],
    ['on 27/09/2022', { dmy: '27/09/2022' }],
    ['27/09/22', { dmy: '27/09/22' }],
    ['4/29/17 09:00 AM', { mdy: '4/29/17' }],
  ])('%s is in one order only', (text, found) => {
    expect(unambiguousDates(text)).toEqual(found);
  });

  it.each([
    ['03/04/2022'],
    ['31/13/24'],
    ['14.30.2022'],
    ['13/15'],
    ['12/12/2022'],
    ['27/09-2022'],
    ['27/09/221'],
    ['27/09/20221'],
    ['1/27/09/2022'],
    ['127/09/2022'],
    ['-27/09/2022'],
    ['2022-09-27'],
    ['27 September 2022'],
    [`27/09/2022${' and so on'.repeat(20)}`],
  ])('%s does not say its order', (text) => {
    expect(unambiguousDates(text)).toEqual({});
  });

  it('in a cell of two hundred letters says its order', () => {
    expect(unambiguousDates(`27/09/2022${' '.repeat(190)}`)).toEqual({ dmy: '27/09/2022' });
    expect(unambiguousDates(`27/09/2022${' '.repeat(191)}`)).toEqual({});
  });
});

describe('the pattern of a heading', () => {
  it.each([
    ['dd/mm/yyyy', 'dmy'],
    ['d.m.yy', 'dmy'],
    ['DD MM YYYY', 'dmy'],
    ['JJ.MM.AAAA', 'dmy'],
    ['дд.мм.гггг', 'dmy'],
    ['mm-dd-yyyy', 'mdy'],
    ['m/d/yy', 'mdy'],
    ['yyyy-mm-dd', undefined],
    ['date dd/mm/yyyy', undefined],
    ['dd/mm/yyyy hh:mm', undefined],
    ['x mm/dd/yyyy', undefined],
    ['mm/dd/yyyy x', undefined],
    ['ddd/mm/yyyy', undefined],
    ['dd,mm,yyyy', undefined],
    ['UTC', undefined],
    [undefined, undefined],
  ])('%s is %s', (hint, order) => {
    expect(orderOfPattern(hint)).toBe(order);
  });
});

/** Imports a column of dates: its periods in the order of the rows, and the problems of their order. */
async function readDates(dates: readonly string[], heading = 'Date', options = {}) {
  const lines = dates.map((date, i) => `Forum ${i + 1};${date}`);
  const { dataset, problems } = await importText(`Title;${heading}\n${lines.join('\n')}\n`, {
    region: 'AFR',
    ...options,
  });
  const periods = dataset.events
    .toSorted((a, b) => a.sources[0]!.row! - b.sources[0]!.row!)
    .map(({ when }) => when?.period);
  const found = problems.filter(({ code }) => code.startsWith('date-order'));
  return { periods, found, codes: found.map(({ code, place }) => `${code} ${place?.column?.letter}`) };
}

describe('a column of dates', () => {
  it.each<[rule: string, dates: string[], periods: (string | undefined)[], codes: string[]]>([
    [
      'is day first by one of its dates',
      ['03/04/2027', '27/04/2027'],
      ['2027-04-03', '2027-04-27'],
      ['date-order-detected B'],
    ],
    [
      'is month first by one of its dates',
      ['03/04/2027', '04/27/2027'],
      ['2027-03-04', '2027-04-27'],
      ['date-order-detected B'],
    ],
    [
      'has no order where dates contradict',
      ['27/04/2027', '04/28/2027', '03/04/2027'],
      ['2027-04-27', '2027-04-28', undefined],
      ['date-order-mixed B'],
    ],
    ['has no order where none of its dates says it', ['03/04/2027'], [undefined], ['date-order-unknown B']],
    ['has no order where only the same number is both', ['04/04/2027'], ['2027-04-04'], []],
    ['needs no order for a month in words', ['3 April 2027'], ['2027-04-03'], []],
  ])('%s', async (_, dates, periods, codes) => {
    const found = await readDates(dates);
    expect(found.periods).toEqual(periods);
    expect(found.codes.filter((code) => !code.startsWith('date-order-ambiguous'))).toEqual(codes);
  });

  it('is asked about once, with three of its dates and the number of its rows', async () => {
    const dates = ['03/04/2027', '03/04/2027', '05/04/2027', '06/04/2027', '07/04/2027'];
    const { found } = await readDates(dates);
    const [question, ...others] = found.filter(({ code }) => code === 'date-order-unknown');
    expect(others).toEqual([]);
    expect(question!.message).toContain('03/04/2027');
    expect(question!.message).toContain('05/04/2027');
    expect(question!.message).toContain('06/04/2027');
    expect(question!.message).not.toContain('07/04/2027');
    expect(question!.params).toMatchObject({ rows: 5 });
    expect(question!.place).toMatchObject({ row: 2, column: { letter: 'B', name: 'Date' } });
  });

  it('is in the order of its heading', async () => {
    expect((await readDates(['03/04/2027'], 'Date (mm/dd/yyyy)')).periods).toEqual(['2027-03-04']);
    expect((await readDates(['03/04/2027'], 'Date (dd/mm/yyyy)')).periods).toEqual(['2027-04-03']);
  });

  it('is in the order of the options, whatever its dates say', async () => {
    const { periods, codes } = await readDates(['03/04/2027', '04/27/2027'], 'Date', { order: 'dmy' });
    expect(periods[0]).toBe('2027-04-03');
    expect(codes.filter((code) => code.startsWith('date-order-detected'))).toEqual([]);
  });

  it('is in the order of its language, as a remark says', async () => {
    const { periods, found } = await readDates(['03/04/2027'], 'Date', { language: 'fr' });
    expect(periods).toEqual(['2027-04-03']);
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ['date-order-from-language', expect.objectContaining({ value: '03/04/2027', order: 'day' })],
    ]);
  });

  it('in the order of its language needs no remark where its heading has the order', async () => {
    const { periods, codes } = await readDates(['03/04/2027'], 'Date (dd/mm/yyyy)', { language: 'fr' });
    expect([periods, codes]).toEqual([['2027-04-03'], []]);
  });
});
