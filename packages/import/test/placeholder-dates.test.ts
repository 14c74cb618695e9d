import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { isPlaceholderDate } from '../src/field/placeholder-day.js';

const CODE = 'date-placeholder';

async function read(heading: string, row: string) {
  const { dataset, problems } = await importText(`Title,City,${heading}\nForum,Geneva,${row}\n`, {}, 'a.csv');
  return { event: dataset.events[0]!, codes: problems.map(({ code }) => code) };
}

/** Days that are the first or the last of a count, as databases and spreadsheets export them. */
const DAYS = [
  '0000-00-00',
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1900-01-01',
  '1970-01-01',
  '9999-12-31',
];

describe('a date that programs write where there is none', () => {
  it.each(DAYS.flatMap((day) => [day, `${day}T00:00:00`, `${day} 00:00:00`, day.replaceAll('-', '/')]))(
    'is no date: %s',
    async (text) => {
      const { event, codes } = await read('Date', text);
      expect(event.when).toBeUndefined();
      expect(event.extra).toEqual({ Date: text });
      expect(codes).toContain(CODE);
    },
  );

  it.each(['01/01/1900', '1/1/1900', '01.01.1970', '12/31/1969', '31/12/9999', '1/0/1900', '30.12.1899'])(
    'is none in any order of day and month: %s',
    (text) => expect(isPlaceholderDate(text)).toBe(true),
  );

  it.each([
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Mon Jan 01 1900 00:00:00 GMT+0000',
    '01-Jan-1970',
    '31-Dec-1969 16:00:00',
    '1970年1月1日 00:00:00',
    '1970-01-01/1970-01-01',
    '2022-05-05/9999-12-31',
    '١٩٧٠-٠١-٠١',
  ])('is none as programs write it in words, as an interval or in other digits: %s', async (text) => {
    const { event, codes } = await read('Date', `"${text}"`);
    expect(event.when).toBeUndefined();
    expect(event.extra).toEqual({ Date: text });
    expect(codes).toContain(CODE);
  });

  it.each(['1 January 1970', '2 Jan 1970', '02-Jan-1970', '1970年1月2日 00:00:00', '2022-05-05/2022-05-06'])(
    'is none of a person: %s',
    (text) => expect(isPlaceholderDate(text)).toBe(false),
  );

  it('is no date in columns of day, month and year', async () => {
    const { event, codes } = await read('Day,Month,Year', '1,January,1900');
    expect(event.when).toBeUndefined();
    expect(codes).toContain(CODE);
  });

  it.each(DAYS)('leaves the start where it is the end: %s', async (end) => {
    const { event, codes } = await read('Start,End', `2023-05-05,${end}`);
    expect(event.when?.period).toBe('2023-05-05');
    expect(event.extra).toEqual({ End: end });
    expect(codes).not.toContain('date-phrase-reversed');
  });

  it('is not another end that is not read, without which the start is not recorded', async () => {
    const { event, codes } = await read('Start,End', '2023-05-05,5/6/1900 or later');
    expect(event.when).toBeUndefined();
    expect(event.extra).toEqual({ Start: '2023-05-05', End: '5/6/1900 or later' });
    expect(codes).not.toContain(CODE);
  });

  it.each(['1904', '1/1', '13/13/1900'])('is not %s', (text) => expect(isPlaceholderDate(text)).toBe(false));

  it('is no start of a range', async () => {
    const { event, codes } = await read('Start,End', '1900-01-01,2023-05-05');
    expect(event.when).toBeUndefined();
    expect(codes).toContain(CODE);
  });

  it('is a year alone as well', async () => {
    const { event, codes } = await read('Year', '1900');
    expect(event.when).toBeUndefined();
    expect(codes).toContain(CODE);
    expect((await read('Year', '1901')).event.when?.period).toBe('1901');
  });

  it.each([
    ['1 January 1970', '1970-01-01'],
    ['1900年1月1日', '1900-01-01'],
    ['1970-01-02', '1970-01-02'],
    ['02/01/1900', undefined],
    ['1901-01-01', '1901-01-01'],
    ['31 December 1969', '1969-12-31'],
  ])('is another date: %s', async (text, period) => {
    const { event, codes } = await read('Date', text);
    expect(event.when?.period).toBe(period);
    expect(codes).not.toContain(CODE);
  });
});
