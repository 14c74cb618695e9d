import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from '../src/index.js';

const zoneOf = (written: string, language: string) => {
  const day = language === 'ru' ? '5 мая 2024' : '5 May 2024';
  const { periods, hours, zone } = parseDate(`${day}, 10:00 ${written}`, { language });
  return periods.length === 0 ? 'refused' : hours === '10:00' ? zone : hours;
};

describe('an offset from UTC', () => {
  it.each([
    ['UTC+3', 'Etc/GMT-3'],
    ['UTC-3', 'Etc/GMT+3'],
    ['UTC +3', 'Etc/GMT-3'],
    ['UTC + 3', 'Etc/GMT-3'],
    ['UTC+3 h', 'Etc/GMT-3'],
    ['UTC+00:00', 'UTC'],
    ['UTC+3:30', '+03:30'],
    ['UTC+3.30', '+03:30'],
    ['UTC-3.30', '-03:30'],
    ['UTC+0330', '+03:30'],
    ['UTC+330', '+03:30'],
    ['UTC+14', 'Etc/GMT-14'],
    ['UTC+14:00', 'Etc/GMT-14'],
    ['UTC-12', 'Etc/GMT+12'],
    ['UTC+9:59', '+09:59'],
  ])('%s is %s', (written, zone) => {
    expect(zoneOf(written, 'en')).toBe(zone);
  });

  it.each(['UTC+15', 'UTC-13', 'UTC+3:60', 'UTC+3:5'])('is none that no clock shows: %s', (written) => {
    expect(zoneOf(written, 'en')).toBe('refused');
  });

  it.each([
    ['5 May 2024 10:00 UTC - 7 May 2024', '2024-05-05/2024-05-07'],
    ['5 May 2024 10:00 UTC - 7th May 2024', '2024-05-05/2024-05-07'],
    ['5 May 2024 10:00 UTC - 7.5.2024', '2024-05-05/2024-05-07'],
  ])('is not the day that ends a range: %s', (phrase, period) => {
    const { periods, zone } = parseDate(phrase, { language: 'en' });
    expect([periods, zone]).toEqual([[period], 'UTC']);
  });
});

describe('an offset behind seconds', () => {
  it.each([
    ['11:00:00-07:00', '11:00', 'Etc/GMT+7'],
    ['15:00:00-07:00', '15:00', 'Etc/GMT+7'],
    ['06:00:00-08:00', '06:00', 'Etc/GMT+8'],
    ['15:00:00-03:30', '15:00', '-03:30'],
  ])('is that of the time: %s', (text, hours, zone) => {
    expect(parseTime(text)).toEqual({ hours, zone });
    const reading = parseDate(`4 May 2024 ${text}`);
    expect([reading.periods, reading.hours, reading.zone]).toEqual([['2024-05-04'], hours, zone]);
  });

  it.each([
    ['09:00:00-17:00:00', '09:00-17:00'],
    ['09:00:00-17:00', '09:00-17:00'],
    ['11:00-17:00', '11:00-17:00'],
  ])('is none where both ends are written alike, or no zone has it: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });
});

describe('the name of a zone before its offset', () => {
  it.each([
    ['10:00 IST (UTC+5:30)', '10:00', '+05:30'],
    ['10:00 IST (UTC+1)', '10:00', 'Etc/GMT-1'],
    ['10:00 CST (UTC-6)', '10:00', 'Etc/GMT+6'],
    ['10:00-12:00 BST [GMT+6]', '10:00-12:00', 'Etc/GMT-6'],
    ['10 am AST (GMT-4)', '10:00', 'Etc/GMT+4'],
  ])('is that of the zone with the offset: %s', (text, hours, zone) => {
    expect(parseTime(text)).toEqual({ hours, zone });
  });

  it('is no word for another thing', () => {
    expect(parseTime('10:00 TBC (UTC+3)').unread).toBe('TBC');
    expect(parseTime('10:00 EST (UTC+9)').zone).toBeUndefined();
  });
});

describe('an offset from Moscow time', () => {
  it.each([
    ['МСК-1', 'Etc/GMT-2'],
    ['МСК+1', 'Etc/GMT-4'],
    ['МСК+9', 'Etc/GMT-12'],
  ])('%s is %s', (written, zone) => {
    expect(zoneOf(written, 'ru')).toBe(zone);
  });

  it.each(['МСК-2', 'МСК+10', 'МСК+0', 'МСК +2', 'МСК+ 2', 'МСК-12:00'])(
    'is none that no place in Russia has: %s',
    (written) => {
      expect(zoneOf(written, 'ru')).toBe('refused');
    },
  );
});
