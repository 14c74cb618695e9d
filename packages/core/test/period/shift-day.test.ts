import { shiftDay } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

describe('a number of days after a day', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-03-01', -1, '2100-02-28'],
    ['2026-05-04', 0, '2026-05-04'],
  ])('%s, %i is %s', (day, days, found) => {
    expect(shiftDay(day, days)).toBe(found);
  });
});
