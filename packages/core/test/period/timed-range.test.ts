import { type TimedRange, timedRange } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

/** `30` → 30 April 2026. */
const april = (day: number) => ({ year: 2026, month: 4, day });

const MAY_1 = { year: 2026, month: 5, day: 1 };

describe('a range with a time at each end', () => {
  it.each<[string, Parameters<typeof timedRange>[0], TimedRange]>([
    [
      'is without a break',
      { first: april(28), last: april(30), from: '09:00', to: '17:00' },
      { period: '2026-04-28/2026-04-30', hours: '09:00-17:00', continuous: true },
    ],
    [
      'is of one day over one night',
      { first: april(30), last: MAY_1, from: '20:00', to: '02:00' },
      { period: '2026-04-30', hours: '20:00-02:00' },
    ],
    [
      'is of two days if it is no night',
      { first: april(30), last: MAY_1, from: '14:00', to: '11:00' },
      { period: '2026-04-30/2026-05-01', hours: '14:00-11:00', continuous: true },
    ],
    [
      'is no night over more days',
      { first: april(29), last: MAY_1, from: '20:00', to: '02:00' },
      { period: '2026-04-29/2026-05-01', hours: '20:00-02:00', continuous: true },
    ],
    [
      'ends the day before at midnight',
      { first: april(29), last: MAY_1, from: '09:00', to: '00:00' },
      { period: '2026-04-29/2026-04-30', hours: '09:00-24:00', continuous: true },
    ],
    [
      'ends the same day at midnight',
      { first: april(30), last: MAY_1, from: '09:00', to: '00:00' },
      { period: '2026-04-30', hours: '09:00-24:00' },
    ],
    [
      'is of whole days from midnight to midnight',
      { first: april(29), last: MAY_1, from: '00:00', to: '00:00' },
      { period: '2026-04-29/2026-04-30' },
    ],
    [
      'is of one day from midnight to midnight',
      { first: april(30), last: MAY_1, from: '00:00', to: '00:00' },
      { period: '2026-04-30' },
    ],
    [
      'keeps that a day is uncertain',
      {
        first: { ...april(28), qualifier: '?' },
        last: april(30),
        from: '09:00',
        to: '17:00',
      },
      { period: '2026-04-28?/2026-04-30', hours: '09:00-17:00', continuous: true },
    ],
  ])('%s', (_, ends, found) => {
    expect(timedRange(ends)).toEqual(found);
  });
});
