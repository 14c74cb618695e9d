import { MILLISECONDS_PER_DAY, SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay, daysInMonth, isLeapYear, weekday, yearMonthDay } from '@regional-presence/core/period';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

describe('a leap year', () => {
  it.each([
    [2023, false],
    [2024, true],
    [1900, false],
    [2100, false],
    [2000, true],
    [2400, true],
    [0, true],
    [-4, true],
    [-100, false],
  ])('%i: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
  });
});

describe('the days of a month', () => {
  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('month %i has %i in a common year', (month, days) => {
    expect(daysInMonth(2023, month)).toBe(days);
  });

  it('February has one more in a leap year, and no other month', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2024, 1)).toBe(31);
    expect(daysInMonth(2024, 4)).toBe(30);
  });

  it.each([0, 13, -1, Number.NaN])('a month %d that does not exist has none', (month) => {
    expect(daysInMonth(2024, month)).toBe(0);
  });
});

describe('a civil day', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(yearMonthDay(0)).toEqual({ year: 1970, month: 1, day: 1 });
    expect(weekday(0)).toBe(4);
  });

  it('has 24 hours', () => {
    expect(MILLISECONDS_PER_DAY).toBe(24 * 60 * 60 * 1000);
    expect(SECONDS_PER_DAY).toBe(24 * 60 * 60);
  });

  it('follows the day before, in every month from the year -401 to 401', () => {
    let civil = civilDay(-401, 1, 1);
    for (let year = -401; year <= 401; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++, civil++) {
          const date = yearMonthDay(civil);
          if (
            civilDay(year, month, day) === civil &&
            date.year === year &&
            date.month === month &&
            date.day === day
          )
            continue;
          expect([civil, date]).toEqual([civilDay(year, month, day), { year, month, day }]);
        }
      }
    }
  });

  it('is the day that the calendar of Temporal has', () => {
    // The years of `Temporal.PlainDate`.
    const first = civilDay(-271820, 1, 1);
    fc.assert(
      fc.property(fc.integer({ min: first, max: civilDay(275759, 12, 31) }), (civil) => {
        const { year, month, day, dayOfWeek } = EPOCH.add({ days: civil });
        expect(yearMonthDay(civil)).toEqual({ year, month, day });
        expect(civilDay(year, month, day)).toBe(civil);
        expect(weekday(civil)).toBe(dayOfWeek);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has the weekdays in their order, before and after 1970', () => {
    const monday = civilDay(1969, 12, 29);
    for (const week of [-1, 0, 1, 5]) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((day) => weekday(monday + 7 * week + day));
      expect(days).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });
});
