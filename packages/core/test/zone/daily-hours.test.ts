import {
  areWholeDays,
  dailyHoursOf,
  firstChangedTime,
  firstSkippedTime,
  isOneRun,
} from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import { describe, expect, it } from 'vitest';

const ZURICH = 'Europe/Zurich';

const skippedIn = (period: string, hours: string, zone: string, continuous?: true) => {
  const when = { period, hours, zone, ...(continuous ? { continuous } : {}) };
  const daily = dailyHoursOf(when, periodBounds(period)!);
  const found = daily && firstSkippedTime(daily);
  return found && `${found.date} ${found.hour}`;
};

describe('the hours of the days of an event', () => {
  const DAYS = { first: 20_000, last: 20_002 };
  const ONE_DAY = { first: 20_000, last: 20_000 };
  const when = (hours?: string, more: object = {}) => ({
    period: '2024-10-04',
    zone: ZURICH,
    hours,
    ...more,
  });

  it.each<[rule: string, hours: string, start: number, end: number | undefined]>([
    ['are from the start to the end', '09:30-17:15', 570, 1035],
    ['end on the next day', '22:00-01:00', 1320, 1500],
    ['end at midnight', '22:00-24:00', 1320, 1440],
    ['end at the first minute of the next day', '22:00-00:00', 1320, 1440],
    ['have no end', '09:30', 570, undefined],
    ['have no end where it is the start', '10:00-10:00', 600, undefined],
  ])('%s: %s', (_, hours, startMinutes, endMinutes) => {
    expect(dailyHoursOf(when(hours), DAYS)).toEqual({ zone: ZURICH, ...DAYS, startMinutes, endMinutes });
  });

  it('are not known without hours or a zone', () => {
    expect(dailyHoursOf(when(), DAYS)).toBeUndefined();
    expect(dailyHoursOf(when('09:30-17:15', { zone: undefined }), DAYS)).toBeUndefined();
    expect(dailyHoursOf({ period: '2024-10-04' }, DAYS)).toBeUndefined();
  });

  it('are none from midnight to midnight, unless they run on', () => {
    expect(dailyHoursOf(when('00:00-00:00'), DAYS)).toBeUndefined();
    expect(areWholeDays(when('00:00-00:00'), DAYS)).toBe(true);
    expect(areWholeDays(when('00:00-00:01'), DAYS)).toBe(false);
    expect(areWholeDays(when('00:00-00:00', { continuous: true }), DAYS)).toBe(false);
    expect(areWholeDays(when('00:00-00:00', { continuous: true }), ONE_DAY)).toBe(true);
  });

  it('that run on are those of one day', () => {
    expect(dailyHoursOf(when('09:00-17:00', { continuous: true }), DAYS)).toEqual({
      zone: ZURICH,
      ...ONE_DAY,
      startMinutes: 540,
      endMinutes: 2 * 1440 + 1020,
    });
    expect(dailyHoursOf(when('10:00-10:00', { continuous: true }), DAYS)?.endMinutes).toBe(2 * 1440 + 600);
    expect(dailyHoursOf(when('10:00', { continuous: true }), DAYS)).toMatchObject({ last: 20_002 });
  });

  it.each<[isOne: boolean, hours: string | undefined, days: typeof DAYS, continuous: true | undefined]>([
    [true, '09:00-17:00', DAYS, true],
    [false, '09:00-17:00', DAYS, undefined],
    [false, '09:00-17:00', ONE_DAY, true],
    [false, '09:00', DAYS, true],
    [false, undefined, DAYS, true],
  ])('run on: %s, of %s', (isOne, hours, days, continuous) => {
    expect(isOneRun(when(hours, { continuous }), days)).toBe(isOne);
  });
});

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

  it('says whether it is an end', () => {
    const ends = (hours: string) => {
      const daily = dailyHoursOf({ period: '2026-03-29', hours, zone: ZURICH }, periodBounds('2026-03-29')!);
      return firstSkippedTime(daily!)?.isEnd;
    };
    expect([ends('02:15-04:00'), ends('00:30-02:30'), ends('02:15'), ends('03:00')]).toEqual([
      false,
      true,
      false,
      undefined,
    ]);
  });
});

describe('the hours of an event whose first day is not known', () => {
  it.each(['../2027-06-08', '../2027', '/2027-06-08'])('are those of no day: %s', (period) => {
    const bounds = periodBounds(period)!;
    for (const hours of ['14:00', '10:00-12:00', '22:00-02:00', '00:00-00:00'])
      expect(dailyHoursOf({ period, hours, zone: ZURICH }, bounds)).toBeUndefined();
  });

  it('of an event without an end are looked at for some days', () => {
    expect(skippedIn('2027-06-08/..', '14:00', ZURICH)).toBeUndefined();
    expect(skippedIn('2027-06-08/..', '02:30', ZURICH)).toBe('2028-03-26 02:30');
  });
});

describe('the first time that a change of clocks makes doubtful', () => {
  const changedIn = (period: string, hours: string, zone: string) => {
    const daily = dailyHoursOf({ period, hours, zone }, periodBounds(period)!);
    const found = daily && firstChangedTime(daily);
    return found && `${found.date} ${found.hour} ${found.change}${found.isEnd ? ', an end' : ''}`;
  };

  // Clocks in Zurich went from 03:00 back to 02:00 on 25 October 2026, and forward on 29 March.
  it.each<[rule: string, period: string, hours: string, zone: string, changed: string | undefined]>([
    ['is a start', '2026-10-25', '02:30-05:00', ZURICH, '2026-10-25 02:30 repeated'],
    ['is the first of the hour', '2026-10-25', '02:00', ZURICH, '2026-10-25 02:00 repeated'],
    ['is not the first behind it', '2026-10-25', '03:00', ZURICH, undefined],
    ['is not the last before it', '2026-10-25', '01:59', ZURICH, undefined],
    ['is an end', '2026-10-25', '00:30-02:59', ZURICH, '2026-10-25 02:59 repeated, an end'],
    ['is not an end at the hour', '2026-10-25', '00:30-02:00', ZURICH, undefined],
    ['is an end on the next day', '2026-10-24', '22:00-02:30', ZURICH, '2026-10-25 02:30 repeated, an end'],
    ['is on one of several days', '2026-10-24/2026-10-26', '02:30', ZURICH, '2026-10-25 02:30 repeated'],
    ['is one that is skipped', '2026-03-29', '02:30', ZURICH, '2026-03-29 02:30 skipped'],
    ['is none in a fixed offset', '2026-10-25', '02:30', '+01:00', undefined],
    ['is none in a zone without summer time', '2026-10-25', '02:30', 'Africa/Nairobi', undefined],
  ])('%s', (_, period, hours, zone, changed) => {
    expect(changedIn(period, hours, zone)).toBe(changed);
  });
});
