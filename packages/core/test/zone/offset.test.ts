import { fixedOffset, formatOffset } from '@regional-presence/core/internal';
import { isTimeZone, offsetAt } from '@regional-presence/core/time-zone';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';

const offsetByTemporal = (zone: string, instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;

describe('an offset as a time zone', () => {
  it.each([
    ['+00:00', 0],
    ['+05:30', 19_800],
    ['-03:00', -10_800],
    ['-09:30', -34_200],
    ['+05:45', 20_700],
    ['+14:00', 50_400],
    ['-12:00', -43_200],
    ['+00:01', 60],
  ])('%s is %i seconds east of UTC, all year', (zone, seconds) => {
    expect(fixedOffset(zone)).toBe(seconds);
    expect(isTimeZone(zone)).toBe(true);
    expect(offsetAt(zone, Date.UTC(2022, 0, 1))).toBe(seconds);
    expect(offsetAt(zone, Date.UTC(2022, 6, 1))).toBe(seconds);
  });

  it.each([
    '+15:00',
    '+24:00',
    '+05:60',
    '+5:30',
    '+0530',
    '+05',
    '05:30',
    'UTC+05:30',
    '+05:30:00',
    ' +05:30',
    '+05:30 ',
    '±05:30',
  ])('%s is none', (zone) => {
    expect(fixedOffset(zone)).toBeUndefined();
    expect(isTimeZone(zone)).toBe(false);
    expect(() => offsetAt(zone, 0)).toThrow(RangeError);
  });
});

describe('a time zone of the model', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['Europe/Zurich', 'UTC', 'CET', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
    '%s is one',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
      // A second answer is that of the first.
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each([
    'Geneva',
    'Europe/Geneva',
    '',
    'Europe',
    'Europe/Zurich ',
    'W. Europe Standard Time',
    '__proto__',
  ])('%j is none', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
    expect(isTimeZone(zone)).toBe(false);
    expect(() => offsetAt(zone, 0)).toThrow(RangeError);
  });

  it('is no offset of another form, even where the platform accepts it', () => {
    // A platform that accepts any text.
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(class {} as never);
    expect(isTimeZone('Area/Of_Another_Planet')).toBe(true);
    expect(isTimeZone('+0445')).toBe(false);
    expect(isTimeZone('-04')).toBe(false);
    expect(isTimeZone('+23:15')).toBe(false);
    expect(isTimeZone('Etc/GMT+33')).toBe(true);
  });
});

describe('the offset of a time zone', () => {
  it.each([
    ['summer time', 'Europe/Zurich', '2022-07-01T00:00:00Z', 7200],
    ['winter time', 'Europe/Zurich', '2022-01-01T00:00:00Z', 3600],
    ['the last second before clocks change', 'Europe/Zurich', '2022-03-27T00:59:59Z', 3600],
    ['the first second after clocks change', 'Europe/Zurich', '2022-03-27T01:00:00Z', 7200],
    ['UTC', 'UTC', '2022-07-01T00:00:00Z', 0],
    ['Greenwich in winter', 'Europe/London', '2022-01-01T00:00:00Z', 0],
    ['west of UTC', 'America/St_Johns', '2022-01-01T00:00:00Z', -12_600],
    ['half an hour', 'Asia/Kolkata', '2022-01-01T00:00:00Z', 19_800],
    ['three quarters of an hour', 'Asia/Kathmandu', '2022-01-01T00:00:00Z', 20_700],
    ['local mean time, with seconds', 'Africa/Monrovia', '1950-01-01T00:00:00Z', -2670],
    ['before 1970', 'Europe/Paris', '1945-07-01T00:00:00Z', 7200],
  ])('%s', (_, zone, instant, seconds) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(seconds);
  });

  it('is the one that Temporal has', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const second = fc.integer({ min: Date.UTC(1900) / 1000, max: Date.UTC(2037) / 1000 });
    fc.assert(
      fc.property(zone, second, (zone, second) => {
        expect(offsetAt(zone, second * 1000)).toBe(offsetByTemporal(zone, second * 1000));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('an offset in text', () => {
  it.each([
    [0, '+00:00'],
    [7200, '+02:00'],
    [19_800, '+05:30'],
    [-12_600, '-03:30'],
    [-2670, '-00:44:30'],
    [-1, '-00:00:01'],
    [36_000, '+10:00'],
    [34_740, '+09:39'],
    [561, '+00:09:21'],
    [3599, '+00:59:59'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(formatOffset(seconds)).toBe(text);
  });

  it('of whole minutes is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -899, max: 899 }), (minutes) => {
        expect(fixedOffset(formatOffset(minutes * 60))).toBe(minutes * 60);
      }),
      { numRuns: runs(300) },
    );
  });
});
