import { LANGUAGES } from '@regional-presence/core';
import { cityOfZone, haveEqualOffsets, zoneOfHoursText } from '@regional-presence/core/internal';
import { importRows } from '@regional-presence/import';
import { cityName } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { zoneInWords } from '../src/field/zone-in-words.js';

const ZONES = Intl.supportedValuesOf('timeZone').filter(
  (zone) => zone.includes('/') && !zone.startsWith('Etc/'),
);

describe('the time of a place in words', () => {
  it.each(LANGUAGES)('is that of the zone for which documents write it, or none: %s', (language) => {
    const written = ZONES.map((zone) => ({
      zone,
      text: zoneOfHoursText(
        { hours: '10:00', zone, period: '2026' },
        {
          language,
          cityOfZone: (name) => cityOfZone(name, [], language, (city) => cityName(city, undefined, language)),
        },
      )!,
    }));
    const read = written.flatMap(({ zone, text }) => {
      const found = zoneInWords(text);
      return found === undefined ? [] : [{ text, isSame: haveEqualOffsets(found, zone) }];
    });
    expect(read.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(read.length).toBeGreaterThan(0.85 * ZONES.length);
  });

  it.each([
    ['heure de Skopje', 'Europe/Skopje'],
    ['hora de Bogotá', 'America/Bogota'],
    ['время: Скопье', 'Europe/Skopje'],
    ['斯科普里时间', 'Europe/Skopje'],
    ['Kenya time', 'Africa/Nairobi'],
    ['heure du Sénégal', 'Africa/Dakar'],
    ['Jamaica time', 'America/Jamaica'],
  ])('is read: %s', async (text, zone) => {
    const { dataset } = await importRows([
      { Title: 'Forum', Date: '5 May 2026', Hours: '10:00', Zone: text },
    ]);
    expect(haveEqualOffsets(dataset.events[0]!.when!.zone!, zone)).toBe(true);
  });

  it.each([
    'hora de San Juan',
    'Springfield time',
    'Canada time',
    'heure de Trifouilly',
    '时间',
    'time',
    `${'x'.repeat(5000)} time`,
  ])('is reported where it may be several, or none: %s', async (text) => {
    const { dataset, problems } = await importRows([
      { Title: 'Forum', Date: '5 May 2026', Hours: '10:00', Zone: text },
    ]);
    expect(dataset.events[0]!.when!.zone).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('zone-invalid');
  });
});

describe('two zones of one time', () => {
  it.each([
    [{ Hours: '10:00 Paris time, UTC+2' }, 'Hours'],
    [{ Hours: '10:00', Zone: 'Paris time, UTC+2' }, 'Zone'],
    [{ 'Start time': '10:00 CET, UTC+3' }, 'Start time'],
  ])('that do not agree are reported with their names, and kept: %j', async (cells, column) => {
    const { dataset, problems } = await importRows([{ Title: 'Forum', Date: '12 January 2026', ...cells }]);
    const [event] = dataset.events;
    expect(event!.when).toMatchObject({ hours: '10:00' });
    expect(event!.when!.zone).toBeUndefined();
    expect(event!.extra).toEqual({ [column]: (cells as Record<string, string>)[column] });
    const found = problems.find(({ code }) => code === 'zone-omitted');
    expect(found?.params).toMatchObject({ reason: 'several' });
  });

  it.each(['10:00 Paris time, UTC+1', '10:00 CET (Paris time)'])('that agree are one: %s', async (text) => {
    const { dataset, problems } = await importRows([
      { Title: 'Forum', Date: '12 January 2026', Hours: text },
    ]);
    expect(haveEqualOffsets(dataset.events[0]!.when!.zone!, 'Europe/Paris')).toBe(true);
    expect(problems.map(({ code }) => code)).not.toContain('zone-omitted');
  });
});
