import { WINDOWS_ZONES } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';
import { parseDate, parseTime, parseTimeZone, parseZoneName } from '../src/index.js';

const read = (phrase: string) => {
  const { periods, hours, continuous, zone, problems } = parseDate(phrase);
  const codes = problems.map(({ code }) => code);
  return [periods[0], hours, zone, ...(continuous ? ['without a break'] : []), ...codes];
};

describe('a date with a time of ISO 8601', () => {
  it.each([
    ['11:00:00-07:00', '11:00', 'Etc/GMT+7'],
    ['15:00:00.000+02:00', '15:00', 'Etc/GMT-2'],
    ['15:00:00Z', '15:00', 'UTC'],
    ['15:00:00-0700', '15:00', 'Etc/GMT+7'],
  ])('of ISO 8601 without a date has its offset: %s', (text, hours, zone) => {
    expect(parseTime(text)).toEqual({ hours, zone });
  });

  it.each([
    ['09:00:00-17:00:00', '09:00-17:00'],
    ['09:00:00-17:00', '09:00-17:00'],
    ['20:00-02:00', '20:00-02:00'],
  ])('is a span and no offset: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each([
    ['17;00', '17:00'],
    ['9;30 - 17;00', '09:30-17:00'],
    ['15.45-17;00', '15:45-17:00'],
  ])('has a colon that was mistyped: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each(['9;3', '17;00;00', '10;11;12', '9; 17:00'])('has no such colon: %s', (text) => {
    expect(parseTime(text).hours).not.toBe('09:03');
    expect(parseTime(text).unread === undefined && parseTime(text).hours === '17:00').toBe(false);
  });

  it.each([
    ['0900-1700', '09:00-17:00'],
    ['1400', '14:00'],
    ['1830 – 2000', '18:30-20:00'],
    ['0815 to 0930', '08:15-09:30'],
  ])('in figures alone is hours: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each(['2024', '2024-2025', '2000', '1955 - 2025', '2460', '0960', '12345', '0900-1760', '090'])(
    'in figures that may be years or are no hours is not read: %s',
    (text) => {
      expect(parseTime(text)).toEqual({});
    },
  );

  it.each([
    ['2022-05-02T09:00:00Z', '2022-05-02', '09:00', 'UTC'],
    ['2022-05-02T03:00:00-05:00', '2022-05-02', '03:00', 'Etc/GMT+5'],
    ['2022-05-02T09:00:00-10:00', '2022-05-02', '09:00', 'Etc/GMT+10'],
    ['2022-05-02T14:00-05:00', '2022-05-02', '14:00', 'Etc/GMT+5'],
    ['2022-05-02T09:00:00+02:00', '2022-05-02', '09:00', 'Etc/GMT-2'],
    ['2022-05-02T09:00:00.000-07:00', '2022-05-02', '09:00', 'Etc/GMT+7'],
    ['2022-05-02T09:00:00+05:45', '2022-05-02', '09:00', '+05:45'],
    ['2022-05-02T09:00:00+0530', '2022-05-02', '09:00', '+05:30'],
    ['2022-05-02T09:00:00-03', '2022-05-02', '09:00', 'Etc/GMT+3'],
    ['2022-05-02 09:00:00-05:00', '2022-05-02', '09:00', 'Etc/GMT+5'],
    ['2022-05-02T09:00:00+00:00', '2022-05-02', '09:00', 'UTC'],
    ['2022-05-02T24:00:00', '2022-05-03', '00:00', undefined],
    ['20220314T090000Z', '2022-03-14', '09:00', 'UTC'],
    ['20220314T0900', '2022-03-14', '09:00', undefined],
    ['2022-12-31T24:00Z', '2023-01-01', '00:00', 'UTC'],
    ['2022-05-02T09:00Z/2022-05-02T11:30Z', '2022-05-02', '09:00-11:30', 'UTC'],
    ['2022-05-02 09:00-17:00', '2022-05-02', '09:00-17:00', undefined],
    ['2022-05-02 09:00', '2022-05-02', '09:00', undefined],
    ['2022-05-02 0900', '2022-05-02', '09:00', undefined],
    ['2022-05-02 2030', '2022-05-02', '20:30', undefined],
  ])('%s', (phrase, period, hours, zone) => {
    expect(read(phrase)).toEqual([period, hours, zone]);
  });

  it.each<[string, string, string | undefined, string | undefined, string?]>([
    ['2026-05-04T20:00/PT2H', '2026-05-04', '20:00-22:00', undefined],
    ['2026-05-04T20:00/PT6H', '2026-05-04', '20:00-02:00', undefined],
    ['2026-05-04T09:00/PT1H30M', '2026-05-04', '09:00-10:30', undefined],
    ['2026-12-31T23:30:00Z/PT90M', '2026-12-31', '23:30-01:00', 'UTC'],
    ['20260504T200000Z/PT6H', '2026-05-04', '20:00-02:00', 'UTC'],
    ['2026-05-04T09:00/P2DT8H', '2026-05-04/2026-05-06', '09:00-17:00', undefined, 'without a break'],
    ['2026-05-04T00:00/P2D', '2026-05-04/2026-05-05', undefined, undefined],
    ['2026-05-04/P1D', '2026-05-04', undefined, undefined],
    ['2026-05-04/P3D', '2026-05-04/2026-05-06', undefined, undefined],
    ['2026-02-27/P1W', '2026-02-27/2026-03-05', undefined, undefined],
    ['2026-05-04T09:00/17:00', '2026-05-04', '09:00-17:00', undefined],
    ['2026-05-04T09:00/T17:00:00', '2026-05-04', '09:00-17:00', undefined],
    ['2026-05-04T09:00Z/17:00Z', '2026-05-04', '09:00-17:00', 'UTC'],
    ['2026-05-04T09:00+02:00/17:00', '2026-05-04', '09:00-17:00', 'Etc/GMT-2'],
    ['20260504T0900Z/20260504T1700Z', '2026-05-04', '09:00-17:00', 'UTC'],
  ])('with a length or an end in short: %s', (phrase, period, hours, zone, run) => {
    expect(read(phrase)).toEqual([period, hours, zone, ...(run ? [run] : [])]);
  });

  it.each([
    ['R/2026-05-04T09:00/P1W', 'date-recurring'],
    ['R12/2026-05-04T09:00Z/PT1H', 'date-recurring'],
    ['2026-05-04T09:00/P1M', 'date-partly-read'],
    ['2026-05-04T09:00/P1Y', 'date-partly-read'],
    ['2026-05-04T09:00/PT0M', 'date-partly-read'],
    ['2026-05-04T09:00/PT30S', 'date-partly-read'],
    ['2026-05-04/PT5H', 'date-partly-read'],
  ])('that is repeated or has no fixed length is no date: %s', (phrase, code) => {
    const { periods, problems } = parseDate(phrase);
    expect([periods, problems.map((problem) => problem.code)]).toEqual([[], [code]]);
  });

  it.each(['2026-05-04T17:00/09:00', '2026-05-04T17:00/17:00', '2026-05-04T09:00+02:00/17:00Z'])(
    'whose end in short is not behind the start has no end: %s',
    (phrase) => {
      expect(parseDate(phrase).hours).toBeUndefined();
    },
  );

  it('of the first centuries has four figures in its year', () => {
    expect(parseDate('0004-05-04T09:00').periods).toEqual(['0004-05-04']);
  });

  it.each([
    ['2024-06-03T09:00Z/2024-06-07T17:00Z', '2024-06-03/2024-06-07', '09:00-17:00', 'UTC', 'without a break'],
    [
      '2024-06-03T09:00+02:00/2024-06-07T17:00+02:00',
      '2024-06-03/2024-06-07',
      '09:00-17:00',
      'Etc/GMT-2',
      'without a break',
    ],
    [
      '2024-06-03T09:00Z - 2024-06-07T17:00Z',
      '2024-06-03/2024-06-07',
      '09:00-17:00',
      'UTC',
      'without a break',
    ],
    ['2024-06-03T22:00Z/2024-06-04T02:00Z', '2024-06-03', '22:00-02:00', 'UTC'],
    ['2024-06-03T22:00/2024-06-04T00:00', '2024-06-03', '22:00-24:00', undefined],
    [
      '2024-06-03T22:00/2024-06-06T00:00',
      '2024-06-03/2024-06-05',
      '22:00-24:00',
      undefined,
      'without a break',
    ],
    [
      '2024-06-03T09:00+01:00/2024-06-07T17:00+02:00',
      '2024-06-03/2024-06-07',
      undefined,
      undefined,
      'hours-omitted',
    ],
    ['2024-06-03T09:00Z/2024-06-07', '2024-06-03/2024-06-07', '09:00', 'UTC'],
    ['2024-06-03T09:00Z/2024-06-03', '2024-06-03', '09:00', 'UTC'],
    [
      '3 June 2024 09:00 UTC - 7 June 2024 17:00 UTC',
      '2024-06-03/2024-06-07',
      '09:00-17:00',
      'UTC',
      'without a break',
    ],
    [
      '3 June 2024 09:00 UTC - 7.6.2024 17:00 UTC',
      '2024-06-03/2024-06-07',
      '09:00-17:00',
      'UTC',
      'without a break',
    ],
  ])('of an interval of days keeps the last day: %s', (...[phrase, ...expected]) => {
    expect(read(phrase)).toEqual(expected);
  });

  it('that ends before it begins on one day has no hours, with a problem', () => {
    expect(read('2 May 2022 11:00 - 2 May 2022 09:00')).toEqual([
      '2022-05-02',
      undefined,
      undefined,
      'hours-omitted',
    ]);
    expect(read('2 May 2022 11:00 - 2 May 2022 11:00')).toEqual(['2022-05-02', '11:00', undefined]);
    expect(read('2 May 2022 11:00 - 2 May 2022 12:30')).toEqual(['2022-05-02', '11:00-12:30', undefined]);
  });

  it.each([
    '2024-06-07T09:00Z/2024-06-03T17:00Z',
    '2024-06-03T09:00Z/2024-06-31',
    '2024-06-03T09:00Z/2024-02-30T10:00Z',
  ])('of an interval that ends before it begins, or on no day, is never read in part: %s', (phrase) => {
    const { periods, problems } = parseDate(phrase);
    expect(periods).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('whose sign may begin an offset or an end has no hours, with a problem', () => {
    expect(read('2022-05-02 14:00-05:00')).toEqual(['2022-05-02', undefined, undefined, 'hours-omitted']);
  });

  it.each(['09:00 UTC - 10:00', '09:00 GMT – 10:00', '9 am UTC - 10:30'])(
    'after a zone, apart from both, may begin an offset or an end: %s',
    (hours) => {
      expect(parseTime(hours)).toEqual({});
      expect(read(`2 May 2022, ${hours}`)).toEqual(['2022-05-02', undefined, undefined, 'hours-omitted']);
    },
  );

  it.each([
    ['09:00 UTC-10:00', '09:00', 'Etc/GMT+10'],
    ['09:00 UTC -10:00', '09:00', 'Etc/GMT+10'],
    ['09:00 UTC - 10', '09:00', 'Etc/GMT+10'],
    ['09:00 UTC + 10:00', '09:00', 'Etc/GMT-10'],
    ['09:00-11:00 UTC - 10:00', '09:00-11:00', 'Etc/GMT+10'],
    ['09:00 (UTC - 10:00)', '09:00', 'Etc/GMT+10'],
  ])('that can be no end begins an offset: %s', (text, hours, zone) => {
    expect(parseTime(text)).toEqual({ hours, zone });
  });

  it.each(['2022-02-30T09:00Z', '2022-05-02T09:00+99:00', '2022-05-02T25:00'])('%s is no such', (phrase) => {
    expect(parseDate(phrase).hours).toBeUndefined();
  });
});

describe('a zone', () => {
  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(GMT+01:00) Paris', 'Europe/Paris'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['(UTC-06:00) Central Time (US and Canada)', 'America/Chicago'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['(UTC+03:00) Nairobi', 'Africa/Nairobi'],
    ['UTC+3', 'Etc/GMT-3'],
    ['Geneva time', 'Europe/Zurich'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Etc/GMT-14', 'Etc/GMT-14'],
    ['CEST', 'Europe/Brussels'],
  ])('%s is %s', (text, zone) => {
    const found = parseTimeZone(text)!;
    const at = (name: string, month: number) =>
      new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' })
        .formatToParts(Date.UTC(2022, month, 15))
        .find(({ type }) => type === 'timeZoneName')!.value;
    expect([at(found, 0), at(found, 6)]).toEqual([at(zone, 0), at(zone, 6)]);
  });

  it('of a label that names no known place is not read as its offset: its clocks may change', () => {
    expect(parseTimeZone('(UTC+01:00) Nowhere')).toBeUndefined();
  });

  it('that is the name of summer or winter time is reported if the day is in the other', () => {
    expect(parseZoneName('CEST', '2022-07-11')).toEqual({ zone: 'Europe/Brussels' });
    expect(parseZoneName('CEST', '2022-01-11').zoneDoubt?.contradicts).toEqual({
      name: 'CEST',
      date: '2022-01-11',
    });
    expect(parseZoneName('EST', '2022-05-02')).toMatchObject({ zone: 'America/New_York' });
    expect(parseZoneName('EST', '2022-05-02').zoneDoubt?.doubtful?.used).toBe('EDT');
    expect(parseZoneName('EST', '2022-01-02')).toEqual({ zone: 'America/New_York' });
    expect(parseZoneName('EDT', '2022-03-12').zoneDoubt?.contradicts).toBeDefined();
    expect(parseZoneName('EDT', '2022-03-13')).toEqual({ zone: 'America/New_York' });
    expect(parseZoneName('EDT', '2022-11-06').zoneDoubt?.contradicts).toBeDefined();
  });

  it('of Windows is one that the platform knows', () => {
    expect(WINDOWS_ZONES.size).toBeGreaterThan(130);
    for (const zone of WINDOWS_ZONES.values())
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});

describe('hours', () => {
  it('do not begin at 24:00', () => {
    expect(parseTime('24:00').hours).toBeUndefined();
    expect(parseTime('22:00-24:00').hours).toBe('22:00-24:00');
    expect(read('2 May 2022, 24:00')).toEqual(['2022-05-02', undefined, undefined, 'hours-omitted']);
  });

  it.each([
    ['T14:00', '14:00'],
    ['T09:00/T17:00:00', '09:00-17:00'],
    ['T09:00/T05:00', '09:00-05:00'],
    ['T12:00/T24:00', '12:00-24:00'],
  ])('with the designator of ISO 8601 may end on the next day: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
    expect(parseTime('09:00-05:00')).toEqual({ isHalfUnknown: true });
  });

  it.each(['T24:00', 'T09:60', 'T09:00/T25:00', 'T09:00/T17:61'])('are within a day: %s', (text) => {
    expect(parseTime(text).hours).toBeUndefined();
  });

  it('may be joined by an arrow', () => {
    expect(read('2022-05-02 → 2022-05-04')).toEqual(['2022-05-02/2022-05-04', undefined, undefined]);
  });
});

describe('hours in figures alone, in a text of hours', () => {
  it.each([
    ['9-12', '09:00-12:00'],
    ['9-5', '09:00-17:00'],
    ['10 – 2', '10:00-14:00'],
    ['08-10', '08:00-10:00'],
    ['8-14', '08:00-14:00'],
    ['13-15', '13:00-15:00'],
    ['9:30 - 11', '09:30-11:00'],
    ['7:30 - 9', '07:30-09:00'],
    ['7:30 - 5', '07:30-17:00'],
    ['12-2', '12:00-14:00'],
    ['12-24', '12:00-24:00'],
    ['22-24', '22:00-24:00'],
    ['9-11:30', '09:00-11:30'],
    ['10-8', '10:00-20:00'],
    ['9 to 5', '09:00-17:00'],
    ['de 9 à 12', '09:00-12:00'],
    ['de 9 a 12', '09:00-12:00'],
    ['с 9 до 12', '09:00-12:00'],
    ['من 9 إلى 12', '09:00-12:00'],
    ['9至12', '09:00-12:00'],
    ['9 bis 12', '09:00-12:00'],
    ['930', '09:30'],
  ])('%s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each([
    '2-4',
    'de 2 a 4',
    '9-9',
    '10-9',
    '12-12',
    '13-9',
    '6:30-8',
    '9:60-11',
    '9-11:60',
    '9-24:30',
    '7-9',
    '5:30-7',
    '22-2',
    '31-12',
    '9-25',
    '645',
  ])('that may be in the afternoon, or are none, are not read: %s', (text) => {
    expect(parseTime(text).hours).toBeUndefined();
  });

  it.each([
    '18:00 sharp',
    '18:00 onwards',
    '18h précises',
    'ровно в 18:00',
    '18:00 en punto',
    '下午6点整',
    '18:00起',
  ])('may be said to be exact, or the start: %s', (text) => {
    expect(parseTime(text)).toEqual({ hours: '18:00' });
  });
});

describe('a dash joined to the only hour', () => {
  it.each(['-10pm', '–22:00', '-22:00 UTC'])('says when it ends: %s', (text) => {
    expect(parseTime(text).unread).toMatch(/^[-–]$/);
  });

  it.each(['- 22:00', '21:00-22:00', '10pm'])('is none: %s', (text) => {
    expect(parseTime(text)).toMatchObject({ hours: expect.stringContaining('22:00') });
    expect(parseTime(text)).not.toHaveProperty('unread');
  });
});

describe('a length behind an hour', () => {
  it.each([
    ['18:00 (2 hours)', '18:00-20:00'],
    ['18:00 (2.5 h)', '18:00-20:30'],
    ['18:00 (2,5 h)', '18:00-20:30'],
    ['18:00 (1 hour 30 minutes)', '18:00-19:30'],
    ['18:00 (1 hour and 30 min)', '18:00-19:30'],
    ['18:00 (90 min)', '18:00-19:30'],
    ['18:00 (12 hours)', '18:00-06:00'],
    ['18:00, 2 hours', '18:00-20:00'],
    ['18:00, 45 min.', '18:00-18:45'],
    ['18:00; 2 hours', '18:00-20:00'],
    ['18:00 / 2 hours', '18:00-20:00'],
    ['18:00, duration: 2:30 hours', '18:00-20:30'],
    ['18:00, duration 14 hours', '18:00-08:00'],
    ['22:00 (2 hours)', '22:00-24:00'],
    ['23:00 (2 hours)', '23:00-01:00'],
    ['9:00-10:00 (1 hour)', '09:00-10:00'],
    ['18:00 (0 hours)', '18:00'],
    ['18:00, duration 24 hours', '18:00'],
    ['18:00 (2 hours), 30 min', '18:00'],
  ])('%s', (text, hours) => {
    expect(parseTime(text).hours).toBe(hours);
  });

  it.each(['2:30 hours', '18:00 (13 hours)', '18:00 (2 hours', '18:00 2 hours', '18:00, 2 h'])(
    'that is none: %s',
    (text) => {
      const { hours, unread } = parseTime(text);
      expect(hours === undefined || unread !== undefined).toBe(true);
    },
  );
});

describe('a length alone', () => {
  it.each([
    '2 hours',
    '12 hours',
    '3h',
    '1h30',
    '2 h 30',
    '2 heures',
    '2 horas',
    '2 часа',
    '2小时',
    '3 ساعات',
    '90 min',
  ])('is no time of day: %s', (text) => {
    expect(parseTime(text)).toEqual({});
  });

  it.each([
    ['9h', '09:00'],
    ['7 h', '07:00'],
    ['14 heures', '14:00'],
    ['18 часов', '18:00'],
    ['14h30', '14:30'],
    ['14:00 hours', '14:00'],
    ['2h-4h', '02:00-04:00'],
  ])('but %s is one', (text, hours) => {
    expect(parseTime(text).hours).toBe(hours);
  });
});

describe('what makes a date doubtful', () => {
  it.each([
    ['Mondays from 2 May 2022', 'date-recurring'],
    ['2-6 May 2022 (except holidays)', 'date-partly-read'],
    ['Day 2, 14 July 2022', 'date-partly-read'],
    ['Jour 2 - 14 juillet 2022', 'date-partly-read'],
  ])('%s', (phrase, code) => {
    expect(parseDate(phrase)).toMatchObject({ periods: [], problems: [{ code }] });
  });
});
