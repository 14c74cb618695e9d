import { mayBeOneNight } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

describe('hours over midnight beside days', () => {
  it.each([
    ['2026-05-04/2026-05-05', '20:00-02:00'],
    ['2026-04-30/2026-05-01', '23:59-00:01'],
    ['2026-12-31/2027-01-01', '18:00-17:59'],
  ])('may be those of one night: %s, %s', (period, hours) => {
    expect(mayBeOneNight(period, hours)).toBe(true);
  });

  it.each([
    ['of one day', '2026-05-04', '20:00-02:00'],
    ['of three days', '2026-05-04/2026-05-06', '20:00-02:00'],
    ['of days and open', '2026-05-04/..', '20:00-02:00'],
    ['of months', '2026-05/2026-06', '20:00-02:00'],
    ['by day', '2026-05-04/2026-05-05', '09:00-17:00'],
    ['that last a day', '2026-05-04/2026-05-05', '09:00-09:00'],
    ['until midnight', '2026-05-04/2026-05-05', '20:00-00:00'],
    ['until the end of the day', '2026-05-04/2026-05-05', '20:00-24:00'],
    ['without an end', '2026-05-04/2026-05-05', '20:00'],
    ['of no period', 'May/June', '20:00-02:00'],
  ])('are not %s', (_, period, hours) => {
    expect(mayBeOneNight(period, hours)).toBe(false);
  });
});
