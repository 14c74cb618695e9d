import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

const read = (text: string, reportingPeriod?: string) =>
  parseDate(text, reportingPeriod === undefined ? {} : { reportingPeriod });

describe('a weekday of one character in brackets behind a date', () => {
  it.each([
    ['2022年6月6日(月)', '2022-06-06'],
    ['2022年6月7日（火）', '2022-06-07'],
    ['令和4年6月8日(水)', '2022-06-08'],
    ['2022年6月9日(木) 13:30', '2022-06-09'],
    ['2022年6月10日(金)', '2022-06-10'],
    ['2022年6月11日(土)～6月12日(日)', '2022-06-11/2022-06-12'],
  ])('is part of the date: %s', (text, period) => {
    const { periods, unread, problems } = read(text);
    expect([periods, unread, problems]).toEqual([[period], [], []]);
  });

  it('that contradicts the date is reported', () => {
    const { periods, problems } = read('2022年6月6日(木)');
    expect(periods).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['date-weekday-contradicts']);
  });

  it('shows the year of a date without one', () => {
    expect(read('4月7日(木)', '2022/2023').periods).toEqual(['2022-04-07']);
    expect(read('4月7日(金)', '2022/2023').periods).toEqual(['2023-04-07']);
    expect(read('4月7日', '2022/2023').periods).toEqual([]);
  });
});
