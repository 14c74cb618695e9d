import { isPeriodOrdered, periodPrecision } from '@regional-presence/core/internal';
import {
  civilDay,
  formatPeriod,
  parsePeriod,
  periodBounds,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a civil day', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(weekday(0)).toBe(4);
    expect(civilDay(2000, 3, 1) - civilDay(2000, 2, 28)).toBe(2);
    expect(civilDay(1900, 3, 1) - civilDay(1900, 2, 28)).toBe(1);
  });

  it('agrees with the platform on every day from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: civilDay(1600, 1, 1), max: civilDay(2400, 12, 31) }), (day) => {
        const date = new Date(day * 86_400_000);
        const { year, month, day: dayOfMonth } = yearMonthDay(day);
        expect([year, month, dayOfMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
        expect(weekday(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });
});

describe('an EDTF period', () => {
  it.each([
    ['2022-10-20', 'day'],
    ['2022-07', 'month'],
    ['2022', 'year'],
    ['2021-11-29/2021-12-01', 'day'],
    ['2021-06-04/2024-06', 'month'],
    ['2022-10-20/..', 'day'],
    ['2022~', 'year'],
  ])('%s is known to the %s', (text, precision) => {
    expect(periodPrecision(parsePeriod(text)!)).toBe(precision);
  });

  it.each([
    '2022-02-30',
    '2022-13',
    '20221020',
    '2022-1-1',
    '',
    '..',
    '../..',
    '2022/2023/2024',
    'May 2022',
    '2022-W10',
  ])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('ends with the last day of its last month or year', () => {
    expect(periodBounds('2024-02')).toEqual({ first: civilDay(2024, 2, 1), last: civilDay(2024, 2, 29) });
    expect(periodBounds('2021/2022')).toEqual({ first: civilDay(2021, 1, 1), last: civilDay(2022, 12, 31) });
    expect(periodBounds('../2022-05-01')!.first).toBe(Number.NEGATIVE_INFINITY);
  });

  it('may have its end before its start, and says so', () => {
    expect(isPeriodOrdered(parsePeriod('2022-05-02/2022-05-01')!)).toBe(false);
    expect(isPeriodOrdered(parsePeriod('2022-05/2022')!)).toBe(true);
  });

  it('is written as it was read', () => {
    const day = fc.integer({ min: civilDay(1, 1, 1), max: civilDay(9999, 12, 31) }).map(yearMonthDay);
    const date = fc
      .tuple(day, fc.constantFrom('year', 'month', 'day'))
      .map(([d, precision]) =>
        precision === 'day' ? d : precision === 'month' ? { year: d.year, month: d.month } : { year: d.year },
      );
    fc.assert(
      fc.property(date, date, (start, end) => {
        const text = formatPeriod(start, end);
        const period = parsePeriod(text)!;
        expect(period.start).toEqual(start);
        expect(period.end).toEqual(end);
      }),
    );
  });
});
