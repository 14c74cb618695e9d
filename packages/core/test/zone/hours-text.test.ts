import { LANGUAGES } from '@regional-presence/core';
import { cityOfZone, hoursText } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

const GENEVA = { ar: 'جنيف', en: 'Geneva', es: 'Ginebra', fr: 'Genève', ru: 'Женева', zh: '日内瓦' };
const OFFICES = [{ timeZone: 'Europe/Zurich', city: GENEVA }];
const textOf = (when: Parameters<typeof hoursText>[0], language: (typeof LANGUAGES)[number] = 'en') =>
  hoursText(when, { language, cityOfZone: (zone) => cityOfZone(zone, OFFICES, language) });

describe('hours in words', () => {
  it.each([
    ['ar', 'من الساعة 11:00 إلى 17:00 (بتوقيت جنيف، UTC+2)'],
    ['en', '11:00–17:00 (Geneva time, UTC+2)'],
    ['es', '11.00-17.00 horas (hora de Ginebra, UTC+2)'],
    ['fr', '11h00-17h00 (heure de Genève, UTC+2)'],
    ['ru', '11 час. 00 мин. – 17 час. 00 мин. (по женевскому времени, UTC+2)'],
    ['zh', '11:00-17:00（日内瓦时间，UTC+2）'],
  ] as const)('in %s are those of documents of the Union: %s', (language, expected) => {
    expect(textOf({ period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' }, language)).toBe(
      expected,
    );
  });

  it.each([
    ['2022-10-20', '11:00', 'Europe/Zurich', '11:00 (Geneva time, UTC+2)'],
    ['2022-11-20', '11:00', 'Europe/Zurich', '11:00 (Geneva time, UTC+1)'],
    ['2022-11', '11:00', 'Europe/Zurich', '11:00 (Geneva time)'],
    ['2022-11-20', '11:00', 'America/Argentina/Buenos_Aires', '11:00 (Buenos Aires time, UTC-3)'],
    ['2022-11-20', '11:00', '+05:30', '11:00 (UTC+5:30)'],
    ['2022-11', '11:00', 'Etc/GMT+4', '11:00 (UTC-4)'],
    ['2022-11-20', '11:00', 'UTC', '11:00 (UTC)'],
    ['2022-11-20', '11:00', '+10:00', '11:00 (UTC+10)'],
    ['2022-11-20', '11:00', '-00:30', '11:00 (UTC-0:30)'],
    ['2022-11', '11:00', '+03:00', '11:00 (UTC+3)'],
    // Before zones there was the time of the sun, with its seconds.
    ['1900-11-20', '11:00', 'Africa/Abidjan', '11:00 (Abidjan time, UTC-0:16:08)'],
    ['2022-11', '11:00', 'EST', '11:00 (EST)'],
    ['2022-11-20', '11:00', 'EST', '11:00 (UTC-5)'],
    ['2022-11-20', '11:00', 'Mars/Olympus_Mons', '11:00 (Olympus Mons time)'],
    ['2022-11-20', '11:00', 'America/Santiago', '11:00 (Santiago time, UTC-3)'],
    ['2022-11', '11:00', 'Etc/Unknown', '11:00 (time zone not stated)'],
    ['2022-11-20', '11:00', undefined, '11:00 (time zone not stated)'],
    ['2022-11-20/2022-11-21', '09:00-17:00', '+01:00', '09:00–17:00 each day (UTC+1)'],
    ['2022-11-20/..', '09:00-17:00', 'Europe/Zurich', '09:00–17:00 (Geneva time, UTC+1)'],
    ['../2022-11-20', '09:00-17:00', 'Europe/Zurich', '09:00–17:00 (Geneva time)'],
    ['2022-11/2022-12', '09:00-17:00', 'Europe/Zurich', '09:00–17:00 (Geneva time)'],
    ['2022-11/2022-11-20', '09:00-17:00', 'Europe/Zurich', '09:00–17:00 (Geneva time)'],
    ['no period', '09:00-17:00', 'Europe/Zurich', '09:00–17:00 (Geneva time)'],
    ['2026-03-28', '22:00', 'Europe/Zurich', '22:00 (Geneva time, UTC+1)'],
    // The clocks change within the days: none of the two offsets holds for all of them.
    ['2026-03-28/2026-03-30', '09:00-12:00', 'Europe/Zurich', '09:00–12:00 each day (Geneva time)'],
    ['2026-03-27/2026-03-28', '09:00-12:00', 'Europe/Zurich', '09:00–12:00 each day (Geneva time, UTC+1)'],
    ['2026-03-28', '22:00-04:00', 'Europe/Zurich', '22:00–04:00 (Geneva time)'],
    ['2026-03-27', '22:00-04:00', 'Europe/Zurich', '22:00–04:00 (Geneva time, UTC+1)'],
    ['2026-03-29/2026-03-30', '09:00-12:00', 'Europe/Zurich', '09:00–12:00 each day (Geneva time, UTC+2)'],
  ])('on %s at %s in %s are %s', (period, hours, zone, expected) => {
    expect(textOf({ period, hours, zone })).toBe(expected);
  });

  it('beside a part of a month are not those of each of its days', () => {
    const when = { period: '2027-06-16/2027-06-30', hours: '09:00-17:00', zone: 'Europe/Zurich' };
    expect(textOf({ ...when, inferred: ['days'] })).toBe('09:00–17:00 (Geneva time, UTC+2)');
    expect(textOf({ ...when, inferred: ['zone'] })).toContain('each day');
  });

  it('of an event from the first hour of the first day to the last of the last day are not those of each day', () => {
    const when = { period: '2022-11-20/2022-11-21', hours: '09:00-17:00', zone: '+01:00' };
    expect(LANGUAGES.map((language) => textOf({ ...when, continuous: true }, language))).toEqual([
      'من الساعة 09:00 في اليوم الأول إلى الساعة 17:00 في اليوم الأخير (UTC+1)',
      'from 09:00 on the first day to 17:00 on the last day (UTC+1)',
      'de las 09.00 horas del primer día a las 17.00 horas del último día (UTC+1)',
      'de 09h00 le premier jour à 17h00 le dernier jour (UTC+1)',
      'с 09 час. 00 мин. первого дня до 17 час. 00 мин. последнего дня (UTC+1)',
      '首日09:00至末日17:00（UTC+1）',
    ]);
    expect(textOf({ ...when, period: '2022-11-20', continuous: true })).toBe('09:00–17:00 (UTC+1)');
  });

  it('of whole days are none', () => {
    expect(textOf({ period: '2022-11-20', hours: '00:00-00:00', zone: 'UTC' })).toBeUndefined();
    expect(textOf({ period: '2022-11-20' })).toBeUndefined();
  });

  it('in China are those of Beijing', () => {
    const when = { period: '2022-11-20', hours: '11:00', zone: 'Asia/Shanghai' };
    expect(textOf(when)).toBe('11:00 (Beijing time, UTC+8)');
  });

  it('have the contractions of French', () => {
    const french = (city: string) =>
      hoursText(
        { period: '2022-11-20', hours: '11:00', zone: 'Africa/Cairo' },
        { language: 'fr', cityOfZone: () => city },
      );
    expect(french('Le Caire')).toBe('11h00 (heure du Caire, UTC+2)');
    expect(french('Addis-Abeba')).toBe('11h00 (heure d’Addis-Abeba, UTC+2)');
  });

  it.each(LANGUAGES)('in %s name no zone of IANA', (language) => {
    for (const zone of ['Europe/Zurich', 'Etc/GMT+4', 'Asia/Kolkata', 'America/Port-au-Prince'])
      for (const period of ['2022-11-20', '2022-11'])
        expect(textOf({ period, hours: '11:00', zone }, language)).not.toMatch(/[/_]/);
  });
});
