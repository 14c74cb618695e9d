import {
  boundsOfParsed,
  isPeriodOrdered,
  isWithin,
  overlaps,
  periodPrecision,
} from '@regional-presence/core/internal';
import {
  civilDay,
  formatPeriod,
  parsePeriod,
  periodBounds,
  yearMonthDay,
} from '@regional-presence/core/period';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

describe('an EDTF date', () => {
  it.each([
    ['2022', { year: 2022 }],
    ['0000', { year: 0 }],
    ['9999', { year: 9999 }],
    ['2022-01', { year: 2022, month: 1 }],
    ['2022-12', { year: 2022, month: 12 }],
    ['2022-10-01', { year: 2022, month: 10, day: 1 }],
    ['2022-10-31', { year: 2022, month: 10, day: 31 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2022?', { year: 2022, qualifier: '?' }],
    ['2022-10~', { year: 2022, month: 10, qualifier: '~' }],
    ['2022-10-20%', { year: 2022, month: 10, day: 20, qualifier: '%' }],
  ])('%s is read to its parts', (text, date) => {
    expect(parsePeriod(text)).toStrictEqual({ start: date, end: date, interval: false });
    expect(parsePeriod(`${text}/..`)).toStrictEqual({ start: date, end: undefined, interval: true });
    expect(parsePeriod(`../${text}`)).toStrictEqual({ start: undefined, end: date, interval: true });
    expect(formatPeriod(date as never, date as never)).toBe(text);
  });

  it.each([
    [
      'a day that does not exist',
      ['2022-02-29', '2022-02-30', '2022-04-31', '2022-10-00', '2022-10-32', '1900-02-29'],
    ],
    ['a month that does not exist', ['2022-00', '2022-13', '2022-13-01', '2022-00-10', '2022-99']],
    ['too few digits', ['202', '2022-1', '2022-1-1', '2022-10-2', '2022-', '2022-10-']],
    [
      'too many digits',
      ['20221', '02022-10', '2022-010', '2022-10-020', '20221020', '202210', '2022-10-20-11'],
    ],
    ['another separator', ['2022/10/20', '2022.10', '2022.10.20', '2022-10.20', '2022 10 20', '2022–10–20']],
    [
      'no digits',
      ['', 'May 2022', '20x2', '2022-W1', '2022-W10', '2022-10-XX', 'abcd', '2022-a1', '2022-1a-01'],
    ],
    [
      'a sign beside the digits in Unicode',
      ['2023-1.', '2023-1:', '2023-0:', '2023-01-1:', '202:', '-202', '+2022', '202.'],
    ],
    ['digits of another script', ['٢٠٢٢', '２０２２', '2022-１０', '২০২২-10-20']],
    ['spaces', [' 2022', '2022 ', '2022-10 ', '20 2', '2022- 1', '2022-10-20\n', '2022\u00a0']],
    [
      'a qualifier elsewhere',
      ['?2022', '2022?-10', '2022-?10', '2022??', '2022?~', '2022-10-20?%', '?', '~', '202~'],
    ],
    ['another mark', ['2022!', '2022*', '2022-10-20Z', '2022-10#']],
    [
      'levels that the model does not have',
      ['2022-21', 'Y20220', '201X', '2022-1X', '{2022,2023}', '-2022', '2022-10-20T10:00'],
    ],
  ])('with %s is none', (_, texts) => {
    for (const text of texts) {
      expect([text, parsePeriod(text), periodBounds(text)]).toEqual([text, undefined, undefined]);
      expect(parsePeriod(`2021/${text}/`)).toBeUndefined();
    }
  });
});

describe('an EDTF interval', () => {
  const may = { year: 2022, month: 5 };
  const year = { year: 2023 };

  it.each([
    ['2022-05/2023', may, year],
    ['2022-05/..', may, undefined],
    ['2022-05/', may, undefined],
    ['../2023', undefined, year],
    ['/2023', undefined, year],
    ['2022-05/2022-05', may, may],
  ])('%s has two ends, of which one can be open or unknown', (text, start, end) => {
    expect(parsePeriod(text)).toStrictEqual({ start, end, interval: true });
  });

  it.each(['..', '../..', '/', '/..', '../', '//', '...', '../...', '.', '/.'])(
    '%s has no date and is none',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it.each([
    '2022/x',
    'x/2022',
    'x/..',
    '../x',
    'x/',
    '/x',
    '2022/2023/2024',
    '2022//2023',
    '2022/.',
    './2022',
    '2022/2022-13',
  ])('%s has an end that is no date and is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('is written as one date where both ends are one', () => {
    expect(formatPeriod(may, may)).toBe('2022-05');
    expect(formatPeriod(may, { ...may, qualifier: '?' })).toBe('2022-05/2022-05?');
    expect(formatPeriod({ year: 7 }, { year: 7, month: 1, day: 2 })).toBe('0007/0007-01-02');
  });

  it('is written with two dots for an open end', () => {
    expect(formatPeriod(may, undefined)).toBe('2022-05/..');
    expect(formatPeriod(undefined, may)).toBe('../2022-05');
  });

  it('is written as it was read', () => {
    const day = fc.integer({ min: civilDay(0, 1, 1), max: civilDay(9999, 12, 31) }).map(yearMonthDay);
    const date = fc
      .tuple(day, fc.constantFrom('year', 'month', 'day'), fc.constantFrom(undefined, '?', '~', '%'))
      .map(([{ year, month, day }, precision, qualifier]) => ({
        year,
        ...(precision !== 'year' && { month }),
        ...(precision === 'day' && { day }),
        ...(qualifier && { qualifier }),
      }));
    fc.assert(
      fc.property(date, date, (start, end) => {
        const { start: readStart, end: readEnd } = parsePeriod(formatPeriod(start, end))!;
        expect([readStart, readEnd]).toStrictEqual([start, end]);
      }),
      { numRuns: runs(500) },
    );
  });
});

it('a period that is read cannot be changed, since a later call returns it again', () => {
  for (const text of ['2022-05-02', '2022/2023', '2022/..', '../2023']) {
    const period = parsePeriod(text)!;
    expect(parsePeriod(text)).toBe(period);
    expect(Object.isFrozen(period)).toBe(true);
    expect(Object.isFrozen(period.start ?? period.end)).toBe(true);
    expect(Object.isFrozen(period.end ?? period.start)).toBe(true);
    expect(Object.isFrozen(periodBounds(text))).toBe(true);
  }
});

describe('the first and last day of a period', () => {
  it.each([
    ['2022-10-20', '2022-10-20', '2022-10-20'],
    ['2022-10-20~', '2022-10-20', '2022-10-20'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02?', '2023-02-01', '2023-02-28'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2021/2022', '2021-01-01', '2022-12-31'],
    ['2021-11-29/2021-12-01', '2021-11-29', '2021-12-01'],
    ['2021-06-04/2024-06', '2021-06-04', '2024-06-30'],
    ['2021-06/2022-02-03', '2021-06-01', '2022-02-03'],
  ])('%s: %s and %s', (text, first, last) => {
    const days = (date: string) => Temporal.PlainDate.from('1970-01-01').until(date).days;
    expect(periodBounds(text)).toEqual({ first: days(first), last: days(last) });
    expect(boundsOfParsed(parsePeriod(text)!)).toEqual(periodBounds(text));
  });

  it('are infinite at an open end', () => {
    expect(periodBounds('../2022-05-01')).toEqual({ first: NEGATIVE_INFINITY, last: civilDay(2022, 5, 1) });
    expect(periodBounds('2022-05-01/..')).toEqual({ first: civilDay(2022, 5, 1), last: POSITIVE_INFINITY });
  });
});

describe('the order of the ends of a period', () => {
  it.each([
    ['2022-05-02/2022-05-01', false],
    ['2022-05-02/2022-05-02', true],
    ['2022-05-01/2022-05-02', true],
    ['2022-06/2022-05', false],
    ['2022-06/2022-05-31', false],
    ['2023/2022', false],
    // The end is known less exactly than the start, and can be later.
    ['2022-05/2022', true],
    ['2022-05-20/2022-05', true],
    // The start is known less exactly than the end, and can be earlier.
    ['2022/2022-01-01', true],
    ['2022-05', true],
    ['2022/..', true],
    ['../2022', true],
  ])('%s: %s', (text, ordered) => {
    expect(isPeriodOrdered(parsePeriod(text)!)).toBe(ordered);
  });
});

describe('a period is known', () => {
  it.each([
    ['2022-10-20', 'day'],
    ['2022-07', 'month'],
    ['2022', 'year'],
    ['2022~', 'year'],
    ['2021-11-29/2021-12-01', 'day'],
    ['2021-06-04/2024-06', 'month'],
    ['2021-06/2024-06-04', 'month'],
    ['2021-06/2024-06', 'month'],
    ['2021-06/2024', 'year'],
    ['2021/2024-06', 'year'],
    ['2021/2024-06-04', 'year'],
    ['2021-06-04/2024', 'year'],
    ['2021/2024', 'year'],
    ['2022-10-20/..', 'day'],
    ['../2022-10-20', 'day'],
    ['2022-10/..', 'month'],
    ['../2022-10', 'month'],
    ['2022/..', 'year'],
    ['../2022', 'year'],
  ])('%s to the %s, as its coarser end is', (text, precision) => {
    expect(periodPrecision(parsePeriod(text)!)).toBe(precision);
  });
});

describe('two periods', () => {
  const bounds = (text: string) => periodBounds(text)!;

  it.each([
    ['2022-05-01/2022-05-03', '2022-05-03/2022-05-05', true],
    ['2022-05-01/2022-05-03', '2022-05-04/2022-05-05', false],
    ['2022-05', '2022-05-10', true],
    ['2022-05', '2022-06', false],
    ['2022-05/..', '2030', true],
    ['../2022-05', '2022-05-31', true],
    ['../2022-05', '2022-06-01', false],
  ])('%s and %s share a day: %s', (a, b, shared) => {
    expect(overlaps(bounds(a), bounds(b))).toBe(shared);
    expect(overlaps(bounds(b), bounds(a))).toBe(shared);
  });

  it.each([
    ['2022-05-10', '2022-05', true],
    ['2022-05-01', '2022-05', true],
    ['2022-05-31', '2022-05', true],
    ['2022-05', '2022-05', true],
    ['2022-05', '2022-05-10', false],
    ['2022-04-30/2022-05-02', '2022-05', false],
    ['2022-05-30/2022-06-01', '2022-05', false],
    ['2022-05', '2022-05/..', true],
    ['2022-05/..', '2022-05', false],
  ])('%s is within %s: %s', (inner, outer, within) => {
    expect(isWithin(bounds(inner), bounds(outer))).toBe(within);
  });
});
