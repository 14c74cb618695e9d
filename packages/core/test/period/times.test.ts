import { isInstant, minutesOf } from '@regional-presence/core/internal';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireInstant } from '../../src/period/instant.js';

describe('the minutes from midnight', () => {
  it.each([
    ['00:00', 0],
    ['00:01', 1],
    ['01:00', 60],
    ['10:30', 630],
    ['23:59', 1439],
    ['24:00', 1440],
    ['09:30/11:00', 570],
  ])('of %s are %i', (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes);
  });
});

describe('an instant in UTC', () => {
  it.each(['2026-11-24T10:00:00Z', '2024-02-29T23:59:59Z', '1970-01-01T00:00:00Z', '0000-01-01T00:00:00Z'])(
    '%s exists',
    (text) => {
      expect(isInstant(text)).toBe(true);
      expect(() => requireInstant('a', text)).not.toThrow();
    },
  );

  it.each([
    ['a day that does not exist', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2026-02-29T10:00:00Z'],
    ['the 31st of a month of 30 days', '2026-11-31T10:00:00Z'],
    ['a month that does not exist', '2026-13-01T10:00:00Z'],
    ['an hour that does not exist', '2026-11-24T25:00:00Z'],
    ['midnight as the end of a day', '2026-11-24T24:00:00Z'],
    ['a minute that does not exist', '2026-11-24T10:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a fraction of a second', '2026-11-24T10:00:00.000Z'],
    ['an offset', '2026-11-24T10:00:00+00:00'],
    ['no zone', '2026-11-24T10:00:00'],
    ['no seconds', '2026-11-24T10:00Z'],
    ['a day alone', '2026-11-24'],
    ['a text before it', 'x2026-11-24T10:00:00Z'],
    ['a text behind it', '2026-11-24T10:00:00Z '],
    ['no text', ''],
  ])('with %s is none', (_, text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => requireInstant('reviseDataset', text)).toThrow(
      new RangeError(
        `reviseDataset: the stamp must be an instant in UTC such as "2026-11-24T10:00:00Z", not ${JSON.stringify(text)}.`,
      ),
    );
  });

  it('is each second of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(isInstant(`${date.toISOString().slice(0, 19)}Z`)).toBe(true);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
