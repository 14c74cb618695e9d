import { canonicalTimeZone, isTimeZone, offsetAt } from '@regional-presence/core/time-zone';
import { describe, expect, it } from 'vitest';

describe('the name of a time zone', () => {
  it.each([
    ['CET', 'Europe/Brussels'],
    ['EET', 'Europe/Athens'],
    ['EST', 'America/Panama'],
    ['MST7MDT', 'America/Denver'],
    ['HST', 'Pacific/Honolulu'],
  ])('%s is a link to %s', (link, zone) => {
    expect(canonicalTimeZone(link)).toBe(zone);
  });

  it.each([
    ['EUROPE/PARIS', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['Europe/PARIS', 'Europe/Paris'],
    ['Europe/paris', 'Europe/Paris'],
    ['Europe/ParIS', 'Europe/Paris'],
    ['AMERICA/Port-au-Prince', 'America/Port-au-Prince'],
    ['america/argentina/buenos_aires', 'America/Buenos_Aires'],
    ['America/Argentina/SALTA', 'America/Argentina/Salta'],
    ['ETC/GMT+5', 'Etc/GMT+5'],
    ['utc', 'UTC'],
  ])('%s is written in another case: %s', (written, name) => {
    // Which of two names of one zone the platform has is its own.
    const names = [name, name.replace('America/Buenos', 'America/Argentina/Buenos')];
    expect(names).toContain(canonicalTimeZone(written));
  });

  it.each([
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'Asia/Ho_Chi_Minh',
    'Asia/Yangon',
    'Africa/Asmara',
    'Atlantic/Faroe',
    'America/Argentina/Buenos_Aires',
    'America/Indiana/Indianapolis',
    'America/North_Dakota/New_Salem',
    'America/Port-au-Prince',
    'America/Port_of_Spain',
    'Africa/Dar_es_Salaam',
    'Europe/Isle_of_Man',
    'Antarctica/McMurdo',
    'Antarctica/DumontDUrville',
    'Arctic/Longyearbyen',
    'Australia/Sydney',
    'Indian/Chagos',
    'Pacific/Kanton',
    'UTC',
    'Etc/UTC',
    'Etc/GMT',
    'Etc/GMT+12',
    'Etc/GMT-5',
    '+05:30',
    '-03:00',
    '-00:00',
  ])('%s is kept, even where the platform has an older name of it', (zone) => {
    expect(canonicalTimeZone(zone)).toBe(zone);
  });

  it.each(['Geneva', 'Europe/Geneva', '', 'europe/geneva', '+15:00', '__proto__', 'toString'])(
    '%j is not a zone and is kept as it is',
    (text) => {
      expect(canonicalTimeZone(text)).toBe(text);
    },
  );

  it('is one that the platform knows in its own case, in whatever case it is written', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      expect(canonicalTimeZone(zone)).toBe(zone);
      expect(canonicalTimeZone(zone.toUpperCase())).toBe(zone);
      expect(canonicalTimeZone(zone.toLowerCase())).toBe(zone);
    }
  });

  it('of a link has the same clocks as the zone that it links to', () => {
    for (const link of [
      'CET',
      'CST6CDT',
      'EET',
      'EST',
      'EST5EDT',
      'HST',
      'MET',
      'MST',
      'MST7MDT',
      'PST8PDT',
      'WET',
    ]) {
      const zone = canonicalTimeZone(link);
      expect(zone).toMatch(/^[A-Z][a-z]+\/[A-Z]/);
      expect(isTimeZone(zone)).toBe(true);
      for (const month of [0, 6]) {
        const instant = Date.UTC(2024, month, 15);
        expect([link, offsetAt(link, instant)]).toEqual([link, offsetAt(zone, instant)]);
      }
    }
  });
});
