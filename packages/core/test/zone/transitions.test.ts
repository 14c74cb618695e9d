import {
  instantOfLocalTimeBy,
  localOffset,
  standardOffset,
  startOfYear,
} from '@regional-presence/core/internal';
import { instantOfLocalTime, localTimeExists, transitionsOf } from '@regional-presence/core/time-zone';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const HOUR = 3600;

/** Seconds since 1970-01-01T00:00:00 of a text `2022-03-27T02:30:00`, in its own zone. */
const seconds = (text: string): number => Date.parse(`${text}Z`) / 1000;

const textOf = (second: number): string => new Date(second * 1000).toISOString().slice(0, 19);

/** The transitions that Temporal finds. */
function transitionsByTemporal(zone: string, firstYear: number, lastYear: number) {
  const found = [];
  const start = Temporal.PlainDateTime.from({ year: firstYear, month: 1, day: 1 });
  let before = start.toZonedDateTime('UTC').subtract({ seconds: 1 }).withTimeZone(zone);
  for (;;) {
    const next = before.getTimeZoneTransition('next');
    if (!next || next.withTimeZone('UTC').year > lastYear) return found;
    const from = next.subtract({ seconds: 1 }).offsetNanoseconds / 1e9;
    found.push({ at: next.epochMilliseconds, from, to: next.offsetNanoseconds / 1e9 });
    before = next;
  }
}

describe('the transitions of a time zone', () => {
  it.each([
    [
      'Europe/Zurich',
      2022,
      2022,
      [
        { at: Date.UTC(2022, 2, 27, 1), from: HOUR, to: 2 * HOUR },
        { at: Date.UTC(2022, 9, 30, 1), from: 2 * HOUR, to: HOUR },
      ],
    ],
    // The date line moved: 30 December 2011 did not occur.
    ['Pacific/Apia', 2011, 2011, transitionsByTemporal('Pacific/Apia', 2011, 2011)],
    // At the first instant of a year in UTC.
    ['Africa/Monrovia', 1972, 1972, [{ at: Date.UTC(1972, 0, 7, 0, 44, 30), from: -2670, to: 0 }]],
    ['Asia/Kolkata', 2000, 2030, []],
    ['UTC', 2022, 2022, []],
    ['+05:30', 2022, 2022, []],
  ])('%s from %i to %i', (zone, first, last, transitions) => {
    expect(transitionsOf(zone, first, last)).toEqual(transitions);
    expect(transitionsOf(zone, first, last)).toEqual(transitions);
  });

  it('are those of all years of the span, in order', () => {
    expect(
      transitionsOf('Europe/Zurich', 2021, 2023).map(({ at }) => new Date(at).toISOString().slice(0, 10)),
    ).toEqual(['2021-03-28', '2021-10-31', '2022-03-27', '2022-10-30', '2023-03-26', '2023-10-29']);
    expect(transitionsOf('Europe/Zurich', 2023, 2022)).toEqual([]);
  });

  it('of an unknown zone are an error', () => {
    expect(() => transitionsOf('Europe/Geneva', 2022, 2022)).toThrow(RangeError);
  });

  it('are those that Temporal finds', () => {
    const zone = fc.constantFrom(
      ...['Europe/London', 'America/New_York', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia'],
      ...[
        'Africa/Casablanca',
        'Asia/Gaza',
        'Pacific/Kiritimati',
        'Asia/Pyongyang',
        'Africa/Juba',
        'Asia/Tehran',
      ],
    );
    fc.assert(
      fc.property(zone, fc.integer({ min: 1971, max: 2036 }), (zone, year) => {
        expect(transitionsOf(zone, year, year)).toEqual(transitionsByTemporal(zone, year, year));
      }),
      { numRuns: runs(200) },
    );
  });

  it('at the turn of a year belong to the year of UTC', () => {
    const at = Date.UTC(1995, 11, 31, 19);
    expect(transitionsOf('Indian/Chagos', 1995, 1995)).toEqual([{ at, from: 5 * HOUR, to: 6 * HOUR }]);
    expect(transitionsOf('Indian/Chagos', 1996, 1996)).toEqual([]);
    const first = Date.UTC(1912, 0, 1);
    expect(transitionsOf('Europe/Lisbon', 1911, 1912)[0]).toEqual({ at: first, from: -2205, to: 0 });
    expect(transitionsOf('Europe/Lisbon', 1911, 1911)).toEqual([]);
  });
});

it('a year of UTC begins on 1 January, also in the first century', () => {
  expect(startOfYear(2022)).toBe(Date.UTC(2022, 0, 1));
  expect(new Date(startOfYear(99)).toISOString()).toBe('0099-01-01T00:00:00.000Z');
});

describe('a local time', () => {
  it.each([
    ['before the hour that is skipped', 'Europe/Zurich', '2022-03-27T01:59:59', true],
    ['the first second that is skipped', 'Europe/Zurich', '2022-03-27T02:00:00', false],
    ['the last second that is skipped', 'Europe/Zurich', '2022-03-27T02:59:59', false],
    ['after the hour that is skipped', 'Europe/Zurich', '2022-03-27T03:00:00', true],
    ['that occurs twice', 'Europe/Zurich', '2022-10-30T02:30:00', true],
    ['before the day that is skipped', 'Pacific/Apia', '2011-12-29T23:59:59', true],
    ['on the day that is skipped', 'Pacific/Apia', '2011-12-30T12:00:00', false],
    ['after the day that is skipped', 'Pacific/Apia', '2011-12-31T00:00:00', true],
    ['of an offset', '+05:30', '2022-03-27T02:30:00', true],
    ['of UTC', 'UTC', '2022-03-27T02:30:00', true],
    [
      'skipped on 1 January, when it is still the year before in UTC',
      'Indian/Chagos',
      '1996-01-01T00:30:00',
      false,
    ],
    [
      'skipped on 31 December, when it is already the year after in UTC',
      'Africa/Bissau',
      '1911-12-31T23:59:00',
      false,
    ],
  ])('%s', (_, zone, local, exists) => {
    expect(localTimeExists(zone, seconds(local))).toBe(exists);
  });

  it.each([
    ['in summer', 'Europe/Zurich', '2022-07-01T12:00:00', '2022-07-01T10:00:00'],
    ['in winter', 'Europe/Zurich', '2022-01-01T12:00:00', '2022-01-01T11:00:00'],
    ['that is skipped has the offset before', 'Europe/Zurich', '2022-03-27T02:30:00', '2022-03-27T01:30:00'],
    ['that occurs twice is the first', 'Europe/Zurich', '2022-10-30T02:30:00', '2022-10-30T00:30:00'],
    ['just before it occurs twice', 'Europe/Zurich', '2022-10-30T01:59:59', '2022-10-29T23:59:59'],
    ['just after it occurs twice', 'Europe/Zurich', '2022-10-30T03:00:00', '2022-10-30T02:00:00'],
    [
      'of a day that is skipped has the offset before',
      'Pacific/Apia',
      '2011-12-30T12:00:00',
      '2011-12-30T22:00:00',
    ],
    ['of the day after the skipped one', 'Pacific/Apia', '2011-12-31T12:00:00', '2011-12-30T22:00:00'],
    ['of an offset', '-03:30', '2022-07-01T12:00:00', '2022-07-01T15:30:00'],
  ])('%s', (_, zone, local, instant) => {
    expect(textOf(instantOfLocalTime(zone, seconds(local)))).toBe(instant);
  });

  it('is the instant that Temporal has: of two the first, of none by the offset before', () => {
    const zone = fc.constantFrom(
      'Europe/London',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Tehran',
      'Africa/Casablanca',
    );
    const near = fc.tuple(
      zone,
      fc.integer({ min: 1971, max: 2036 }),
      fc.nat(),
      fc.integer({ min: -7200, max: 7200 }),
    );
    fc.assert(
      fc.property(near, ([zone, year, index, distance]) => {
        const transitions = transitionsByTemporal(zone, year, year);
        const { at, from } = transitions[index % transitions.length] ?? { at: Date.UTC(year, 5, 1), from: 0 };
        const local = at / 1000 + from + distance;
        const zoned = Temporal.PlainDateTime.from(textOf(local)).toZonedDateTime(zone, {
          disambiguation: 'compatible',
        });
        expect(instantOfLocalTime(zone, local)).toBe(zoned.epochMilliseconds / 1000);
        expect(localTimeExists(zone, local)).toBe(zoned.toPlainDateTime().toString() === textOf(local));
      }),
      { numRuns: runs(500) },
    );
  });

  it('of a zone that is given by its offsets is found in the same way', () => {
    const change = seconds('2022-03-27T01:00:00');
    const offset = (instant: number) => (instant < change ? HOUR : 2 * HOUR);
    expect(instantOfLocalTimeBy(offset, seconds('2022-03-27T02:30:00'))).toBe(seconds('2022-03-27T01:30:00'));
    expect(instantOfLocalTimeBy(offset, seconds('2022-03-27T03:30:00'))).toBe(seconds('2022-03-27T01:30:00'));
    expect(instantOfLocalTimeBy(offset, seconds('2022-03-27T01:30:00'))).toBe(seconds('2022-03-27T00:30:00'));
  });
});

describe('the offset outside summer time', () => {
  it.each([
    ['north of the equator', 'Europe/Zurich', HOUR],
    ['south of the equator', 'America/Asuncion', -4 * HOUR],
    ['of a zone without summer time', 'Asia/Kolkata', 5.5 * HOUR],
    ['of an offset', '-03:00', -3 * HOUR],
  ])('%s', (_, zone, offset) => {
    expect(standardOffset(zone, 2022)).toBe(offset);
  });
});

describe('the offset at a local time', () => {
  it.each([
    ['Europe/Zurich', '2022-10-20T11:00', '+02:00'],
    ['Europe/Zurich', '2022-12-20T11:00', '+01:00'],
    ['Europe/Zurich', '2022-10-30T02:30', '+02:00'],
    ['Europe/Zurich', '2026-03-29T02:15', '+01:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '-10:00'],
    ['America/St_Johns', '2022-12-20T11:00', '-03:30'],
    ['+05:30', '2022-12-20T11:00', '+05:30'],
  ])('of %s at %s is %s', (zone, local, offset) => {
    expect(localOffset(zone, local)).toBe(offset);
  });

  it('of an unknown zone is unknown', () => {
    expect(localOffset('Europe/Geneva', '2022-10-20T11:00')).toBeUndefined();
  });
});
