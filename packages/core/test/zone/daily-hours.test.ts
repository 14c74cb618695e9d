import { dailyHoursOf, firstSkippedTime } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import { describe, expect, it } from 'vitest';

const ZURICH = 'Europe/Zurich';

const skippedIn = (period: string, hours: string, zone: string, continuous?: true) => {
  const when = { period, hours, zone, ...(continuous ? { continuous } : {}) };
  const daily = dailyHoursOf(when, periodBounds(period)!);
  const found = daily && firstSkippedTime(daily);
  return found && `${found.date} ${found.hour}`;
};

describe('the first time that clocks skip', () => {
  // Clocks in Zurich went from 02:00 to 03:00 on 29 March 2026, in New York on 8 March.
  it.each<[rule: string, period: string, hours: string, zone: string, skipped: string | undefined]>([
    ['is a start', '2026-03-29', '02:15-04:00', ZURICH, '2026-03-29 02:15'],
    ['is a start without an end', '2026-03-29', '02:00', ZURICH, '2026-03-29 02:00'],
    ['is not the first that exists again', '2026-03-29', '03:00-04:00', ZURICH, undefined],
    ['is not the last before', '2026-03-29', '01:59-04:00', ZURICH, undefined],
    ['is an end', '2026-03-29', '00:30-02:59', ZURICH, '2026-03-29 02:59'],
    ['is an end a minute behind the change', '2026-03-29', '01:00-02:01', ZURICH, '2026-03-29 02:01'],
    ['is not an end at the change', '2026-03-29', '01:00-02:00', ZURICH, undefined],
    ['is an end on the next day', '2026-03-28', '22:00-02:30', ZURICH, '2026-03-29 02:30'],
    ['is not a start whose end is on the next day', '2026-03-29', '22:00-02:30', ZURICH, undefined],
    ['is on one of several days', '2026-03-27/2026-03-31', '02:30-03:30', ZURICH, '2026-03-29 02:30'],
    ['is not on a day of another zone', '2026-03-29', '02:15', 'America/New_York', undefined],
    ['is on the day of its zone', '2026-03-08', '02:15', 'America/New_York', '2026-03-08 02:15'],
    ['is none in a fixed offset', '2026-03-29', '02:15', '+01:00', undefined],
    ['is none when clocks go back', '2026-10-25', '02:15', ZURICH, undefined],
    ['is none of whole days', '2026-03-29', '00:00-00:00', ZURICH, undefined],
  ])('%s', (_, period, hours, zone, skipped) => {
    expect(skippedIn(period, hours, zone)).toBe(skipped);
  });

  it('is only at the ends of hours that run on', () => {
    expect(skippedIn('2026-03-27/2026-03-31', '02:30-03:30', ZURICH, true)).toBeUndefined();
    expect(skippedIn('2026-03-27/2026-03-29', '09:00-02:30', ZURICH, true)).toBe('2026-03-29 02:30');
  });

  it('is looked for in the first 400 days', () => {
    expect(skippedIn('2026-03-30/2030-01-01', '02:30', ZURICH)).toBe('2027-03-28 02:30');
  });
});
